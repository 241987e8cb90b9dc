"""Questions about who is involved."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.organisatie.queries import (
    filter_afwezig,
    filter_vervangen,
    select_functienaam,
    van_teams,
)
from samenspel.domain.privacy.models import Betrokkenheid, Deling, Toestemming
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import (
    VERVANGEN_ROLLEN,
    WERKROLLEN,
    Situatie,
    list_rechten,
)

# What the rooms above get in hand; only this room asks for it.
Betrokkene: TypeAlias = Betrokkenheid
Gegeven: TypeAlias = Toestemming


def find_gezin(
    dossiernummer: str, *, by: Gebruiker, at: datetime
) -> tuple[Gezin, frozenset[str]] | None:
    """Return the gezin and the roles of this person in it, None without a ground."""
    medewerker: Medewerker | None = getattr(by, "medewerker", None)
    if medewerker is None:
        return None
    rollen = (
        _geldig(Betrokkenheid.objects.all(), at)
        .filter(gezin=OuterRef("pk"))
        .filter(Q(medewerker=medewerker) | van_teams(medewerker))
        .values("rol")
    )
    vervangt = _geldig(Betrokkenheid.objects.filter(gezin=OuterRef("pk")), at).filter(
        rol__in=VERVANGEN_ROLLEN, medewerker__in=filter_vervangen(medewerker, at)
    )
    gezin = (
        Gezin.objects.filter(dossiernummer=dossiernummer)
        .annotate(rollen=ArraySubquery(rollen), vervangt=Exists(vervangt))
        .first()
    )
    if gezin is None:
        return None
    if gezin.vervangt:
        gezin.rollen = [*gezin.rollen, Rol.VERVANGER.value]
    return gezin, frozenset(gezin.rollen)


def select_rollen(
    medewerker: Medewerker, at: datetime, *, gezin: OuterRef
) -> ArraySubquery:
    """Return, for a query over many families, the roles of somebody in each.

    Without the role of who stands in: that is known when the dossier is opened.
    """
    rollen = _geldig(Betrokkenheid.objects.filter(gezin=gezin), at)
    eigen = rollen.filter(Q(medewerker=medewerker) | van_teams(medewerker))
    return ArraySubquery(eigen.values("rol"))


def list_betrokkenen(gezin: Gezin, at: datetime) -> list[Betrokkenheid]:
    """Return who is involved on this moment: people before teams, regie first."""
    found = (
        _geldig(Betrokkenheid.objects.filter(gezin=gezin), at)
        .exclude(medewerker__tot__lte=at)  # works here no more, and opens nothing
        .select_related(
            "medewerker__gebruiker",
            "medewerker__organisatie__regio",
            "team__organisatie",
        )
        .annotate(
            eigen_functienaam=select_functienaam("medewerker__"),
            vervanging=_select_vervanging(at),
        )
        .order_by("vanaf", "pk")
    )
    return sort_betrokkenen(found)


def _select_vervanging(at: datetime) -> Subquery:
    """Select who stands in for somebody who is away now: naam and telefoon, or None."""
    afwezig = filter_afwezig(at).filter(medewerker=OuterRef("medewerker"))
    return Subquery(
        afwezig.order_by("-vanaf").values(
            json=JSONObject(
                naam="vervanger__gebruiker__naam", telefoon="vervanger__telefoon"
            )
        )[:1]
    )


def sort_betrokkenen(rijen: Iterable[Betrokkenheid]) -> list[Betrokkenheid]:
    """Put regie first and teams last, in every list of who is involved."""
    volgorde = [Rol.REGISSEUR, Rol.ZICHTHOUDER, Rol.VEILIGHEIDSREGIE]

    def plaats(rij: Betrokkenheid) -> tuple[int, bool]:
        rol = Rol(rij.rol)
        return (
            volgorde.index(rol) if rol in volgorde else len(volgorde),
            rij.medewerker_id is None,
        )

    return sorted(rijen, key=plaats)


def find_regisseur(gezin: Gezin, at: datetime) -> Betrokkenheid | None:
    """Return who holds regie on this moment, None before acceptance."""
    return (
        _geldig(Betrokkenheid.objects.filter(gezin=gezin, rol=Rol.REGISSEUR), at)
        .select_related("medewerker__gebruiker", "medewerker__organisatie__regio")
        .first()
    )


@dataclass(frozen=True, slots=True)
class Regieperiode:
    """Somebody held regie, or regie on safety, from one moment to another."""

    pk: int
    rol: str
    naam: str
    organisatie: str
    vanaf: datetime
    tot: datetime | None
    vastgelegd_op: datetime


def list_regieperioden(gezin: Gezin) -> list[Regieperiode]:
    """Return who held regie or regie on safety, from when to when, oldest first."""
    wie = ("medewerker__gebruiker__naam", "medewerker__organisatie__naam")
    rijen = (
        Betrokkenheid.objects.filter(
            gezin=gezin, rol__in=(Rol.REGISSEUR, Rol.VEILIGHEIDSREGIE)
        )
        .order_by("vanaf", "pk")
        .values_list("pk", "rol", *wie, "vanaf", "tot", "vastgelegd_op")
    )
    return [Regieperiode(*rij) for rij in rijen]


def find_zichthouder(gezin: Gezin, at: datetime) -> Betrokkenheid | None:
    """Return who keeps sight of the family until somebody holds regie."""
    return (
        _geldig(Betrokkenheid.objects.filter(gezin=gezin, rol=Rol.ZICHTHOUDER), at)
        .select_related("medewerker__gebruiker", "medewerker__organisatie__regio")
        .first()
    )


def filter_werkgezinnen(medewerker: Medewerker, at: datetime) -> QuerySet[Any]:
    """Return a subquery of the gezinnen that this person works with, or stands in for."""
    eigen = Q(medewerker=medewerker, rol__in=WERKROLLEN)
    vervangt = Q(
        medewerker__in=filter_vervangen(medewerker, at), rol__in=VERVANGEN_ROLLEN
    )
    return (
        _geldig(Betrokkenheid.objects.all(), at)
        .filter(eigen | vervangt)
        .values("gezin")
    )


def filter_teamgezinnen(medewerker: Medewerker, at: datetime) -> QuerySet[Any]:
    """Return a subquery of the gezinnen of this person's teams."""
    return (
        _geldig(Betrokkenheid.objects.all(), at)
        .filter(van_teams(medewerker))
        .values("gezin")
    )


