from django.urls import path

from samenspel.interfaces.werkplek.aanmelding import nieuw, views

urlpatterns = [
    path("aanmeldingen/", views.aanmeldingen, name="aanmeldingen"),
    path("aanmeldingen/nieuw/", nieuw.zoeken, name="aanmelding-nieuw"),
    path("aanmeldingen/nieuw/gegevens/", nieuw.gegevens, name="aanmelding-gegevens"),
]

dossierpatterns = [
    path("aanmelding/", views.aanmelding, name="aanmelding"),
    path("aanmelding/nieuw/", views.nog_een, name="aanmelding-nog-een"),
    path("aanmelding/lezing/", views.lezing, name="aanmelding-lezing"),
    path("aanmelding/toewijzing/", views.toewijzing, name="aanmelding-toewijzing"),
    path("aanmelding/aanneming/", views.aanneming, name="aanmelding-aanneming"),
    path("aanmelding/melder/", views.melder, name="melder"),
]
