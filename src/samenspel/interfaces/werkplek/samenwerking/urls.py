"""Addresses of asking toestemming, sharing without it, and sparring."""

from django.urls import path

from samenspel.interfaces.werkplek.samenwerking import views

dossierpatterns = [
    path(
        "signalen/toestemming/nieuw/", views.toestemming_nieuw, name="toestemming-nieuw"
    ),
    path(
        "signalen/toestemming/<int:pk>/intrekking/",
        views.toestemming_intrekking,
        name="toestemming-intrekking",
    ),
    path("signalen/delingen/nieuw/", views.deling_nieuw, name="deling-nieuw"),
    path("signalen/sparringen/nieuw/", views.sparring_nieuw, name="sparring-nieuw"),
    path(
        "signalen/sparringen/<int:pk>/terugkoppeling/",
        views.sparring_terugkoppeling,
        name="sparring-terugkoppeling",
    ),
]
