"""What stands in the way of letting something wait. Plain Python.

The two lengths are the product's own choice: no source names any.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from samenspel.core.blockers import Blocker

LANGST_WEG = timedelta(days=15)  # two weeks, the last day included
LANGST_UITSTEL = timedelta(days=42)
GEEN_REDEN = "Schrijf op waarom het nu niet kan: uw collega's lezen dit."


def blockers_for_weglegging(
    *, is_rood: bool, reden: str, tot: datetime, nu: datetime
) -> Iterator[Blocker]:
    """Red never waits by one person's word; the rest at most two weeks."""
    if is_rood:
        yield Blocker(
            "rood_wacht_niet",
            "Wat rood is, legt u niet weg. Kan het echt niet? Vraag een collega om mee "
            "te kijken.",
        )
    if not reden.strip():
        yield Blocker("geen_reden", GEEN_REDEN)
    if tot <= nu:
        yield Blocker("dag_voorbij", "Kies een dag die nog moet komen.")
    elif tot > nu + LANGST_WEG:
        yield Blocker("te_lang_weg", "Leg het hoogstens twee weken weg.")


def blockers_for_uitstel(
    *, reden: str, tot: date, vandaag: date, is_eigen: bool, is_al_gevraagd: bool
) -> Iterator[Blocker]:
    """What cannot be done now is seen by somebody else, with a reason and a day."""
    if not reden.strip():
        yield Blocker("geen_reden", GEEN_REDEN)
    if tot <= vandaag:
        yield Blocker("dag_voorbij", "Kies een dag die nog moet komen.")
    elif tot > vandaag + LANGST_UITSTEL:
        yield Blocker("te_lang", "Kies een dag binnen zes weken.")
    if is_eigen:
        yield Blocker("eigen_ogen", "Kies een collega: een tweede paar ogen.")
    if is_al_gevraagd:
        yield Blocker(
            "al_gevraagd", "Dit is al gevraagd. Het antwoord komt op deze bladzijde."
        )


def blockers_for_uitstelantwoord(
    *, is_beantwoord: bool, is_eigen: bool, antwoord: str, toelichting: str
) -> Iterator[Blocker]:
    """The second person is another person; a no says why."""
    if is_beantwoord:
        yield Blocker("al_beantwoord", "Deze vraag is al beantwoord.")
    if is_eigen:
        yield Blocker("eigen_ogen", "Uw eigen vraag beantwoordt een collega.")
    if antwoord == "NIET_EENS" and not toelichting.strip():
        yield Blocker("geen_reden", "Schrijf op waarom dit niet kan wachten.")
