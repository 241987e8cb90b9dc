"""Addresses of who may open a dossier, of asking, and of an emergency."""

from django.urls import path

from samenspel.interfaces.werkplek.toegang import inzage, nood, views, vragen

urlpatterns = [
    path("toegang-vragen/", vragen.vragen, name="toegang-vragen"),
    path("toegang-vragen/gelezen/", vragen.gelezen, name="toegang-gelezen"),
    path("noodtoegang/", nood.noodtoegang, name="noodtoegang"),
    path("noodtoegangen/", nood.beoordelen, name="noodtoegangen"),
    path("inzage/", inzage.inzagen, name="inzagen"),
]
dossierpatterns = [
    path("toegang/", views.toegang, name="toegang"),
    path("toegang/nieuw/", views.toegang_nieuw, name="toegang-nieuw"),
    path("toegang/<int:pk>/einde/", views.toegang_einde, name="toegang-einde"),
    path("toegang/vragen/<int:pk>/", vragen.vraag, name="toegang-vraag"),
    path("noodtoegang/<int:pk>/gezien/", nood.gezien, name="noodtoegang-gezien"),
    path("inzage/", inzage.inzage, name="inzage"),
    path("regie/", views.regie, name="regie"),
]
