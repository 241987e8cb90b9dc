"""The one command-line tool: which commands there are, and how one is run."""

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from samenspel.config.omgeving import VAR
from samenspel.interfaces.opdrachten.lezer import Lezer
from samenspel.interfaces.opdrachten.melden import Melding, klaag

HIER = "samenspel.interfaces.opdrachten"
ONDERBROKEN = 130  # what a shell expects after Ctrl-C


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. A fault is one line, never a traceback."""
    args = build_lezer().parse_args(argv)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", _settings(args))
    try:
        return int(import_module(f"{HIER}.{args.module}").run(args))
    except Melding as melding:
        klaag(str(melding))
    except KeyboardInterrupt:
        return ONDERBROKEN
    except BrokenPipeError:  # the reader of a pipe has seen enough
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 so that closing is silent
    except Exception as fault:
        _explain(fault)
    return 1


def build_lezer() -> Lezer:
    """Return the parser with every command."""
    lezer = Lezer(
        prog="samenspel",
        description="Eén gezin, één plan, één regisseur: de opdrachten.",
    )
    keuze = lezer.add_subparsers(
        title="opdrachten", metavar="opdracht", dest="opdracht", required=True
    )

    def add(naam: str, uitleg: str, module: str = "") -> Lezer:
        sub: Lezer = keuze.add_parser(naam, help=uitleg, description=uitleg)
        sub.set_defaults(module=module or naam)
        return sub

    demo = add("demo", "start de demo: database, verzonnen regio, web en worker")
    demo.add_argument("--schoon", action="store_true", help="gooi de demo eerst weg")
    _add_poort(demo)
    serve = add("serve", "start web en worker van een installatie")
    serve.add_argument("--adres", default="127.0.0.1", help="luister hier")
    serve.add_argument("--werkers", type=int, default=2, help="processen voor het web")
    serve.add_argument(
        "--alleen", choices=["web", "worker"], help="start maar één van beide"
    )
    _add_poort(serve)
    add("bijwerken", "maak de database klaar voor deze versie; als eigenaar")
    add("controle", "kijk of deze installatie in orde is en zeg wat niet klopt")
    normen = add(
        "normen", "toon alle normen: waar elk leeft en welke test het laat zien"
    )
    normen.add_argument(
        "--csv", action="store_true", help="als tabel voor een rekenblad"
    )
    normen.add_argument(
        "--controle", action="store_true", help="bestaan de genoemde tests?"
    )
    herspeel = add("herspeel", "speel een zaak na: wat stond er elke dag op de kaart?")
    herspeel.add_argument("bestand", type=Path, help="de zaak, als TOML")
    herbouw = add("herbouw", "maak de verplichtingen opnieuw uit het logboek")
    herbouw.add_argument("--gezin", metavar="NUMMER", help="alleen dit dossiernummer")
    herbouw.add_argument(
        "--later", action="store_true", help="laat de worker het doen, gezin voor gezin"
    )
    return lezer


def _add_poort(lezer: Lezer) -> None:
    lezer.add_argument(
        "--poort",
        type=int,
        default=int(os.environ.get("SAMENSPEL_POORT") or 0),
        help="deze poort; anders 8000 of de eerste vrije daarna",
    )


def _settings(args: argparse.Namespace) -> str:
    """Return the settings: those of a real installation when its hosts are given."""
    installed = "SAMENSPEL_HOSTS" in os.environ and args.module != "demo"
    return f"samenspel.config.settings.{'production' if installed else 'dev'}"


def _explain(fault: Exception) -> None:
    """One line for the reader; the whole story in a file for who must mend it."""
    eerste = next(iter(str(fault).strip().splitlines()), type(fault).__name__)
    if type(fault).__name__ == "OperationalError":
        klaag(f"De database antwoordt niet ({eerste}). Draai `samenspel controle`.")
        return
    verslag = VAR / "fout.txt"
    try:
        verslag.parent.mkdir(parents=True, exist_ok=True)
        verslag.write_text("".join(traceback.format_exception(fault)))
    except OSError:
        klaag(f"Dit ging mis: {eerste}")
    else:
        klaag(f"Dit ging mis: {eerste} Het hele verhaal staat in {verslag}.")
