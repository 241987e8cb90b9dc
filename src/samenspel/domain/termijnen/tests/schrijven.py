"""Writing a log by hand: a few words per line, as a test needs it."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from samenspel.core.lijnen import Lijn, Precisie
from samenspel.domain.termijnen.rules import Stand, Verplichting, beoordeel, stand
from samenspel.domain.werkwijze.atw import AMSTERDAM
from samenspel.domain.werkwijze.lader import get_werkwijze

SAM, LOT, INGE, RUUD = 11, 12, 21, 22


def op(tekst: str) -> datetime:
    """A moment in Amsterdam: `2026-03-04 10:00`, or midnight of `2026-03-04`."""
    return datetime.fromisoformat(tekst).replace(tzinfo=AMSTERDAM).astimezone(UTC)


class Log:
    """A log that grows: ids run up, and a line is recorded a minute after it happened."""

    def __init__(self, *, pakket: str = "amsterdam") -> None:
        self.pakketten = [pakket]
        self.lijnen: list[Lijn] = []

    def add(
        self,
        wanneer: str,
        soort: str,
        /,
        *betreft: int,
        precisie: Precisie = Precisie.EXACT,
        corrigeert: int | None = None,
        vastgelegd: str | None = None,
        **waarden: Any,
    ) -> int:
        """Write one line and return its id."""
        nummer = len(self.lijnen) + 1
        gebeurd = op(wanneer)
        lijn = Lijn(
            id=nummer,
            soort=soort,
            gebeurd_van=gebeurd,
            vastgelegd_op=op(vastgelegd)
            if vastgelegd
            else gebeurd + timedelta(minutes=1),
            gezin=1,
            betreft=betreft,
            precisie=precisie,
            waarden=waarden,
            corrigeert=corrigeert,
        )
        self.lijnen.append(lijn)
        return nummer

    def add_gezin(self, wanneer: str) -> None:
        """The family Jansen: two children, two parents."""
        self.add(wanneer, "gezin.geopend", dossiernummer="D1")
        for persoon, rol in (
            (SAM, "kind"),
            (LOT, "kind"),
            (INGE, "ouder"),
            (RUUD, "ouder"),
        ):
            self.add(wanneer, "persoon.toegevoegd", persoon, rol=rol)

    def add_aanmelding(self, wanneer: str, **waarden: Any) -> int:
        """An aanmelding with a melder, in the pakket of this log."""
        gegeven = {"soort": "zorgmelding", "melder": True, "strafrechtelijk": False}
        alles = gegeven | {"pakketten": self.pakketten} | waarden
        return self.add(wanneer, "aanmelding.ontvangen", **alles)

    def add_bezoek(self, wanneer: str, *aanwezig: int, **waarden: Any) -> int:
        """A visit at home; whoever is present has been seen and spoken with."""
        gegeven = {"wijze": "huisbezoek", "gezien": list(aanwezig)}
        alles = gegeven | {"gesproken": list(aanwezig), "melder_erbij": False} | waarden
        return self.add(wanneer, "contact.vastgelegd", *aanwezig, **alles)

    def beoordeel(self, **opties: Any) -> list[Verplichting]:
        """Fold this log over the rules of the product."""
        return fold(self.lijnen, **opties)

    def standen(self, nu: str, *, alles: bool = False) -> dict[str, Stand]:
        """The state per rule at a moment; by default only what is amber or red.

        A rule that stands for several children gets a key per child: `N008 12`.
        """
        gevonden = {
            naam(verplichting): stand(verplichting, op(nu))
            for verplichting in self.beoordeel()
        }
        if alles:
            return gevonden
        return {k: v for k, v in gevonden.items() if v in (Stand.AMBER, Stand.ROOD)}


def fold(lijnen: Iterable[Lijn], **opties: Any) -> list[Verplichting]:
    """Fold lines over the rules of the product."""
    return beoordeel(lijnen, regels=get_werkwijze().regels, **opties)


def naam(verplichting: Verplichting) -> str:
    """The code of the rule, with the persons it is about."""
    return " ".join([verplichting.regel, *map(str, verplichting.betreft)])
