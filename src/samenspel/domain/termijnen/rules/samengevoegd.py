"""People who turned out to be one: the log read as if they had always been."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from samenspel.core.lijnen import Lijn
from samenspel.domain.termijnen.rules.feiten import apply_correcties

GEMAAKT = "samenvoeging.gemaakt"
# Values that name people: a list of ids, or a table with ids as keys.
NOEMT_PERSONEN = frozenset(
    {"gezien", "gesproken", "alleen_gesproken", "reden_niet_gesproken"}
)


def merge_personen(lijnen: Iterable[Lijn]) -> list[Lijn]:
    """The lines with one number for who is one person, as the merges in force say.

    What was said of a double's place in the family gives way to what is said of the one
    that stays.
    """
    alle = list(lijnen)
    wordt = read_samengevoegd(alle)
    return [_rename(lijn, wordt) for lijn in alle] if wordt else alle


def read_samengevoegd(lijnen: Iterable[Lijn]) -> dict[int, int]:
    """For every double the person that stays; a chain ends at the last of them."""
    over = (lijn for lijn in lijnen if lijn.soort.startswith("samenvoeging."))
    wordt = {
        int(lijn.waarden["dubbel"]): int(lijn.waarden["blijft"])
        for _, lijn in apply_correcties(over)
        if lijn.soort == GEMAAKT
    }
    return {dubbel: _follow(dubbel, wordt) for dubbel in wordt}


def _follow(persoon: int, wordt: Mapping[int, int]) -> int:
    gezien = {persoon}
    while (volgende := wordt.get(persoon)) is not None and volgende not in gezien:
        gezien.add(volgende)
        persoon = volgende
    return persoon


def _rename(lijn: Lijn, wordt: Mapping[int, int]) -> Lijn:
    if lijn.soort == GEMAAKT:
        return lijn
    betreft = tuple(dict.fromkeys(wordt.get(p, p) for p in lijn.betreft))
    waarden = {
        naam: _rename_value(waarde, wordt) if naam in NOEMT_PERSONEN else waarde
        for naam, waarde in lijn.waarden.items()
    }
    if betreft != lijn.betreft:
        waarden.pop("rol", None)
    if betreft == lijn.betreft and waarden == lijn.waarden:
        return lijn
    return replace(lijn, betreft=betreft, waarden=waarden)


def _rename_value(waarde: Any, wordt: Mapping[int, int]) -> Any:
    if isinstance(waarde, Mapping):
        return {str(_number(sleutel, wordt)): deel for sleutel, deel in waarde.items()}
    if isinstance(waarde, list | tuple):
        return list(dict.fromkeys(_number(deel, wordt) for deel in waarde))
    return waarde


def _number(deel: Any, wordt: Mapping[int, int]) -> Any:
    tekst = str(deel)
    return wordt.get(int(tekst), deel) if tekst.isdecimal() else deel
