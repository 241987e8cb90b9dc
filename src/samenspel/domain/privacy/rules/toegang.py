"""What stands in the way of letting somebody in, or out."""

from collections.abc import Iterator
from datetime import datetime

from samenspel.core.blockers import Blocker

# Whoever only thinks along does so for a while (N221: no more than is needed).
MET_EINDE = {"EXPERT", "NOOD"}


def blockers_for_toegang(
    *,
    rol: str,
    tot: datetime | None,
    nu: datetime,
    al_in_rol: bool,
    is_uitgesloten: bool,
) -> Iterator[Blocker]:
    """What stands in the way of letting this person in, in this role."""
    if is_uitgesloten:
        yield Blocker(
            "uitgesloten",
            "Deze medewerker is familie of ex van het gezin, en mag er niet bij. "
            "Kies iemand anders.",
        )
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
    if is_uitgesloten:
        yield Blocker(
            "uitgesloten",
            "Deze medewerker is familie of ex van het gezin, en mag er niet bij. "
            "Kies iemand anders.",
        )
