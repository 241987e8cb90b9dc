"""Tracks: lines that would lie on each other get a height of their own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from samenspel.tekening.genogram.mensen import Nest


@dataclass(frozen=True, slots=True)
class Banen:
    """The track of the line of each nest, and how many a row has."""

    of: dict[Nest, int]
    count: dict[int, int]


def assign_banen(spans: Iterable[tuple[int, Nest, float, float]]) -> Banen:
    """Give lines in one row that would overlap each a track of their own."""
    ends: dict[int, list[list[tuple[float, float]]]] = defaultdict(list)
    of: dict[Nest, int] = {}
    for row, nest, left, right in sorted(spans, key=_short_first):
        tracks = ends[row]
        free = (
            at
            for at, taken in enumerate(tracks)
            if all(right < a - 0.1 or left > b + 0.1 for a, b in taken)
        )
        track = next(free, len(tracks))
        if track == len(tracks):
            tracks.append([])
        tracks[track].append((left, right))
        of[nest] = track
    count: dict[int, int] = defaultdict(int)
    count.update({row: len(tracks) for row, tracks in ends.items()})
    return Banen(of, count)


def _short_first(span: tuple[int, Nest, float, float]) -> tuple[int, float, float]:
    row, _, left, right = span
    return (row, right - left, left)
