"""Addresses of the wegingen of a family."""

from django.urls import path

from samenspel.interfaces.werkplek.besluiten import casenote, views

dossierpatterns = [
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
