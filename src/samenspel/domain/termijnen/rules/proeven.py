"""Does this line mean what the rule says? Tests on the values of one line."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from samenspel.domain.werkwijze.regel import Proef, Voorwaarde


def matches(
    voorwaarden: Iterable[Voorwaarde], waarden: Mapping[str, Any], persoon: int | None
) -> bool:
    """Whether all tests hold; `persoon` is whom the verplichting is about, if anyone."""
    return all(
        PROEVEN[voorwaarde.proef](
            waarden.get(voorwaarde.veld), voorwaarde.waarde, persoon
        )
        for voorwaarde in voorwaarden
    )


def needs_persoon(voorwaarden: Iterable[Voorwaarde]) -> bool:
    """Whether one of the tests asks for a person."""
    return any(v.proef is Proef.BEVAT_PERSOON for v in voorwaarden)


def _plain(waarde: Any) -> Any:
    """Codes are compared without regard to capitals."""
    return waarde.casefold() if isinstance(waarde, str) else waarde


def _equals(waarde: Any, eis: Any) -> bool:
    # In Python True equals 1; here a yes is not a number.
    return isinstance(waarde, bool) == isinstance(eis, bool) and (
        _plain(waarde) == _plain(eis)
    )


def _is(waarde: Any, eisen: tuple[Any, ...], _: int | None) -> bool:
    return any(_equals(waarde, eis) for eis in eisen)


def _niet(waarde: Any, eisen: tuple[Any, ...], _: int | None) -> bool:
    """Has a value, and it is another one: what is unknown proves nothing."""
    return not _is_empty(waarde) and not _is(waarde, eisen, None)


def _is_number(waarde: Any) -> bool:
    return isinstance(waarde, int | float) and not isinstance(waarde, bool)


def _onder(waarde: Any, eis: float, _: int | None) -> bool:
    return _is_number(waarde) and bool(waarde < eis)


def _vanaf(waarde: Any, eis: float, _: int | None) -> bool:
    return _is_number(waarde) and bool(waarde >= eis)


def _is_empty(waarde: Any) -> bool:
    return waarde is None or waarde in ("", [], (), {})


def _leeg(waarde: Any, eis: bool, _: int | None) -> bool:
    return _is_empty(waarde) is eis


def _bevat(waarde: Any, eisen: tuple[Any, ...], _: int | None) -> bool:
    inhoud = waarde if isinstance(waarde, list | tuple | dict) else ()
    return any(_equals(deel, eis) for deel in inhoud for eis in eisen)


def _bevat_persoon(waarde: Any, eis: bool, persoon: int | None) -> bool:
    """Keys of a JSON object are text, so ids are compared as text."""
    if isinstance(waarde, Mapping):
        namen = {str(sleutel) for sleutel, tekst in waarde.items() if tekst}
    elif isinstance(waarde, list | tuple):
        namen = {str(deel) for deel in waarde}
    else:
        namen = set()
    return (str(persoon) in namen) is eis


PROEVEN: dict[Proef, Callable[[Any, Any, int | None], bool]] = {
    Proef.IS: _is,
    Proef.NIET: _niet,
    Proef.ONDER: _onder,
    Proef.VANAF: _vanaf,
    Proef.LEEG: _leeg,
    Proef.BEVAT: _bevat,
    Proef.BEVAT_PERSOON: _bevat_persoon,
}
