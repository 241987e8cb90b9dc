"""What can be true of a talk, a visit or an appointment, in plain Python."""

from collections.abc import Iterator
from datetime import datetime

from samenspel.core.blockers import Blocker, blockers_for_moment

MAAK_EEN_AFSPRAAK = (
    "Dit moment moet nog komen. Leg het vast als het geweest is, "
    "of maak er een afspraak van."
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


def blockers_for_afzegging(*, reden: str, is_gehouden: bool) -> Iterator[Blocker]:
    """An appointment that was kept cannot be called off; why it was helps the next one."""
    if is_gehouden:
        yield Blocker("al_geweest", "Deze afspraak is al vastgelegd als contact.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom de afspraak niet doorgaat.")


def blockers_for_verzetten(
    *, wanneer: datetime, stond_op: datetime, reden: str, is_open: bool, nu: datetime
) -> Iterator[Blocker]:
    """An appointment that must still be is moved to another moment ahead, and says why."""
    if not is_open:
        yield Blocker(
            "al_geweest",
            "Deze afspraak is al vastgelegd of afgezegd. Maak een nieuwe afspraak.",
        )
    if wanneer < nu:
        yield Blocker(
            "moment_voorbij", "Dit moment is al geweest. Leg het vast als contact."
        )
    elif wanneer == stond_op:
        yield Blocker(
            "zelfde_moment", "De afspraak staat al op dit moment. Kies een ander."
        )
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom de afspraak verzet is.")


def blockers_for_tolk(
    *, is_kind_tolk: bool, is_nood: bool, toelichting: str
) -> Iterator[Blocker]:
    """A child never interprets for its parents, except in need, and then it says why.

    Source: praktijk, dangers. The child hears what it may not carry.
    """
    if not is_kind_tolk:
        return
    if not is_nood:
        yield Blocker(
            "kind_als_tolk",
            "Een kind tolkt niet voor zijn ouders. Kies een tolk en spreek het gezin "
            "opnieuw. Kon het echt niet wachten? Zeg dan dat het nood was, en waarom.",
        )
    elif not toelichting.strip():
        yield Blocker(
            "kind_als_tolk_zonder_reden",
            "Schrijf op waarom het niet kon wachten op een tolk.",
        )


def blockers_for_correctie(*, reden: str, is_vervallen: bool) -> Iterator[Blocker]:
    """What stands there is corrected with a reason; what was withdrawn is not."""
    if is_vervallen:
        yield Blocker(
            "al_ingetrokken",
            "Dit contact is ingetrokken. Leg een nieuw contact vast.",
        )
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom het anders was.")
