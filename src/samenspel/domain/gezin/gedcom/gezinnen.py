"""Who belongs to whom: records FAM and what persons say of each other become bonds."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from samenspel.domain.gezin.gedcom.datums import Datering, read_datum
from samenspel.domain.gezin.gedcom.knopen import Knoop
from samenspel.domain.gezin.gedcom.mensen import count_rest
from samenspel.domain.gezin.gedcom.stamboom import Inband, Verslag
from samenspel.domain.gezin.gedcom.unies import read_unie
from samenspel.domain.gezin.gegevens import ONBEKEND
from samenspel.domain.gezin.models import Relatiesoort

# How a child belongs to a parent (PEDI; _FREL and _MREL of Family Tree Maker).
OUDERSOORT = {
    "birth": Relatiesoort.OUDER,
    "natural": Relatiesoort.OUDER,
    "biological": Relatiesoort.OUDER,
    "adopted": Relatiesoort.ADOPTIEOUDER,
    "foster": Relatiesoort.PLEEGOUDER,
    "step": Relatiesoort.STIEFOUDER,
    "guardian": Relatiesoort.VOOGD,
    **{str(soort.label): soort for soort in Relatiesoort},
}
RITUEEL = {"sealing", "sealed"}  # a rite of a church, no bond
NIEMAND = {"@VOID@", ""}
FAM_GELEZEN = {"HUSB", "WIFE", "CHIL", "MARR", "DIV", "ANUL", "EVEN", "NCHI"}


@dataclass(frozen=True, slots=True)
class _Kindlink:
    """One child in one family, with what both records say of it."""

    kind: str
    in_gezin: Knoop | None
    bij_kind: Knoop | None

    def soort_for(self, tag: str) -> str:
        """Return what is said of the bond with the father or the mother, or with both."""
        rel = "_MREL" if tag == "WIFE" else "_FREL"
        plekken = [plek for plek in (self.in_gezin, self.bij_kind) if plek]
        said = [plek.get(rel) for plek in plekken]
        for plek in plekken:
            pedi = plek.find("PEDI")
            if pedi:
                said += [pedi.get("PHRASE"), pedi.waarde]
        return next((woord.lower() for woord in said if woord), "")


class Gezinslezer:
    """Reads the families of a file whose people are known by name."""

    def __init__(
        self, mensen: dict[str, Knoop], namen: dict[str, str], verslag: Verslag
    ) -> None:
        self.mensen, self.namen, self.verslag = mensen, namen, verslag
        self.uit_mensen = self._index_mensen()

    def _index_mensen(self) -> dict[str, list[tuple[str, Knoop]]]:
        """Return what the people say about the families that they are in."""
        found: dict[str, list[tuple[str, Knoop]]] = defaultdict(list)
        for wie, mens in self.mensen.items():
            for plek in mens.all("FAMS", "FAMC"):
                found[plek.waarde].append((wie, plek))
        return found

    def read(self, fam: Knoop) -> Iterator[Inband]:
        """Return the bonds of one family; what cannot be is told."""
        partners = self._partners(fam)
        kinderen = self._kinderen(fam)
        count_rest(fam, self.verslag, FAM_GELEZEN)
        if not partners and not kinderen:
            self.verslag.tell("Een gezin zonder mensen", "Er is niets om te bewaren.")
        elif len(partners) + len(kinderen) == 1 and not self._is_selfwed(fam):
            wie = [*partners, *(k.kind for k in kinderen)][0]
            self.verslag.tell(
                self.namen[wie], "Staat alleen in een gezin: geen band om te bewaren."
            )
        for een, ander in combinations(partners, 2):
            yield from read_unie(fam, een, ander, self.verslag, self.namen)
        for link in kinderen:
            for ouder, tag in partners.items():
                yield from self._ouder(fam, link, ouder, tag)
        if not partners:
            for links, rechts in combinations(kinderen, 2):
                yield Inband(links.kind, rechts.kind, Relatiesoort.BROER_ZUS)

    def _partners(self, fam: Knoop) -> dict[str, str]:
        """Return who are together, and as what; nobody is together with oneself."""
        partners: dict[str, str] = {}
        for plek in fam.all("HUSB", "WIFE"):
            if not self._is_known(plek, "een partner"):
                continue
            if plek.waarde in partners:
                self.verslag.tell(
                    self.namen[plek.waarde],
                    "Is in het bestand de partner van zichzelf. Dat kan niet.",
                )
            partners.setdefault(plek.waarde, plek.tag)
        for wie, plek in self.uit_mensen.get(fam.id, ()):
            if plek.tag == "FAMS":
                partners.setdefault(wie, "HUSB")
        return partners

    def _is_selfwed(self, fam: Knoop) -> bool:
        plekken = [plek.waarde for plek in fam.all("HUSB", "WIFE")]
        return len(plekken) > len(set(plekken))

    def _kinderen(self, fam: Knoop) -> list[_Kindlink]:
        van_gezin = {
            plek.waarde: plek
            for plek in fam.all("CHIL")
            if self._is_known(plek, "een kind")
        }
        van_kind = {
            wie: plek
            for wie, plek in self.uit_mensen.get(fam.id, ())
            if plek.tag == "FAMC"
        }
        return [
            _Kindlink(kind, van_gezin.get(kind), van_kind.get(kind))
            for kind in {**van_gezin, **van_kind}
        ]

    def _is_known(self, plek: Knoop, wat: str) -> bool:
        if plek.waarde in self.mensen:
            return True
        if plek.waarde not in NIEMAND:
            self.verslag.tell(
                f"Nummer {plek.waarde[:30]}",
                f"Is {wat} in een gezin, maar staat niet in het bestand.",
            )
        return False

    def _ouder(
        self, fam: Knoop, link: _Kindlink, ouder: str, tag: str
    ) -> Iterator[Inband]:
        """Return that one is the parent of the other, as exactly as the file says."""
        if ouder == link.kind:
            self.verslag.tell(
                self.namen[ouder], "Is in het bestand kind van zichzelf. Dat kan niet."
            )
            return
        said = link.soort_for(tag)
        adoptie = self._adoptie(fam, link.kind, tag)
        if said in RITUEEL:
            self.verslag.tell(self.namen[link.kind], "Een verzegeling is geen band.")
            return
        soort = OUDERSOORT.get(said or ("adopted" if adoptie else "birth"))
        if soort is None:
            self.verslag.tell(
                self.namen[link.kind],
                f"De band met {self.namen[ouder]} is '{said[:40]}'. Er staat nu: ouder. "
                "Kijk het na.",
            )
            soort = Relatiesoort.OUDER
        is_adoptie = soort is Relatiesoort.ADOPTIEOUDER and adoptie is not None
        sinds = adoptie.vanaf if is_adoptie and adoptie else ONBEKEND
        yield Inband(ouder, link.kind, soort, sinds=sinds)

    def _adoptie(self, fam: Knoop, kind: str, tag: str) -> Datering | None:
        """Return when this family adopted the child, None when it did not."""
        for adop in self.mensen[kind].all("ADOP"):
            plek = adop.find("FAMC")
            is_hier = plek is not None and plek.waarde == fam.id
            if plek and is_hier and plek.get("ADOP") in {"", "BOTH", tag}:
                return read_datum(adop.get("DATE"))
        return None


def separate_geboorteouders(
    banden: list[Inband], namen: dict[str, str], verslag: Verslag
) -> list[Inband]:
    """Return the bonds, with birth parents of an adopted child as no parent by law.

    Source: BW 1:229; and what the family knows of it is for them to say.
    """
    geadopteerd = {b.naar for b in banden if b.soort is Relatiesoort.ADOPTIEOUDER}
    gescheiden = []
    for band in banden:
        if band.soort is Relatiesoort.OUDER and band.naar in geadopteerd:
            band = replace(band, soort=Relatiesoort.BIOLOGISCHE_OUDER)
            verslag.tell(
                namen[band.naar],
                f"Is geadopteerd. {namen[band.van]} staat nu als biologische ouder, "
                "niet voor de wet. Kijk het na.",
            )
        gescheiden.append(band)
    return gescheiden


def unique(banden: Iterator[Inband] | list[Inband]) -> list[Inband]:
    """Return every bond once: two families of a file may both tell it."""
    found: dict[object, Inband] = {}
    for band in banden:
        found.setdefault(band.sleutel, band)
    return list(found.values())
