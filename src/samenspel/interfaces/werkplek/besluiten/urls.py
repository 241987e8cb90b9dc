"""Addresses of the wegingen of a family."""

from django.urls import path

from samenspel.interfaces.werkplek.besluiten import besluit, casenote, views

dossierpatterns = [
    path("besluiten/", besluit.besluiten, name="besluiten"),
    path("besluiten/nieuw/<str:soort>/", besluit.nieuw, name="besluit-nieuw"),
    path("besluiten/<int:pk>/", besluit.besluit, name="besluit"),
    path("besluiten/<int:pk>/papier/", besluit.papier, name="besluit-papier"),
    path(
        "besluiten/<int:pk>/verbetering/",
        besluit.verbetering,
        name="besluit-verbetering",
    ),
    path("signalen/casenotes/nieuw/", casenote.casenote_nieuw, name="casenote-nieuw"),
    path("signalen/casenotes/<int:pk>/", casenote.casenote, name="casenote"),
    path("signalen/wegingen/nieuw/", views.weging_nieuw, name="weging-nieuw"),
    path("signalen/wegingen/<int:pk>/", views.weging, name="weging"),
    path(
        "signalen/wegingen/<int:pk>/verbetering/",
        views.weging_nieuw,
        name="weging-verbetering",
    ),
]
