"""Addresses of the own details, leave and duty."""

from django.urls import path

from samenspel.interfaces.werkplek.beheer import views

urlpatterns = [
    path("mijn-gegevens/", views.mijn_gegevens, name="mijn-gegevens"),
    path("rooster/", views.rooster, name="rooster"),
    path("rooster/afwezigheid/", views.afwezigheid, name="afwezigheid"),
    path("rooster/dienst/", views.dienst, name="dienst"),
    path("rooster/einde/", views.einde, name="rooster-einde"),
]
