"""A case as a file: dated events that become the lines of a log."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from samenspel.core.lijnen import Lijn, Precisie
from samenspel.domain.werkwijze.atw import AMSTERDAM, start_of_day
from samenspel.domain.werkwijze.fouten import Fout, Fouten
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.domain.werkwijze.lezen import (
    Lezing,
    Plek,
    Veld,
    keuze,
    lijst,
    open_toml,
    read_tabel,
    suggest,
    tekst,
)
from samenspel.domain.werkwijze.soort import VERVALLEN, Soort

VERWIJZING = "@"


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was so, and how exactly that is known."""

    op: datetime
    precisie: Precisie


@dataclass(frozen=True, slots=True)
class Zaak:
    """A case to replay: its lines, and the words about them by the id of the line.

    `personen` holds the names by number.
    """

    titel: str
    bron: str
    lijnen: tuple[Lijn, ...]
    woorden: Mapping[int, str]
    personen: Mapping[int, str]
    normen_vanaf: datetime | None


def read_zaak(bestand: Path) -> Zaak:
    """Read a case; raises Fouten with every fault in the file and uses nothing of it."""
    fouten: list[Fout] = []
    inhoud, plek = open_toml(bestand, fouten)
    if fouten:
        raise Fouten(fouten)
    gelezen = read_tabel(inhoud, plek, _zaak_velden())
    zaak = _build_zaak(gelezen, plek)
    if fouten:
        raise Fouten(fouten)
    return zaak


def _zaak_velden() -> dict[str, Veld]:
    werkwijze = get_werkwijze()
    return {
        "titel": Veld(tekst, verplicht=True),
        "bron": Veld(tekst, verplicht=True),
        "pakketten": Veld(
            lijst(keuze(*werkwijze.pakketten)), verplicht=True, standaard=()
        ),
        "normen_vanaf": Veld(read_moment),
        "persoon": Veld(_entries(PERSOON_VELDEN), standaard=[]),
        "gebeurtenis": Veld(_entries(GEBEURTENIS_VELDEN), verplicht=True, standaard=[]),
    }


def _entries(velden: Mapping[str, Veld]) -> Lezing:
    def lees(waarde: Any, plek: Plek) -> list[tuple[dict[str, Any], Plek]]:
        if not isinstance(waarde, list):
            plek.meld("Hier hoort een lijst van tabellen.", f"Schrijf [[{plek.pad}]].")
            return []
        return [
            (read_tabel(tabel, plek / nummer, velden), plek / nummer)
            for nummer, tabel in enumerate(waarde)
        ]

    return lees


def read_moment(waarde: Any, plek: Plek) -> Moment | None:
    """A moment, a day, or a text with a month or a year."""
    if isinstance(waarde, datetime):
        lokaal = waarde if waarde.tzinfo else waarde.replace(tzinfo=AMSTERDAM)
        return Moment(lokaal.astimezone(UTC), Precisie.EXACT)
    if isinstance(waarde, date):
        return Moment(start_of_day(waarde), Precisie.DAG)
    delen = waarde.split("-") if isinstance(waarde, str) else []
    try:
        jaar, maand = (*map(int, delen), 1)[:2] if len(delen) in (1, 2) else (0, 0)
        precisie = Precisie.MAAND if len(delen) == 2 else Precisie.JAAR
        return Moment(start_of_day(date(jaar, maand, 1)), precisie)
    except ValueError:
        herstel = 'Schrijf 2023-05-23, 2023-05-23T10:00:00, "2023-05" of "2023".'
        plek.meld(f"{waarde!r} is geen moment.", herstel)
        return None


def _read_table(waarde: Any, plek: Plek) -> dict[str, Any]:
    if isinstance(waarde, dict):
        return waarde
    plek.meld("Hier hoort een tabel.", "Schrijf { naam = waarde }.")
    return {}


PERSOON_VELDEN = {
    "naam": Veld(tekst, verplicht=True, standaard=""),
    "rol": Veld(tekst, verplicht=True),
    "sinds": Veld(read_moment),
}
GEBEURTENIS_VELDEN = {
    "id": Veld(tekst),
    "wanneer": Veld(read_moment, verplicht=True),
    "precisie": Veld(keuze(*Precisie)),
    "vastgelegd": Veld(read_moment),
    "soort": Veld(tekst, verplicht=True),
    "betreft": Veld(lijst(tekst), standaard=()),
    "corrigeert": Veld(tekst),
    "waarden": Veld(_read_table, standaard={}),
    "tekst": Veld(tekst, standaard=""),
}

Ingang = tuple[dict[str, Any], Plek]


