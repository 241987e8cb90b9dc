"""Questions about who the people are."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Q, QuerySet

from samenspel.core.versleuteling import blind_index
from samenspel.domain.gezin.models import (
    Adres,
    Bewoning,
    Contactregeling,
    Gezag,
    Gezin,
    Huishouden,
    Kader,
    Persoon,
    Positie,
    Relatie,
)
from samenspel.domain.gezin.queries.nu import annotate_nu, geldt_op
from samenspel.domain.gezin.rules import fold_naam, normalize_bsn, sorteersleutel

VOLGORDE = [Positie.KIND, Positie.OUDER, Positie.VERZORGER, Positie.FAMILIE]


@dataclass(frozen=True, slots=True)
class Mensen:
    """Everybody of a family with what holds on one day; children first, eldest first."""

    personen: list[Persoon]
    relaties: list[Relatie] = field(default_factory=list)
    gezag: list[Gezag] = field(default_factory=list)
    kaders: list[Kader] = field(default_factory=list)
    bewoning: list[Bewoning] = field(default_factory=list)
    adressen: list[Adres] = field(default_factory=list)

    @property
    def kinderen(self) -> list[Persoon]:
        return [p for p in self.personen if p.is_kind]

    @property
    def volwassenen(self) -> list[Persoon]:
        return [p for p in self.personen if not p.is_kind]

    @property
    def met_tolk(self) -> list[Persoon]:
        return [p for p in self.personen if p.tolk_nodig]

    @property
    def heeft_geheim_adres(self) -> bool:
        return any(adres.is_geheim for adres in self.adressen)


def list_personen(gezin: Gezin) -> list[Persoon]:
    """Return the people of a family: children from old to young, then adults."""
    return order_personen(Persoon.objects.filter(gezin=gezin))


def _plaats(persoon: Persoon) -> tuple[int, date, tuple[str, str], int]:
    positie = Positie(persoon.positie)
    rang = VOLGORDE.index(positie) if positie in VOLGORDE else len(VOLGORDE)
    naam = ("", "") if persoon.is_kind else sorteersleutel(persoon.naam)
    return rang, persoon.geboren_op or date.max, naam, persoon.pk


def list_personen_nu(gezin: Gezin, dag: date) -> list[Persoon]:
    """Return the people in order, with what holds on one day; one query."""
    found = annotate_nu(Persoon.objects.filter(gezin=gezin), dag)
    return order_personen(found)


def order_personen(personen: Iterable[Persoon]) -> list[Persoon]:
    """Put children first from old to young, then parents, carers, family, network."""
    return sorted(personen, key=_plaats)


# Between whom each kind of row is; one with a double is told with who stays.
VAN_WIE: dict[Any, tuple[str, ...]] = {
    Relatie: ("van", "naar"),
    Gezag: ("kind", "houder"),
    Kader: ("kind",),
    Bewoning: ("persoon",),
    Contactregeling: ("kind", "met"),
}


def staand(soort: Any) -> QuerySet[Any]:
    """Return the rows of a kind between people who stand in the dossier themselves."""
    dubbelen = {f"{wie}__samengevoegd_met": None for wie in VAN_WIE[soort]}
    rijen: QuerySet[Any] = soort.objects.filter(**dubbelen)
    return rijen


def get_mensen(gezin: Gezin, dag: date) -> Mensen:
    """Return everybody with relations, gezag, kader and households of that day."""
    personen = list_personen(gezin)
    by_id = {persoon.pk: persoon for persoon in personen}
    mensen = Mensen(
        personen=personen,
        relaties=list(staand(Relatie).filter(geldt_op(dag), gezin=gezin)),
        gezag=list(staand(Gezag).filter(geldt_op(dag), gezin=gezin)),
        kaders=list(staand(Kader).filter(geldt_op(dag), gezin=gezin)),
        bewoning=list(
            staand(Bewoning)
            .filter(geldt_op(dag), gezin=gezin)
            .select_related("huishouden")
        ),
        adressen=list(
            Adres.objects.filter(geldt_op(dag), gezin=gezin).select_related(
                "huishouden"
            )
        ),
    )
    _attach(mensen, by_id)
    return mensen


def _attach(mensen: Mensen, by_id: dict[int, Persoon]) -> None:
    """Give relations the people that are already here: no query per row."""
    for relatie in mensen.relaties:
        relatie.van, relatie.naar = by_id[relatie.van_id], by_id[relatie.naar_id]
    for gezag in mensen.gezag:
        gezag.kind = by_id[gezag.kind_id]
        gezag.houder = by_id[gezag.houder_id] if gezag.houder_id else None
    for kader in mensen.kaders:
        kader.kind = by_id[kader.kind_id]
    for bewoning in mensen.bewoning:
        bewoning.persoon = by_id[bewoning.persoon_id]


LIKE_ENOUGH = 0.45  # word similarity of trigrams; lower finds strangers
MOST_FOUND = 20


def search_personen(vraag: str) -> QuerySet[Persoon]:
    """Return people in one's own gezinnen whose name sounds like the question.

    Row security narrows to the own caseload first; then the few rows are compared.
    """
    return (
        Persoon.objects.annotate(
            lijkt=TrigramWordSimilarity(fold_naam(vraag), "zoeknaam")
        )
        .filter(lijkt__gte=LIKE_ENOUGH)
        .select_related("gezin")
        .order_by("-lijkt", "pk")[:MOST_FOUND]
    )


def search_gezinnen(vraag: str) -> QuerySet[Gezin]:
    """Return own gezinnen by dossiernummer or by name of the family."""
    return Gezin.objects.filter(
        Q(dossiernummer__icontains=vraag) | Q(naam__icontains=vraag)
    ).order_by("naam")[:MOST_FOUND]


def list_gezinnen() -> QuerySet[Gezin]:
    """Return all gezinnen of whoever acts: row security decides which."""
    return Gezin.objects.filter(gesloten_op__isnull=True).order_by("naam", "pk")


def list_kinderen(gezinnen: list[int]) -> dict[int, list[Persoon]]:
    """Return the children of many gezinnen in one query, eldest first."""
    found: dict[int, list[Persoon]] = {}
    for kind in Persoon.objects.kinderen().filter(gezin__in=gezinnen):
        found.setdefault(kind.gezin_id, []).append(kind)
    return {gezin: sorted(kinderen, key=_plaats) for gezin, kinderen in found.items()}


def find_own_gezin(pk: int | None) -> Gezin | None:
    """Return the family with this id; None when it is not there for who acts."""
    return None if pk is None else Gezin.objects.filter(pk=pk).first()


def find_persoon(gezin: Gezin, pk: int) -> Persoon | None:
    """Return somebody of this family, None when that is nobody of this family."""
    return Persoon.objects.filter(gezin=gezin, pk=pk).first()


def find_by_bsn(gezin: Gezin, bsn: str) -> Persoon | None:
    """Return who of this family has this BSN."""
    mark = blind_index(normalize_bsn(bsn))
    return Persoon.objects.filter(gezin=gezin, bsn_zoeksleutel=mark).first()


def list_huishoudens(gezin: Gezin) -> QuerySet[Huishouden]:
    """Return the households of a family with who sleeps there now and the address."""
    return (
        Huishouden.objects.filter(gezin=gezin)
        .prefetch_related("bewoning__persoon", "adressen")
        .order_by("pk")
    )


def list_huishoudnamen(gezin: Gezin) -> list[Huishouden]:
    """Return the households of a family, only by name; one query."""
    return list(Huishouden.objects.filter(gezin=gezin).order_by("pk"))


def list_bewoners(huishouden: Huishouden, dag: date) -> set[int]:
    """Return who lives in this household on a day, as far as the dossier knows."""
    bewoning = Bewoning.objects.filter(geldt_op(dag), huishouden=huishouden)
    return set(bewoning.values_list("persoon", flat=True))


def list_gezag(gezin: Gezin, dag: date) -> QuerySet[Gezag]:
    """Return who has gezag over which child on a day."""
    return (
        Gezag.objects.filter(geldt_op(dag), gezin=gezin)
        .select_related("kind", "houder")
        .order_by("kind", "pk")
    )


def list_relaties(gezin: Gezin, dag: date) -> QuerySet[Relatie]:
    """Return how people belong together on a day."""
    return (
        Relatie.objects.filter(geldt_op(dag), gezin=gezin)
        .select_related("van", "naar")
        .order_by("pk")
    )


def find_huishouden(gezin: Gezin, pk: int) -> Huishouden | None:
    """Return a household of this family, None when it is not of this family."""
    return Huishouden.objects.filter(gezin=gezin, pk=pk).first()


def list_kinderen_van(gezin: Gezin) -> list[Persoon]:
    """Return the children of one family, eldest first."""
    return order_personen(Persoon.objects.kinderen().filter(gezin=gezin))


def find_relatie(gezin: Gezin, pk: int) -> Relatie | None:
    """Return how two people of this family belong together."""
    rijen = Relatie.objects.filter(gezin=gezin, pk=pk)
    return rijen.select_related("van", "naar").first()


def find_contactregeling(gezin: Gezin, pk: int) -> Contactregeling | None:
    """Return how a child of this family has contact with somebody."""
    rijen = Contactregeling.objects.filter(gezin=gezin, pk=pk)
    return rijen.select_related("kind", "met").first()


def find_gezag(gezin: Gezin, pk: int) -> Gezag | None:
    """Return who has or had gezag over a child of this family."""
    rijen = Gezag.objects.filter(gezin=gezin, pk=pk)
    return rijen.select_related("kind", "houder").first()


def find_kader(gezin: Gezin, pk: int) -> Kader | None:
    """Return on which footing a child of this family gets or got help."""
    return Kader.objects.filter(gezin=gezin, pk=pk).select_related("kind").first()


def find_bewoning(gezin: Gezin, pk: int) -> Bewoning | None:
    """Return where somebody of this family sleeps or slept."""
    rijen = Bewoning.objects.filter(gezin=gezin, pk=pk)
    return rijen.select_related("persoon", "huishouden").first()
