"""`samenspel controle`: is this installation in order, and if not, how to mend it?"""

import argparse
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from samenspel.interfaces.opdrachten.eigenaar import als_app, als_eigenaar, start_django
from samenspel.interfaces.opdrachten.melden import Melding, klaag, zeg


@dataclass(frozen=True, slots=True)
class Gebrek:
    """One thing that is wrong, and what mends it."""

    wat: str
    herstel: str

    def __str__(self) -> str:
        return f"{self.wat} {self.herstel}"


Proef = Callable[[], Iterable[Gebrek]]


def run(args: argparse.Namespace) -> int:
    start_django()
    from samenspel.interfaces.opdrachten import (
        proeven_database,
        proeven_plek,
        proeven_zegels,
    )

    fouten = 0
    fouten += report(proeven_plek.PROEVEN)
    with als_app():
        if not (gebrek := proeven_database.find_no_database()):
            fouten += report(proeven_database.PROEVEN)
        else:
            klaag(str(gebrek))
            fouten += 1
    if not gebrek:
        with als_eigenaar():
            fouten += report(proeven_zegels.list_proeven(args.zegels))
    if fouten:
        raise Melding(
            f"{fouten} {'ding klopt' if fouten == 1 else 'dingen kloppen'} niet."
        )
    zeg("Deze installatie is in orde.")
    return 0


def report(proeven: Mapping[str, Proef]) -> int:
    """Run the checks, say what each found; returns the number of faults."""
    aantal = 0
    for naam, proef in proeven.items():
        gebreken = list(proef())
        zeg(f"  {'NIET GOED' if gebreken else 'goed':<10} {naam}")
        for gebrek in gebreken:
            klaag(str(gebrek))
        aantal += len(gebreken)
    return aantal
