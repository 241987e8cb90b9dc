"""Finding a port to listen on: granian starts silently on one that is in use."""

import socket

from samenspel.interfaces.opdrachten.melden import Melding, zeg

EERSTE = 8000
HOEVEEL = 50


def choose_poort(adres: str, gevraagd: int = 0) -> int:
    """Return the port that was asked for, or the first free one from 8000.

    Raises Melding when the asked-for port is in use.
    """
    if gevraagd:
        if not is_free(adres, gevraagd):
            raise Melding(
                f"Poort {gevraagd} is al in gebruik. Kies een andere (--poort, of "
                "make demo POORT=…) of noem er geen: dan zoekt Samenspel er een."
            )
        return gevraagd
    for poort in range(EERSTE, EERSTE + HOEVEEL):
        if is_free(adres, poort):
            if poort != EERSTE:
                zeg(f"  Poort {EERSTE} is bezet; het wordt {poort}.")
            return poort
    raise Melding(
        f"Geen vrije poort tussen {EERSTE} en {EERSTE + HOEVEEL - 1}. "
        "Kies er zelf een: make demo POORT=9000"
    )


def is_free(adres: str, poort: int) -> bool:
    """Say whether nobody listens there and we may."""
    family = socket.AF_INET6 if ":" in adres else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((adres, poort))
        except OSError:
            return False
    return True
