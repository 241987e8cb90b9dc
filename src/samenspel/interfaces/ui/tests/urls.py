"""The addresses that the shell points at, without the doors behind them."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from samenspel.interfaces.ui.gids import onderdelen
from samenspel.interfaces.ui.stijlgids import stijlgids


def leeg(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


WERKPLEK = [
    path("", leeg, name="vandaag"),
    path("gezinnen/", leeg, name="gezinnen"),
    path("aanmeldingen/", leeg, name="aanmeldingen"),
    path("zoeken/", leeg, name="zoeken"),
    path("contact/", leeg, name="contact"),
    path("team/", leeg, name="team"),
    path("klad/", leeg, name="klad"),
    path("klad/weg/", leeg, name="klad-weg"),
    path("mijn-gegevens/", leeg, name="mijn-gegevens"),
    path("rooster/", leeg, name="rooster"),
    path("hulp/", leeg, name="hulp"),
    path("inzagen/", leeg, name="inzagen"),
    path("noodtoegangen/", leeg, name="noodtoegangen"),
    path("beheer/wijzigingen/", leeg, name="beheer-wijzigingen"),
]

urlpatterns = [
    path("ui/", stijlgids, name="stijlgids"),
    path("ui/onderdelen/", onderdelen, name="stijlgids_onderdelen"),
    path("inloggen/", include("allauth.urls")),
    path("", include((WERKPLEK, "werkplek"))),
]
