"""The pattern of a family as a circle: the places of the format, filled with its people."""

from collections.abc import Iterable

from samenspel.domain.analyse.patroon.lezen import Patroonblad
from samenspel.domain.analyse.patroon.vragen import find_vraag, get_voorbeeld
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


def make_voorbeeld() -> Kring:
    """Return the circle of the worked example of the source."""
    found = get_voorbeeld()
    a, b, c, d = (
        Vak(_titel(code), tuple(Groep(wie, tuple(s)) for wie, s in found[code].items()))
        for code in PLAATSEN
    )
    hulpvraag = f"De directe hulpvraag: '{found['hulpvraag']}'"
    return Kring(
        (a, b, c, d),
        PIJLEN,
        Vak(_titel("problemen"), _loose(found["problemen"])),
        Vak("Van de hulpvraag naar wat eronder ligt", _loose([hulpvraag])),
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
