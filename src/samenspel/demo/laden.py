"""Loading the demo: once, and then it is there."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from django.conf import settings
from django.db import transaction

from samenspel.demo import bouazza, draaiboek, hoekstra, kantoor, tesfay
from samenspel.demo.klok import told_clock
from samenspel.demo.organisaties import Demologin, create_organisaties, list_logins
from samenspel.demo.verteller import Verteller
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.organisatie.queries import find_gebruiker

DRAAIBOEKEN = (
    "ouedraogo",
    "haddad",
    "kowalczyk",
    "conceicao",
    "nguyen",
    "warsame",
    "dewit",
)
GEZINNEN: tuple[Callable[[Verteller], None], ...] = (
    bouazza.tell,
    tesfay.tell,
    hoekstra.tell,
    *(partial(draaiboek.tell, naam=naam) for naam in DRAAIBOEKEN),
)


class NietHier(Exception):
    """This installation is for real families: no fictional people beside them."""


def load_demo(nu: datetime) -> list[Demologin]:
    """Load the fictional region, told up to `nu`; return who can sign in.

    Run as the owner of the tables, inside one transaction. When the demo is there
    already, it changes nothing. Raises NietHier outside a demo installation.
    """
    if not settings.DEMO:
        raise NietHier("Deze installatie is niet om te oefenen.")
    logins = list_logins()
    namen = [login.gebruikersnaam for login in logins]
    if not Gebruiker.objects.filter(gebruikersnaam__in=namen, is_demo=True).exists():
        with transaction.atomic(), told_clock():
            create_organisaties()
            gebruikers = _get_gebruikers(namen)
            for tell in GEZINNEN:
                tell(Verteller(nu, gebruikers))
            kantoor.tell(Verteller(nu, gebruikers))
    return logins


def _get_gebruikers(namen: list[str]) -> dict[str, Gebruiker]:
    """Return everybody as they are when signed in, with team and region along."""
    rijen = Gebruiker.objects.filter(gebruikersnaam__in=namen)
    found = {rij.gebruikersnaam: find_gebruiker(rij.pk) for rij in rijen}
    return {naam: gebruiker for naam, gebruiker in found.items() if gebruiker}
