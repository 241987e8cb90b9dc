"""The one command-line tool: which commands there are, and how one is run."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from samenspel.config.omgeving import VAR, werkwijze_map
from samenspel.domain.werkwijze.fouten import Fouten
from samenspel.domain.werkwijze.lader import use_eigen_map
from samenspel.interfaces.opdrachten.lezer import Lezer
from samenspel.interfaces.opdrachten.melden import Melding, klaag

HIER = "samenspel.interfaces.opdrachten"
ONDERBROKEN = 130  # what a shell expects after Ctrl-C


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. A fault is one line, never a traceback."""
    args = build_lezer().parse_args(argv)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", _settings(args))
    use_eigen_map(werkwijze_map())
    try:
        return int(import_module(f"{HIER}.{args.module}").run(args))
    except (Melding, Fouten) as melding:
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
    for naam, (uitleg, add_options) in OPDRACHTEN.items():
        opdracht: Lezer = keuze.add_parser(naam, help=uitleg, description=uitleg)
        opdracht.set_defaults(module=naam)
        add_options(opdracht)
    return lezer


def _demo(lezer: Lezer) -> None:
    lezer.add_argument("--schoon", action="store_true", help="gooi de demo eerst weg")
    _add_poort(lezer)


def _genereer(lezer: Lezer) -> None:
    lezer.add_argument("--gezinnen", type=int, default=100, help="zo veel erbij")
    lezer.add_argument(
        "--zaad", type=int, default=1, help="hetzelfde zaad geeft dezelfde gezinnen"
    )


def _serve(lezer: Lezer) -> None:
    lezer.add_argument("--adres", default="127.0.0.1", help="luister hier")
    lezer.add_argument("--werkers", type=int, default=2, help="processen voor het web")
    lezer.add_argument(
        "--alleen", choices=["web", "worker"], help="start maar één van beide"
    )
    _add_poort(lezer)


def _normen(lezer: Lezer) -> None:
    lezer.add_argument("--csv", action="store_true", help="voor een rekenblad")
    lezer.add_argument(
        "--controle", action="store_true", help="bestaan de genoemde tests?"
    )


def _herspeel(lezer: Lezer) -> None:
    lezer.add_argument("bestand", type=Path, help="de zaak, als TOML")


def _herbouw(lezer: Lezer) -> None:
    lezer.add_argument("--gezin", metavar="NUMMER", help="alleen dit dossiernummer")
    lezer.add_argument(
        "--later", action="store_true", help="laat de worker het doen, per gezin"
    )


def _zegels(lezer: Lezer) -> None:
    lezer.add_argument(
        "--uit", type=Path, help="schrijf alle zegels in dit bestand, een per regel"
    )


def _controle(lezer: Lezer) -> None:
    lezer.add_argument(
        "--zegels", type=Path, help="vergelijk met zegels die elders bewaard zijn"
    )


def _begin(lezer: Lezer) -> None:
    for naam, uitleg in (
        ("regio", "hoe de regio heet"),
        ("organisatie", "hoe de organisatie heet"),
        ("telefoon", "op welk nummer gezinnen haar bereiken"),
        ("vertrouwenspersoon", "wie dat is, en hoe een gezin die bereikt"),
        ("naam", "van de functioneel beheerder"),
        ("gebruikersnaam", "waarmee die inlogt"),
        ("adres", "van Samenspel zelf, zoals https://samenspel.gemeente.example"),
    ):
        lezer.add_argument(f"--{naam}", required=True, help=uitleg)
    lezer.add_argument("--soort", default="LT", help="LT, GI, JBT, ZORGAANBIEDER, …")
    lezer.add_argument(
        "--pakket", action="append", help="werkwijze van een nieuwe regio; mag vaker"
    )


def _nothing(lezer: Lezer) -> None:
    """This command has no options."""


OPDRACHTEN: dict[str, tuple[str, Callable[[Lezer], None]]] = {
    "demo": ("start de demo: database, verzonnen regio, web en worker", _demo),
    "serve": ("start web en worker van een installatie", _serve),
    "bijwerken": ("maak de database klaar voor deze versie; als eigenaar", _nothing),
    "begin": ("maak de eerste beheerder van een organisatie; als eigenaar", _begin),
    "zegels": ("verzegel wat er geschreven is, en bewaar de zegels elders", _zegels),
    "controle": ("kijk of deze installatie in orde is, en zeg wat niet", _controle),
    "genereer": (
        "maak zo veel verzonnen gezinnen als u wilt, om te oefenen",
        _genereer,
    ),
    "normen": ("toon alle normen: waar elk leeft en welke test het laat zien", _normen),
    "herspeel": ("speel een zaak na: wat stond er elke dag op de kaart?", _herspeel),
    "herbouw": ("maak de verplichtingen opnieuw uit het logboek", _herbouw),
}


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
