"""What stands in the way of managing people, accounts, organisations and regions."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

from samenspel.core.blockers import Blocker

WAARSCHUW = 60  # days before the end of a registration: time to renew it

ZELF = Blocker(
    "zelf",
    "Dit is uw eigen account: uw eigen rechten en einde regelt u niet zelf. Vraag een "
    "andere functioneel beheerder van uw organisatie.",
)


class Registratiestand(StrEnum):
    """How long a registration still holds."""

    GELDIG = "geldig"
    LOOPT_AF = "loopt af"
    VERLOPEN = "verlopen"
    ONBEKEND = "einde onbekend"


def tel_registratie(geldig_tot: date | None, vandaag: date) -> Registratiestand:
    """Return how a registration stands on this day; its last day still counts."""
    if geldig_tot is None:
        return Registratiestand.ONBEKEND
    dagen = (geldig_tot - vandaag).days
    if dagen < 0:
        return Registratiestand.VERLOPEN
    return Registratiestand.LOOPT_AF if dagen <= WAARSCHUW else Registratiestand.GELDIG


def blockers_for_naam(*, naam: str, is_bezet: bool) -> Iterator[Blocker]:
    """A name of an organisation or team is used once."""
    if is_bezet:
        yield Blocker(
            "naam_bezet", f"‘{naam}’ bestaat al. Kies een andere naam, of zoek hem op."
        )


def blockers_for_gebruikersnaam(
    *, gebruikersnaam: str, is_bezet: bool
) -> Iterator[Blocker]:
    """A user name is somebody's for ever, also of who has left: the log names them."""
    if is_bezet:
        yield Blocker(
            "gebruikersnaam_bezet",
            f"De gebruikersnaam ‘{gebruikersnaam}’ is al van iemand. Kies een andere.",
        )


def blockers_for_begin(*, heeft_beheerder: bool) -> Iterator[Blocker]:
    """Only the first one is made outside the screens."""
    if heeft_beheerder:
        yield Blocker(
            "heeft_beheerder",
            "Deze organisatie heeft al een functioneel beheerder. Die maakt de andere "
            "accounts, op het scherm Medewerkers.",
        )


def blockers_for_zelf(*, is_zelf: bool) -> Iterator[Blocker]:
    """Nobody raises the own rights."""
    if is_zelf:
        yield ZELF


def blockers_for_account(*, is_zelf: bool, reden: str) -> Iterator[Blocker]:
    """What is done to somebody's account says why."""
    yield from blockers_for_zelf(is_zelf=is_zelf)
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom.")


def blockers_for_link(
    *, is_zelf: bool, is_geblokkeerd: bool, is_gestopt: bool
) -> Iterator[Blocker]:
    """A link is for somebody else, who may sign in."""
    yield from blockers_for_zelf(is_zelf=is_zelf)
    if is_gestopt:
        yield Blocker("gestopt", "Deze medewerker werkt hier niet meer.")
    elif is_geblokkeerd:
        yield Blocker(
            "geblokkeerd", "Dit account is geblokkeerd. Geef het eerst weer vrij."
        )


def blockers_for_stoppen(
    *, is_zelf: bool, is_gestopt: bool, is_voor_begin: bool, open_gezinnen: int
) -> Iterator[Blocker]:
    """Nobody leaves families behind without a regisseur. Source: N015."""
    yield from blockers_for_zelf(is_zelf=is_zelf)
    if is_gestopt:
        yield Blocker("al_gestopt", "Deze medewerker werkt hier al niet meer.")
    if is_voor_begin:
        yield Blocker(
            "einde_voor_begin", "De laatste dag ligt voor de eerste. Kijk de datum na."
        )
    if open_gezinnen:
        gezinnen = "1 gezin" if open_gezinnen == 1 else f"{open_gezinnen} gezinnen"
        yield Blocker(
            "eerst_overdragen",
            f"Deze medewerker heeft nog {gezinnen} over te dragen. Dat doet de "
            "medewerker zelf, of de vervanger of teammanager tijdens een afwezigheid. "
            "Moet de toegang nu meteen stoppen? Blokkeer dan het account.",
            norm="N015",
        )


def blockers_for_teameinde(*, dossiers: int, medewerkers: int) -> Iterator[Blocker]:
    """A team ends when no family and no worker is left in it. Source: N015."""
    if dossiers:
        gezinnen = "1 gezin" if dossiers == 1 else f"{dossiers} gezinnen"
        yield Blocker(
            "team_heeft_gezinnen",
            f"Dit team heeft nog {gezinnen}. Laat de regisseur ze overdragen of sluiten, "
            "of de toegang van het team beëindigen.",
            norm="N015",
        )
    if medewerkers:
        mensen = "1 medewerker" if medewerkers == 1 else f"{medewerkers} medewerkers"
        yield Blocker(
            "team_heeft_mensen",
            f"In dit team {'werkt' if medewerkers == 1 else 'werken'} nog {mensen}. Geef "
            "hun eerst een ander team, op het scherm Medewerkers.",
        )


def blockers_for_teamlid(*, is_zelf: bool, is_al_lid: bool) -> Iterator[Blocker]:
    """A team opens families, so nobody joins one by themselves."""
    yield from blockers_for_zelf(is_zelf=is_zelf)
    if is_al_lid:
        yield Blocker("al_lid", "Deze medewerker werkt al in dit team.")


def blockers_for_registratie(*, nummer: str, heeft_einde: bool) -> Iterator[Blocker]:
    """A registration has an end: without it nobody is warned in time."""
    if nummer and not heeft_einde:
        yield Blocker(
            "geen_einde",
            "Vul in tot wanneer de registratie geldt. Het staat in het register.",
        )


def blockers_for_pakketten(
    *, pakketten: Sequence[str], reden: str
) -> Iterator[Blocker]:
    """A region has a way of working, and changing it says who agreed on it."""
    if not pakketten:
        yield Blocker("geen_pakket", "Kies minstens één pakket.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op wie dit besloot en waarom.")
