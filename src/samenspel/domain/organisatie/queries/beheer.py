"""Questions of management: workers, teams, organisations, regions, and what changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import Count, Exists, Min, OuterRef, Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime

from samenspel.core.soorten import get_soort
from samenspel.domain.organisatie.models import (
    Functie,
    Functienaam,
    Medewerker,
    Organisatie,
    Regio,
    Registratie,
    Team,
    Teamlid,
    Uitnodiging,
)
from samenspel.domain.organisatie.queries.mensen import select_functienaam
from samenspel.domain.organisatie.rules.beheer import WAARSCHUW

PER_PAGINA = 25
PER_LOGPAGINA = 50


@dataclass(frozen=True, slots=True)
class Medewerkervraag:
    """Which workers a beheerder looks for; `welke` is a key of SELECTIES."""

    woorden: str = ""
    welke: str = "nu"


SELECTIES = {
    "nu": "Wie hier nu werkt",
    "geen": "Nog niet ingelogd",
    "registratie": "Registratie loopt af of is verlopen",
    "geblokkeerd": "Geblokkeerd",
    "gestopt": "Wie hier niet meer werkt",
}


def list_medewerkers(
    organisatie: int, vraag: Medewerkervraag, vandaag: date
) -> QuerySet[Medewerker]:
    """Return the workers of an organisation, by name; one query for a page of them."""
    found = Medewerker.objects.filter(organisatie=organisatie)
    found = found.filter(_select(vraag.welke, vandaag))
    for woord in vraag.woorden.split():
        found = found.filter(
            Q(gebruiker__naam__icontains=woord)
            | Q(gebruiker__gebruikersnaam__icontains=woord)
            | Q(team__naam__icontains=woord)
        )
    return (
        found.select_related("gebruiker", "team")
        .annotate(
            eigen_functienaam=select_functienaam(),
            registratie_tot=Min("registraties__geldig_tot"),
        )
        .order_by("gebruiker__naam", "pk")
    )


def _select(welke: str, vandaag: date) -> Q:
    gestopt = Q(tot__lte=Now())
    straks = vandaag + timedelta(days=WAARSCHUW)
    if welke == "gestopt":
        return gestopt
    if welke == "geblokkeerd":
        return ~gestopt & Q(gebruiker__is_active=False)
    if welke == "geen":
        return ~gestopt & Q(gebruiker__last_login__isnull=True)
    if welke == "registratie":
        return ~gestopt & Q(registraties__geldig_tot__lte=straks)
    return Q(tot__isnull=True) | Q(tot__gt=Now())


def find_medewerker(organisatie: int, pk: int) -> Medewerker | None:
    """Return one worker of an organisation, with what the page about them shows."""
    return (
        Medewerker.objects.filter(organisatie=organisatie, pk=pk)
        .select_related("gebruiker", "team", "organisatie__regio")
        .prefetch_related("registraties")
        .annotate(eigen_functienaam=select_functienaam())
        .first()
    )


def list_registraties(medewerker: Medewerker) -> list[Registratie]:
    """Return the registrations of somebody, by register."""
    return list(Registratie.objects.filter(medewerker=medewerker).order_by("register"))


def is_registratie_verlopen(medewerker: Medewerker, dag: date) -> bool:
    """Say whether somebody was registered, and no registration holds on this day."""
    rijen = list_registraties(medewerker)
    return bool(rijen) and not any(
        rij.geldig_tot is None or rij.geldig_tot >= dag for rij in rijen
    )


def list_ook_in(medewerker: Medewerker) -> list[Teamlid]:
    """Return in which other teams somebody works now."""
    return list(
        Teamlid.objects.filter(medewerker=medewerker)
        .filter(Q(tot__isnull=True) | Q(tot__gt=Now()))
        .select_related("team", "medewerker__gebruiker", "medewerker__organisatie")
        .order_by("team__naam", "pk")
    )


def find_link(medewerker: Medewerker, at: datetime) -> Uitnodiging | None:
    """Return the link that was not used yet and still works."""
    return (
        Uitnodiging.objects.filter(
            gebruiker=medewerker.gebruiker_id,
            gebruikt_op__isnull=True,
            ingetrokken_op__isnull=True,
            vervalt_op__gt=at,
            pogingen__lt=5,
        )
        .order_by("-pk")
        .first()
    )


def list_teams(organisatie: int) -> QuerySet[Team]:
    """Return the teams of an organisation that run, with how many work there now."""
    nu = Q(medewerkers__tot__isnull=True) | Q(medewerkers__tot__gt=Now())
    ook = Q(leden__tot__isnull=True) | Q(leden__tot__gt=Now())
    return (
        Team.objects.filter(organisatie=organisatie, tot__isnull=True)
        .select_related("organisatie")
        .annotate(
            aantal=Count(
                "medewerkers",
                filter=nu & Q(medewerkers__pk__isnull=False),
                distinct=True,
            ),
            ook=Count("leden", filter=ook & Q(leden__pk__isnull=False), distinct=True),
        )
        .order_by("naam", "pk")
    )


def list_functienamen(organisatie: int) -> list[tuple[Functie, str]]:
    """Return every function with the own word for it, '' when there is none."""
    eigen = dict(
        Functienaam.objects.filter(organisatie=organisatie).values_list(
            "functie", "naam"
        )
    )
    return [(functie, eigen.get(functie.value, "")) for functie in Functie]


def search_organisaties(woorden: str, soort: str = "") -> QuerySet[Organisatie]:
    """Return organisations by name or region, and of one kind when asked."""
    found = Organisatie.objects.all()
    if soort:
        found = found.filter(soort=soort)
    for woord in woorden.split():
        found = found.filter(Q(naam__icontains=woord) | Q(regio__naam__icontains=woord))
    return found.select_related("regio").order_by("naam", "pk")


def find_organisatie(pk: int) -> Organisatie | None:
    """Return one organisation, with whether it has a beheerder of its own."""
    beheerders = Medewerker.objects.filter(
        organisatie=OuterRef("pk"), functie=Functie.FUNCTIONEEL_BEHEERDER
    ).filter(Q(tot__isnull=True) | Q(tot__gt=Now()))
    return (
        Organisatie.objects.filter(pk=pk)
        .select_related("regio")
        .annotate(heeft_beheerder=Exists(beheerders))
        .first()
    )


def find_wachtende_beheerder(organisatie: int) -> Medewerker | None:
    """Return the beheerder of an organisation who did not sign in yet, None without."""
    return (
        Medewerker.objects.filter(
            organisatie=organisatie,
            functie=Functie.FUNCTIONEEL_BEHEERDER,
            gebruiker__last_login__isnull=True,
            tot__isnull=True,
        )
        .select_related("gebruiker", "organisatie", "team")
        .first()
    )


def list_regios() -> list[Regio]:
    """Return every region with how many organisations work there."""
    return list(Regio.objects.annotate(aantal=Count("organisaties")).order_by("naam"))


def find_regio(pk: int) -> Regio | None:
    """Return one region."""
    return Regio.objects.filter(pk=pk).first()


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One thing that was managed: when, by whom, what, and its values in words."""

    op: datetime
    wat: str
    wie: str
    rol: str
    waarden: list[tuple[str, str]]


