"""What can be true of an event in a life, and of help, in plain Python."""

from collections.abc import Iterable, Iterator
from datetime import date

from samenspel.core.blockers import Blocker

KEREN = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste")


def blockers_for_levensgebeurtenis(
    *, wat: str, wie_zegt: str, gebeurd_op: date, vandaag: date
) -> Iterator[Blocker]:
    """An event has been, says what it was, and who says so."""
    if not wat.strip():
        yield Blocker("geen_wat", "Schrijf op wat er gebeurde.")
    if not wie_zegt.strip():
        yield Blocker("geen_bron", "Schrijf op wie dit zegt, of waar het staat.")
    if gebeurd_op > vandaag:
        yield Blocker("nog_niet_gebeurd", "Deze dag moet nog komen.")


def blockers_for_hulp(
    *, reden: str, vanaf: date, tot: date | None, resultaat: str, vandaag: date
) -> Iterator[Blocker]:
    """Help has begun, says why, ends after its begin, and then says what came of it."""
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom deze hulp begon.")
    if vanaf > vandaag:
        yield Blocker("nog_niet_begonnen", "Deze hulp moet nog beginnen.")
    if tot is not None and tot < vanaf:
        yield Blocker("einde_voor_begin", "Het einde komt na het begin van de hulp.")
    if tot is not None and tot <= vandaag and not resultaat.strip():
        yield Blocker(
            "geen_resultaat",
            "De hulp is gestopt. Schrijf op wat het resultaat was.",
            "N307",
        )


def blockers_for_verbetering(*, omdat: str, is_vervallen: bool) -> Iterator[Blocker]:
    """What stands on the tijdlijn is changed with a reason; what was withdrawn is not."""
    if is_vervallen:
        yield Blocker("al_ingetrokken", "Dit is ingetrokken. Leg het opnieuw vast.")
    if not omdat.strip():
        yield Blocker("geen_reden", "Schrijf op wat er veranderde, of waarom.")


def count_keren(gebieden: Iterable[str]) -> list[int]:
    """Return for each, in order of time, the how manieth time help was for that area."""
    tot_nu: dict[str, int] = {}
    keren = []
    for gebied in gebieden:
        tot_nu[gebied] = tot_nu.get(gebied, 0) + 1
        keren.append(tot_nu[gebied])
    return keren


def name_keer(keer: int) -> str:
    """Return the number in words: 'derde'."""
    return KEREN[keer - 1] if keer <= len(KEREN) else f"{keer}e"
