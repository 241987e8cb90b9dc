"""`samenspel normen`: every norm with the place where it lives and its tests."""

import argparse
import csv
import subprocess
import sys
from collections.abc import Iterable, Sequence

from samenspel.config.omgeving import ROOT
from samenspel.domain.werkwijze.overzicht import Normrij, faults_in_tests, list_normen
from samenspel.interfaces.opdrachten.melden import Melding, klaag, zeg

KOPPEN = (
    "code",
    "zin",
    "sterkte",
    "bron",
    "niveau",
    "plek",
    "waar",
    "status",
    "regels",
    "tests",
)


def run(args: argparse.Namespace) -> int:
    if args.controle:
        return check_tests()
    rijen = list_normen()
    if args.csv:
        write_csv(rijen)
    else:
        print_tabel(rijen)
    return 0


def write_csv(rijen: Iterable[Normrij]) -> None:
    """Every norm as a line of comma-separated values."""
    blad = csv.writer(sys.stdout, lineterminator="\n")
    blad.writerow(KOPPEN)
    for rij in rijen:
        lijsten = ["; ".join(rij.regels), "; ".join(rij.tests)]
        blad.writerow([*(getattr(rij, kop) for kop in KOPPEN[:-2]), *lijsten])


def print_tabel(rijen: Sequence[Normrij]) -> None:
    """Every norm as a small block that a reader can scan."""
    for rij in rijen:
        waar = f" · {rij.waar}" if rij.waar else ""
        zeg(f"{rij.code:<6} {rij.zin}")
        zeg(
            f"       {rij.sterkte} · {rij.bron} · {rij.niveau} · "
            f"{rij.plek}{waar} · {rij.status}"
        )
        for regel in rij.regels:
            zeg(f"       telt: {regel}")
        for test in rij.tests:
            zeg(f"       test: {test}")
    catalogus = sum(rij.code.startswith("N") for rij in rijen)
    zeg(f"\n{catalogus} normen uit de catalogus en {len(rijen) - catalogus} eigen.")


def check_tests() -> int:
    """Say which tests are named by a norm but do not exist."""
    fouten = faults_in_tests(collect_tests())
    for fout in fouten:
        klaag(f"{fout.code} noemt een test die er niet is: {fout.test}")
    genoemd = sum(len(rij.tests) for rij in list_normen())
    if not fouten:
        zeg(f"Alle {genoemd} genoemde tests bestaan.")
    return 1 if fouten else 0


def collect_tests() -> set[str]:
    """Return the name of every test, as pytest gives it."""
    shown = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "--no-header"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    namen = {regel for regel in shown.stdout.splitlines() if "::" in regel}
    if shown.returncode or not namen:
        raise Melding(
            "De tests zijn niet te vinden. Draai eerst `make test` in een checkout."
        )
    return namen