def read_wijzigingen(zoek: str, pagina: int) -> tuple[list[Wijziging], bool]:
    """Return what was managed, latest first, and whether there is more.

    A function of the database decides whose lines somebody reads.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT vastgelegd_op, soort, wie, rol, waarden "
            "FROM sec.lees_beheer(%s, %s)",
            [zoek, (pagina - 1) * PER_LOGPAGINA],
        )
        rijen = cursor.fetchall()
    lijst = [_make_wijziging(*rij) for rij in rijen[:PER_LOGPAGINA]]
    return lijst, len(rijen) > PER_LOGPAGINA


def _make_wijziging(
    op: datetime, soort: str, wie: str, rol: str, waarden: str
) -> Wijziging:
    catalogus = get_soort(soort)
    woorden = json.loads(waarden)
    return Wijziging(
        op,
        catalogus.definitie,
        wie,
        rol,
        [
            (uitleg, show_waarde(woorden[naam]))
            for naam, uitleg in catalogus.waarden.items()
            if woorden.get(naam)
        ],
    )


def show_waarde(waarde: Any) -> str:
    """Return a value of a line in words; a moment as its day."""
    if isinstance(waarde, Mapping):
        return ", ".join(f"{naam}: {show_waarde(w)}" for naam, w in waarde.items())
    if isinstance(waarde, list):
        return ", ".join(show_waarde(deel) for deel in waarde)
    text = str(waarde)
    dag = parse_datetime(text) or parse_date(text)
    if dag is None:
        return text.replace("_", " ").lower() if text.isupper() else text
    if isinstance(dag, datetime):
        dag = timezone.localtime(dag)
        return f"{dag:%d-%m-%Y %H:%M}"
    return f"{dag:%d-%m-%Y}"
