from django.urls import path

from samenspel.interfaces.werkplek.verklaren import views

dossierpatterns = [path("analyse/", views.analyse, name="analyse")]
