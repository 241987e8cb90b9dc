"""The catalogue of kinds: everything that can stand in the log."""

import importlib
import inspect
from collections.abc import Iterator

from samenspel.core.soorten import list_soorten
from samenspel.domain.werkwijze.lader import get_werkwijze
from tools.documenten import blad, tabel
from tools.documenten.kamers import FOLDER


def gebeurtenissen() -> str:
    """Every kind with its meaning, its values, who writes it and which norms read it."""
    schrijvers: dict[str, list[str]] = {}
    for naam, soort in list_actions():
        schrijvers.setdefault(soort, []).append(naam)
    normen = norms_by_soort()
    rijen = [
        (
            f"`{soort.code}`",
            soort.definitie,
            "; ".join(f"`{k}`: {v}" for k, v in soort.waarden.items()),
            ", ".join(f"`{naam}`" for naam in sorted(schrijvers.get(soort.code, []))),
            ", ".join(sorted(normen.get(soort.code, ()))),
            soort.laan or "",
        )
        for soort in list_soorten()
    ]
    return blad(
        "Gebeurtenissen",
        "Alles wat in het logboek kan staan. Een regel wordt nooit gewijzigd.",
        tabel(
            [
                "Soort",
                "Betekenis",
                "Waarden",
                "Actie",
                "Normen",
                "Laan van de tijdlijn",
            ],
            rijen,
        ),
    )


def list_actions() -> Iterator[tuple[str, str]]:
    """Return every action by name, with the kind of line that it writes."""
    for path in sorted(FOLDER.rglob("*.py")):
        if {"tests", "migrations"} & set(path.parts):
            continue
        if "@action(" in path.read_text("utf-8"):
            parts = path.relative_to(FOLDER).with_suffix("").parts
            module = importlib.import_module(".".join(["samenspel.domain", *parts]))
            for naam, function in inspect.getmembers(module, inspect.isfunction):
                soort = getattr(function, "soort", None)
                if soort and function.__module__ == module.__name__:
                    yield naam, soort


def norms_by_soort() -> dict[str, set[str]]:
    """Return per kind the norms that it starts, satisfies or ends."""
    found: dict[str, set[str]] = {}
    for regel in get_werkwijze().regels.regels:
        soorten = {x.soort for x in regel.aanleiding}
        soorten |= {x.soort for x in (*regel.vervuld_door, *regel.vervalt_door)}
        for soort in soorten:
            found.setdefault(soort, set()).add(regel.norm)
    return found
