"""The layer of how people get on: a curved line with words, never only a sign."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from samenspel.tekening.genogram.lijnen import Blad
from samenspel.tekening.genogram.maten import CEL, SYMBOOL
from samenspel.tekening.genogram.vormen import Bijschrift, Punt
from samenspel.tekening.genogram.wegen import Vak, Wegen

LETTER = 5.8  # how wide a letter of the words is
TAND = 4  # how far a zigzag goes out


class Omgang(StrEnum):
    """How a line of getting on is drawn."""

    ENKEL = "enkel"
    DUBBEL = "dubbel"
    STIPPEL = "stippel"
    ZIGZAG = "zigzag"
    DUBBEL_ZIGZAG = "dubbel en zigzag"
    VERBROKEN = "verbroken"
    HERSTELD = "hersteld"


@dataclass(frozen=True, slots=True)
class Omgangslijn:
    """What somebody says of two people: how it looks, and the words beside it."""

    van: int
    naar: int
    omgang: Omgang
    tekst: str
    is_gericht: bool = False
    is_geweld: bool = False


@dataclass(frozen=True, slots=True)
class Getekend:
    """A line of getting on in pixels."""

    lijn: Omgangslijn
    streken: tuple[tuple[Punt, ...], ...]
    woorden: Bijschrift
    ring: Punt | None = None


def lay_omgang(blad: Blad, lijnen: Iterable[Omgangslijn]) -> Iterator[Getekend]:
    """Return the lines between who stand in the drawing; more of two lie apart."""
    seen: Counter[frozenset[int]] = Counter()
    wegen = Wegen(blad)
    taken = [_box_of(blad, person) for person in blad.places]
    taken += [_box_of_caption(words) for words in blad.bijschriften()]
    for lijn in lijnen:
        pair = frozenset((lijn.van, lijn.naar))
        if len(pair) < 2 or not pair <= blad.places.keys():
            continue
        way = wegen.find(lijn.van, lijn.naar, seen[pair])
        seen[pair] += 1
        if len(way) > 2:
            words = _find_place(lijn.tekst, way, taken, blad.breedte)
            taken.append(_box(words))
            pieces = wegen.interrupt(way, lijn.van, lijn.naar)
            yield _draw(lijn, pieces, words)


def _find_place(
    tekst: str, curve: list[Punt], taken: list[Vak], breedte: float
) -> Bijschrift:
    """Return the words at the place along the line where they cover the least."""
    half = len(curve) // 2
    places = sorted(range(2, len(curve) - 1), key=lambda at: abs(at - half))
    side = len(tekst) * LETTER / 2 + 2
    spots = (curve[at] for at in places or [half])
    # Within the drawing: no word is cut off at its edge.
    tries = [Bijschrift(max(min(x, breedte - side), side), y, tekst) for x, y in spots]
    return min(tries, key=lambda words: _covered(_box(words), taken))


def _covered(box: Vak, taken: Iterable[Vak]) -> float:
    left, top, right, bottom = box
    return sum(
        max(0, min(right, r) - max(left, x)) * max(0, min(bottom, b) - max(top, y))
        for x, y, r, b in taken
    )


def _box(words: Bijschrift) -> Vak:
    half = len(words.tekst) * LETTER / 2
    return (words.x - half, words.y - 11, words.x + half, words.y + 3)


def _box_of_caption(words: Bijschrift) -> Vak:
    """Return where the words at the line of a couple stand: from their begin on."""
    return (words.x, words.y - 10, words.x + len(words.tekst) * LETTER, words.y + 3)


def _box_of(blad: Blad, person: int) -> Vak:
    x, y = blad.midden(person)
    half = CEL / 2 - 10
    return (x - half, y - SYMBOOL / 2 - 16, x + half, blad.foot(person))


def _draw(lijn: Omgangslijn, pieces: list[list[Punt]], woorden: Bijschrift) -> Getekend:
    """Draw every piece; the sign in the middle and the arrow stand once."""
    longest = max(pieces, key=len, default=[])
    strokes = [
        tuple(points)
        for piece in pieces
        for points in _strokes(lijn.omgang, piece, is_midden=piece is longest)
    ]
    if lijn.is_gericht and pieces:
        strokes.append(_arrow(pieces[-1]))
    herstel = lijn.omgang is Omgang.HERSTELD and longest
    ring = longest[len(longest) // 2] if herstel else None
    return Getekend(lijn, tuple(strokes), woorden, ring)


def _strokes(
    omgang: Omgang, curve: list[Punt], *, is_midden: bool
) -> Iterator[list[Punt]]:
    if omgang in {Omgang.DUBBEL, Omgang.DUBBEL_ZIGZAG}:
        yield _beside(curve, 3)
        yield _beside(curve, -3)
    if omgang in {Omgang.ZIGZAG, Omgang.DUBBEL_ZIGZAG}:
        yield _zigzag(curve)
    is_broken = omgang in {Omgang.VERBROKEN, Omgang.HERSTELD}
    if is_broken and is_midden:
        half, gap = len(curve) // 2, 2
        left, right = curve[: half - gap + 1], curve[half + gap :]
        yield from (left, right)
        yield from (_bar(left, -1), _bar(right, 0))
    elif is_broken or omgang in {Omgang.ENKEL, Omgang.STIPPEL}:
        yield curve


def _normal(curve: list[Punt], at: int) -> Punt:
    (x1, y1), (x2, y2) = curve[max(at - 1, 0)], curve[min(at + 1, len(curve) - 1)]
    length = hypot(x2 - x1, y2 - y1) or 1
    return (y2 - y1) / length, -(x2 - x1) / length


def _out(curve: list[Punt], at: int, far: float) -> Punt:
    right, down = _normal(curve, at)
    return curve[at][0] + right * far, curve[at][1] + down * far


def _beside(curve: list[Punt], far: float) -> list[Punt]:
    return [_out(curve, at, far) for at in range(len(curve))]


def _zigzag(curve: list[Punt]) -> list[Punt]:
    return [_out(curve, at, TAND if at % 2 else -TAND) for at in range(len(curve))]


def _bar(part: list[Punt], end: int) -> list[Punt]:
    """Return the bar across the end of a line that was broken off."""
    if not part:
        return []
    at = len(part) - 1 if end else 0
    return [_out(part, at, 7), _out(part, at, -7)]


def _arrow(curve: list[Punt]) -> tuple[Punt, ...]:
    """Return the head of an arrow at the end."""
    base = max(len(curve) - 3, 0)
    return _out(curve, base, 6), curve[-1], _out(curve, base, -6)
