"""The fold itself: from lines and rules to verplichtingen."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

from samenspel.core.lijnen import Lijn
from samenspel.domain.termijnen.rules.afloop import apply_voorrang, find_afloop
from samenspel.domain.termijnen.rules.dossier import Dossier
from samenspel.domain.termijnen.rules.feiten import Feit, find_last
from samenspel.domain.termijnen.rules.proeven import matches
from samenspel.domain.termijnen.rules.termijn import (
    apply_toestand,
    compute_kleuren,
    compute_uiterlijk,
    soften,
)
from samenspel.domain.termijnen.rules.uitzondering import apply_uitstel
from samenspel.domain.termijnen.rules.verplichting import Verplichting
from samenspel.domain.werkwijze.atw import Kalender, local_day
from samenspel.domain.werkwijze.regel import Aanleiding, Per, Regel, Selector, Wie
from samenspel.domain.werkwijze.regelboek import Regelboek


class Start(NamedTuple):
    """A rule that a line sets going, for one person or for nobody in particular."""

    regel: Regel
    feit: Feit
    persoon: int | None


class Plek(NamedTuple):
    """Under which pakketten, and on which local day, a fact is counted."""

    pakketten: tuple[str, ...]
    dag: date


def beoordeel(
    lijnen: Iterable[Lijn],
    *,
    regels: Regelboek,
    kalender: Kalender | None = None,
    normen_vanaf: datetime | None = None,
) -> list[Verplichting]:
    """All verplichtingen that follow from the log of one family.

    It knows no clock: `stand` gives the colour at a moment. Lines before `normen_vanaf`
    start nothing, but still count as facts. The outcome is ordered by start, rule,
    trigger and person.
    """
    dossier = Dossier(lijnen, regels.heropent)
    vouw = Vouw(dossier, regels, kalender or Kalender())
    vanaf = normen_vanaf.astimezone(UTC) if normen_vanaf else None
    return vouw.run(vanaf)


class Vouw:
    """One fold over one family."""

    def __init__(self, dossier: Dossier, regels: Regelboek, kalender: Kalender) -> None:
        self.dossier = dossier
        self.regels = regels
        self.kalender = kalender
        self.gemaakt: dict[str, Verplichting] = {}

    def run(self, normen_vanaf: datetime | None) -> list[Verplichting]:
        """First the rules that give way to nothing, then those that do."""
        wijkend = []
        for start in self._list_starts(normen_vanaf):
            if start.regel.wijkt_voor:
                wijkend.append(start)
            else:
                self._make(start)
        per_regel = self._group()
        for start in wijkend:
            gemaakt = self._build(start)
            self.gemaakt[gemaakt.sleutel] = apply_voorrang(
                gemaakt, start.regel.wijkt_voor, per_regel
            )
        return sorted(
            self.gemaakt.values(),
            key=lambda v: (v.vanaf, v.regel, v.aanleiding, v.betreft),
        )

    def _group(self) -> dict[str, list[Verplichting]]:
        per_regel: dict[str, list[Verplichting]] = {}
        for verplichting in self.gemaakt.values():
            per_regel.setdefault(verplichting.regel, []).append(verplichting)
        return per_regel

    def _list_starts(self, normen_vanaf: datetime | None) -> Iterator[Start]:
        for feit in self.dossier.feiten:
            plekken: dict[datetime, Plek | None] = {}
            for regel, aanleiding in self.regels.list_aanleidingen(feit.soort):
                geteld = count_from(feit, regel, normen_vanaf)
                if geteld is None:
                    continue
                if geteld.op not in plekken:
                    plekken[geteld.op] = self._find_plek(geteld)
                plek = plekken[geteld.op]
                if (
                    plek is not None
                    and self.regels.is_geldend(regel, plek.pakketten, plek.dag)
                    and self._starts(regel, aanleiding, geteld)
                ):
                    for persoon in list_personen(regel, geteld, self.dossier):
                        yield Start(regel, geteld, persoon)

    def _find_plek(self, feit: Feit) -> Plek | None:
        """Where and when a fact counts; None in a dossier that is closed."""
        if self.dossier.is_gesloten(feit):
            return None
        return Plek(self.dossier.get_pakketten(feit.op), local_day(feit.op))

    def _starts(self, regel: Regel, aanleiding: Aanleiding, feit: Feit) -> bool:
        if not matches(aanleiding.waar, feit.lijn.waarden, None):
            return False
        if aanleiding.eerste and feit.root not in self.dossier.find_eerste(aanleiding):
            return False
        if aanleiding.telling and feit.root not in self.dossier.find_volle(
            aanleiding, regel.vervuld_door
        ):
            return False
        return all(self._holds(selector, feit) for selector in regel.mits)

    def _holds(self, selector: Selector, feit: Feit) -> bool:
        """Whether the latest line of a kind at that moment says so."""
        soortgenoten = self.dossier.per_soort.get(selector.soort, ())
        laatste = find_last(soortgenoten, bool, feit.laatst)
        return laatste is not None and matches(
            selector.waar, laatste.lijn.waarden, None
        )

    def _make(self, start: Start) -> None:
        """Make a verplichting and, for a rhythm, the ones that follow from it."""
        while True:
            gemaakt = self._build(start)
            if gemaakt.sleutel in self.gemaakt:
                return
            self.gemaakt[gemaakt.sleutel] = gemaakt
            if not start.regel.herhaal or gemaakt.vervuld_door is None:
                return
            start = start._replace(feit=self.dossier.get_feit(gemaakt.vervuld_door))

    def _build(self, start: Start) -> Verplichting:
        regel, feit, persoon = start
        einde = compute_uiterlijk(regel, feit, persoon, self.dossier, self.kalender)
        kleuren = compute_kleuren(regel.niveau, feit.op, einde.uiterlijk, self.kalender)
        kleuren = apply_toestand(kleuren, regel.niveau, self.dossier, feit, persoon)
        kleuren = soften(kleuren, einde, feit)
        kleuren = apply_uitstel(kleuren, regel, feit, persoon, self.dossier)
        afloop = find_afloop(regel, feit, persoon, self.dossier)
        return Verplichting(
            sleutel=f"{regel.code}/{regel.versie}/{feit.root}/{persoon or 0}",
            norm=regel.norm,
            regel=regel.code,
            versie=regel.versie,
            pakket=regel.pakket,
            gezin=feit.lijn.gezin,
            betreft=get_betreft(regel, feit, persoon),
            aanleiding=feit.root,
            vanaf=feit.op,
            uiterlijk=einde.uiterlijk,
            amber_vanaf=kleuren.amber,
            rood_vanaf=kleuren.rood,
            verantwoordelijk=regel.verantwoordelijk,
            **afloop._asdict(),
        )


def count_from(feit: Feit, regel: Regel, normen_vanaf: datetime | None) -> Feit | None:
    """A fact as a rule counts it: None when it lies before the norms count.

    A rule with `ook_eerder` counts such a fact from the moment that they do.
    """
    if normen_vanaf is None or feit.laatst >= normen_vanaf:
        return feit
    if not regel.ook_eerder:
        return None
    return feit._replace(op=normen_vanaf, laatst=normen_vanaf)


def list_personen(regel: Regel, feit: Feit, dossier: Dossier) -> list[int | None]:
    """For whom a line starts a rule; None stands for the family as a whole.

    A line that names nobody still starts its rule once: nothing gets lost.
    """
    if regel.per in (Per.GEZIN, Per.GEBEURTENIS):
        return [None]
    betreft = sorted(set(feit.lijn.betreft))
    kinderen = dossier.list_kinderen(feit.laatst)
    if regel.wie is Wie.ALLE:
        return list(kinderen)
    if regel.wie is Wie.AFWEZIG:
        return [kind for kind in kinderen if kind not in betreft]
    if regel.wie is Wie.VOLWASSEN:
        return [p for p in betreft if dossier.is_ander_dan_kind(p)]
    if not betreft:
        return [None]
    alleen_kinderen = regel.per is Per.KIND
    return [
        p for p in betreft if not (alleen_kinderen and dossier.is_ander_dan_kind(p))
    ]


def get_betreft(regel: Regel, feit: Feit, persoon: int | None) -> tuple[int, ...]:
    """Whom a verplichting is about."""
    if persoon is not None:
        return (persoon,)
    return () if regel.per is Per.GEZIN else tuple(sorted(set(feit.lijn.betreft)))
