"""Addresses of who may open a dossier."""

from django.urls import path

from samenspel.interfaces.werkplek.toegang import views

dossierpatterns = [
    path("toegang/", views.toegang, name="toegang"),
    path("toegang/nieuw/", views.toegang_nieuw, name="toegang-nieuw"),
    path("toegang/<int:pk>/einde/", views.toegang_einde, name="toegang-einde"),
    path("regie/", views.regie, name="regie"),
]
