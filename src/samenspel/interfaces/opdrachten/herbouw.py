"""`samenspel herbouw`: the verplichtingen again from the log, as the owner."""

import argparse

from samenspel.interfaces.opdrachten.eigenaar import als_eigenaar, start_django
from samenspel.interfaces.opdrachten.melden import Melding, zeg

STAP = 100  # after so many gezinnen a line of progress


def run(args: argparse.Namespace) -> int:
    start_django()
    from samenspel.domain.termijnen.herbouw import list_gezin_ids

    with als_eigenaar():
        gezinnen = list_gezin_ids(args.gezin)
        if args.gezin and not gezinnen:
            raise Melding(f"Er is geen dossier {args.gezin}.")
        if args.later:
            _laat_over(gezinnen)
        else:
            _herbouw(gezinnen)
    return 0


def _herbouw(gezinnen: list[int]) -> None:
    from samenspel.domain.termijnen.herbouw import rebuild

    anders = 0
    for nummer, gezin_id in enumerate(gezinnen, 1):
        anders += rebuild(gezin_id)
        if nummer % STAP == 0 or nummer == len(gezinnen):
            zeg(f"  {nummer} van {len(gezinnen)} gezinnen")
    if anders:
        zeg(f"{_regels(anders)} anders dan het logboek zegt; dat is hersteld.")
    else:
        zeg("Alles stond zoals het logboek zegt.")


def _laat_over(gezinnen: list[int]) -> None:
    from samenspel.interfaces.opdrachten.taken import herbouw_gezin

    for gezin_id in gezinnen:
        herbouw_gezin.defer(gezin_id=gezin_id)
    zeg(f"De worker herbouwt {len(gezinnen)} gezinnen.")


def _regels(aantal: int) -> str:
    return "1 regel stond" if aantal == 1 else f"{aantal} regels stonden"
