from django.urls import path

from samenspel.interfaces.werkplek.patroon import (
    duiden,
    eindsituatie,
    samen,
    tafel,
    views,
)

dossierpatterns = [
    path("gezinspatroon/", views.patroon, name="patroon"),
    path("gezinspatroon/vragen/", views.vragen, name="patroon-vragen"),
    path("gezinspatroon/in-een-zin/", views.zin, name="patroon-zin"),
    path("gezinspatroon/doorbreken/", views.vervolg, name="patroon-vervolg"),
    path("gezinspatroon/voorbeeld/", views.voorbeeld, name="patroon-voorbeeld"),
    path("gezinspatroon/papier/", views.papier, name="patroon-papier"),
    path("gezinspatroon/aan-tafel/", tafel.tafel, name="patroon-tafel"),
    path("gezinspatroon/op-tafel/", tafel.lezen, name="patroon-lezen"),
    path("gezinspatroon/versies/<int:pk>/", views.versie, name="patroon-versie"),
    path("gezinspatroon/vaststellen/", samen.vaststellen, name="patroon-vaststellen"),
    path("gezinspatroon/opnieuw/", samen.opnieuw, name="patroon-opnieuw"),
    path("gezinspatroon/zet/<str:stuk>/", duiden.duiding, name="duiding"),
    path(
        "gezinspatroon/<int:pk>/verbeteren/",
        duiden.verbeteren,
        name="duiding-verbeteren",
    ),
    path("gezinspatroon/<int:pk>/terug/", duiden.terugnemen, name="duiding-terug"),
    path("eindsituatie/", eindsituatie.eindsituatie, name="eindsituatie"),
    path("eindsituatie/beginnen/", eindsituatie.beginnen, name="eindsituatie-beginnen"),
    path(
        "eindsituatie/vaststellen/", samen.formuleren, name="eindsituatie-vaststellen"
    ),
    path("eindsituatie/stoppen/", eindsituatie.stoppen, name="eindsituatie-stoppen"),
    path(
        "eindsituatie/eerder/<int:pk>/", eindsituatie.eerder, name="eindsituatie-eerder"
    ),
]
