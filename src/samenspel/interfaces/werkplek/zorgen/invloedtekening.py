"""What works on what between the areas of life, drawn as on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString, mark_safe

from samenspel.domain.analyse.models import Invloed, Invloedsoort
from samenspel.domain.verhaal.models import Hulpgebied
from samenspel.tekening.invloed import Werking, draw_invloeden

BREED, SMAL = "kring--breed", "kring--smal"


@dataclass(frozen=True, slots=True)
class Invloedbeeld:
    """The drawing of a day; more than one where a wide screen gets another."""

    dag: date
    tekeningen: tuple[SafeString, ...]


def draw_dag(invloeden: Iterable[Invloed], dag: date) -> Invloedbeeld | None:
    """Return the drawing for a wide screen and for a phone; None when nothing works."""
    rijen = list(invloeden)
    namen = _list_namen(rijen)
    if not namen:
        return None
    breed = _draw(rijen, namen, dag, smal=False, klasse=BREED)
    return Invloedbeeld(dag, (breed, _draw(rijen, namen, dag, smal=True, klasse=SMAL)))


def draw_naast(
    toen: tuple[Iterable[Invloed], date], nu: tuple[Iterable[Invloed], date]
) -> list[Invloedbeeld]:
    """Return an earlier day and today beside each other, with the same areas in both."""
    beelden = [(list(rijen), dag) for rijen, dag in (toen, nu)]
    namen = _list_namen([rij for rijen, _ in beelden for rij in rijen])
    if not namen:
        return []
    return [
        Invloedbeeld(dag, (_draw(rijen, namen, dag, smal=True),))
        for rijen, dag in beelden
    ]


def _list_namen(invloeden: Iterable[Invloed]) -> list[str]:
    """Return the areas that work on something or are worked on, always in one order."""
    hier = {gebied for rij in invloeden for gebied in (rij.van, rij.naar)}
    return [gebied.label for gebied in Hulpgebied if gebied in hier]


def _draw(
    invloeden: Iterable[Invloed],
    namen: Sequence[str],
    dag: date,
    *,
    smal: bool,
    klasse: str = "",
) -> SafeString:
    werkingen = [
        Werking(
            rij.get_van_display(),
            rij.get_naar_display(),
            helpt=rij.soort == Invloedsoort.HELPT,
        )
        for rij in invloeden
    ]
    titel = f"Wat werkt op wat op {dag:%d-%m-%Y}. Het staat ook in de lijst eronder."
    # Made by our own drawing code, which escapes every word in it.
    return mark_safe(
        draw_invloeden(namen, werkingen, titel=titel, smal=smal, klasse=klasse)
    )
