"""Addresses of asking toestemming, sharing without it, and sparring."""

from django.urls import path

from samenspel.interfaces.werkplek.samenwerking import views

dossierpatterns = [
    path("toestemming/nieuw/", views.toestemming_nieuw, name="toestemming-nieuw"),
    path(
        "toestemming/<int:pk>/intrekking/",
        views.toestemming_intrekking,
        name="toestemming-intrekking",
    ),
    path("delingen/nieuw/", views.deling_nieuw, name="deling-nieuw"),
    path("sparringen/nieuw/", views.sparring_nieuw, name="sparring-nieuw"),
    path(
        "sparringen/<int:pk>/terugkoppeling/",
        views.sparring_terugkoppeling,
        name="sparring-terugkoppeling",
    ),
]
