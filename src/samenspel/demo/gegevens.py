"""Reads what the file of a family says: its people, who belong together, and its plan."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from samenspel.demo.dagen import add_months, born
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.actions import (
    add_relatie,
    record_adres,
    record_gezag,
    record_huishouden,
)
from samenspel.domain.gezin.gegevens import Adresgegevens, Persoonsgegevens
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
    if maanden is not None:
        gegevens["geboren_op"] = add_months(vandaag, -maanden)
        gegevens["geboren_precisie"] = Datumprecisie.MAAND
    return Persoonsgegevens(**gegevens)


def record_banden(v: Verteller, gezin: Gegevens, *, door: str, op: datetime) -> None:
    """Record who belong together, who has gezag, and who lives where."""
    for rij in gezin["relatie"]:
        for naar in v.wie(*rij["van"]):
            wie, soort = v.personen[rij["wie"]], Relatiesoort(rij["is"])
            v.doe(add_relatie, door=door, op=op, van=wie, naar=naar, soort=soort)
    for rij in gezin.get("gezag", []):
        for kind in v.wie(*rij["over"]):
            for houder in v.wie(*rij["wie"]):
                soort_gezag = Gezagsoort(rij["soort"])
                gezag = {
                    "kind": kind,
                    "houder": houder,
                    "soort": soort_gezag,
                    "bron": rij.get("bron", ""),
                }
                v.doe(record_gezag, door=door, op=op, **gezag)
    for rij in gezin["huishouden"]:
        _record_huishouden(v, rij, door=door, op=op)


def _record_huishouden(v: Verteller, rij: Gegevens, *, door: str, op: datetime) -> None:
    huishouden = v.bij(
        record_huishouden,
        door=door,
        op=op,
        naam=rij["naam"],
        bewoners=v.wie(*rij["bewoners"]),
    )
    adres = Adresgegevens(**rij["adres"])
    v.doe(record_adres, door=door, op=op, huishouden=huishouden, gegevens=adres)


def list_regels(v: Verteller, gezin: Gegevens, **woorden: str) -> list[Deelgegevens]:
    """Return the lines of the plan; `woorden` fill what depends on the day."""
    return [_regel(v, dict(rij), woorden) for rij in gezin["plan"]]


def _regel(v: Verteller, rij: Gegevens, woorden: Mapping[str, str]) -> Deelgegevens:
    soort = DELEN[rij.pop("deel")]
    for veld in ("betreft", "alleen_voor"):
        rij[veld] = v.ids(*rij.get(veld, []))
    for veld in ("persoon", "woorden_van"):
        if veld in rij:
            rij[veld] = v.personen[rij[veld]]
    if "wanneer" in rij:
        rij["wanneer"] = rij["wanneer"].format(**woorden)
    return soort(**rij)
