"""Reads what the file of a family says: its people, who belong together, and its plan."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from samenspel.core.actions import composite
from samenspel.demo.dagen import add_months, born
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.actions import (
    add_relatie,
    begin_bewoning,
    record_adres,
    record_gezag,
    record_huishouden,
)
from samenspel.domain.gezin.gegevens import (
    ONBEKEND,
    Adresgegevens,
    Persoonsgegevens,
    Sinds,
)
from samenspel.domain.gezin.models import Datumprecisie, Gezagsoort, Relatiesoort
from samenspel.domain.handelingen.aanmelding import NieuwePersoon
from samenspel.domain.veiligheid.gegevens import (
    Afspraakgegevens,
    Bodemeisgegevens,
    Deelgegevens,
    Nummergegevens,
    Onderdeelgegevens,
    Ondergrensgegevens,
    Stapgegevens,
)

MAP = Path(__file__).parent / "data"
DELEN: Mapping[str, type[Deelgegevens]] = {
    "onderdeel": Onderdeelgegevens,
    "afspraak": Afspraakgegevens,
    "bodemeis": Bodemeisgegevens,
    "ondergrens": Ondergrensgegevens,
    "stap": Stapgegevens,
    "nummer": Nummergegevens,
}
VERSIES = ("vanaf", "tot")  # in which versions of the plan a line stands
Gegevens = dict[str, Any]


def read_gezin(naam: str) -> Gegevens:
    """Return what stands in the file of this family."""
    return tomllib.loads((MAP / f"{naam}.toml").read_text("utf-8"))


def list_personen(gezin: Gegevens, vandaag: date) -> list[NieuwePersoon]:
    """Return everybody in the file, as old as they are today."""
    return [NieuwePersoon(_persoon(dict(p), vandaag)) for p in gezin["persoon"]]


def _persoon(gegevens: Gegevens, vandaag: date) -> Persoonsgegevens:
    leeftijd, maanden = gegevens.pop("leeftijd", None), gegevens.pop("maanden", None)
    if leeftijd is not None:
        dag, maand = gegevens.pop("verjaardag")
        gegevens["geboren_op"] = born(vandaag, jaar=leeftijd, maand=maand, dag=dag)
    if (weken := gegevens.pop("uitgerekend_over", None)) is not None:
        gegevens["uitgerekend_op"] = vandaag + timedelta(weeks=weken)
    if maanden is not None:
        gegevens["geboren_op"] = add_months(vandaag, -maanden)
        gegevens["geboren_precisie"] = Datumprecisie.MAAND
    if (overleden := gegevens.pop("overleden", None)) is not None:
        jaar = vandaag.year - overleden["jaren"]
        gegevens["overleden_op"] = date(jaar, overleden["maand"], 1)
        gegevens["overleden_precisie"] = Datumprecisie.MAAND
    return Persoonsgegevens(**gegevens)


def record_banden(v: Verteller, gezin: Gegevens, *, door: str, op: datetime) -> None:
    """Record who belong together, who has gezag, and who lives where, in one click."""
    with v.als(door, op=op):
        _record_banden(v, gezin, door=door, op=op)


@composite
def _record_banden(v: Verteller, gezin: Gegevens, *, door: str, op: datetime) -> None:
    for rij in gezin["relatie"]:
        for naar in v.wie(*rij["van"]):
            v.doe(
                add_relatie,
                door=door,
                op=op,
                van=v.personen[rij["wie"]],
                naar=naar,
                soort=Relatiesoort(rij["is"]),
                sinds=_sinds(rij),
                verbintenis=rij.get("verbintenis", ""),
                wie_weet=rij.get("wie_weet", ""),
            )
    for rij in gezin.get("gezag", []):
        _record_gezag(v, rij, door=door, op=op)
    for rij in gezin["huishouden"]:
        _record_huishouden(v, rij, door=door, op=op)


def _sinds(rij: Gegevens) -> Sinds:
    """Read from which year two people belong together; the day is seldom known."""
    if "sinds" not in rij:
        return ONBEKEND
    return Sinds(date(rij["sinds"], 1, 1), Datumprecisie.JAAR)


def _record_gezag(v: Verteller, rij: Gegevens, *, door: str, op: datetime) -> None:
    """Record who has gezag; without `wie` it is nobody in the dossier."""
    houders = v.wie(*rij["wie"]) if "wie" in rij else [None]
    for kind in v.wie(*rij["over"]):
        for houder in houders:
            v.doe(
                record_gezag,
                door=door,
                op=op,
                kind=kind,
                houder=houder,
                soort=Gezagsoort(rij["soort"]),
                bron=rij.get("bron", ""),
            )


def _record_huishouden(v: Verteller, rij: Gegevens, *, door: str, op: datetime) -> None:
    huishouden = v.bij(
        record_huishouden,
        door=door,
        op=op,
        naam=rij["naam"],
        bewoners=v.wie(*rij["bewoners"]),
    )
    for soms in rij.get("soms", []):
        for persoon in v.wie(*soms["wie"]):
            v.doe(
                begin_bewoning,
                door=door,
                op=op,
                huishouden=huishouden,
                persoon=persoon,
                wanneer=soms["wanneer"],
            )
    geheim_voor = v.ids(*rij["adres"].get("geheim_voor", []))
    adres = Adresgegevens(**{**rij["adres"], "geheim_voor": geheim_voor})
    v.doe(record_adres, door=door, op=op, huishouden=huishouden, gegevens=adres)


def list_regels(v: Verteller, gezin: Gegevens, **woorden: str) -> list[Deelgegevens]:
    """Return the lines of the plan; `woorden` fill what depends on the day."""
    return [read_regel(v, rij, woorden) for rij in gezin["plan"]]


def read_regel(
    v: Verteller, gegevens: Gegevens, woorden: Mapping[str, str] | None = None
) -> Deelgegevens:
    """Return one line of the plan, whichever versions it stands in."""
    rij = {naam: w for naam, w in gegevens.items() if naam not in VERSIES}
    soort = DELEN[rij.pop("deel")]
    for veld in ("betreft", "alleen_voor"):
        rij[veld] = v.ids(*rij.get(veld, []))
    for veld in ("persoon", "woorden_van"):
        if veld in rij:
            rij[veld] = v.personen[rij[veld]]
    if woorden and "wanneer" in rij:
        rij["wanneer"] = rij["wanneer"].format(**woorden)
    return soort(**rij)
