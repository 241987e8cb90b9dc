"""The circles around a child as a drawing."""

from collections.abc import Callable, Iterable

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.queries import Staat
from samenspel.tekening.sociogram import Naaste, draw_sociogram


def draw_kringen(
    kind: Persoon,
    staten: Iterable[Staat],
    link: Callable[[Persoon], str] | None = None,
) -> str:
    """Return the sociogram of a child as SVG; `link` says where somebody is read about."""
    naasten = [
        Naaste(
            staat.kring.pk,
            naam=staat.kring.persoon.roepnaam,
            kring=staat.kring.kring,
            rol=staat.kring.relatie,
            url=link(staat.kring.persoon) if link else "",
        )
        for staat in staten
    ]
    titel = f"Wie dicht bij {kind.roepnaam} staan"
    return draw_sociogram(kind.roepnaam, naasten, titel=titel)
