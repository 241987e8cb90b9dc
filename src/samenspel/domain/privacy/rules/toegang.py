"""What stands in the way of letting somebody in, or out."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from samenspel.core.blockers import Blocker

# Whoever only thinks along does so for a while (N221: no more than is needed).
MET_EINDE = {"EXPERT", "NOOD", "NOODLEZER"}

LANGSTE_NOOD = timedelta(hours=24)
MEEST_OPEN = 20  # questions of one person that wait; more is fishing


def compute_nood_tot(*, nu: datetime, dienst_tot: datetime | None) -> datetime:
    """Return when access in an emergency ends: with the duty, at most after a day."""
    langst = nu + LANGSTE_NOOD
    return min(dienst_tot, langst) if dienst_tot else langst


def blockers_for_vragen(
    *, aantal_open: int, tot: datetime, nu: datetime
) -> Iterator[Blocker]:
    """What stands in the way of asking for access."""
    if aantal_open >= MEEST_OPEN:
        yield Blocker(
            "te_veel_vragen",
            f"Er staan nog {aantal_open} vragen van u open. Wacht op antwoord, of bel "
            "de organisatie van het gezin.",
        )
    if tot <= nu:
        yield Blocker("einde_voorbij", "Kies een einddatum die nog moet komen.")


def blockers_for_antwoord(
    *, is_beantwoord: bool, antwoord: str, toelichting: str
) -> Iterator[Blocker]:
    """What stands in the way of this answer."""
    if is_beantwoord:
        yield Blocker("al_beantwoord", "Deze vraag is al beantwoord.")
    if antwoord == "NEE" and not toelichting.strip():
        yield Blocker("geen_reden", "Schrijf op waarom niet: dat leest wie het vroeg.")


def blockers_for_nood(*, aantal: int) -> Iterator[Blocker]:
    """What stands in the way of access in an emergency."""
    if aantal == 0:
        yield Blocker(
            "niet_gevonden",
            "Wij vonden hiermee geen dossier dat u in nood mag openen. Kijk het nummer "
            "na, of vul de naam en geboortedatum van een kind in. Lukt het niet? Bel "
            "wie de regie heeft.",
        )
    if aantal > 1:
        yield Blocker(
            "meer_gevonden",
            "Er past meer dan één dossier. Vul ook het dossiernummer in.",
        )


def blockers_for_grond(*, is_uitgesloten: bool) -> Iterator[Blocker]:
    """Who is family or ex gets no ground: row security would open nothing with it."""
    if is_uitgesloten:
        yield Blocker(
            "uitgesloten",
            "Deze medewerker is familie of ex van het gezin, en mag er niet bij. "
            "Kies iemand anders.",
        )


def blockers_for_toegang(
    *,
    rol: str,
    tot: datetime | None,
    nu: datetime,
    al_in_rol: bool,
    is_uitgesloten: bool,
) -> Iterator[Blocker]:
    """What stands in the way of letting this person in, in this role."""
    yield from blockers_for_grond(is_uitgesloten=is_uitgesloten)
    if al_in_rol:
        yield Blocker("al_betrokken", "Deze medewerker heeft deze rol al.")
    if tot is not None and tot <= nu:
        yield Blocker("einde_voorbij", "Kies een einddatum die nog moet komen.")
    if tot is None and rol in MET_EINDE:
        yield Blocker(
            "einde_nodig",
            "Wie alleen meedenkt, heeft een einddatum. Vul in tot wanneer.",
            norm="N221",
        )


def blockers_for_einde(*, rol: str, heeft_regisseur: bool) -> Iterator[Blocker]:
    """What stands in the way of ending this ground."""
    if rol == "REGISSEUR":
        yield Blocker(
            "regie_zonder_gat",
            "Een gezin heeft altijd een regisseur. Draag de regie eerst over.",
            norm="N015",
        )
    elif rol in {"ZICHTHOUDER", "TEAM"} and not heeft_regisseur:
        yield Blocker(
            "zicht_zonder_gat",
            "Er is nog geen regisseur. Tot dan houdt het team zicht op de kinderen.",
            norm="N015",
        )


def blockers_for_openen(*, functie: str) -> Iterator[Blocker]:
    """Who runs the office opens no family, and so no dossier either."""
    if functie == "FUNCTIONEEL_BEHEERDER":
        yield Blocker(
            "beheerder_opent_geen_dossier",
            "Als functioneel beheerder opent u geen dossiers, ook niet met een nieuwe "
            "aanmelding. Geef de aanmelding aan een medewerker van het team.",
        )


def blockers_for_regie(
    *, naam: str, is_registratie_verlopen: bool
) -> Iterator[Blocker]:
    """Work goes to registered professionals, or one says why not; soft.

    Source: Jeugdwet 4.1.1, Besluit Jeugdwet 5.1.1 (verantwoorde werktoedeling).
    """
    if is_registratie_verlopen:
        yield Blocker(
            "registratie_verlopen",
            f"De beroepsregistratie van {naam} is verlopen. De regie is werk voor wie "
            "geregistreerd is (Jeugdwet 4.1.1, Besluit Jeugdwet 5.1.1). Kies iemand "
            "anders, of schrijf op waarom het toch zo kan.",
            hard=False,
        )


def blockers_for_overdracht(
    *, is_aangenomen: bool, is_al_regisseur: bool, is_uitgesloten: bool
) -> Iterator[Blocker]:
    """What stands in the way of giving regie to this person."""
    if not is_aangenomen:
        yield Blocker(
            "nog_niet_aangenomen",
            "Dit gezin is nog niet aangenomen. Neem eerst de aanmelding aan: dan kiest "
            "u wie de regie krijgt.",
            norm="N015",
        )
    if is_al_regisseur:
        yield Blocker(
            "al_regisseur", "Deze medewerker heeft de regie al. Kies iemand anders."
        )
    yield from blockers_for_grond(is_uitgesloten=is_uitgesloten)
