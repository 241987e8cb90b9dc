"""Checks of the seals, asked as the owner: only the owner may see every row."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from samenspel.core.zegels.nakijken import find_breaks
from samenspel.core.zegels.uitvoer import find_differences
from samenspel.interfaces.opdrachten.controle import Gebrek

ONDERZOEK = "Zoek uit wie dit deed; zet niets terug voor het onderzocht is."


def list_proeven(elders: Path | None) -> Mapping[str, Callable[[], Iterable[Gebrek]]]:
    """Return the checks; with a file of seals kept elsewhere one more."""
    proeven: dict[str, Callable[[], Iterable[Gebrek]]] = {
        "zegels op logboek, geschiedenis en inzage": check_seals
    }
    if elders is not None:
        proeven["zegels die elders bewaard zijn"] = partial(check_elsewhere, elders)
    return proeven


def check_seals() -> Iterator[Gebrek]:
    """Nothing that was sealed is changed, gone, or joined by something new."""
    for breuk in find_breaks():
        yield Gebrek(f"{breuk}.", ONDERZOEK)


def check_elsewhere(path: Path) -> Iterator[Gebrek]:
    """The seals are still those that were kept: also the last ones were not removed."""
    try:
        bewaard = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    except (OSError, ValueError) as fault:
        yield Gebrek(f"{path} is niet te lezen: {fault}.", "Geef een ander bestand.")
        return
    for breuk in find_differences(bewaard):
        yield Gebrek(f"{breuk}.", ONDERZOEK)
