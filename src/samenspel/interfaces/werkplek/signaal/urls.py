"""Addresses of signals and of what must be done at once."""

from django.urls import path

from samenspel.interfaces.werkplek.signaal import views

dossierpatterns = [
    path("signalen/", views.signalen, name="signalen"),
    path("signalen/nieuw/", views.signaal_nieuw, name="signaal-nieuw"),
    path("signalen/<int:pk>/taxatie/", views.signaal_taxatie, name="signaal-taxatie"),
    path("signalen/<int:pk>/weging/", views.signaal_weging, name="signaal-weging"),
    path("signalen/acuut/", views.acuut, name="acuut"),
    path("signalen/acuut/meldcodestap/", views.meldcodestap, name="meldcodestap"),
]
