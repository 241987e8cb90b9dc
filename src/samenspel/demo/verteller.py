"""Tells the story of one family: who does what, and when."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from samenspel.core.actions import composite
from samenspel.core.actor import acting_as_gebruiker
from samenspel.demo.klok import recorded_at
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.aanmelding import NieuwePersoon, take_in_aanmelding
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.veiligheid.actions import add_deel, open_plan
from samenspel.domain.veiligheid.gegevens import Deelgegevens
from samenspel.domain.veiligheid.models import Veiligheidsplan
from samenspel.domain.verhaal.actions import Aanmeldgegevens

R = TypeVar("R")


@dataclass(slots=True)
class Verteller:
    """One family and the workers around it; every act is done by somebody, somewhen."""

    nu: datetime
    gebruikers: Mapping[str, Gebruiker]
    gezin: Gezin = field(init=False)
    personen: dict[str, Persoon] = field(default_factory=dict)

    def doe(
        self, actie: Callable[..., R], *, door: str, op: datetime, **gegevens: Any
    ) -> R:
        """Let this worker act at that moment, with what the action asks."""
        with self.als(door, op=op):
            return actie(by=self.gebruikers[door], at=op, **gegevens)

    @contextmanager
    def als(self, door: str, *, op: datetime) -> Iterator[None]:
        """Be this worker, and write things down at that moment."""
        if op > self.nu:
            raise ValueError(f"Dit moet nog gebeuren: {op}")
        with acting_as_gebruiker(self.gebruikers[door].pk), recorded_at(op):
            yield

    def open(
        self,
        gezinsnaam: str,
        personen: list[NieuwePersoon],
        gegevens: Aanmeldgegevens,
        *,
        door: str,
        op: datetime,
    ) -> None:
        """Open the dossier with what came in, and remember everybody by name."""
        self.gezin = self.doe(
            take_in_aanmelding,
            door=door,
            op=op,
            gezinsnaam=gezinsnaam,
            personen=personen,
            gegevens=gegevens,
            zichthouder=self.medewerker(door),
        )
        self.personen = {p.roepnaam: p for p in list_personen(self.gezin)}

    def bij(self, actie: Callable[..., R], *, door: str, op: datetime, **wat: Any) -> R:
        """As `doe`, for an action that asks of which gezin it is."""
        return self.doe(actie, door=door, op=op, gezin=self.gezin, **wat)

    def schrijf_plan(
        self, delen: list[Deelgegevens], *, door: str, op: datetime
    ) -> Veiligheidsplan:
        """Open a veiligheidsplan and write its lines, in one click."""
        return self.bij(_write_plan, door=door, op=op, delen=delen)

    def medewerker(self, wie: str) -> Medewerker:
        medewerker: Medewerker = self.gebruikers[wie].medewerker
        return medewerker

    def wie(self, *namen: str) -> list[Persoon]:
        return [self.personen[naam] for naam in namen]

    def ids(self, *namen: str) -> tuple[int, ...]:
        return tuple(self.personen[naam].pk for naam in namen)


@composite
def _write_plan(
    *, gezin: Gezin, delen: list[Deelgegevens], by: Gebruiker, at: datetime
) -> Veiligheidsplan:
    plan = open_plan(gezin=gezin, by=by, at=at)
    for deel in delen:
        add_deel(plan=plan, gegevens=deel, by=by, at=at)
    return plan
