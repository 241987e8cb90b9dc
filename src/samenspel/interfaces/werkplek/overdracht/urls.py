from django.urls import path

from samenspel.interfaces.werkplek.overdracht import views

dossierpatterns = [
    path("overdracht/", views.overdracht, name="overdracht"),
    path("overdracht/gesprek/", views.gesprek, name="overdracht-gesprek"),
    path("overdracht/lezen/", views.lezen, name="overdracht-lezen"),
]
