"""Every change is an action: one transaction, one line in the log, one handeling."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, cast

from django.db import connection, transaction

from samenspel.core import soorten
from samenspel.core.klik import take_handeling
from samenspel.core.lijnen import Lijn, Precisie
from samenspel.core.models import Gebeurtenis

P = ParamSpec("P")
R = TypeVar("R")


class Handelende(Protocol):
    """Whoever acts: what the log remembers of somebody."""

    @property
    def pk(self) -> int: ...
    @property
    def naam(self) -> str: ...
    @property
    def functie(self) -> str: ...
    @property
    def organisatienaam(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Regel(Generic[R]):
    """What an action hands over: its result, and what the log must remember.

    `van`/`tot`: when it was so in the family's life; `corrigeert`: the first line that
    this one replaces; `soort`: only when the action writes another kind than its own.
    """

    resultaat: R
    gezin_id: int | None
    van: datetime
    betreft: Iterable[int] = ()
    tot: datetime | None = None
    precisie: Precisie = Precisie.EXACT
    waarden: Mapping[str, Any] = field(default_factory=dict)
    corrigeert: int | None = None


@dataclass(slots=True)
class _Handeling:
    """One click: its lines share the id, and are written and folded at the end."""

    id: uuid.UUID
    gebeurtenissen: list[Gebeurtenis] = field(default_factory=list)


Fold = Callable[[int, list[Lijn]], None]
_handeling: ContextVar[_Handeling | None] = ContextVar("handeling", default=None)
_folds: list[Fold] = []


def register_fold(fold: Fold) -> None:
    """Let `fold(gezin_id, new lines)` run after the lines of a click are written.

    The only place where something is told upward: the projection of termijnen.
    """
    if fold not in _folds:
        _folds.append(fold)


def action(soort: str) -> Callable[[Callable[P, Regel[R]]], Callable[P, R]]:
    """Run a change in one transaction and leave one line of this kind in the log."""

    def decorator(function: Callable[P, Regel[R]]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            with _in_handeling() as handeling:
                regel = function(*args, **kwargs)
                _add(handeling, soort, regel, cast(Handelende, kwargs["by"]))
            return regel.resultaat

        wrapper.soort = soort  # type: ignore[attr-defined]
        return wrapper

    return decorator


def composite(function: Callable[P, R]) -> Callable[P, R]:
    """Run several actions as one click: one transaction, one handeling, one fold."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        with _in_handeling():
            return function(*args, **kwargs)

    wrapper.is_composite = True  # type: ignore[attr-defined]
    return wrapper


@contextmanager
def _in_handeling() -> Iterator[_Handeling]:
    """Join the click that is going on, or begin one and write its lines at the end."""
    outer = _handeling.get()
    with transaction.atomic():
        handeling = outer or _begin()
        token = _handeling.set(handeling)
        try:
            yield handeling
            if outer is None:
                _finish(handeling)
        finally:
            _handeling.reset(token)


def _begin() -> _Handeling:
    handeling = _Handeling(take_handeling())
    with connection.cursor() as cursor:
        # History rows written by triggers carry the same handeling.
        cursor.execute(
            "SELECT set_config('pghistory.context_id', %s, true)", [str(handeling.id)]
        )
    return handeling


def _add(handeling: _Handeling, soort: str, regel: Regel[Any], by: Handelende) -> None:
    soorten.check_waarden(soort, regel.waarden)
    gebeurtenis = Gebeurtenis(
        handeling=handeling.id,
        soort=soort,
        gezin_id=regel.gezin_id,
        betreft=sorted(set(regel.betreft)),
        gebeurd_van=regel.van,
        gebeurd_tot=regel.tot,
        precisie=regel.precisie,
        door=by.pk,
        door_naam=by.naam,
        rol=by.functie,
        organisatie=by.organisatienaam,
        waarden=dict(regel.waarden),
        corrigeert=regel.corrigeert,
    )
    handeling.gebeurtenissen.append(gebeurtenis)


def _finish(handeling: _Handeling) -> None:
    """Write the lines of this click in one statement, then tell who folds them."""
    lijnen: dict[int, list[Lijn]] = {}
    for gebeurtenis in Gebeurtenis.objects.bulk_create(handeling.gebeurtenissen):
        if gebeurtenis.gezin_id is not None:
            lijnen.setdefault(gebeurtenis.gezin_id, []).append(gebeurtenis.lijn)
    for gezin_id, nieuwe in lijnen.items():
        for fold in _folds:
            fold(gezin_id, nieuwe)
