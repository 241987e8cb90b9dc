from django.urls import path

from samenspel.interfaces.werkplek.kinderen import gesprek, niet, views

dossierpatterns = [
    path("kinderen/", views.kinderen, name="kinderen"),
    path("kinderen/<int:pk>/", views.kind, name="kind"),
    path("kinderen/<int:pk>/gesprek/", gesprek.gesprek, name="kindgesprek"),
    path(
        "kinderen/<int:persoon>/gesprek/<int:pk>/",
        gesprek.aanvulling,
        name="kindgesprek-aanvulling",
    ),
    path(
        "kinderen/gesprek/<int:pk>/intrekking/",
        gesprek.intrekking,
        name="kindgesprek-intrekking",
    ),
    path("kinderen/niet-gesproken/", niet.niet_gesproken, name="niet-gesproken"),
    path(
        "kinderen/niet-gesproken/<int:pk>/intrekking/",
        niet.niet_intrekking,
        name="niet-gesproken-intrekking",
    ),
    path("kinderen/<int:pk>/vergewissing/", niet.vergewissing, name="vergewissing"),
    path(
        "kinderen/vergewissing/<int:pk>/intrekking/",
        niet.vergewissing_intrekking,
        name="vergewissing-intrekking",
    ),
    path("kinderen/<int:pk>/datum/", niet.spreekdatum, name="spreekdatum"),
    path(
        "kinderen/datum/<int:pk>/intrekking/",
        niet.spreekdatum_intrekking,
        name="spreekdatum-intrekking",
    ),
]
