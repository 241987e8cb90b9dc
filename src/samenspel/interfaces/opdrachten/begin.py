"""`samenspel begin`: make the first beheerder of an organisation, and print the link."""

import argparse

from samenspel.interfaces.opdrachten.eigenaar import als_eigenaar, start_django
from samenspel.interfaces.opdrachten.melden import Melding, zeg


def run(args: argparse.Namespace) -> int:
    start_django()
    from django.urls import reverse
    from django.utils import timezone

    from samenspel.core.blockers import Blocked
    from samenspel.domain.organisatie.begin import Begin, begin_organisatie
    from samenspel.domain.organisatie.gegevens import Organisatiegegevens
    from samenspel.domain.werkwijze.lader import get_werkwijze

    pakketten = args.pakket or ["basis"]
    if onbekend := set(pakketten) - set(get_werkwijze().pakketten):
        bekend = ", ".join(get_werkwijze().pakketten)
        raise Melding(f"{', '.join(onbekend)} is geen pakket. Kies uit: {bekend}.")
    begin = Begin(
        args.regio,
        pakketten,
        Organisatiegegevens(
            args.organisatie, args.soort, args.telefoon, args.vertrouwenspersoon
        ),
        args.naam,
        args.gebruikersnaam,
    )
    with als_eigenaar():
        try:
            link = begin_organisatie(begin, at=timezone.now())
        except Blocked as blocked:
            raise Melding(str(blocked)) from blocked
    zeg(f"{args.naam} is functioneel beheerder van {args.organisatie}.")
    zeg("Geef deze link zelf, en de gebruikersnaam apart. De link werkt één keer:")
    zeg(args.adres.rstrip("/") + reverse("activeren_link", args=[link.sleutel]))
    return 0
