"""Read the people and bonds of a family, and lay them out as a genogram."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from samenspel.domain.gezin.genogram.banden import (
    day_number,
    make_afstammingen,
    make_paren,
)
from samenspel.domain.gezin.genogram.lijst import (
    Mensregel,
    describe_banden,
    describe_leeftijd,
    describe_los,
)
from samenspel.domain.gezin.genogram.omgang import draw_verhoudingen
from samenspel.domain.gezin.genogram.wie import Vraag, people_of, read_relaties
from samenspel.domain.gezin.genogram.zorg import Zorgbeeld, read_zorg
from samenspel.domain.gezin.models import (
    Afloop,
    Bewoning,
    Geslacht,
    Gezin,
    Persoon,
    Relatie,
)
from samenspel.domain.gezin.queries.personen import staand
from samenspel.tekening.genogram.mensen import Familie, Huis, Mens, Vorm
from samenspel.tekening.genogram.omgang import Omgangslijn
from samenspel.tekening.genogram.omgeving import GROOT, around
from samenspel.tekening.genogram.svg import draw_genogram

VORM = {
    Geslacht.VROUW: Vorm.VROUW,
    Geslacht.MAN: Vorm.MAN,
    Geslacht.ANDERS: Vorm.ANDERS,
    Geslacht.ONBEKEND: Vorm.ONBEKEND,
}
AFLOOP = {
    Afloop.MISKRAAM: Vorm.MISKRAAM,
    Afloop.AFGEBROKEN: Vorm.MISKRAAM,
    Afloop.DOODGEBOREN: Vorm.DOODGEBOREN,
}
# What not everybody may know: off the family's version until somebody says they do.
NIET_VASTGELEGD = "ouder niet vastgelegd"
BREED = 8  # people from whom on the paper lies on its side


@dataclass(frozen=True, slots=True)
class Genogram:
    """A family on a day: the drawing, and the same in words."""

    familie: Familie
    regels: list[Mensregel]
    begin: int | None
    op: date
    is_deel: bool = False
    voor_gezin: bool = False
    omgang: tuple[Omgangslijn, ...] = ()

    @property
    def is_breed(self) -> bool:
        """Say whether the drawing asks paper on its side."""
        return len(self.familie.mensen) > BREED

    def draw(self, titel: str) -> str:
        """Return the drawing as SVG."""
        return draw_genogram(
            self.familie, titel=titel, begin=self.begin, omgang=self.omgang
        )


def read_genogram(
    gezin: Gezin,
    personen: Iterable[Persoon],
    vraag: Vraag,
    link: Callable[[Persoon], str] = lambda _: "",
) -> Genogram:
    """Return the genogram of a family on a day; at most six queries.

    In the version for the family what not everybody knows is left out, and who would
    only stand there because of it, without a trace.
    """
    by_id = {persoon.pk: persoon for persoon in personen}
    relaties = read_relaties(gezin, by_id, vraag)
    wie = people_of(by_id, relaties, vraag)
    banden = [r for r in relaties if {r.van_id, r.naar_id} <= wie.keys()]
    huizen = _read_huizen(gezin, vraag) if vraag.huizen else []
    zorg = _read_zorg(gezin, by_id, vraag)
    beeld = _Beeld(vraag, wie, banden, _sort_by_person(banden), huizen, zorg)
    begin = vraag.begin if vraag.begin in wie else _front(wie.values())
    familie = beeld.draw_familie(link)
    is_deel = begin is not None and len(familie.mensen) > GROOT
    if begin is not None and is_deel:
        familie = around(familie, begin)
    return Genogram(
        familie,
        beeld.list_regels(familie),
        begin,
        vraag.op,
        is_deel=is_deel,
        voor_gezin=vraag.voor_gezin,
        # How people get on is somebody's view: never in what the family receives.
        omgang=()
        if vraag.voor_gezin
        else tuple(draw_verhoudingen(vraag.verhoudingen, vraag.op)),
    )


@dataclass(frozen=True, slots=True)
class _Beeld:
    """Who stand in it on that day, with their bonds and homes."""

    vraag: Vraag
    wie: dict[int, Persoon]
    banden: list[Relatie]
    van_wie: dict[int, list[Relatie]]
    huizen: list[Huis]
    zorg: Zorgbeeld

    def draw_familie(self, link: Callable[[Persoon], str]) -> Familie:
        """Return what the drawing is made from."""
        paren = make_paren(self.banden, self.vraag.op)
        lijnen = make_afstammingen(self.banden, paren)
        mensen = [self._mens(wie, link(wie)) for wie in self.wie.values()]
        onbekend = {o for lijn in lijnen for o in lijn.ouders if o not in self.wie}
        mensen += [Mens(o, onderschrift=NIET_VASTGELEGD) for o in sorted(onbekend)]
        return Familie(mensen, paren, lijnen, self.huizen)

    def list_regels(self, familie: Familie) -> list[Mensregel]:
        """Return who is drawn, in words."""
        return [
            Mensregel(
                persoon,
                describe_leeftijd(persoon, self.vraag.op),
                tuple(describe_banden(persoon, self._mijn(persoon), self.vraag.op)),
                _slaapt(persoon, self.huizen),
                self.zorg.list_van(persoon.pk),
            )
            for persoon in self.wie.values()
            if persoon.pk in familie.mensen
        ]

    def _mens(self, persoon: Persoon, url: str) -> Mens:
        slaapt = _slaapt(persoon, self.huizen)
        bij = slaapt or describe_los(persoon, self._mijn(persoon))
        return replace(
            _mens(persoon, self.vraag, bij, url),
            zorg=self.zorg.list_van(persoon.pk),
            heeft_gezag=persoon.pk in self.zorg.houders,
        )

    def _mijn(self, persoon: Persoon) -> list[Relatie]:
        return self.van_wie.get(persoon.pk, [])


def _sort_by_person(banden: list[Relatie]) -> dict[int, list[Relatie]]:
    """Return the bonds of each person, in their order."""
    found: dict[int, list[Relatie]] = {}
    for rij in banden:
        for pk in {rij.van_id, rij.naar_id}:
            found.setdefault(pk, []).append(rij)
    return found


def _read_zorg(gezin: Gezin, by_id: dict[int, Persoon], vraag: Vraag) -> Zorgbeeld:
    """Return gezag and care when that layer is on; never in the family's version."""
    if vraag.zorg is None or vraag.voor_gezin:
        return Zorgbeeld()
    return read_zorg(gezin, by_id, vraag.op, vraag.zorg)


