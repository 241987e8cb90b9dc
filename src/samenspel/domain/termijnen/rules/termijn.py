"""When a verplichting must be done, and when its colour changes."""

from datetime import UTC, date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from samenspel.domain.termijnen.rules.dossier import Dossier
from samenspel.domain.termijnen.rules.feiten import Feit, is_bij_benadering
from samenspel.domain.termijnen.rules.proeven import matches
from samenspel.domain.werkwijze.atw import (
    MICROSECONDE,
    Kalender,
    Termijn,
    end_of_day,
    local_day,
    start_of_day,
)
from samenspel.domain.werkwijze.duur import add_duur, parse_duur
from samenspel.domain.werkwijze.regel import Anker, Grens, Niveau, Regel, Selector

OP = attrgetter("op")


class Einde(NamedTuple):
    """The last moment in time; `ongeveer` when it is known only to the month or year."""

    uiterlijk: datetime | None
    ongeveer: bool = False


class Kleuren(NamedTuple):
    """The moments at which a verplichting turns amber and red."""

    amber: datetime | None
    rood: datetime | None


def compute_uiterlijk(
    regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier, kalender: Kalender
) -> Einde:
    """By when: a date in the log goes before the term; an event may come sooner."""
    einde = _find_datum(regel, feit, dossier)
    if einde.uiterlijk is None:
        einde = Einde(_compute_term(regel, feit, persoon, dossier, kalender))
    begin = start_of_day(local_day(feit.op))
    for selector in regel.uiterlijk_bij:
        eerste = dossier.find_vanaf(dossier.list_treffers(selector), begin, feit.root)
        if eerste and einde.uiterlijk and eerste.op < einde.uiterlijk:
            einde = Einde(max(eerste.op, feit.op))
    return einde


def _compute_term(
    regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier, kalender: Kalender
) -> datetime | None:
    """The end of the term; a shorter one counts from the day that the facts ask it."""
    if regel.termijn is None:
        return None
    einde = kalender.compute_einde(feit.op, regel.termijn)
    for korter in regel.korter:
        if sinds := find_sinds(korter.als, dossier, persoon):
            eerder = kalender.compute_einde(feit.op, korter.termijn)
            einde = min(einde, max(eerder, end_of_day(local_day(sinds))))
    return einde


def _find_datum(regel: Regel, feit: Feit, dossier: Dossier) -> Einde:
    if regel.uiterlijk_veld:
        return read_datum(feit.lijn.waarden.get(regel.uiterlijk_veld))
    for selector in regel.uiterlijk_uit:
        treffers = dossier.list_treffers(selector, bij=feit)
        gesteld = dossier.find_vanaf(treffers, feit.op, feit.root)
        if gesteld:
            return read_datum(gesteld.lijn.waarden.get(selector.veld or ""))
    return Einde(None)


def read_datum(waarde: Any) -> Einde:
    """The end of a day, month or year that a line names; nothing when it is no date."""
    if isinstance(waarde, datetime):
        return Einde(waarde.astimezone(UTC)) if waarde.tzinfo else Einde(None)
    if isinstance(waarde, date):
        return Einde(end_of_day(waarde))
    if not isinstance(waarde, str):
        return Einde(None)
    return _read_tekst(waarde.strip())


def _read_tekst(tekst: str) -> Einde:
    try:
        if len(tekst) > len("2024-01-31"):
            return read_datum(datetime.fromisoformat(tekst))
        delen = [int(deel) for deel in tekst.split("-")]
        eerste = date(*[*delen, 1, 1][:3])
    except ValueError:
        return Einde(None)
    if len(delen) == 3:
        return Einde(end_of_day(eerste))
    lengte = parse_duur("P1M" if len(delen) == 2 else "P1Y")
    return Einde(start_of_day(add_duur(eerste, lengte)) - MICROSECONDE, ongeveer=True)


