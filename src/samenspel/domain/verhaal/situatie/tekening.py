"""The circles around a child as a drawing."""

from collections.abc import Callable, Iterable

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.queries import Staat
from samenspel.tekening.sociogram import Naaste, draw_sociogram

Naam = Callable[[str], str]


def draw_kringen(
    kind: Persoon,
    staten: Iterable[Staat],
    link: Callable[[Persoon], str] | None = None,
    *,
    schrijf: Naam = str,
) -> str:
    """Return the sociogram of a child as SVG; `link` says where somebody is read about.

    `schrijf` says how a word is written in the drawing.
    """
    naasten = [
        Naaste(
            staat.kring.pk,
            naam=schrijf(staat.kring.persoon.roepnaam),
            kring=staat.kring.kring,
            rol=schrijf(staat.kring.relatie),
            url=link(staat.kring.persoon) if link else "",
        )
        for staat in staten
    ]
    titel = f"Wie dicht bij {kind.roepnaam} staan"
    return draw_sociogram(schrijf(kind.roepnaam), naasten, titel=titel)
