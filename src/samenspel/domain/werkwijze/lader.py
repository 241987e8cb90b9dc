"""Reading the whole method from its files: once, strictly, and kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from samenspel.domain.werkwijze.atw import Kalender, build_kalender
from samenspel.domain.werkwijze.fouten import Fout, Fouten
from samenspel.domain.werkwijze.lees_regels import check_regels, read_regels
from samenspel.domain.werkwijze.lezen import (
    Lezing,
    Plek,
    Veld,
    datum,
    ja_nee,
    keuze,
    lijst,
    open_toml,
    read_tabel,
    suggest,
    tekst,
    vrije_tekst,
)
from samenspel.domain.werkwijze.norm import (
    NIVEAUS,
    PLEKKEN,
    SOORTEN,
    STATUSSEN,
    STERKTES,
    Norm,
)
from samenspel.domain.werkwijze.pakket import Instrument, Keuze, Pakket
from samenspel.domain.werkwijze.regel import Regel
from samenspel.domain.werkwijze.regelboek import Regelboek
from samenspel.domain.werkwijze.soort import Soort

DATA = Path(__file__).parent / "data"

NORM_VELDEN = {
    "code": Veld(tekst, verplicht=True),
    "zin": Veld(tekst, verplicht=True),
    "beschermt": Veld(tekst, verplicht=True),
    "soort": Veld(keuze(*SOORTEN), verplicht=True),
    "sterkte": Veld(keuze(*STERKTES), verplicht=True),
    "bron": Veld(tekst, verplicht=True),
    "niveau": Veld(keuze(*NIVEAUS), verplicht=True),
    "plek": Veld(keuze(*PLEKKEN), verplicht=True),
    "waar": Veld(vrije_tekst, standaard=""),
    "status": Veld(keuze(*STATUSSEN), verplicht=True),
    "tests": Veld(lijst(tekst), standaard=()),
}
INSTRUMENT_VELDEN = {
    "doel": Veld(tekst, verplicht=True),
    "codes": Veld(lijst(tekst), verplicht=True),
    "naam": Veld(tekst, verplicht=True),
    "toelichting": Veld(tekst, verplicht=True),
}
KEUZE_VELDEN = {
    naam: Veld(tekst, verplicht=True) for naam in ("code", "vraag", "keuze", "reden")
}
DAG_VELDEN = {
    "dag": Veld(datum, verplicht=True),
    "besluit": Veld(tekst, verplicht=True),
}


@dataclass(frozen=True, slots=True)
class Werkwijze:
    """The method as read from its files."""

    normen: Mapping[str, Norm]
    pakketten: Mapping[str, Pakket]
    soorten: Mapping[str, Soort]
    regels: Regelboek
    kalender: Kalender


_eigen: list[Path] = []


def use_eigen_map(folder: Path | None) -> None:
    """Let the method be read with the files of a region beside those of the product.

    The folder holds `pakketten`, `regels` and `normen` as the product does. None: only
    the product's own.
    """
    _eigen[:] = [folder] if folder else []
    get_werkwijze.cache_clear()


@cache
def get_werkwijze() -> Werkwijze:
    """The method of this product and of its region, read once.

    Raises Fouten with everything that is wrong with the files.
    """
    return load_werkwijze(DATA, *_eigen)


def load_werkwijze(folder: Path, *eigen: Path) -> Werkwijze:
    """Read the method from folders; raises Fouten with all faults in all files.

    Kinds of lines and days off come from the first folder alone: the code writes them.
    """
    fouten: list[Fout] = []
    mappen = (folder, *eigen)
    soorten = _load_soorten(folder / "soorten.toml", fouten)
    normen = _load_normen(_list_files(mappen, "normen/*.toml"), fouten)
    pakketten = _load_pakketten(_list_files(mappen, "pakketten/*.toml"), fouten)
    regels = _load_regels(
        _list_files(mappen, "regels/*/*.toml"), pakketten, soorten, normen, fouten
    )
    kalender = _load_kalender(folder / "gelijkgestelde_dagen.toml", fouten)
    if fouten:
        raise Fouten(fouten)
    heropent = (soort.naam for soort in soorten.values() if soort.heropent)
    regelboek = Regelboek(regels, pakketten, heropent)
    return Werkwijze(normen, pakketten, soorten, regelboek, kalender)


def _list_files(mappen: Iterable[Path], patroon: str) -> list[Path]:
    return [bestand for folder in mappen for bestand in sorted(folder.glob(patroon))]


def _table_reader(velden: Mapping[str, Veld], klasse: type[Any]) -> Lezing:
    def lees(waarde: Any, plek: Plek) -> Any:
        return klasse(**read_tabel(waarde, plek, velden))

    return lees


def _load_soorten(bestand: Path, fouten: list[Fout]) -> dict[str, Soort]:
    inhoud, plek = open_toml(bestand, fouten)
    soorten = {}
    for naam, tabel in inhoud.items():
        velden = {
            "definitie": Veld(tekst, verplicht=True),
            "waarden": Veld(lambda waarde, _: dict(waarde), standaard={}),
            "heropent": Veld(ja_nee, standaard=False),
        }
        soorten[naam] = Soort(naam, **read_tabel(tabel, plek / naam, velden))
    return soorten


def _load_normen(bestanden: Iterable[Path], fouten: list[Fout]) -> dict[str, Norm]:
    normen: dict[str, Norm] = {}
    lees = _table_reader(NORM_VELDEN, Norm)
    for bestand in bestanden:
        inhoud, plek = open_toml(bestand, fouten)
        velden = {"norm": Veld(lambda waarde, _: waarde, standaard=[])}
        for nummer, tabel in enumerate(read_tabel(inhoud, plek, velden)["norm"]):
            hier = plek / "norm" / nummer
            norm = lees(tabel, hier)
            if norm.code in normen:
                (hier / "code").meld(f"Norm {norm.code} staat er al.", "Schrap er één.")
            normen[norm.code] = norm
    return normen


def _load_pakketten(bestanden: Iterable[Path], fouten: list[Fout]) -> dict[str, Pakket]:
    velden = {
        "code": Veld(tekst, verplicht=True),
        "naam": Veld(tekst, verplicht=True),
        "bron": Veld(tekst, verplicht=True),
        "reden": Veld(tekst, standaard=""),
        "staat_op": Veld(lijst(tekst), standaard=()),
        "instrument": Veld(
            lijst(_table_reader(INSTRUMENT_VELDEN, Instrument)), standaard=()
        ),
        "keuze": Veld(lijst(_table_reader(KEUZE_VELDEN, Keuze)), standaard=()),
    }
    gelezen = {}
    for bestand in bestanden:
        inhoud, plek = open_toml(bestand, fouten)
        waarden = read_tabel(inhoud, plek, velden)
        waarden["instrumenten"] = waarden.pop("instrument")
        waarden["keuzes"] = waarden.pop("keuze")
        if bestand.stem in gelezen:
            plek.meld(f"Pakket {bestand.stem} staat er al.", "Geef een andere naam.")
        gelezen[bestand.stem] = (Pakket(**waarden), plek)
    for naam, (pakket, plek) in gelezen.items():
        _check_pakket(naam, pakket, plek, gelezen.keys())
    return {naam: pakket for naam, (pakket, _) in gelezen.items()}


def _check_pakket(naam: str, pakket: Pakket, plek: Plek, namen: Iterable[str]) -> None:
    if pakket.code != naam:
        (plek / "code").meld(
            "De code is niet de naam van het bestand.", f"Schrijf {naam}."
        )
    for onderlaag in pakket.staat_op:
        if onderlaag not in namen:
            (plek / "staat_op").meld(
                f"Er is geen pakket {onderlaag!r}.", suggest(onderlaag, namen)
            )


def _load_regels(
    bestanden: Iterable[Path],
    pakketten: Mapping[str, Pakket],
    soorten: Mapping[str, Soort],
    normen: Mapping[str, Norm],
    fouten: list[Fout],
) -> list[Regel]:
    gelezen: list[tuple[Regel, Plek]] = []
    for bestand in bestanden:
        inhoud, plek = open_toml(bestand, fouten)
        naam = bestand.parent.name
        if naam not in pakketten:
            plek.meld(f"Er is geen pakket {naam!r}.", suggest(naam, pakketten))
        gelezen += read_regels(inhoud, plek, pakket=naam, soorten=soorten)
    for regel, plek in gelezen:
        if regel.norm not in normen:
            (plek / "norm").meld(
                f"Er is geen norm {regel.norm}.", "Schrijf eerst de norm."
            )
    check_regels(gelezen)
    return [regel for regel, _ in gelezen]


def _load_kalender(bestand: Path, fouten: list[Fout]) -> Kalender:
    inhoud, plek = open_toml(bestand, fouten)
    lees = lijst(_table_reader(DAG_VELDEN, dict))
    gelezen = read_tabel(inhoud, plek, {"dag": Veld(lees, standaard=())})
    return build_kalender(ingang["dag"] for ingang in gelezen["dag"])
