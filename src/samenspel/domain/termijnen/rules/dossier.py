"""A family's log with the questions that rules ask of it, each answered quickly."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from samenspel.core.lijnen import Lijn
from samenspel.domain.termijnen.rules.feiten import (
    Feit,
    find_last,
    find_root,
    read_feiten,
    read_ouders,
)
from samenspel.domain.termijnen.rules.proeven import matches, needs_persoon
from samenspel.domain.termijnen.rules.samengevoegd import merge_personen
from samenspel.domain.termijnen.rules.telling import find_volle
from samenspel.domain.werkwijze.atw import end_of_day, local_day
from samenspel.domain.werkwijze.regel import Aanleiding, Selector

PERSONEN = ("persoon.toegevoegd", "persoon.gewijzigd")
SLUITING = "dossier.gesloten"
STANDAARD_PAKKETTEN = ("basis",)
# A day with its clock change lasts 25 hours at most.
LANGSTE_DAG = timedelta(hours=25)
BEGIN = datetime(1, 1, 3, tzinfo=UTC)


class Dossier:
    """All facts of one family, indexed by kind; answers are kept for the next question."""

    def __init__(self, lijnen: Iterable[Lijn], heropent: Iterable[str]) -> None:
        alle = merge_personen(lijnen)
        self.feiten = read_feiten(alle)
        self._ouders = read_ouders(alle)
        self.per_soort: dict[str, list[Feit]] = {}
        for feit in self.feiten:
            self.per_soort.setdefault(feit.soort, []).append(feit)
        self.sluitingen = [feit.op for feit in self.per_soort.get(SLUITING, ())]
        self.rollen = self._read_rollen()
        self._heropent = frozenset(heropent)
        self._openingen = [f.op for f in self.feiten if f.soort in self._heropent]
        self._pakketten = [f for f in self.feiten if _carries_pakketten(f)]
        self._vast: dict[int, list[Feit]] = {}
        self._gevonden: dict[tuple[int, int, str, frozenset[int]], list[Feit]] = {}
        self._eerste: dict[int, frozenset[int]] = {}
        self._volle: dict[int, frozenset[int]] = {}

    def _read_rollen(self) -> dict[int, tuple[datetime, str]]:
        """Since when each person is known, and the role that is known last."""
        rollen: dict[int, tuple[datetime, str]] = {}
        for soort in PERSONEN:
            for feit in self.per_soort.get(soort, ()):
                rol = str(feit.lijn.waarden.get("rol") or "").casefold()
                for persoon in feit.lijn.betreft:
                    bekend, eerder = rollen.get(persoon, (feit.op, ""))
                    rollen[persoon] = (bekend, rol or eerder)
        return rollen

    def get_feit(self, root: int) -> Feit:
        """The fact with this root."""
        return next(feit for feit in self.feiten if feit.root == root)

    def is_heropening(self, feit: Feit) -> bool:
        """Whether this line opens a closed dossier again."""
        return feit.soort in self._heropent

    def get_root(self, nummer: int) -> int:
        """The first line about what a line with this id says."""
        return find_root(nummer, self._ouders)

    def list_kinderen(self, op: datetime) -> list[int]:
        """The children of the family as known at the end of the day of a moment.

        A visit often brings a child to light that is entered only afterwards.
        """
        einde = end_of_day(local_day(op))
        return sorted(
            persoon
            for persoon, (bekend, rol) in self.rollen.items()
            if rol == "kind" and bekend <= einde
        )

    def is_ander_dan_kind(self, persoon: int) -> bool:
        """Whether somebody is known in another role than that of a child."""
        return persoon in self.rollen and self.rollen[persoon][1] != "kind"

    def get_begin(self, op: datetime) -> datetime:
        """The last closing before a moment: facts before it belong to an earlier time."""
        plaats = bisect_left(self.sluitingen, op)
        return self.sluitingen[plaats - 1] if plaats else BEGIN

    def is_gesloten(self, feit: Feit) -> bool:
        """Whether a fact fell in a closed dossier that nothing had opened again."""
        gesloten = self.get_begin(feit.op)
        if gesloten == BEGIN or feit.soort in self._heropent:
            return False
        return bisect_right(self._openingen, feit.op) == bisect_right(
            self._openingen, gesloten
        )

    def get_pakketten(self, op: datetime) -> tuple[str, ...]:
        """The pakketten in force at a moment."""
        feit = find_last(self._pakketten, bool, op)
        return tuple(feit.lijn.waarden["pakketten"]) if feit else STANDAARD_PAKKETTEN

    def find_eerste(self, aanleiding: Aanleiding) -> frozenset[int]:
        """The roots of the first facts of a kind, one for each time the dossier is open."""
        bekend = self._eerste.get(id(aanleiding))
        if bekend is None:
            per_periode: dict[datetime, int] = {}
            for feit in self.per_soort.get(aanleiding.soort, ()):
                if self.is_gesloten(feit):
                    continue
                if matches(aanleiding.waar, feit.lijn.waarden, None):
                    per_periode.setdefault(self.get_begin(feit.op), feit.root)
            bekend = self._eerste[id(aanleiding)] = frozenset(per_periode.values())
        return bekend

    def find_volle(
        self, aanleiding: Aanleiding, opnieuw: tuple[Selector, ...]
    ) -> frozenset[int]:
        """The roots of the facts that complete the count of a trigger.

        What satisfies the rule makes the count start anew.
        """
        bekend = self._volle.get(id(aanleiding))
        if bekend is None and aanleiding.telling:
            geteld = [
                feit
                for feit in self.per_soort.get(aanleiding.soort, ())
                if matches(aanleiding.waar, feit.lijn.waarden, None)
            ]
            momenten = [f.op for s in opnieuw for f in self.list_treffers(s)]
            bekend = find_volle(geteld, aanleiding.telling, momenten)
            self._volle[id(aanleiding)] = bekend
        return bekend or frozenset()

    def list_treffers(
        self, selector: Selector, persoon: int | None = None, bij: Feit | None = None
    ) -> list[Feit]:
        """All facts that a selector means for one person and one trigger, in order."""
        sleutel = key_of(bij, selector) if bij and selector.zelfde else ""
        allen = frozenset(bij.lijn.betreft if bij and selector.allen else ())
        vraag = (id(selector), persoon or 0, sleutel, allen)
        if vraag not in self._gevonden:
            self._gevonden[vraag] = [
                feit
                for feit in self._list_vaste(selector)
                if _is_over(feit, selector, persoon)
                and _has_sleutel(feit, selector, sleutel)
                and allen.issubset(feit.lijn.betreft)
            ]
        return self._gevonden[vraag]

    def _list_vaste(self, selector: Selector) -> list[Feit]:
        """The facts that a selector means, whoever they concern."""
        if id(selector) not in self._vast:
            los = needs_persoon(selector.waar)
            self._vast[id(selector)] = [
                feit
                for feit in self.per_soort.get(selector.soort, ())
                if los or matches(selector.waar, feit.lijn.waarden, None)
            ]
        return self._vast[id(selector)]

    def find_vanaf(self, feiten: list[Feit], grens: datetime, root: int) -> Feit | None:
        """The first of these facts that may have been at or after a moment."""
        plaats = bisect_left(feiten, grens - LANGSTE_DAG, key=lambda feit: feit.op)
        return next(
            (
                f
                for f in islice(feiten, plaats, None)
                if f.laatst >= grens and f.root != root
            ),
            None,
        )

    def find_na(self, feiten: list[Feit], moment: datetime) -> Feit | None:
        """The first of these facts that lies after a moment."""
        plaats = bisect_right(feiten, moment, key=lambda feit: feit.op)
        return feiten[plaats] if plaats < len(feiten) else None


def key_of(feit: Feit, selector: Selector) -> str:
    """The value by which a later line points back to this one.

    A line without such a value is pointed to by its id, unless the selector asks for
    equal values only when both lines carry one.
    """
    waarde = feit.lijn.waarden.get(selector.zelfde) if selector.zelfde else None
    if waarde is None:
        return "" if selector.zelfde_indien else str(feit.root)
    return str(waarde)


def _carries_pakketten(feit: Feit) -> bool:
    waarden: Any = feit.lijn.waarden
    if not waarden.get("pakketten"):
        return False
    return feit.soort in ("aanmelding.ontvangen", "werkwijze.gekozen") or (
        feit.soort == "betrokkenheid.begonnen"
        and str(waarden.get("rol", "")).casefold() in ("regisseur", "zichthouder")
    )


def _is_over(feit: Feit, selector: Selector, persoon: int | None) -> bool:
    if persoon is not None and not selector.iemand and persoon not in feit.lijn.betreft:
        return False
    return not needs_persoon(selector.waar) or matches(
        selector.waar, feit.lijn.waarden, persoon
    )


def _has_sleutel(feit: Feit, selector: Selector, sleutel: str) -> bool:
    if selector.zelfde is None:
        return True
    waarde = feit.lijn.waarden.get(selector.zelfde)
    if waarde is None or not sleutel:
        return selector.zelfde_indien
    return str(waarde).casefold() == sleutel.casefold()
