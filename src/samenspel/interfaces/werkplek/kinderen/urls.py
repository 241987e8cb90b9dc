from django.urls import path

from samenspel.interfaces.werkplek.kinderen import (
    alle,
    bladen,
    bladpapier,
    gesprek,
    niet,
    views,
)

urlpatterns = [
    path("gezinnen/kinderen/", alle.eigen, name="mijn-kinderen"),
    path("team/kinderen/", alle.team, name="teamkinderen"),
]

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
    path("kinderen/<int:pk>/blad/<str:soort>/", bladen.nieuw, name="kindblad-nieuw"),
    path("kinderen/blad/<int:pk>/", bladen.blad, name="kindblad"),
    path(
        "kinderen/blad/<int:pk>/aanvulling/",
        bladen.aanvulling,
        name="kindblad-aanvulling",
    ),
    path(
        "kinderen/blad/<int:pk>/intrekking/",
        bladen.intrekking,
        name="kindblad-intrekking",
    ),
    path("kinderen/blad/<int:pk>/keuze/", bladen.keuze, name="kindkeuze"),
    path("kinderen/keuze/<int:pk>/einde/", bladen.keuze_einde, name="kindkeuze-einde"),
    path("kinderen/tekening/<int:pk>/", bladen.tekening, name="kindtekening"),
    path("kinderen/blad/<int:pk>/papier/", bladpapier.papier, name="kindblad-papier"),
    path(
        "kinderen/blad/<int:pk>/papier/<int:persoon>/",
        bladpapier.papier_voor,
        name="kindblad-papier-voor",
    ),
    path("kinderen/bladen/<str:soort>/leeg/", bladpapier.leeg, name="kindblad-leeg"),
]
