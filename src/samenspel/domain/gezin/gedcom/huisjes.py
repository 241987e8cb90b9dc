"""Which records FAM a file needs: one for each couple, and for who is a parent alone."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from samenspel.domain.gezin.gedcom.unies import GEEN_PARTNERS, PARTNERS, UIT_ELKAAR
from samenspel.domain.gezin.models import (
    Geslacht,
    Persoon,
    Relatie,
    Relatiesoort,
    Verbintenis,
)

WETTIG = {Verbintenis.HUWELIJK, Verbintenis.PARTNERSCHAP}
Schrijver = Callable[[date, str], str]


@dataclass(slots=True)
class Huisje:
    """One record FAM: who are together in it, on which footing, and their children."""

    nummer: str
    plekken: list[tuple[str, int]]
    unie: Relatie | None = None
    kinderen: dict[int, Relatiesoort] = field(default_factory=dict)

    def tag(self, pk: int) -> str:
        """Return as what somebody stands in it."""
        return next(tag for tag, wie in self.plekken if wie == pk)

    def list_feiten(self, schrijf: Schrijver) -> Iterator[tuple[str, str, str]]:
        """Return what happened between the two: tag, type and date."""
        if self.unie is None:
            if len(self.plekken) == 2:
                yield "EVEN", GEEN_PARTNERS, ""
            return
        unie = self.unie
        vorm = Verbintenis(unie.verbintenis)
        vanaf = schrijf(unie.vanaf, unie.vanaf_precisie) if unie.vanaf else ""
        tot = schrijf(unie.tot, "dag") if unie.tot else ""
        if vorm in WETTIG:
            is_partnerschap = vorm is Verbintenis.PARTNERSCHAP
            yield "MARR", str(vorm.label) if is_partnerschap else "", vanaf
        elif vorm or vanaf:
            soort = str(vorm.label) if vorm else PARTNERS
            yield "EVEN", soort, vanaf
        if tot or unie.soort == Relatiesoort.EX_PARTNER:
            yield ("DIV", "", tot) if vorm in WETTIG else ("EVEN", UIT_ELKAAR, tot)


class Gezinsboek:
    """All records FAM of a file, made as couples and children come by."""

    def __init__(self, mensen: dict[int, Persoon]) -> None:
        self.mensen = mensen
        self.huisjes: list[Huisje] = []
        self._van: dict[frozenset[int], list[Huisje]] = defaultdict(list)
        self._partner_in: dict[int, list[Huisje]] = defaultdict(list)
        self._kind_in: dict[int, list[tuple[Huisje, Relatiesoort]]] = defaultdict(list)
        self._geboren: dict[int, list[tuple[Huisje, Relatie]]] = defaultdict(list)

    def add_unie(self, unie: Relatie) -> None:
        """Give a couple its own record; married twice is two records."""
        self._make((unie.van_id, unie.naar_id), unie)

    def add_kinderen(self, banden: Iterable[Relatie]) -> None:
        """Put every child with each kind of parent that it has."""
        groepen: dict[tuple[int, str], list[Relatie]] = defaultdict(list)
        for band in banden:
            groep = groepen[band.naar_id, band.soort]
            if band.van_id not in {ander.van_id for ander in groep}:
                groep.append(band)
        for (kind, soort), groep in groepen.items():
            for samen in self._together(groep):
                self._put(kind, Relatiesoort(soort), samen)

    def list_kind_in(self, pk: int) -> list[tuple[Huisje, Relatiesoort]]:
        """Return the records in which somebody is a child, and how."""
        return self._kind_in[pk]

    def list_geboren(self, pk: int) -> list[tuple[Huisje, Relatie]]:
        """Return the same, parent by parent."""
        return self._geboren[pk]

    def list_partner_in(self, pk: int) -> list[Huisje]:
        """Return the records in which somebody is a partner or parent."""
        return self._partner_in[pk]

    def _together(self, groep: list[Relatie]) -> Iterator[list[Relatie]]:
        """Return who of the parents stand above a child together."""
        left = list(groep)
        for een, ander in combinations(groep, 2):
            is_couple = frozenset((een.van_id, ander.van_id)) in self._van
            if is_couple and een in left and ander in left:
                yield [een, ander]
                left = [band for band in left if band not in (een, ander)]
        if len(left) == 2:
            yield left
        else:
            yield from ([band] for band in left)

    def _put(self, kind: int, soort: Relatiesoort, samen: list[Relatie]) -> None:
        wie = [band.van_id for band in samen]
        vrij = (h for h in self._van[frozenset(wie)] if kind not in h.kinderen)
        huisje = next(vrij, None) or self._make(wie, None)
        huisje.kinderen[kind] = soort
        self._kind_in[kind].append((huisje, soort))
        self._geboren[kind] += [(huisje, band) for band in samen]

    def _make(self, wie: Iterable[int], unie: Relatie | None) -> Huisje:
        mensen = sorted(wie, key=lambda pk: self.mensen[pk].geslacht == Geslacht.VROUW)
        plekken = list(zip(("HUSB", "WIFE"), mensen, strict=False))
        if len(mensen) == 1 and self.mensen[mensen[0]].geslacht == Geslacht.VROUW:
            plekken = [("WIFE", mensen[0])]
        huisje = Huisje(f"@F{len(self.huisjes) + 1}@", plekken, unie)
        self.huisjes.append(huisje)
        self._van[frozenset(mensen)].append(huisje)
        for pk in mensen:
            self._partner_in[pk].append(huisje)
        return huisje