def annotate_regie(gezinnen: QuerySet[Gezin], at: datetime) -> QuerySet[Gezin]:
    """Add `regie`: who holds regie, or keeps sight until somebody does; else None."""
    wie = (
        _geldig(Betrokkenheid.objects.filter(gezin=OuterRef("pk")), at)
        .filter(rol__in=[Rol.REGISSEUR, Rol.ZICHTHOUDER])
        .order_by("rol")  # REGISSEUR before ZICHTHOUDER
    )
    return gezinnen.annotate(
        regie=Subquery(wie.values("medewerker__gebruiker__naam")[:1]),
        regierol=Subquery(wie.values("rol")[:1]),
    )


def make_lezer(gezin: Gezin, by: Gebruiker) -> Lezer:
    """Return this professional as a reader; the gezin comes from `open_gezin`."""
    rollen: frozenset[str] = frozenset(getattr(gezin, "rollen", ()))
    rechten = list_rechten(Situatie(rollen, by.functiecode))
    return Lezer(Lezersoort.PROFESSIONAL, rechten=rechten)


@dataclass(frozen=True, slots=True)
class Toestemmingsvraag:
    """One question with everybody's answer; the words stand in each answer."""

    vraag: UUID
    antwoorden: list[Toestemming]

    @property
    def eerste(self) -> Toestemming:
        """The words of the question: with whom, about what, so that, when."""
        return self.antwoorden[0]

    @property
    def ja(self) -> list[Toestemming]:
        """Every yes that still stands."""
        return [a for a in self.antwoorden if a.is_geldig]

    @property
    def nee(self) -> list[Toestemming]:
        """Every no, and every yes that was taken back."""
        return [a for a in self.antwoorden if not a.is_geldig]

    @property
    def zegt(self) -> str:
        """Say who answered what: 'Inge ja, Ruud nee'."""
        return ", ".join(
            f"{a.persoon.roepnaam} {_antwoord(a)}" for a in self.antwoorden
        )


def _antwoord(toestemming: Toestemming) -> str:
    if toestemming.ingetrokken_op:
        return "ja, later ingetrokken"
    return "ja" if toestemming.is_gegeven else "nee"


def list_toestemmingsvragen(gezin: Gezin) -> list[Toestemmingsvraag]:
    """Return every question with its answers, latest first; one query."""
    rijen = (
        Toestemming.objects.filter(gezin=gezin)
        .select_related("persoon", "vastgelegd_door")
        .order_by("-gevraagd_op", "pk")
    )
    found: dict[UUID, Toestemmingsvraag] = {}
    for rij in rijen:
        vraag = found.setdefault(rij.vraag, Toestemmingsvraag(rij.vraag, []))
        vraag.antwoorden.append(rij)
    return list(found.values())


def find_toestemming(gezin: Gezin, pk: int) -> Toestemming | None:
    """Return one answer of this family, None when it is not there."""
    return (
        Toestemming.objects.filter(gezin=gezin, pk=pk).select_related("persoon").first()
    )


def list_delingen(gezin: Gezin) -> list[Deling]:
    """Return every sharing without toestemming, latest first; one query."""
    return list(
        Deling.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door")
        .order_by("-besloten_op", "-pk")
    )


def _geldig(rijen: QuerySet[Betrokkenheid], at: datetime) -> QuerySet[Betrokkenheid]:
    return rijen.filter(vanaf__lte=at).filter(Q(tot__isnull=True) | Q(tot__gt=at))
