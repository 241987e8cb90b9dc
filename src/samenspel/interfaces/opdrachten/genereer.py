"""`samenspel genereer`: fictional families through the same actions as real work."""

import argparse

from samenspel.interfaces.opdrachten.eigenaar import (
    als_app,
    als_eigenaar,
    start_django,
)
from samenspel.interfaces.opdrachten.melden import Melding, zeg

STAP = 50  # after so many gezinnen a line of progress
PER_WERKER = 10


def run(args: argparse.Namespace) -> int:
    start_django()
    from django.conf import settings
    from django.utils import timezone

    from samenspel.demo.genereren import list_werkers, make_gezinnen, make_werkers

    if not settings.DEMO:
        raise Melding("Hier staan echte gezinnen. Verzonnen gezinnen horen in de demo.")
    if args.gezinnen < 1:
        raise Melding("Geef hoeveel gezinnen u wilt: --gezinnen 100.")
    with als_eigenaar():
        if not list_werkers():
            make_werkers(max(1, args.gezinnen // PER_WERKER))
    with als_app():
        gemaakt = make_gezinnen(args.gezinnen, timezone.now(), args.zaad)
        for nummer, _ in enumerate(gemaakt, 1):
            if nummer % STAP == 0 or nummer == args.gezinnen:
                zeg(f"  {nummer} van {args.gezinnen} gezinnen")
    zeg("Log in als werker0, werker1 en verder, met het wachtwoord van de demo.")
    return 0
