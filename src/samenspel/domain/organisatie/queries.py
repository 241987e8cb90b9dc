"""Questions about who works where."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from samenspel.domain.organisatie.models import (
    Afwezigheid,
    Dienst,
    Functie,
    Functienaam,
    Gebruiker,
    Medewerker,
    Team,
)

AANTAL = 20  # found workers on one screen; a longer name finds fewer


def find_gebruiker(pk: int) -> Gebruiker | None:
    """Return the login with its worker, team, organisation and region; one query."""
    return (
        Gebruiker.objects.select_related(
            "medewerker__organisatie__regio", "medewerker__team"
        )
        .annotate(eigen_functienaam=select_functienaam("medewerker__"))
        .filter(pk=pk, is_active=True)
        .first()
    )


def select_functienaam(naar: str = "") -> Subquery:
    """Select the word that the organisation itself uses for a worker's function.

    `naar` is the path to the worker, such as 'medewerker__'. None when it has no word of
    its own.
    """
    eigen = Functienaam.objects.filter(
        organisatie=OuterRef(f"{naar}organisatie"), functie=OuterRef(f"{naar}functie")
    )
    return Subquery(eigen.values("naam"))


def search_medewerkers(vraag: str, *, anders: Team) -> QuerySet[Medewerker]:
    """Return workers of every organisation by name, team or organisation; at most 20.

    Without a question: the colleagues of this team.
    """
    found = Medewerker.objects.filter(gebruiker__is_active=True)
    found = found.filter(team=anders) if not vraag else found
    for woord in vraag.split():
        found = found.filter(
            Q(gebruiker__naam__icontains=woord)
            | Q(organisatie__naam__icontains=woord)
            | Q(team__naam__icontains=woord)
        )
    eerste = list(
        found.order_by("gebruiker__naam", "pk").values_list("pk", flat=True)[:AANTAL]
    )
    return (
        Medewerker.objects.filter(pk__in=eerste)
        .select_related("gebruiker", "organisatie__regio", "team")
        .order_by("gebruiker__naam", "pk")
    )


def filter_vervangen(medewerker: Medewerker, at: datetime) -> QuerySet[Any]:
    """Return a subquery of the workers whom this person stands in for on this moment.

    The named vervanger; without one the teammanager of the team. As row security has it.
    """
    voor = Q(vervanger=medewerker)
    if medewerker.functie == Functie.TEAMMANAGER:
        voor |= Q(vervanger__isnull=True, medewerker__team=medewerker.team_id)
    return (
        filter_afwezig(at)
        .filter(voor)
        .exclude(medewerker=medewerker)
        .values("medewerker")
    )


def filter_afwezig(at: datetime) -> QuerySet[Afwezigheid]:
    """Return who is away on this moment."""
    return Afwezigheid.objects.filter(vanaf__lte=at).filter(
        Q(tot__isnull=True) | Q(tot__gt=at)
    )


def find_dienst(medewerker: Medewerker, at: datetime) -> Dienst | None:
    """Return the duty that this person has on this moment, the longest one."""
    return (
        Dienst.objects.filter(medewerker=medewerker, vanaf__lte=at, tot__gt=at)
        .order_by("-tot")
        .first()
    )


def list_teamgenoten(team: Team) -> QuerySet[Medewerker]:
    """Return who works in this team, by name."""
    return (
        Medewerker.objects.filter(team=team)
        .select_related("gebruiker", "organisatie__regio")
        .order_by("gebruiker__naam")
    )


@dataclass(frozen=True, slots=True)
class Rooster:
    """Who is away now or soon, and who has duty now or soon."""

    afwezig: list[Afwezigheid]
    diensten: list[Dienst]


def get_rooster(te_regelen: QuerySet[Medewerker], at: datetime) -> Rooster:
    """Return who is away of those one arranges it for, and every duty; two queries.

    What was cancelled before it began ends where it began, and is not there.
    """
    afwezig = (
        Afwezigheid.objects.filter(medewerker__in=te_regelen)
        .filter(Q(tot__isnull=True) | Q(tot__gt=at) & Q(tot__gt=F("vanaf")))
        .select_related("medewerker__gebruiker", "vervanger__gebruiker")
        .order_by("vanaf", "pk")
    )
    diensten = (
        Dienst.objects.filter(Q(tot__gt=at) & Q(tot__gt=F("vanaf")))
        .select_related("medewerker__gebruiker")
        .annotate(
            is_van_mij=Exists(te_regelen.filter(pk=OuterRef("medewerker")).order_by())
        )
        .order_by("vanaf", "pk")
    )
    return Rooster(list(afwezig), list(diensten))


def list_te_regelen(medewerker: Medewerker) -> QuerySet[Medewerker]:
    """Return of whom this person arranges leave and duty: as row security has it."""
    wie = Q(pk=medewerker.pk)
    if medewerker.functie == Functie.TEAMMANAGER:
        wie |= Q(team=medewerker.team_id)
    if medewerker.functie == Functie.FUNCTIONEEL_BEHEERDER:
        wie |= Q(organisatie=medewerker.organisatie_id)
    return _order(Medewerker.objects.filter(wie, gebruiker__is_active=True))


def list_collegas(medewerker: Medewerker) -> QuerySet[Medewerker]:
    """Return everybody else of the own organisation, by name."""
    return _order(
        Medewerker.objects.filter(
            organisatie=medewerker.organisatie_id, gebruiker__is_active=True
        ).exclude(pk=medewerker.pk)
    )


def find_afwezigheid(te_regelen: QuerySet[Medewerker], pk: int) -> Afwezigheid | None:
    """Return one absence of those one arranges it for."""
    return (
        Afwezigheid.objects.filter(pk=pk, medewerker__in=te_regelen)
        .select_related("medewerker__gebruiker")
        .first()
    )


def find_geplande_dienst(te_regelen: QuerySet[Medewerker], pk: int) -> Dienst | None:
    """Return one duty of those one arranges it for."""
    return (
        Dienst.objects.filter(pk=pk, medewerker__in=te_regelen)
        .select_related("medewerker__gebruiker")
        .first()
    )


def _order(medewerkers: QuerySet[Medewerker]) -> QuerySet[Medewerker]:
    return medewerkers.select_related("gebruiker", "team").order_by(
        "gebruiker__naam", "pk"
    )
