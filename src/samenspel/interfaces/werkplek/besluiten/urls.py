"""Addresses of the wegingen of a family."""

from django.urls import path

from samenspel.interfaces.werkplek.besluiten import views

dossierpatterns = [
    path("wegingen/nieuw/", views.weging_nieuw, name="weging-nieuw"),
    path("wegingen/<int:pk>/", views.weging, name="weging"),
    path(
        "wegingen/<int:pk>/verbetering/", views.weging_nieuw, name="weging-verbetering"
    ),
]
