"""What can be true of a signal, in plain Python."""

from collections.abc import Iterator
from datetime import datetime

from samenspel.core.blockers import Blocker, blockers_for_moment


def blockers_for_signaal(
    *, wat_precies: str, gebeurd_op: datetime, nu: datetime
) -> Iterator[Blocker]:
    """A signal says exactly what was seen or heard, and it has happened."""
    if not wat_precies.strip():
        yield Blocker(
            "signaal_zegt_niets", "Schrijf op wat er precies gezien of gezegd is."
        )
    yield from blockers_for_moment(op=gebeurd_op, nu=nu)


def blockers_for_signaalweging(*, is_gewogen: bool) -> Iterator[Blocker]:
    """A signal is weighed once; what changes later is a new signal."""
    if is_gewogen:
        yield Blocker(
            "signaal_al_gewogen",
            "Dit signaal is al gewogen. Is er iets nieuws? Leg een nieuw signaal vast.",
        )


def blockers_for_taxatie(
    *, is_gewogen: bool, is_acuut: bool, is_bekend: bool, omdat: str
) -> Iterator[Blocker]:
    """A first look comes before weighing; what is acute is weighed, never just known."""
    yield from blockers_for_signaalweging(is_gewogen=is_gewogen)
    if is_bekend and is_acuut:
        yield Blocker(
            "acuut_is_niet_bekend",
            "Dit signaal is acuut. Weeg het: ook als u het al wist, kan een kind nu "
            "in gevaar zijn.",
        )
    if is_bekend and not omdat.strip():
        yield Blocker(
            "bekend_zonder_reden", "Schrijf op wat u al wist, en wat er al gebeurt."
        )