class Verwijzingen:
    """Names of persons and events in the file, each with the number it gets."""

    def __init__(self, personen: list[Ingang], gebeurtenissen: list[Ingang]) -> None:
        self.personen: dict[str, int] = {}
        self.lijnen: dict[str, int] = {}
        for nummer, (persoon, plek) in enumerate(personen, start=1):
            _add_name(self.personen, persoon["naam"], nummer, plek / "naam")
        for nummer, (gebeurtenis, plek) in enumerate(gebeurtenissen, len(personen) + 1):
            if gebeurtenis["id"]:
                _add_name(self.lijnen, gebeurtenis["id"], nummer, plek / "id")

    def fill(self, waarde: Any, plek: Plek) -> Any:
        """Replace every `@name` in a value by the number of that person or event."""
        if isinstance(waarde, str) and waarde.startswith(VERWIJZING):
            return self.find(waarde[1:], self.personen | self.lijnen, plek)
        if isinstance(waarde, list):
            return [self.fill(deel, plek / nr) for nr, deel in enumerate(waarde)]
        if isinstance(waarde, dict):
            return {
                self.fill(sleutel, plek / sleutel): self.fill(deel, plek / sleutel)
                for sleutel, deel in waarde.items()
            }
        return waarde

    def find(self, naam: str, namen: Mapping[str, int], plek: Plek) -> int:
        """The number behind a name; an unknown name is a fault."""
        if naam not in namen:
            plek.meld(f"{naam!r} staat niet in dit bestand.", suggest(naam, namen))
        return namen.get(naam, 0)


def _add_name(namen: dict[str, int], naam: str, nummer: int, plek: Plek) -> None:
    if naam in namen:
        plek.meld(f"De naam {naam!r} staat er twee keer.", "Geef een andere naam.")
    namen[naam] = nummer


def _build_zaak(gelezen: dict[str, Any], plek: Plek) -> Zaak:
    personen, gebeurtenissen = gelezen["persoon"], gelezen["gebeurtenis"]
    namen = Verwijzingen(personen, gebeurtenissen)
    lijnen, woorden = [], {}
    for nummer, ingang in enumerate(gebeurtenissen, len(personen) + 1):
        if lijn := _build_lijn(nummer, ingang, namen, gelezen["pakketten"]):
            lijnen.append(lijn)
            woorden[nummer] = ingang[0]["tekst"]
    if not lijnen:
        (plek / "gebeurtenis").meld("Er staat geen gebeurtenis in.", "Schrijf er één.")
        return Zaak("", "", (), {}, {}, None)
    begin = min(lijn.gebeurd_van for lijn in lijnen)
    vanaf = gelezen["normen_vanaf"]
    return Zaak(
        titel=gelezen["titel"],
        bron=gelezen["bron"],
        lijnen=(*(_build_persoon(p, namen, begin) for p, _ in personen), *lijnen),
        woorden=woorden,
        personen={nummer: naam for naam, nummer in namen.personen.items()},
        normen_vanaf=vanaf and vanaf.op,
    )


def _build_persoon(
    persoon: dict[str, Any], namen: Verwijzingen, begin: datetime
) -> Lijn:
    sinds = persoon["sinds"].op if persoon["sinds"] else begin
    nummer = namen.personen[persoon["naam"]]
    waarden = {"rol": persoon["rol"]}
    return Lijn(
        nummer, "persoon.toegevoegd", sinds, sinds, 1, (nummer,), waarden=waarden
    )


def _build_lijn(
    nummer: int, ingang: Ingang, namen: Verwijzingen, pakketten: tuple[str, ...]
) -> Lijn | None:
    gelezen, plek = ingang
    soort = str(gelezen["soort"])
    _check_soort(soort, gelezen, plek)
    waarden = namen.fill(gelezen["waarden"], plek / "waarden")
    betreft = [
        namen.find(naam, namen.personen, plek / "betreft" / plaats)
        for plaats, naam in enumerate(gelezen["betreft"])
    ]
    corrigeert = gelezen["corrigeert"] and namen.find(
        gelezen["corrigeert"], namen.lijnen, plek / "corrigeert"
    )
    moment = gelezen["wanneer"]
    if moment is None:
        return None
    vastgelegd = gelezen["vastgelegd"] or moment
    return Lijn(
        id=nummer,
        soort=soort,
        gebeurd_van=moment.op,
        vastgelegd_op=vastgelegd.op,
        gezin=1,
        betreft=tuple(betreft),
        precisie=Precisie(gelezen["precisie"] or moment.precisie),
        waarden=_add_pakketten(soort, waarden, pakketten),
        corrigeert=corrigeert,
    )


def _check_soort(soort: str, gelezen: dict[str, Any], plek: Plek) -> None:
    soorten: Mapping[str, Soort] = get_werkwijze().soorten
    if soort.endswith(VERVALLEN):
        if not gelezen["corrigeert"]:
            (plek / "corrigeert").meld("Wat vervalt er?", "Noem het id van die regel.")
        return
    if soort not in soorten:
        (plek / "soort").meld(f"Onbekende soort {soort!r}.", suggest(soort, soorten))
        return
    bekend = soorten[soort].waarden
    for naam in gelezen["waarden"].keys() - bekend.keys():
        wat = f"Een lijn {soort} heeft geen waarde {naam!r}."
        (plek / "waarden" / naam).meld(wat, suggest(naam, bekend))


def _add_pakketten(
    soort: str, waarden: dict[str, Any], pakketten: tuple[str, ...]
) -> dict[str, Any]:
    """The pakketten of the case hold wherever a line could name others and does not."""
    if "pakketten" in get_werkwijze().soorten.get(soort, Soort(soort, "", {})).waarden:
        return {"pakketten": list(pakketten)} | waarden
    return waarden
