"""Replaying a case: what would have been on the cards, day by day.

The replay knows at each moment only what was recorded by then, as the live product does.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

from samenspel.core.lijnen import Lijn, Precisie
from samenspel.domain.termijnen.rules import Stand, Verplichting, beoordeel, stand
from samenspel.domain.termijnen.zaak import Zaak, read_zaak
from samenspel.domain.werkwijze.atw import local_day
from samenspel.domain.werkwijze.lader import Werkwijze, get_werkwijze

WOORDEN = {
    Stand.OPEN: "nodig",
    Stand.AMBER: "amber",
    Stand.ROOD: "rood",
    Stand.VERVULD: "gedaan",
    Stand.VERVALLEN: "vervalt",
}
HOE_PRECIES = {
    Precisie.MAAND: " (alleen de maand is bekend)",
    Precisie.JAAR: " (alleen het jaar is bekend)",
    Precisie.ONGEVEER: " (ongeveer)",
}
INGETROKKEN = "De aanleiding is ingetrokken of veranderd."


@dataclass(frozen=True, slots=True)
class Overgang:
    """One verplichting that came to stand differently at a moment."""

    op: datetime
    stand: Stand
    verplichting: Verplichting
    nodig: str
    bron: str
    reden: str = ""


@dataclass(frozen=True, slots=True)
class Dag:
    """What was recorded on a day, and what changed because of it or because of time."""

    dag: date
    gebeurd: tuple[str, ...]
    overgangen: tuple[Overgang, ...]


def herspeel(bestand: Path) -> list[Dag]:
    """Replay a case from its file, one entry for each day on which something changed.

    Raises Fouten with every fault when the file cannot be used.
    """
    return replay_zaak(read_zaak(bestand))


def replay_zaak(zaak: Zaak) -> list[Dag]:
    """Replay a case that has been read."""
    werkwijze = get_werkwijze()
    overgangen = sorted(
        _list_overgangen(zaak, werkwijze), key=lambda o: (o.op, o.verplichting.sleutel)
    )
    per_dag = {
        dag: tuple(groep)
        for dag, groep in groupby(overgangen, key=lambda o: local_day(o.op))
    }
    gebeurd = _group_gebeurd(zaak)
    dagen = sorted(per_dag.keys() | gebeurd.keys())
    return [Dag(dag, gebeurd.get(dag, ()), per_dag.get(dag, ())) for dag in dagen]


def _group_gebeurd(zaak: Zaak) -> dict[date, tuple[str, ...]]:
    """The words of the case by the day on which they were recorded."""
    gebeurd: dict[date, tuple[str, ...]] = {}
    for lijn in sorted(zaak.lijnen, key=lambda lijn: (lijn.vastgelegd_op, lijn.id)):
        if lijn.id in zaak.woorden:
            dag = local_day(lijn.vastgelegd_op)
            kop = lijn.soort + HOE_PRECIES.get(lijn.precisie, "")
            woorden = f"{kop}: {zaak.woorden[lijn.id] or 'zonder woorden'}"
            gebeurd[dag] = (*gebeurd.get(dag, ()), woorden)
    return gebeurd


def _list_overgangen(zaak: Zaak, werkwijze: Werkwijze) -> Iterator[Overgang]:
    vorige: dict[str, tuple[Stand, Verplichting]] = {}
    for moment, verplichtingen in _list_momenten(zaak, werkwijze):
        standen = {v.sleutel: (stand(v, moment), v) for v in verplichtingen}
        for sleutel, (nieuw, verplichting) in standen.items():
            oud = vorige[sleutel][0] if sleutel in vorige else Stand.TOEKOMST
            if nieuw is not oud and nieuw is not Stand.TOEKOMST:
                reden = verplichting.vervallen_reden if nieuw is Stand.VERVALLEN else ""
                yield _build_overgang(moment, nieuw, verplichting, reden, werkwijze)
        for sleutel in vorige.keys() - standen.keys():
            weg = vorige[sleutel][1]
            yield _build_overgang(moment, Stand.VERVALLEN, weg, INGETROKKEN, werkwijze)
        vorige = standen


def _list_momenten(
    zaak: Zaak, werkwijze: Werkwijze
) -> Iterator[tuple[datetime, list[Verplichting]]]:
    """Every moment at which something may change, with what was known then."""
    vastgelegd = sorted({lijn.vastgelegd_op for lijn in zaak.lijnen})
    for nummer, moment in enumerate(vastgelegd):
        volgende = vastgelegd[nummer + 1] if nummer + 1 < len(vastgelegd) else None
        bekend = [lijn for lijn in zaak.lijnen if lijn.vastgelegd_op <= moment]
        verplichtingen = _fold(bekend, zaak, werkwijze)
        yield moment, verplichtingen
        for tussen in sorted(_list_kleurmomenten(verplichtingen)):
            if moment < tussen and (volgende is None or tussen < volgende):
                yield tussen, verplichtingen


def _fold(
    lijnen: Iterable[Lijn], zaak: Zaak, werkwijze: Werkwijze
) -> list[Verplichting]:
    return beoordeel(
        lijnen,
        regels=werkwijze.regels,
        kalender=werkwijze.kalender,
        normen_vanaf=zaak.normen_vanaf,
    )


def _list_kleurmomenten(verplichtingen: Iterable[Verplichting]) -> set[datetime]:
    return {
        moment
        for v in verplichtingen
        for moment in (
            v.vanaf,
            v.amber_vanaf,
            v.rood_vanaf,
            v.vervuld_op,
            v.vervallen_op,
        )
        if moment
    }


def _build_overgang(
    op: datetime,
    nieuw: Stand,
    verplichting: Verplichting,
    reden: str,
    werkwijze: Werkwijze,
) -> Overgang:
    regel = werkwijze.regels.get_regel(
        verplichting.pakket, verplichting.regel, verplichting.versie
    )
    norm = werkwijze.normen[verplichting.norm]
    return Overgang(op, nieuw, verplichting, regel.nodig, norm.bron, reden)


def render(zaak: Zaak, dagen: Iterable[Dag]) -> str:
    """The replay as plain text, one block for each day."""
    blokken = [f"{zaak.titel}\nBron: {zaak.bron}"]
    for dag in dagen:
        regels = [dag.dag.isoformat()]
        regels += [f"  gebeurd  {woorden}" for woorden in dag.gebeurd]
        regels += [f"  {_render_overgang(o, zaak.personen)}" for o in dag.overgangen]
        blokken.append("\n".join(regels))
    return "\n\n".join(blokken) + "\n"


def _render_overgang(overgang: Overgang, namen: Mapping[int, str]) -> str:
    v = overgang.verplichting
    over = ", ".join(namen.get(persoon, str(persoon)) for persoon in v.betreft)
    delen = [f"{overgang.nodig} ({over})" if over else overgang.nodig]
    if v.uiterlijk and overgang.stand not in (Stand.VERVULD, Stand.VERVALLEN):
        delen.append(f"uiterlijk {local_day(v.uiterlijk).isoformat()}")
    delen.append(f"{v.regel}, bron: {overgang.bron}")
    if overgang.reden:
        delen.append(overgang.reden)
    return f"{WOORDEN[overgang.stand]:<8} {'; '.join(delen)}"
