"""Addresses of the own details, leave and duty, and of management."""

from typing import Any

from django.urls import include, path

from samenspel.interfaces.werkplek.beheer import (
    accounts,
    medewerkers,
    organisatie,
    partner,
    rooster,
    wijzigingen,
)

medewerker = [
    path("", medewerkers.medewerker, name="medewerker"),
    path("gegevens/", medewerkers.gegevens, name="medewerker-gegevens"),
    path("registratie/", medewerkers.registratie, name="medewerker-registratie"),
    path("teams/", medewerkers.teams, name="medewerker-teams"),
    path("link/", accounts.link, name="medewerker-link"),
    path("blokkade/", accounts.blokkade, name="medewerker-blokkade"),
    path("tweede-stap/", accounts.tweede_stap, name="medewerker-tweede-stap"),
    path("einde/", accounts.einde, name="medewerker-einde"),
]
beheer: list[Any] = [
    path("medewerkers/", medewerkers.medewerkers, name="beheer"),
    path("medewerkers/nieuw/", medewerkers.nieuw, name="medewerker-nieuw"),
    path("medewerkers/<int:pk>/", include(medewerker)),
    path("teams/", organisatie.teams, name="beheer-teams"),
    path("teams/<int:pk>/", organisatie.team, name="beheer-team"),
    path("teams/<int:pk>/einde/", organisatie.team_einde, name="beheer-team-einde"),
    path("functies/", organisatie.functies, name="beheer-functies"),
    path("organisaties/", organisatie.organisaties, name="beheer-organisaties"),
    path(
        "organisaties/nieuw/",
        organisatie.organisatie_nieuw,
        name="organisatie-nieuw",
    ),
    path("organisaties/<int:pk>/", organisatie.organisatie, name="organisatie"),
    path(
        "organisaties/<int:pk>/beheerder/",
        partner.eerste_beheerder,
        name="organisatie-beheerder",
    ),
    path("regios/", organisatie.regios, name="beheer-regios"),
    path("regios/<int:pk>/", organisatie.regio, name="regio"),
    path("wijzigingen/", wijzigingen.wijzigingen, name="beheer-wijzigingen"),
]
urlpatterns = [
    path("mijn-gegevens/", rooster.mijn_gegevens, name="mijn-gegevens"),
    path("rooster/", rooster.rooster, name="rooster"),
    path("rooster/afwezigheid/", rooster.afwezigheid, name="afwezigheid"),
    path("rooster/dienst/", rooster.dienst, name="dienst"),
    path("rooster/einde/", rooster.einde, name="rooster-einde"),
    path("beheer/", include(beheer)),
]
