"""What the rooms say of themselves: their words, their neighbours, their states."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db.models import Model

from samenspel import domain
from tools.documenten import blad, tabel

FOLDER = Path(next(iter(domain.__path__)))
STAPEL = (  # from top to bottom, as the contract between rooms has it
    "handelingen",
    "termijnen",
    "reflectie",
    "besluiten",
    "samenwerking",
    "plan",
    "analyse",
    "veiligheid",
    "verhaal",
    "instrumenten",
    "klad",
    "meldingen",
    "privacy",
    "gezin",
    "organisatie",
    "werkwijze",
)


def list_kamers() -> list[str]:
    """Return the rooms that exist, from top to bottom."""
    return [naam for naam in STAPEL if (FOLDER / naam / "__init__.py").exists()]


def woordenlijst() -> str:
    """Every word that has a table, with its meaning."""
    rijen = sorted(
        (_woord(model), inspect.cleandoc(model.__doc__ or "").split("\n")[0], kamer)
        for model, kamer in _models()
    )
    return blad(
        "Woordenlijst",
        "De woorden van de methode die een eigen tabel hebben, en wat zij betekenen.",
        tabel(["Woord", "Betekenis", "Kamer"], rijen),
    )


def kamers() -> str:
    """The rooms, what each is for, and what it asks of others."""
    namen = list_kamers()
    vragen = {naam: sorted(_asked_by(naam), key=namen.index) for naam in namen}
    rijen = [
        (f"`{naam}`", _docstring(naam), ", ".join(vragen[naam]) or "niets")
        for naam in namen
    ]
    pijlen = [f"  {naam} --> {ander}" for naam in namen for ander in vragen[naam]]
    tekening = "\n".join(["```mermaid", "graph TD", *pijlen, "```"])
    return blad(
        "Kamers",
        "Van boven naar beneden; een kamer vraagt alleen aan kamers onder zich.",
        tabel(["Kamer", "Waarvoor", "Vraagt aan"], rijen),
        tekening,
    )


def toestanden() -> str:
    """Every table of states, drawn."""
    delen = [
        f"## {naam}\n\n```mermaid\nstateDiagram-v2\n{_lines(tafel)}\n```"
        for naam, tafel in list_overgangen()
    ]
    return blad(
        "Toestanden",
        "Welke toestand op welke kan volgen. Een feit met een datum heeft geen "
        "toestand nodig: wat nu geldt, volgt uit de datum.",
        *(delen or ["Geen kamer houdt nu een toestand bij: alles is een feit."]),
    )


def list_overgangen() -> Iterator[tuple[str, dict[Enum, set[Enum]]]]:
    """Return every table of states in the rules of a room, by its name."""
    for naam in list_kamers():
        for path in sorted((FOLDER / naam).glob("rules*")):
            module = importlib.import_module(f"samenspel.domain.{naam}.{path.stem}")
            for attribuut, tafel in vars(module).items():
                if attribuut.startswith("OVERGANGEN"):
                    yield f"{naam}: {_enum(tafel).__name__}", tafel


def _enum(tafel: dict[Enum, Any]) -> type[Enum]:
    return type(next(iter(tafel)))


def _lines(tafel: dict[Enum, set[Enum]]) -> str:
    pairs = [
        f"  {van.name} --> {naar.name}"
        for van, naren in tafel.items()
        for naar in sorted(naren, key=lambda toestand: toestand.name)
    ]
    einden = [f"  {van.name} --> [*]" for van, naren in tafel.items() if not naren]
    return "\n".join(pairs + einden)


def _models() -> Iterator[tuple[type[Model], str]]:
    for model in apps.get_models():
        if model.__module__.startswith("samenspel.domain"):
            if not model.__name__.endswith("Event"):
                yield model, model._meta.app_label
        elif model.__module__ == "samenspel.core.models":
            yield model, "fundament"


def _woord(model: type[Model]) -> str:
    return str(model._meta.verbose_name).lower()


def _docstring(naam: str) -> str:
    module = importlib.import_module(f"samenspel.domain.{naam}")
    return inspect.cleandoc(module.__doc__ or "").split("\n")[0]


def _asked_by(naam: str) -> set[str]:
    """Read which other rooms the files of this room import."""
    eigen = "samenspel.domain."
    gevraagd = {
        node.module.removeprefix(eigen).split(".")[0]
        for path in (FOLDER / naam).rglob("*.py")
        if not {"tests", "migrations"} & set(path.parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        and node.module
        and node.module.startswith(eigen)
    }
    return gevraagd - {naam}
