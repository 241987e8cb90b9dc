"""What is known per child: seen, spoken with, by whom, and why not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from django.utils import timezone

from samenspel.domain.gezin.models import Gezin, Persoon, Positie
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Lezer, leesbaar
from samenspel.domain.verhaal.etiketten import (
    label_gesprek,
    label_kindverhaal,
    label_niet_gesproken,
    label_vergewissing,
)
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Agendaafspraak,
    Contact,
    Kindgesprek,
    Kindverhaal,
    NietGesproken,
    Spreekdatum,
    Vergewissing,
)
from samenspel.domain.verhaal.queries import (
    list_kindgesprekken,
    list_kindverhalen,
    list_niet_gesproken,
    list_ontmoetingen,
    list_open_agenda,
    list_spreekdatums,
    list_vergewissingen,
)

OUDERS = {Positie.OUDER, Positie.VERZORGER}
KOPPEN = (
    ("uitleg", "Wat wij uitlegden"),
    ("bij_leeftijd", "Hoe dat paste bij leeftijd en ontwikkeling"),
    ("over_hulp", "Wat het kind van de hulp vindt"),
    ("reactie", "Wat het kind vond van wat wij denken"),
    ("eens", "Waarover wij het eens zijn"),
    ("oneens", "Waarover niet"),
    ("wat_doen", "Wat wij gaan doen"),
)


@dataclass(frozen=True, slots=True)
class Gesprekregel:
    """One time that a child was spoken with, with what was said of that talk.

    `verhaal`: what the child said then, as far as this reader may read it. `erbij`: who
    else was at the contact, when the child was not spoken with alone.
    """

    ontmoeting: Aanwezigheid
    gesprek: Kindgesprek | None
    verhaal: Kindverhaal | None
    erbij: list[Persoon]

    @property
    def contact(self) -> Contact:
        return self.ontmoeting.contact

    @property
    def teksten(self) -> list[tuple[str, str]]:
        """What was written down of this talk, under the question that asked it."""
        return [
            (kop, tekst)
            for naam, kop in KOPPEN
            if (tekst := getattr(self.gesprek, naam, ""))
        ]


@dataclass(frozen=True, slots=True)
class Kindbeeld:
    """What is known of seeing and speaking one child: the last of each, and the next."""

    kind: Persoon
    leeftijd: int | None
    gezien: Aanwezigheid | None = None
    niet_bij_contact: Aanwezigheid | None = None
    alleen: Aanwezigheid | None = None
    gesprekken: list[Gesprekregel] = field(default_factory=list)
    verhalen: list[Kindverhaal] = field(default_factory=list)
    redenen: list[NietGesproken] = field(default_factory=list)
    sprekers: list[Vergewissing] = field(default_factory=list)
    datum: Spreekdatum | None = None
    afspraak: Agendaafspraak | None = None

    @property
    def laatste(self) -> Gesprekregel | None:
        return self.gesprekken[0] if self.gesprekken else None

    @property
    def gesproken_op(self) -> datetime | None:
        return self.laatste.contact.gebeurd_op if self.laatste else None

    @property
    def reden(self) -> NietGesproken | None:
        """Why the child was not spoken with, as long as it has not been since."""
        rij = self.redenen[0] if self.redenen else None
        return rij if rij and not _is_since(self.gesproken_op, rij) else None

    @property
    def losse_verhalen(self) -> list[Kindverhaal]:
        """What the child told at another moment than in one of these talks."""
        verteld = {regel.verhaal.pk for regel in self.gesprekken if regel.verhaal}
        return [verhaal for verhaal in self.verhalen if verhaal.pk not in verteld]

    @property
    def doelen(self) -> list[str]:
        """What the talks were for until now, each once, in the order of the list."""
        gesprekken = [r.gesprek for r in self.gesprekken if r.gesprek]
        return list(dict.fromkeys(n for g in gesprekken for n in g.doelnamen))


@dataclass(frozen=True, slots=True)
class Kinderblad:
    """The children of a family, longest not spoken with first; and parents we did not."""

    kinderen: list[Kindbeeld]
    ouders: list[tuple[Persoon, NietGesproken]]

    def find(self, pk: int) -> Kindbeeld | None:
        return next((b for b in self.kinderen if b.kind.pk == pk), None)


@dataclass(frozen=True, slots=True)
class _Rijen:
    ontmoetingen: list[Aanwezigheid]
    gesprekken: list[Kindgesprek]
    verhalen: list[Kindverhaal]
    redenen: list[NietGesproken]
    sprekers: list[Vergewissing]
    datums: list[Spreekdatum]
    agenda: list[Agendaafspraak]


def get_kinderblad(
    gezin: Gezin, *, personen: Iterable[Persoon], by: Gebruiker, nu: datetime
) -> Kinderblad:
    """Return what this reader may know of talks with the children; seven queries.

    A child that is not born yet, or is no longer alive, is not asked for.
    """
    by_id = {persoon.pk: persoon for persoon in personen}
    rijen = _read(gezin, make_lezer(gezin, by))
    kinderen = [p for p in by_id.values() if is_te_spreken(p)]
    beelden = [_build(kind, rijen, by_id, nu) for kind in kinderen]
    return Kinderblad(
        sorted(beelden, key=_longest_first), list(_list_ouders(rijen, by_id))
    )


def _list_ouders(
    rijen: _Rijen, by_id: dict[int, Persoon]
) -> Iterator[tuple[Persoon, NietGesproken]]:
    """The parents who were not spoken with since somebody wrote down why."""
    for persoon in by_id.values():
        rij = next((r for r in rijen.redenen if r.persoon_id == persoon.pk), None)
        gesproken = (
            o.contact.gebeurd_op
            for o in rijen.ontmoetingen
            if o.persoon_id == persoon.pk and o.is_gesproken
        )
        if rij is None or persoon.positie not in OUDERS:
            continue
        if not _is_since(next(gesproken, None), rij):
            yield persoon, rij


def _is_since(op: datetime | None, rij: NietGesproken | Spreekdatum) -> bool:
    return op is not None and op > rij.vastgelegd_op


def is_te_spreken(persoon: Persoon) -> bool:
    """Say whether this is a child that can be met."""
    return persoon.is_kind and not persoon.is_ongeboren and persoon.overleden_op is None


def _longest_first(beeld: Kindbeeld) -> tuple[bool, datetime | None]:
    return beeld.gesproken_op is not None, beeld.gesproken_op


def _read(gezin: Gezin, lezer: Lezer) -> _Rijen:
    return _Rijen(
        list_ontmoetingen(gezin),
        leesbaar(lezer, list_kindgesprekken(gezin), label_gesprek),
        leesbaar(lezer, list_kindverhalen(gezin), label_kindverhaal),
        leesbaar(lezer, list_niet_gesproken(gezin), label_niet_gesproken),
        leesbaar(lezer, list_vergewissingen(gezin), label_vergewissing),
        leesbaar(lezer, list_spreekdatums(gezin), label_gesprek),
        list_open_agenda(gezin),
    )


def _build(
    kind: Persoon, rijen: _Rijen, by_id: dict[int, Persoon], nu: datetime
) -> Kindbeeld:
    alle = [o for o in rijen.ontmoetingen if o.persoon_id == kind.pk]
    eigen = [o for o in alle if o.is_gezien or o.is_gesproken]
    verhalen = [v for v in rijen.verhalen if v.kind_id == kind.pk]
    gesprekken = [
        _build_regel(o, rijen, verhalen, by_id) for o in eigen if o.is_gesproken
    ]
    komend = (a for a in rijen.agenda if kind.pk in a.met and a.wanneer >= nu)
    return Kindbeeld(
        kind=kind,
        leeftijd=kind.leeftijd_op(timezone.localdate(nu)),
        gezien=next((o for o in eigen if o.is_gezien), None),
        niet_bij_contact=_find_niet(alle),
        alleen=next((o for o in eigen if o.is_alleen_gesproken), None),
        gesprekken=gesprekken,
        verhalen=verhalen,
        redenen=[r for r in rijen.redenen if r.persoon_id == kind.pk],
        sprekers=[r for r in rijen.sprekers if r.kind_id == kind.pk],
        datum=_find_open(rijen.datums, kind, gesprekken),
        afspraak=next(komend, None),
    )


def _build_regel(
    ontmoeting: Aanwezigheid,
    rijen: _Rijen,
    verhalen: list[Kindverhaal],
    by_id: dict[int, Persoon],
) -> Gesprekregel:
    van_contact = ontmoeting.contact_id
    alleen = ontmoeting.is_alleen_gesproken
    gesprek = next(
        (
            g
            for g in rijen.gesprekken
            if g.contact_id == van_contact and g.kind_id == ontmoeting.persoon_id
        ),
        None,
    )
    verhaal = gesprek.verhaal_id if gesprek else None
    return Gesprekregel(
        ontmoeting,
        gesprek,
        next((v for v in verhalen if v.pk == verhaal), None),
        [
            by_id[o.persoon_id]
            for o in rijen.ontmoetingen
            if o.contact_id == van_contact
            and not alleen
            and o.persoon_id != ontmoeting.persoon_id
            and (o.is_gezien or o.is_gesproken)
            and o.persoon_id in by_id
        ],
    )


def _find_niet(alle: list[Aanwezigheid]) -> Aanwezigheid | None:
    """Return why the child was not spoken with at a contact, until it was later on."""
    sinds = (o for o in alle if o.is_gesproken or o.reden_niet_gesproken)
    laatste = next(sinds, None)
    return None if laatste is None or laatste.is_gesproken else laatste


def _find_open(
    datums: list[Spreekdatum], kind: Persoon, gesprekken: list[Gesprekregel]
) -> Spreekdatum | None:
    """Return the last date that was set, until the child is spoken with after that."""
    datum = next((d for d in datums if d.kind_id == kind.pk), None)
    op = gesprekken[0].contact.gebeurd_op if gesprekken else None
    return None if datum is None or _is_since(op, datum) else datum
