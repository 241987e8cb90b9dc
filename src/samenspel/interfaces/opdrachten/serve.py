"""`samenspel serve`: the web and the worker of an installation, in the foreground."""

import argparse

from samenspel.config.omgeving import VAR
from samenspel.interfaces.opdrachten.eigenaar import start_django
from samenspel.interfaces.opdrachten.melden import zeg
from samenspel.interfaces.opdrachten.poort import choose_poort
from samenspel.interfaces.opdrachten.processen import Processen
from samenspel.interfaces.opdrachten.statisch import have_static_files


def run(args: argparse.Namespace) -> int:
    start_django()  # a missing setting is said here, not in the report of a process
    if args.alleen != "worker":
        have_static_files()
    processen = Processen(VAR / "verslag")
    processen.catch_signals()
    try:
        if args.alleen != "worker":
            poort = choose_poort(args.adres, args.poort)
            processen.start_web(args.adres, poort, args.werkers)
            zeg(f"Samenspel luistert op http://{args.adres}:{poort}")
        if args.alleen != "web":
            processen.start_worker()
        processen.watch()
    finally:
        processen.stop()
    return 0
