"""What stands in the way of establishing a pattern, and of an end situation."""

from collections.abc import Iterator
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.blockers import Blocker
from samenspel.domain.analyse.gegevens import Samen
from samenspel.domain.analyse.models import Betekenis
from samenspel.domain.analyse.patroon.lezen import Patroonblad
from samenspel.domain.analyse.queries import (
    find_eindsituatie,
    find_patroon,
    has_tijdlijn,
    list_standen,
)
from samenspel.domain.analyse.rules import (
    blockers_for_eindsituatie,
    blockers_for_formulering,
    blockers_for_patroon,
    blockers_for_samen,
)
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen


def list_blockers(blad: Patroonblad) -> Iterator[Blocker]:
    """Return what the pattern still misses before it can be established."""
    yield from blockers_for_patroon(
        has_zin=blad.zin is not None,
        met_gedrag=[p.roepnaam for p in blad.met_gedrag],
        zonder_intentie=[p.roepnaam for p in blad.zonder_intentie],
        has_rol_hulp=bool(blad.list_duidingen("rol_hulp")),
        open_vragen=blad.open_vragen,
    )


def list_beginblockers(
    gezin: Gezin,
    *,
    betekenis: Betekenis = Betekenis.VEILIG,
    stabiel_sinds: date | None = None,
    vandaag: date,
) -> Iterator[Blocker]:
    """Return what stands in the way of beginning on the end situation."""
    patroon = find_patroon(gezin)
    standen = list_standen(gezin, list_personen(gezin))
    yield from blockers_for_eindsituatie(
        is_bezig=find_eindsituatie(gezin) is not None,
        niet_veilig=[s.kind.roepnaam for s in standen if s.is_onvoldoende],
        has_tijdlijn=has_tijdlijn(gezin),
        has_patroon=bool(patroon and not patroon.herzien_op),
        stabiel=_describe_stabiel(betekenis, stabiel_sinds, vandaag),
    )


def _describe_stabiel(
    betekenis: Betekenis, stabiel_sinds: date | None, vandaag: date
) -> str:
    if betekenis is not Betekenis.HERSTEL:
        return "niet gevraagd"
    if stabiel_sinds is None:
        return "nee"
    return "later" if stabiel_sinds > vandaag else "bereikt"


def list_open(blad: Patroonblad) -> Iterator[Blocker]:
    """Return what the end situation does not say yet."""
    yield from blockers_for_formulering(
        open_delen=blad.open_beeld,
        has_kolommen=bool(blad.list_duidingen("veranderbaar"))
        and bool(blad.list_duidingen("compenseren")),
    )


def check_samen(samen: Samen, at: datetime, *, is_opnieuw: bool) -> list[Blocker]:
    """Return what is wrong with how something was established."""
    vandaag = timezone.localdate(at)
    return list(
        blockers_for_samen(
            met_wie=samen.met_wie, op=samen.op, vandaag=vandaag, is_opnieuw=is_opnieuw
        )
    )
