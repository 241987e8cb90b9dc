"""The pattern of a family as a circle: the places of the format, filled with its people."""

from collections.abc import Iterable

from samenspel.domain.analyse.patroon.lezen import Patroonblad
from samenspel.domain.analyse.patroon.vragen import (
    find_vraag,
    get_stappen,
    get_voorbeeld,
)
from samenspel.tekening.kring import Groep, Kring, Vak

# As the clock goes, as in Figuur 11: 002:n1499-1505.
PLAATSEN = ("ontwikkeling_ouder", "gedrag_ouder", "ontwikkeling_kind", "gedrag_kind")
VANUIT = "Gedrag is verklaarbaar vanuit ontwikkeling"
DOOR = "Ontwikkeling wordt beïnvloed door gedrag"
PIJLEN = (VANUIT, DOOR, VANUIT, DOOR)


def make_kring(blad: Patroonblad) -> Kring:
    """Return the circle with everybody in it; of the sentence and answers nothing."""
    a, b, c, d = (_fill(blad, code) for code in PLAATSEN)
    return Kring(
        (a, b, c, d), PIJLEN, _fill(blad, "problemen"), _fill(blad, "rol_hulp")
    )


def make_voorbeeld(stap: int) -> Kring:
    """Return the circle of the worked example of the source, as it is after a step.

    The last step lays the hulpvraag beside it.
    """
    found = get_voorbeeld()
    stappen = get_stappen()[:stap]
    codes = {code for deze in stappen for code in deze.vragen}
    a, b, c, d = (
        Vak(
            _titel(code),
            tuple(Groep(wie, tuple(s)) for wie, s in found[code].items())
            if code in codes
            else (),
        )
        for code in PLAATSEN
    )
    hulpvraag = f"De directe hulpvraag: '{found['hulpvraag']}'"
    is_laatste = len(stappen) == len(get_stappen())
    return Kring(
        (a, b, c, d),
        PIJLEN,
        Vak(_titel("problemen"), _loose(found["problemen"])),
        Vak(
            "De hulpvraag en wat eronder ligt",
            _loose([hulpvraag]) if is_laatste else (),
        ),
    )


def _fill(blad: Patroonblad, code: str) -> Vak:
    regels = blad.list_regels(code)
    groepen = tuple(
        Groep(
            regel.over.roepnaam if regel.over else "",
            tuple(duiding.tekst for duiding in regel.nu),
        )
        for regel in regels
        if regel.over or regel.nu
    )
    return Vak(_titel(code), groepen)


def _loose(stukken: Iterable[str]) -> tuple[Groep, ...]:
    return (Groep("", tuple(stukken)),)


def _titel(code: str) -> str:
    vraag = find_vraag(code)
    assert vraag is not None  # the places of the circle stand in the format
    return vraag.groep
