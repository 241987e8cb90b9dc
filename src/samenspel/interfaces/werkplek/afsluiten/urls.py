"""Addresses of letting a family go, and of who comes back."""

from django.urls import path

from samenspel.interfaces.werkplek.afsluiten import terug, views

urlpatterns = [
    path("gezinnen/gesloten/", terug.gesloten, name="gesloten-gezinnen"),
    path("aanmeldingen/terug/", terug.aanmelding_terug, name="aanmelding-terug"),
]
dossierpatterns = [
    path("afsluiting/", views.afsluiting, name="afsluiting"),
    path("afsluiting/nieuw/", views.afsluiten, name="afsluiten"),
    path("afsluiting/terug/", views.toch_niet, name="afsluiting-terug"),
    path("afsluiting/advies/", views.advies_stop, name="advies-stop"),
]
