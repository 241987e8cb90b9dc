"""`samenspel herspeel`: what would have been on the cards, day by day."""

import argparse

from samenspel.domain.termijnen.herspeel import render, replay_zaak
from samenspel.domain.termijnen.zaak import read_zaak
from samenspel.domain.werkwijze.fouten import Fouten
from samenspel.interfaces.opdrachten.melden import Melding, klaag


def run(args: argparse.Namespace) -> int:
    if not args.bestand.is_file():
        raise Melding(f"Er is geen bestand {args.bestand}.")
    try:
        zaak = read_zaak(args.bestand)
    except Fouten as fouten:
        for fout in fouten.fouten:
            klaag(str(fout))
        return 1
    print(render(zaak, replay_zaak(zaak)), end="")
    return 0
