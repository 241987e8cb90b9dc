from django.urls import path

from samenspel.interfaces.werkplek.nodig import views, wachten

dossierpatterns = [
    path("nodig/", views.nodig, name="nodig"),
    path("nodig/antwoord/", views.antwoord, name="nodig-antwoord"),
    path("nodig/weglegging/", wachten.weglegging, name="weglegging"),
    path("nodig/weglegging/einde/", wachten.hervatting, name="weglegging-einde"),
    path("nodig/uitstel/", wachten.uitstel_nieuw, name="uitstel-nieuw"),
    path("nodig/uitstel/<int:pk>/", wachten.uitstel, name="uitstel"),
]
