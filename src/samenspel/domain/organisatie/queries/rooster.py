"""Questions about who is away, who stands in, and who has duty."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from samenspel.domain.organisatie.models import (
    Afwezigheid,
    Dienst,
    Functie,
    Medewerker,
)
from samenspel.domain.organisatie.queries.mensen import (
    order_by_naam,
    van_teams,
    werkt_nu,
)


def filter_vervangen(medewerker: Medewerker, at: datetime) -> QuerySet[Any]:
    """Return a subquery of the workers whom this person stands in for on this moment.

    The named vervanger; without one the teammanager of the team. As row security has it.
    """
    voor = Q(vervanger=medewerker)
    if medewerker.functie == Functie.TEAMMANAGER:
        van_mijn_team = van_teams(medewerker, "medewerker__team")
        voor |= Q(vervanger__isnull=True) & van_mijn_team
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
        wie |= van_teams(medewerker)
    if medewerker.functie == Functie.FUNCTIONEEL_BEHEERDER:
        wie |= Q(organisatie=medewerker.organisatie_id)
    return order_by_naam(Medewerker.objects.filter(wie, werkt_nu()))


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
