"""Somebody new together with how that person belongs to who is already here."""

from datetime import datetime

from django.db import models

from samenspel.core.actions import composite
from samenspel.domain.gezin.actions import add_persoon, add_relatie
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Gezin, Persoon, Positie, Relatiesoort
from samenspel.domain.organisatie.models import Gebruiker


class Verwantschap(models.TextChoices):
    """What somebody new is of who is already here."""

    KIND = "kind", "kind"
    PARTNER = "partner", "partner"
    OUDER = "ouder", "ouder"
    STIEFOUDER = "stiefouder", "stiefouder"
    PLEEGOUDER = "pleegouder", "pleegouder"
    GROOTOUDER = "grootouder", "grootouder"
    BROER_ZUS = "broer-zus", "broer of zus"
    NETWERK = "netwerk", "iemand uit het netwerk"


SOORTEN = {
    Verwantschap.PARTNER: (Relatiesoort.PARTNER, Positie.VERZORGER),
    Verwantschap.OUDER: (Relatiesoort.OUDER, Positie.OUDER),
    Verwantschap.STIEFOUDER: (Relatiesoort.STIEFOUDER, Positie.VERZORGER),
    Verwantschap.PLEEGOUDER: (Relatiesoort.PLEEGOUDER, Positie.VERZORGER),
    Verwantschap.GROOTOUDER: (Relatiesoort.GROOTOUDER, Positie.FAMILIE),
    Verwantschap.BROER_ZUS: (Relatiesoort.BROER_ZUS, Positie.KIND),
    Verwantschap.NETWERK: (Relatiesoort.NETWERK, Positie.NETWERK),
}


def get_positie(als: Verwantschap) -> Positie:
    """Return the place in the family that usually goes with it; a form may differ."""
    return Positie.KIND if als is Verwantschap.KIND else SOORTEN[als][1]


@composite
def add_verwant(
    *,
    gezin: Gezin,
    gegevens: Persoonsgegevens,
    bij: Persoon,
    als: Verwantschap,
    by: Gebruiker,
    at: datetime,
    bsn: str = "",
    ook_bij: Persoon | None = None,
) -> Persoon:
    """Add somebody as the child, partner, parent … of who is already here.

    `ook_bij`: the other parent of a child.
    """
    nieuw = add_persoon(gezin=gezin, gegevens=gegevens, bsn=bsn, by=by, at=at)
    if als is Verwantschap.KIND:
        van, naar, soort = bij, nieuw, Relatiesoort.OUDER
    else:
        van, naar, soort = nieuw, bij, SOORTEN[als][0]
    add_relatie(van=van, naar=naar, soort=soort, by=by, at=at)
    if ook_bij and als is Verwantschap.KIND:
        add_relatie(van=ook_bij, naar=nieuw, soort=Relatiesoort.OUDER, by=by, at=at)
    return nieuw
