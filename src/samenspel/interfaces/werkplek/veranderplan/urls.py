from django.urls import path

from samenspel.interfaces.werkplek.veranderplan import stappen, views

dossierpatterns = [
    path("veranderplan/", views.veranderplan, name="veranderplan"),
    path("veranderplan/papier/", views.papier, name="veranderplan-papier"),
    path("veranderplan/versies/<int:pk>/", views.versie, name="veranderplan-versie"),
    path("veranderplan/beginnen/", stappen.beginnen, name="veranderplan-beginnen"),
    path("veranderplan/opnieuw/", stappen.opnieuw, name="veranderplan-opnieuw"),
    path("veranderplan/eindtermijn/", stappen.termijn, name="eindtermijn"),
    path("veranderplan/afsluiten/", stappen.afsluiten, name="veranderplan-afsluiten"),
]
