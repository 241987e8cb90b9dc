"""A large family opens on one person, with two generations around."""

from samenspel.tekening.genogram.generaties import assign_generaties
from samenspel.tekening.genogram.mensen import Familie

GROOT = 60  # from here on the drawing opens on one person


def around(familie: Familie, begin: int, generaties: int = 2) -> Familie:
    """Return who is near: so many generations up and down, with partners and siblings.

    Somebody is near by steps up or down; partners, brothers and sisters come along
    with whoever they stand beside.
    """
    rows = assign_generaties(familie, begin)
    near = {begin}
    edge = {begin}
    for _ in range(generaties):
        edge = {other for person in edge for other in familie.neighbours(person)} - near
        near |= edge
    beside = {
        other
        for person in near
        for nest in (*familie.als_ouder[person], *familie.als_kind[person])
        for other in (*nest.ouders, *(lijn.kind for lijn in nest.kinderen))
        if abs(rows[other] - rows[begin]) <= generaties
    }
    return familie.only(near | beside)
