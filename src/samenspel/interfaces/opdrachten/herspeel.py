"""`samenspel herspeel`: what would have been on the cards, day by day."""

import argparse

from samenspel.domain.termijnen.herspeel import render, replay_zaak
from samenspel.domain.termijnen.zaak import read_zaak
from samenspel.interfaces.opdrachten.melden import Melding


def run(args: argparse.Namespace) -> int:
    if not args.bestand.is_file():
        raise Melding(f"Er is geen bestand {args.bestand}.")
    zaak = read_zaak(args.bestand)
    print(render(zaak, replay_zaak(zaak)), end="")
    return 0
