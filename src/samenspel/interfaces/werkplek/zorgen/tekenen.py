"""The scale of a danger as a drawing."""

from django.utils.safestring import SafeString, mark_safe

from samenspel.domain.analyse.queries import Gevaarkaart
from samenspel.tekening.schaal import Lijn, draw_schaal


def draw_kaart(kaart: Gevaarkaart) -> SafeString:
    """Return the figures of everybody on the scale of this danger; '' without any."""
    if not kaart.lijnen:
        return SafeString("")
    lijnen = [
        Lijn(lijn.wie, tuple((een.gezegd_op, een.cijfer) for een in lijn.cijfers))
        for lijn in kaart.lijnen
    ]
    kinderen = ", ".join(kind.roepnaam for kind in kaart.kinderen)
    titel = f"Wie gaf welk cijfer, {kinderen}. De tabel zegt hetzelfde."
    # Made by our own drawing code, which escapes every word in it.
    return mark_safe(draw_schaal(lijnen, titel=titel))
