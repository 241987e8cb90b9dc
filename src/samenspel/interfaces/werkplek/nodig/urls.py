from django.urls import path

from samenspel.interfaces.werkplek.nodig import views

dossierpatterns = [
    path("nodig/", views.nodig, name="nodig"),
    path("nodig/antwoord/", views.antwoord, name="nodig-antwoord"),
]
