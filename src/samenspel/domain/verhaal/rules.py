"""What can be true of a talk, a report or a signal, in plain Python."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from samenspel.core.blockers import Blocker, blockers_for_moment

MAAK_EEN_AFSPRAAK = (
    "Dit moment moet nog komen. Leg het vast als het geweest is, "
    "of maak er een afspraak van."
)
LATE_AFTER = timedelta(days=1)  # recorded later than this is shown as late


def blockers_for_aanmelding(*, hulpvraag: str, zorgmelding: str) -> Iterator[Blocker]:
    """Both questions are asked; at least one has an answer (P04)."""
    if not hulpvraag.strip() and not zorgmelding.strip():
        yield Blocker(
            "geen_vraag",
            "Schrijf op waar het gezin hulp bij vraagt, of waar iemand zich zorgen "
            "over maakt. Een van de twee is genoeg.",
        )


def blockers_for_contact(
    *,
    gebeurd_op: datetime,
    nu: datetime,
    is_telefoon: bool,
    gezien: set[int],
    gesproken: set[int],
    alleen: set[int],
) -> Iterator[Blocker]:
    """A talk has been: not in the future, and nobody is seen over the telephone."""
    yield from blockers_for_moment(op=gebeurd_op, nu=nu, message=MAAK_EEN_AFSPRAAK)
    if is_telefoon and gezien:
        yield Blocker(
            "gezien_aan_de_telefoon",
            "Aan de telefoon ziet u niemand. Haal de vinkjes bij 'gezien' weg en zet "
            "ze bij 'gesproken'.",
        )
    if alleen - gesproken:
        yield Blocker(
            "alleen_niet_gesproken",
            "Wie u alleen sprak, hebt u gesproken. Vink die naam ook daar aan.",
        )


def blockers_for_intrekking(*, reden: str, is_vervallen: bool) -> Iterator[Blocker]:
    """What was not so is withdrawn once, and says why. It never disappears."""
    if is_vervallen:
        yield Blocker("al_ingetrokken", "Dit is al ingetrokken.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom dit niet klopt.")


def blockers_for_afzegging(*, reden: str, is_gehouden: bool) -> Iterator[Blocker]:
    """An appointment that was kept cannot be called off; why it was helps the next one."""
    if is_gehouden:
        yield Blocker("al_geweest", "Deze afspraak is al vastgelegd als contact.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom de afspraak niet doorgaat.")


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


def blockers_for_tolk(*, is_kind_tolk: bool, is_nood: bool) -> Iterator[Blocker]:
    """A child never interprets for its parents, except in need. Source: praktijk."""
    if is_kind_tolk and not is_nood:
        yield Blocker(
            "kind_als_tolk",
            "Een kind tolkt niet voor zijn ouders. Regel een tolk, "
            "of schrijf op waarom het echt niet anders kon.",
            hard=False,
        )


def is_late(*, gebeurd_op: datetime, vastgelegd_op: datetime) -> bool:
    """Say whether something was written down more than a day after it happened."""
    return vastgelegd_op - gebeurd_op > LATE_AFTER