def _read_huizen(gezin: Gezin, vraag: Vraag) -> list[Huis]:
    """Return who sleep where that day, as far as this reader may know."""
    slapers: dict[str, set[int]] = {}
    rijen = staand(Bewoning).filter(gezin=gezin).select_related("huishouden")
    for rij in rijen.order_by("pk"):
        begun = rij.vanaf is None or rij.vanaf <= vraag.op
        if begun and rij.huishouden_id in vraag.huizen and not _ended(rij, vraag.op):
            slapers.setdefault(rij.huishouden.naam, set()).add(rij.persoon_id)
    return [Huis(naam, frozenset(wie)) for naam, wie in slapers.items()]


def _ended(rij: Bewoning, dag: date) -> bool:
    return rij.tot is not None and rij.tot <= dag


def _slaapt(persoon: Persoon, huizen: list[Huis]) -> str:
    namen = [huis.naam for huis in huizen if persoon.pk in huis.bewoners]
    return f"slaapt {' en '.join(namen)}" if namen else ""


def _front(personen: Iterable[Persoon]) -> int | None:
    """Return around whom the drawing opens: the oldest child, else the first."""
    people = list(personen)
    first = next((persoon for persoon in people if persoon.is_kind), None)
    return (first or people[0]).pk if people else None


def _mens(persoon: Persoon, vraag: Vraag, huis: str, url: str) -> Mens:
    dood = persoon.overleden_op is not None and persoon.overleden_op <= vraag.op
    return Mens(
        persoon.pk,
        naam=persoon.volledige_naam,
        vorm=_vorm(persoon),
        geboren=day_number(persoon.geboren_op or persoon.uitgerekend_op),
        leeftijd=_age(persoon, vraag.op),
        linksboven=_year(persoon.geboren_op, persoon.geboren_precisie),
        rechtsboven=_year(persoon.overleden_op, persoon.overleden_precisie)
        if dood
        else "",
        onderschrift=huis,
        is_index=persoon.is_kind,
        is_overleden=dood,
        url=url,
    )


def _vorm(persoon: Persoon) -> Vorm:
    if persoon.afloop:
        return AFLOOP[Afloop(persoon.afloop)]
    return (
        Vorm.ZWANGERSCHAP if persoon.is_ongeboren else VORM[Geslacht(persoon.geslacht)]
    )


def _age(persoon: Persoon, dag: date) -> str:
    end = min(filter(None, (persoon.overleden_op, dag)))
    jaren = persoon.leeftijd_op(end)
    return "" if jaren is None else str(jaren)


def _year(dag: date | None, precisie: str) -> str:
    if dag is None:
        return ""
    return f"ca. {dag.year}" if precisie == "ongeveer" else str(dag.year)
