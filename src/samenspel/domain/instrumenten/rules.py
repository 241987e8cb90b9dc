"""Scoring an afname: which items, what is wrong, and the outcome per child.

An afname may be partial. What is missing is never read as safe: a reassuring outcome
needs every item, an alarm needs only one.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from samenspel.core.blockers import Blocker
from samenspel.domain.instrumenten.definitie import (
    Afleiding,
    Antwoord,
    Definitie,
    Item,
    Schaal,
    Schaalsoort,
    Scoresoort,
    Voorwaarde,
)
from samenspel.domain.instrumenten.uitkomst import (
    Antwoordfout,
    LosseUitkomst,
    Uitkomst,
)

Antwoorden = Mapping[str, Antwoord]
K = TypeVar("K", bound=Hashable)


def visible_items(definitie: Definitie, antwoorden: Antwoorden) -> tuple[Item, ...]:
    """The items that these answers ask for, in the order of the definition."""
    zichtbaar: dict[str, Item] = {}
    for item in definitie.items:
        gegeven = {code: antwoorden[code] for code in zichtbaar if code in antwoorden}
        if item.als is None or holds(item.als, gegeven):
            zichtbaar[item.code] = item
    return tuple(zichtbaar.values())


def holds(als: Voorwaarde, antwoorden: Antwoorden) -> bool:
    """Whether a condition is met; an answer that is missing meets no comparison."""
    if als.niet is not None:
        return not holds(als.niet, antwoorden)
    if als.alle:
        return all(holds(deel, antwoorden) for deel in als.alle)
    if als.een_van:
        return any(holds(deel, antwoorden) for deel in als.een_van)
    return als.item in antwoorden and _compares(als, antwoorden[als.item])


def _compares(als: Voorwaarde, antwoord: Antwoord) -> bool:
    if als.waarden and antwoord not in als.waarden:
        return False
    if als.minstens is None and als.hoogstens is None:
        return True
    return isinstance(antwoord, int) and (
        (als.minstens is None or als.minstens <= antwoord)
        and (als.hoogstens is None or antwoord <= als.hoogstens)
    )


def faults_in(
    definitie: Definitie, antwoorden_per_kind: Mapping[K, Antwoorden]
) -> Iterator[Antwoordfout]:
    """Every wrong answer; a missing one is no fault, for an afname may be partial."""
    for kind, antwoorden in antwoorden_per_kind.items():
        zichtbaar = {item.code for item in visible_items(definitie, antwoorden)}
        for code, antwoord in antwoorden.items():
            wat = _find_fault(definitie, code, antwoord, zichtbaar)
            if wat:
                yield Antwoordfout(kind, code, wat)


def _find_fault(
    definitie: Definitie, code: str, antwoord: Antwoord, zichtbaar: set[str]
) -> str:
    item = next((item for item in definitie.items if item.code == code), None)
    if item is None:
        return f"'{code}' is geen item van {definitie.naam}."
    if code not in zichtbaar:
        return "Dit item geldt niet bij de andere antwoorden."
    return "" if item.schaal.accepts(antwoord) else tell_options(item.schaal)


def tell_options(schaal: Schaal) -> str:
    """What may be filled in, as a sentence."""
    if schaal.soort is Schaalsoort.GETAL:
        return f"Kies een heel getal van {schaal.minimum} tot en met {schaal.maximum}."
    if schaal.soort is Schaalsoort.KEUZE:
        return f"Kies uit: {', '.join(keuze.tekst for keuze in schaal.keuzes)}."
    return "Vul tekst in."


def compute_uitkomst(definitie: Definitie, antwoorden: Antwoorden) -> Uitkomst:
    """The outcome for one child; the answers must be without faults."""
    zichtbaar = visible_items(definitie, antwoorden)
    ontbreekt = tuple(item.code for item in zichtbaar if item.code not in antwoorden)
    basis = Uitkomst(
        volledig=bool(zichtbaar) and not ontbreekt,
        ontbreekt=ontbreekt,
    )
    gescoord = [
        (item, antwoorden[item.code])
        for item in zichtbaar
        if item.code in antwoorden and item.code in definitie.score.items
    ]
    if definitie.score.soort is Scoresoort.ERGSTE:
        return _score_ergste(basis, definitie, gescoord)
    if definitie.score.soort is Scoresoort.SOM:
        return _score_som(basis, definitie, gescoord)
    return basis


def _score_ergste(
    basis: Uitkomst, definitie: Definitie, gescoord: list[tuple[Item, Antwoord]]
) -> Uitkomst:
    """The worst answer; the mildest outcome only when every scored item is known."""
    ernsten = {item.code: _ernst(definitie, antwoord) for item, antwoord in gescoord}
    if not ernsten:
        return basis
    ergste = max(ernsten.values())
    if ergste == _mildste(definitie.uitkomst) and _misses_scored(basis, definitie):
        return basis
    bepalend = tuple(code for code, ernst in ernsten.items() if ernst == ergste)
    waarde = next(k.waarde for k in definitie.uitkomst.keuzes if k.ernst == ergste)
    return replace(basis, waarde=waarde, bepalend=bepalend)


def _score_som(
    basis: Uitkomst, definitie: Definitie, gescoord: list[tuple[Item, Antwoord]]
) -> Uitkomst:
    """The points added; a sum with holes would say too little, so there is none."""
    if not gescoord or _misses_scored(basis, definitie):
        return basis
    som = sum(_punten(item, antwoord) for item, antwoord in gescoord)
    bereikt = [grens.waarde for grens in definitie.score.grenzen if grens.vanaf <= som]
    return replace(
        basis,
        waarde=bereikt[-1] if bereikt else None,
        getal=som,
        bepalend=tuple(item.code for item, _ in gescoord),
    )


def _misses_scored(basis: Uitkomst, definitie: Definitie) -> bool:
    return not set(basis.ontbreekt).isdisjoint(definitie.score.items)


def _ernst(definitie: Definitie, waarde: Antwoord | None) -> int:
    keuze = definitie.uitkomst.find_keuze(waarde)
    return -1 if keuze is None or keuze.ernst is None else keuze.ernst


def _mildste(schaal: Schaal) -> int:
    return min(keuze.ernst for keuze in schaal.keuzes if keuze.ernst is not None)


def _punten(item: Item, antwoord: Antwoord) -> int:
    keuze = item.schaal.find_keuze(antwoord)
    if keuze is None:
        assert isinstance(antwoord, int)  # faults_in came first
        return antwoord
    return keuze.punten or 0


def faults_in_losse_uitkomst(definitie: Definitie, los: LosseUitkomst) -> Iterator[str]:
    """What is wrong with a result from elsewhere; empty when it can be recorded."""
    if los.op is None:
        yield "Vul in op welke dag dit is ingevuld."
    if not los.door.strip():
        yield "Vul in wie dit heeft ingevuld."
    if los.waarde is None:
        if definitie.vraagt_uitkomst:
            yield "Vul de uitkomst in."
    elif not definitie.uitkomst.accepts(los.waarde):
        yield tell_options(definitie.uitkomst)


def read_losse_uitkomst(definitie: Definitie, los: LosseUitkomst) -> Uitkomst:
    """The outcome that was given; it must be without faults."""
    if definitie.uitkomst.soort is Schaalsoort.GETAL and isinstance(los.waarde, int):
        return Uitkomst(getal=los.waarde, volledig=True)
    waarde = None if los.waarde is None else str(los.waarde)
    return Uitkomst(waarde=waarde, volledig=True)


def blockers_for_afname(
    definitie: Definitie,
    antwoorden: Mapping[K, Antwoorden],
    los: Mapping[K, LosseUitkomst],
    afgeleid: Mapping[K, Uitkomst],
) -> Iterator[Blocker]:
    """Everything that is wrong with an afname; what is only missing is not wrong."""
    if not any(antwoorden.values()) and not los and not afgeleid:
        yield Blocker("afname_leeg", "Vul minstens een antwoord of een uitkomst in.")
    if definitie.per == "kind" and None in [*antwoorden, *los, *afgeleid]:
        yield Blocker("afname_zonder_kind", "Zeg over welk kind dit gaat.")
    for fout in faults_in(definitie, antwoorden):
        yield Blocker(f"antwoord.{fout.kind}.{fout.item}", fout.wat)
    for kind, uitkomst in los.items():
        for wat in faults_in_losse_uitkomst(definitie, uitkomst):
            yield Blocker(f"uitkomst.{kind}", wat)


def find_ergste(definitie: Definitie, waarden: Iterable[str | None]) -> str | None:
    """The worst of several outcomes, None when none can be compared.

    Only to decide how fast to act: never shown as the outcome of a family.
    """
    bekend = [w for w in waarden if definitie.uitkomst.find_keuze(w) is not None]
    return max(bekend, key=lambda waarde: _ernst(definitie, waarde), default=None)


def is_onder_de_zes(definitie: Definitie, uitkomst: Uitkomst) -> bool | None:
    """Whether directe veiligheid is below a '6'; None when the outcome does not say.

    Source: 002:n1119-1129; 'direct veiligstellen' counts as below a '6'.
    """
    keuze = definitie.uitkomst.find_keuze(uitkomst.waarde)
    return None if keuze is None else keuze.onder_de_zes


def merge(
    definities: Iterable[Definitie],
    antwoorden: Mapping[str, Mapping[K, Antwoorden]],
    los: Mapping[str, Mapping[K, LosseUitkomst]] | None = None,
) -> dict[K, dict[str, Uitkomst]]:
    """The outcomes of one visit: per child, per instrument, from one afname.

    `antwoorden` and `los` are keyed by the code of the instrument. Items win over a
    result from elsewhere. An alarm in one instrument is an alarm in another where its
    definition says so; a reassuring outcome is never derived.
    """
    definities = list(definities)
    eigen: dict[K, dict[str, Uitkomst]] = {}
    for definitie in definities:
        gegeven = antwoorden.get(definitie.code, {})
        elders = (los or {}).get(definitie.code, {})
        for kind, uitkomst in _compute_own(definitie, gegeven, elders):
            eigen.setdefault(kind, {})[definitie.code] = uitkomst
    return {kind: _derive(definities, uitkomsten) for kind, uitkomsten in eigen.items()}


def _compute_own(
    definitie: Definitie,
    gegeven: Mapping[K, Antwoorden],
    elders: Mapping[K, LosseUitkomst],
) -> Iterator[tuple[K, Uitkomst]]:
    for kind in dict.fromkeys([*gegeven, *elders]):
        if gegeven.get(kind) or kind not in elders:
            yield kind, compute_uitkomst(definitie, gegeven[kind])
        else:
            yield kind, read_losse_uitkomst(definitie, elders[kind])


def _derive(
    definities: list[Definitie], eigen: Mapping[str, Uitkomst]
) -> dict[str, Uitkomst]:
    """Own outcomes of one child, with the alarms of the other instruments added."""
    samen = dict(eigen)
    for definitie in definities:
        for afleiding in definitie.afleidingen:
            if _fires(afleiding, eigen):
                was = samen.get(definitie.code) or compute_uitkomst(definitie, {})
                samen[definitie.code] = _raise_to(definitie, afleiding, was)
    return samen


def _fires(afleiding: Afleiding, eigen: Mapping[str, Uitkomst]) -> bool:
    return afleiding.uit in eigen and eigen[afleiding.uit].waarde == afleiding.waarde


def _raise_to(
    definitie: Definitie, afleiding: Afleiding, uitkomst: Uitkomst
) -> Uitkomst:
    """The worse of the two; a number that was given stays beside the alarm."""
    if _ernst(definitie, uitkomst.waarde) >= _ernst(definitie, afleiding.wordt):
        return uitkomst
    return replace(
        uitkomst, waarde=afleiding.wordt, bepalend=(), afgeleid_uit=afleiding.uit
    )
