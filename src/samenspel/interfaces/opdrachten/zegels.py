"""`samenspel zegels`: seal what was written, and keep the seals somewhere else."""

import argparse
import json

from samenspel.interfaces.opdrachten.eigenaar import als_eigenaar, start_django
from samenspel.interfaces.opdrachten.melden import Melding, zeg


def run(args: argparse.Namespace) -> int:
    start_django()
    from samenspel.core.zegels.maken import seal_everything
    from samenspel.core.zegels.uitvoer import list_zegels

    with als_eigenaar():
        zeg(f"{seal_everything()} regels verzegeld.")
        if args.uit:
            zegels = list_zegels()
            try:
                args.uit.write_text(
                    "".join(f"{json.dumps(zegel)}\n" for zegel in zegels), "utf-8"
                )
            except OSError as fault:
                raise Melding(f"{args.uit} is niet te schrijven: {fault}.") from fault
            zeg(
                f"{len(zegels)} zegels staan in {args.uit}. Bewaar ze buiten deze machine."
            )
    return 0
