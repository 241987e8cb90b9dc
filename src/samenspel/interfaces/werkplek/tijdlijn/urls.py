from django.urls import path

from samenspel.interfaces.werkplek.tijdlijn import views

dossierpatterns = [
    path("tijdlijn/", views.tijdlijn, name="tijdlijn"),
]
