"""What can be true of the veranderplan: begun once, with a term of its own, complete."""

from collections.abc import Iterator
from datetime import date

from samenspel.core.blockers import Blocker

AFGESLOTEN = "Dit veranderplan is afgesloten. Begin opnieuw als dat nodig is."


def blockers_for_veranderplan(
    *, is_bezig: bool = False, is_afgesloten: bool = False
) -> Iterator[Blocker]:
    """There is one veranderplan at a time, a part of the one plan; what ended stays so.

    Source: N296.
    """
    if is_afgesloten:
        yield Blocker("afgesloten", AFGESLOTEN)
    if is_bezig:
        yield Blocker(
            "al_begonnen",
            "Het veranderplan is al begonnen. Bespreek het opnieuw, of sluit het af.",
            "N296",
        )


def blockers_for_eindtermijn(
    *,
    uiterlijk: date,
    vandaag: date,
    waarom: str,
    is_zelfde: bool,
    is_afgesloten: bool,
) -> Iterator[Blocker]:
    """An own term lies ahead, and says why then. Source: N295."""
    if uiterlijk < vandaag:
        yield Blocker("datum_voorbij", "Deze dag is al voorbij. Kies een dag die komt.")
    if not waarom.strip():
        yield Blocker(
            "geen_waarom", "Schrijf op waarom het dan haalbaar is.", norm="N295"
        )
    if is_zelfde:
        yield Blocker("staat_al", "Deze eindtermijn staat er al.")
    if is_afgesloten:
        yield Blocker("afgesloten", AFGESLOTEN)


def blockers_for_afsluiten(*, is_afgesloten: bool, reden: str) -> Iterator[Blocker]:
    """Work on change ends once, and somebody says how."""
    if is_afgesloten:
        yield Blocker("afgesloten", "Dit veranderplan is al afgesloten.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op hoe het nu is, en wie dat vindt.")


def blockers_for_compleet(
    *,
    has_patroon: bool,
    has_eindsituatie: bool,
    has_eindtermijn: bool,
    has_kolommen: bool,
    zonder_hoe: int,
) -> Iterator[Blocker]:
    """Return which of the four questions has no answer yet; source: N295, N297.

    The code says where it is answered. Nothing of this stops the work.
    """
    if not has_patroon:
        yield _mist(
            "patroon",
            "Welke patronen moeten worden doorbroken? Stel het patroon samen vast.",
        )
    if not has_eindsituatie:
        yield _mist(
            "eindsituatie",
            "Wat is de haalbare eindsituatie? Stel die samen vast.",
        )
    if not has_eindtermijn:
        yield _mist(
            "eindtermijn", "Wat is de haalbare eindtermijn? Kies samen een dag."
        )
    if not has_kolommen:
        yield _mist(
            "kolommen",
            "Wat is veranderbaar, en wat moet (blijvend) gecompenseerd worden?",
        )
    if zonder_hoe:
        wat = "1 punt" if zonder_hoe == 1 else f"{zonder_hoe} punten"
        yield _mist("hoe", f"Hoe wordt het gecompenseerd? Bij {wat} staat dat niet.")


def _mist(code: str, woorden: str) -> Blocker:
    return Blocker(code, woorden, "N297" if code == "hoe" else "N295", hard=False)
