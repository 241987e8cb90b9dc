"""The people of a family as one reads them: per household, per child, now and then."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from samenspel.domain.gezin.models import (
    Adres,
    Bewoning,
    Contactregeling,
    Gezag,
    Gezin,
    Huishouden,
    Kader,
    Persoon,
    Relatie,
    Relatiesoort,
)
from samenspel.domain.gezin.queries.personen import staand

Band = Relatie | Gezag | Kader | Bewoning | Adres | Contactregeling


@dataclass(frozen=True, slots=True)
class Persoonsblad:
    """One person with everything that holds now, and what was."""

    persoon: Persoon
    relaties: list[Relatie] = field(default_factory=list)
    gezag: list[Gezag] = field(default_factory=list)
    kaders: list[Kader] = field(default_factory=list)
    bewoning: list[Bewoning] = field(default_factory=list)
    regelingen: list[Contactregeling] = field(default_factory=list)

    @property
    def ouders(self) -> list[Relatie]:
        """Who is a parent or carer of this person."""
        return [r for r in self.relaties if r.naar_id == self.persoon.pk]

    @property
    def partners(self) -> list[Persoon]:
        """Who is or was a partner: the other parent of a child, perhaps."""
        found = {
            rij.van_id if rij.naar_id == self.persoon.pk else rij.naar_id: (
                rij.van if rij.naar_id == self.persoon.pk else rij.naar
            )
            for rij in self.relaties
            if rij.soort in (Relatiesoort.PARTNER, Relatiesoort.EX_PARTNER)
        }
        return list(found.values())

    def only_of(self, rijen: Iterable[Band]) -> list[Band]:
        """Keep what is about this person."""
        return [rij for rij in rijen if self.persoon.pk in list_mensen_van(rij)]


@dataclass(frozen=True, slots=True)
class Huishoudblad:
    """One household: who sleeps there now, and the addresses of now."""

    huishouden: Huishouden
    bewoning: list[Bewoning]
    adressen: list[Adres]


@dataclass(frozen=True, slots=True)
class Mensenblad:
    """Everybody of a family with what holds on a day, and what ended before it."""

    personen: list[Persoonsblad]
    huishoudens: list[Huishoudblad]
    voorbij: list[Band]

    @property
    def kinderen(self) -> list[Persoonsblad]:
        return [blad for blad in self.personen if blad.persoon.is_kind]

    @property
    def volwassenen(self) -> list[Persoonsblad]:
        return [blad for blad in self.personen if not blad.persoon.is_kind]

    @property
    def zonder_huishouden(self) -> list[Persoonsblad]:
        return [blad for blad in self.personen if not blad.bewoning]

    def find(self, pk: int) -> Persoonsblad | None:
        return next((blad for blad in self.personen if blad.persoon.pk == pk), None)


def list_mensen_van(rij: Band) -> tuple[int | None, ...]:
    """Return whom a row is about; an address is of a household, of nobody."""
    if isinstance(rij, Relatie):
        return (rij.van_id, rij.naar_id)
    if isinstance(rij, Gezag):
        return (rij.kind_id, rij.houder_id)
    if isinstance(rij, Kader):
        return (rij.kind_id,)
    if isinstance(rij, Contactregeling):
        return (rij.kind_id, rij.met_id)
    return (rij.persoon_id,) if isinstance(rij, Bewoning) else ()


def get_mensenblad(gezin: Gezin, personen: list[Persoon], dag: date) -> Mensenblad:
    """Return the whole family; six queries. `personen` in the order of the family."""
    by_id = {persoon.pk: persoon for persoon in personen}
    rijen = _read(gezin, by_id)
    nu = [rij for rij in rijen if _geldt(rij, dag)]
    bladen = [_blad(persoon, nu) for persoon in personen]
    huishoudens = {
        rij.huishouden_id: rij.huishouden
        for rij in rijen
        if isinstance(rij, Bewoning | Adres)
    }
    for huishouden in Huishouden.objects.filter(gezin=gezin).order_by("pk"):
        huishoudens.setdefault(huishouden.pk, huishouden)
    return Mensenblad(
        personen=bladen,
        huishoudens=[_huis(huishoudens[pk], nu) for pk in sorted(huishoudens)],
        voorbij=sorted(
            (rij for rij in rijen if rij.tot is not None and rij.tot <= dag),
            key=lambda rij: (rij.tot or date.max, rij.pk),
            reverse=True,
        ),
    )


def _read(gezin: Gezin, by_id: dict[int, Persoon]) -> list[Band]:
    """Return every row, with the people that are already here in hand."""
    relaties = list(staand(Relatie).filter(gezin=gezin).order_by("pk"))
    gezag = list(staand(Gezag).filter(gezin=gezin).order_by("pk"))
    kaders = list(staand(Kader).filter(gezin=gezin).order_by("vanaf", "pk"))
    wonen = staand(Bewoning).filter(gezin=gezin).select_related("huishouden")
    bewoning = list(wonen.order_by("pk"))
    adressen = Adres.objects.filter(gezin=gezin).select_related("huishouden")
    for relatie in relaties:
        relatie.van, relatie.naar = by_id[relatie.van_id], by_id[relatie.naar_id]
    for rij in gezag:
        rij.kind = by_id[rij.kind_id]
        rij.houder = by_id[rij.houder_id] if rij.houder_id else None
    for kader in kaders:
        kader.kind = by_id[kader.kind_id]
    for slaper in bewoning:
        slaper.persoon = by_id[slaper.persoon_id]
    regelingen = list(staand(Contactregeling).filter(gezin=gezin).order_by("pk"))
    for regeling in regelingen:
        regeling.kind, regeling.met = by_id[regeling.kind_id], by_id[regeling.met_id]
    wonend = [*bewoning, *adressen.order_by("soort", "pk")]
    return [*relaties, *gezag, *kaders, *regelingen, *wonend]


def _geldt(rij: Band, dag: date) -> bool:
    begonnen = rij.vanaf is None or rij.vanaf <= dag
    return begonnen and (rij.tot is None or rij.tot > dag)


def _blad(persoon: Persoon, nu: list[Band]) -> Persoonsblad:
    mijn = [rij for rij in nu if persoon.pk in list_mensen_van(rij)]
    return Persoonsblad(
        persoon,
        relaties=[rij for rij in mijn if isinstance(rij, Relatie)],
        gezag=[rij for rij in mijn if isinstance(rij, Gezag)],
        kaders=[rij for rij in mijn if isinstance(rij, Kader)],
        bewoning=[rij for rij in mijn if isinstance(rij, Bewoning)],
        regelingen=[rij for rij in mijn if isinstance(rij, Contactregeling)],
    )


def _huis(huishouden: Huishouden, nu: list[Band]) -> Huishoudblad:
    hier = [
        rij
        for rij in nu
        if isinstance(rij, Bewoning | Adres) and rij.huishouden_id == huishouden.pk
    ]
    return Huishoudblad(
        huishouden,
        bewoning=[rij for rij in hier if isinstance(rij, Bewoning)],
        adressen=[rij for rij in hier if isinstance(rij, Adres)],
    )
