"""How it goes in each area of life on a day, and how the areas work on each other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from samenspel.domain.analyse.etiketten import label_leefgebied
from samenspel.domain.analyse.models import Gebiedsuitspraak, Invloed
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.privacy.redactie import Lezer, leesbaar
from samenspel.domain.verhaal.models import Hulpgebied

U = TypeVar("U", Gebiedsuitspraak, Invloed)
MEESTE_KWARTALEN = 6
Kwartaal = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gebiedregel:
    """One area of life on the day that is asked.

    `nu`: the last that each person said; `eerder`: what each said before, and what did
    not hold. `verloop`: per quarter what was said then.
    """

    gebied: Hulpgebied
    nu: tuple[Gebiedsuitspraak, ...]
    eerder: tuple[Gebiedsuitspraak, ...]
    verloop: tuple[tuple[str, tuple[Gebiedsuitspraak, ...]], ...]


@dataclass(frozen=True, slots=True)
class Leefgebiedenblad:
    """All areas on a day, the quarters of the table, and what works on what."""

    dag: date
    regels: tuple[Gebiedregel, ...]
    kwartalen: tuple[str, ...]
    invloeden: tuple[Invloed, ...]
    voorbij: tuple[Invloed, ...]

    @property
    def besproken(self) -> list[Gebiedregel]:
        return [regel for regel in self.regels if regel.nu or regel.eerder]

    @property
    def open(self) -> list[Hulpgebied]:
        """The areas of which nobody said anything yet."""
        return [r.gebied for r in self.regels if not r.nu and not r.eerder]


def read_leefgebieden(
    gezin: Gezin, personen: Iterable[Persoon], lezer: Lezer, *, dag: date
) -> Leefgebiedenblad:
    """Return what this reader may know of the areas of life on a day; two queries."""
    by_id = {persoon.pk: persoon for persoon in personen}
    gezegd = Gebiedsuitspraak.objects.filter(gezin=gezin, gezegd_op__lte=dag)
    uitspraken = _attach(gezegd.order_by("-gezegd_op", "-pk"), by_id)
    invloeden = _attach(
        Invloed.objects.filter(gezin=gezin, sinds__lte=dag).order_by("sinds", "pk"),
        by_id,
    )
    mijn = leesbaar(lezer, uitspraken, label_leefgebied)
    kwartalen = _quarters(mijn)
    werkt = leesbaar(lezer, invloeden, label_leefgebied)
    return Leefgebiedenblad(
        dag,
        regels=tuple(_regel(gebied, mijn, kwartalen) for gebied in Hulpgebied),
        kwartalen=tuple(_name(kwartaal) for kwartaal in kwartalen),
        invloeden=tuple(i for i in werkt if _works_on(i, dag)),
        voorbij=tuple(i for i in werkt if not _works_on(i, dag)),
    )


def _attach(rijen: Iterable[U], by_id: dict[int, Persoon]) -> Iterator[U]:
    """Put who says it in each row, without a question for each."""
    for rij in rijen:
        rij.zegt = by_id.get(rij.zegt_id or 0) or rij.zegt
        yield rij


def _works_on(invloed: Invloed, dag: date) -> bool:
    return invloed.vervallen_op is None and (invloed.tot is None or invloed.tot > dag)


def _quarter(dag: date) -> Kwartaal:
    return dag.year, (dag.month + 2) // 3


def _quarters(uitspraken: list[Gebiedsuitspraak]) -> list[Kwartaal]:
    """Return the last quarters in which somebody said something, oldest first."""
    found = {_quarter(u.gezegd_op) for u in uitspraken if u.vervallen_op is None}
    return sorted(found)[-MEESTE_KWARTALEN:]


def _name(kwartaal: Kwartaal) -> str:
    jaar, nummer = kwartaal
    return f"{jaar}, {nummer}e kwartaal"


def _list_in(
    uitspraken: list[Gebiedsuitspraak], kwartaal: Kwartaal
) -> list[Gebiedsuitspraak]:
    return [u for u in uitspraken if _quarter(u.gezegd_op) == kwartaal]


def _regel(
    gebied: Hulpgebied, uitspraken: list[Gebiedsuitspraak], kwartalen: list[Kwartaal]
) -> Gebiedregel:
    mijn = [u for u in uitspraken if u.leefgebied == gebied]
    geldt = [u for u in mijn if u.vervallen_op is None]
    nu = _last_of_each(geldt)
    return Gebiedregel(
        gebied,
        nu=nu,
        eerder=tuple(u for u in mijn if u not in nu),
        verloop=tuple(
            (_name(kwartaal), _last_of_each(_list_in(geldt, kwartaal)))
            for kwartaal in kwartalen
        ),
    )


def _last_of_each(uitspraken: list[Gebiedsuitspraak]) -> tuple[Gebiedsuitspraak, ...]:
    """Return the last that each person said; the view of one replaces no other's."""
    found: dict[int | str, Gebiedsuitspraak] = {}
    for een in uitspraken:  # the last said comes first
        found.setdefault(een.zegt_id or een.zegt_anders.strip().lower(), een)
    return tuple(found.values())