def compute_kleuren(
    niveau: Niveau, vanaf: datetime, einde: datetime | None, kalender: Kalender
) -> Kleuren:
    """The moments that follow from the term alone."""

    def moment(grens: Grens | None) -> datetime | None:
        if grens is None:
            return None
        if grens.anker is Anker.START:
            return vanaf
        if einde is None:
            return None
        if grens.anker is Anker.DEEL:
            return vanaf + (einde - vanaf) * grens.deel / 100
        return max(vanaf, _around(grens, einde, niveau.werkdagen, kalender))

    return Kleuren(moment(niveau.amber), moment(niveau.rood))


def _around(
    grens: Grens, einde: datetime, werkdagen: bool, kalender: Kalender
) -> datetime:
    """A moment before or after an end; days before begin at midnight."""
    if grens.anker is Anker.UITERLIJK:
        return einde + MICROSECONDE
    if grens.anker is Anker.NA:
        termijn = Termijn(grens.duur, werkdagen=werkdagen)
        return kalender.compute_einde(einde, termijn) + MICROSECONDE
    if grens.duur.in_uren:
        return einde - grens.duur.tijd
    dag = local_day(einde)
    if werkdagen:
        aantal = grens.duur.weken * 5 + grens.duur.dagen
        return start_of_day(kalender.add_werkdagen(dag, -aantal))
    return start_of_day(add_duur(dag, grens.duur, terug=True))


def apply_toestand(
    kleuren: Kleuren, niveau: Niveau, dossier: Dossier, feit: Feit, persoon: int | None
) -> Kleuren:
    """Let colours wait for what the latest facts about the children say."""
    amber, rood = kleuren
    if niveau.amber_als and amber:
        amber = _later(amber, find_sinds(niveau.amber_als, dossier, persoon))
    if niveau.rood_als and rood:
        rood = _later(rood, find_sinds(niveau.rood_als, dossier, persoon))
    begin = start_of_day(local_day(feit.op))
    for selector in niveau.rood_tenzij:
        if dossier.find_vanaf(dossier.list_treffers(selector, persoon), begin, 0):
            rood = None
    return Kleuren(amber, rood)


def _later(moment: datetime, sinds: datetime | None) -> datetime | None:
    return max(moment, sinds) if sinds else None


def find_sinds(
    selectors: tuple[Selector, ...], dossier: Dossier, persoon: int | None
) -> datetime | None:
    """Since when the latest facts meet one of the selectors, per person; or never."""
    per_persoon: dict[int, list[Feit]] = {}
    for soort in {selector.soort for selector in selectors}:
        for feit in dossier.per_soort.get(soort, ()):
            for wie in feit.lijn.betreft or (0,):
                if persoon in (None, wie):
                    per_persoon.setdefault(wie, []).append(feit)
    begonnen = (_begin_of_run(f, selectors, wie) for wie, f in per_persoon.items())
    return min((moment for moment in begonnen if moment), default=None)


def _begin_of_run(
    feiten: list[Feit], selectors: tuple[Selector, ...], persoon: int
) -> datetime | None:
    """When the unbroken run of facts began that ends with the latest one.

    Facts of the same moment count together: one that meets the demand is enough.
    """

    def voldoet(feit: Feit) -> bool:
        return any(
            feit.soort == selector.soort
            and matches(selector.waar, feit.lijn.waarden, persoon)
            for selector in selectors
        )

    begin = None
    achteruit = sorted(feiten, key=OP, reverse=True)
    for moment, samen in groupby(achteruit, key=OP):
        if not any(map(voldoet, samen)):
            break
        begin = moment
    return begin


def soften(kleuren: Kleuren, einde: Einde, feit: Feit) -> Kleuren:
    """What is known only about never turns red, but may turn amber."""
    if not (einde.ongeveer or is_bij_benadering(feit)) or kleuren.rood is None:
        return kleuren
    amber = min(kleuren.amber or kleuren.rood, kleuren.rood)
    return Kleuren(amber, None)
