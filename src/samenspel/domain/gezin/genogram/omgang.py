"""What is said of how people get on, as a layer of the genogram."""

from collections.abc import Iterable, Iterator
from datetime import date

from samenspel.domain.gezin.models import Verhouding, Verhoudingsoort
from samenspel.tekening.genogram.omgang import Omgang, Omgangslijn

OMGANG = {
    Verhoudingsoort.HECHT: Omgang.DUBBEL,
    Verhoudingsoort.GOED: Omgang.ENKEL,
    Verhoudingsoort.ZORGT: Omgang.ENKEL,
    Verhoudingsoort.AFSTAND: Omgang.STIPPEL,
    Verhoudingsoort.WISSELEND: Omgang.DUBBEL_ZIGZAG,
    Verhoudingsoort.RUZIE: Omgang.ZIGZAG,
    Verhoudingsoort.VERBROKEN: Omgang.VERBROKEN,
    Verhoudingsoort.HERSTELD: Omgang.HERSTELD,
    Verhoudingsoort.NOOIT: Omgang.STIPPEL,
}


def draw_verhoudingen(
    verhoudingen: Iterable[Verhouding], dag: date
) -> Iterator[Omgangslijn]:
    """Return the lines of what was said to be so on a day, with whose view it is."""
    for rij in verhoudingen:
        begun = rij.vanaf is None or rij.vanaf <= dag
        ended = rij.tot is not None and rij.tot <= dag
        if rij.vervallen_op is None and rij.gezegd_op <= dag and begun and not ended:
            yield Omgangslijn(
                rij.van_id,
                rij.naar_id,
                OMGANG.get(Verhoudingsoort(rij.soort), Omgang.ZIGZAG),
                f"{rij.get_soort_display()} ({rij.wie_zegt_het})",
                is_gericht=not rij.is_wederzijds,
                is_geweld=rij.is_geweld,
            )
