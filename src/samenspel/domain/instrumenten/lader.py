"""Reading definitions of instruments: shipped ones by code, licensed ones by path."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from samenspel.domain.instrumenten.definitie import Definitie, build_definitie
from samenspel.domain.instrumenten.samenhang import list_samenhangfouten
from samenspel.domain.instrumenten.schemafouten import list_schemafouten
from samenspel.domain.werkwijze.fouten import Fout, Fouten

FOLDER = Path(__file__).resolve().parent / "data" / "instrumenten"


class OnbekendInstrument(LookupError):
    """There is no instrument with this code."""


class OnbekendeVersie(LookupError):
    """The instrument exists, but not in this version."""


def get_instrument(code: str, versie: str | None = None) -> Definitie:
    """One shipped definition; without a version the newest.

    Raises OnbekendInstrument or OnbekendeVersie with a sentence for the screen.
    """
    versies = _read_shipped().get(code)
    if versies is None:
        namen = ", ".join(sorted(_read_shipped()))
        raise OnbekendInstrument(
            f"Er is geen instrument met de code '{code}'. Wel: {namen}."
        )
    if versie is None:
        return versies[max(versies, key=_sort_key)]
    if versie not in versies:
        namen = ", ".join(sorted(versies, key=_sort_key))
        raise OnbekendeVersie(
            f"Van instrument '{code}' is er geen versie '{versie}'. Wel: {namen}."
        )
    return versies[versie]


def list_instrumenten() -> list[Definitie]:
    """The newest version of every shipped instrument, by name."""
    newest = [get_instrument(code) for code in _read_shipped()]
    return sorted(newest, key=lambda definitie: definitie.naam.casefold())


def list_versies(code: str) -> list[str]:
    """The versions of an instrument, oldest first; empty when it is unknown."""
    return sorted(_read_shipped().get(code, {}), key=_sort_key)


def read_definitie(bestand: Path) -> Definitie:
    """Read and check one definition, such as a set of items under a licence.

    Raises Fouten with every fault at once: where, what, and how to mend it.
    """
    document = _read_json(bestand)
    fouten = list_schemafouten(document, bestand.name)
    if not fouten:
        fouten = list_samenhangfouten(document, bestand.name)
    if fouten:
        raise Fouten(fouten)
    return build_definitie(document)


def _read_json(bestand: Path) -> Any:
    try:
        return json.loads(bestand.read_text(encoding="utf-8"))
    except OSError as reden:
        wat = f"Het bestand is niet te lezen: {reden.strerror}."
        raise Fouten(
            [Fout(bestand.name, "", wat, "Geef een ander bestand.")]
        ) from reden
    except UnicodeDecodeError as reden:
        wat = "Het bestand is geen UTF-8."
        raise Fouten([Fout(bestand.name, "", wat, "Sla het op als UTF-8.")]) from reden
    except json.JSONDecodeError as reden:
        wat = f"Het bestand is geen JSON: {reden.msg}, kolom {reden.colno}."
        fout = Fout(bestand.name, "", wat, "Herstel de regel.", reden.lineno)
        raise Fouten([fout]) from reden


@cache
def _read_shipped() -> dict[str, dict[str, Definitie]]:
    """All shipped definitions by code and version; the place of a file is its name."""
    shipped: dict[str, dict[str, Definitie]] = {}
    for bestand in sorted(FOLDER.glob("*/*.json")):
        definitie = read_definitie(bestand)
        if (definitie.code, definitie.versie) != (bestand.parent.name, bestand.stem):
            wat = f"Dit is {definitie.code}, versie {definitie.versie}."
            raise Fouten([Fout(bestand.name, "code", wat, "Zet het op de eigen plek.")])
        shipped.setdefault(definitie.code, {})[definitie.versie] = definitie
    return shipped


def _sort_key(versie: str) -> tuple[int, ...]:
    return tuple(int(deel) for deel in versie.split("."))
