"""The sheet of worries, strengths and steps, and the cards of danger; seven queries."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from django.db.models import Model

from samenspel.domain.analyse.etiketten import (
    label_cijfer,
    label_gevaar,
    label_onenigheid,
    label_punt,
)
from samenspel.domain.analyse.lezen import keep_for_all, may_all
from samenspel.domain.analyse.models import (
    Gevaar,
    Gevaarcijfer,
    Herziening,
    Onenigheid,
    Opvang,
    Punt,
    Puntsoort,
)
from samenspel.domain.analyse.queries.blad import (
    Cijferlijn,
    Gevaarkaart,
    Kolom,
    Puntregel,
    Vak,
    Zorgenblad,
)
from samenspel.domain.analyse.rules import asks_again
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.privacy.redactie import Lezer

R = TypeVar("R", bound=Model)
G = TypeVar("G", Punt, Gevaar)
KOLOMMEN = (
    ("Zorgen", (Puntsoort.GEBEURD, Puntsoort.LASTIG)),
    ("Krachten", (Puntsoort.GOED, Puntsoort.VEILIG)),
    ("Stappen", (Puntsoort.STAP,)),
)


def read_zorgen(
    gezin: Gezin, personen: Iterable[Persoon], lezers: Sequence[Lezer]
) -> Zorgenblad:
    """Return what each of these readers may read of what people make of the facts.

    A line stands there with everybody who does not agree, or not at all: where somebody's
    disagreement may not be read, the line would look agreed.
    """
    bron = _Bron.read(gezin, {p.pk: p for p in personen}, lezers)
    return Zorgenblad(
        kolommen=tuple(
            Kolom(
                titel, tuple(Vak(soort, tuple(bron.regels(soort))) for soort in soorten)
            )
            for titel, soorten in KOLOMMEN
        ),
        gevaren=tuple(bron.kaarten()),
        herziening=bron.herziening,
        vervallen=tuple(bron.vervallen()),
    )


@dataclass(frozen=True, slots=True)
class _Bron:
    """The rows of a family as these readers may read them."""

    personen: dict[int, Persoon]
    lezers: Sequence[Lezer]
    punten: list[Punt]
    gevaren: list[Gevaar]
    oneens: list[Onenigheid]
    opvang: list[Opvang]
    cijfers: list[Gevaarcijfer]
    herziening: Herziening | None

    @classmethod
    def read(
        cls, gezin: Gezin, personen: dict[int, Persoon], lezers: Sequence[Lezer]
    ) -> "_Bron":
        def rijen(model: type[R], *orde: str) -> list[R]:
            found = model._default_manager.filter(gezin=gezin).order_by(*orde)
            found = found.select_related("vastgelegd_door")
            return [attach_spreker(rij, personen) for rij in found]

        volgorde = ("volgorde", "pk")
        return cls(
            personen,
            lezers,
            punten=keep_for_all(lezers, rijen(Punt, *volgorde), label_punt),
            gevaren=keep_for_all(
                lezers, rijen(Gevaar, "pk"), lambda g: label_gevaar(g, personen)
            ),
            oneens=rijen(Onenigheid, "gezegd_op", "pk"),
            opvang=rijen(Opvang, "pk"),
            cijfers=keep_for_all(
                lezers, rijen(Gevaarcijfer, "gezegd_op", "pk"), label_cijfer
            ),
            herziening=Herziening.objects.filter(gezin=gezin, afgerond_op=None).first(),
        )

    def regels(self, soort: Puntsoort) -> Iterator[Puntregel]:
        for punt in self.punten:
            if punt.soort == soort and self._shows(punt):
                yield replace(
                    self._regel(punt),
                    opvang=tuple(self._opvang(punt)),
                    eerder=tuple(map(self._regel, _before(punt, self.punten))),
                    vraagt=self._vraagt(punt),
                )

    def kaarten(self) -> Iterator[Gevaarkaart]:
        for gevaar in self.gevaren:
            if self._shows(gevaar):
                eerder = tuple(map(self._kaart, _before(gevaar, self.gevaren)))
                vraagt = self._vraagt(gevaar)
                yield replace(self._kaart(gevaar), eerder=eerder, vraagt=vraagt)

    def _regel(self, punt: Punt) -> Puntregel:
        oneens, eens = self._oneens(punt), self._oneens(punt, voorbij=True)
        return Puntregel(punt, oneens=tuple(oneens), eens=tuple(eens))

    def _kaart(self, gevaar: Gevaar) -> Gevaarkaart:
        mijn = [een for een in self.cijfers if een.gevaar_id == gevaar.pk]
        namen = [p.roepnaam for pk in gevaar.wie_zorgen if (p := self.personen.get(pk))]
        anders = [gevaar.wie_anders] if gevaar.wie_anders else []
        return Gevaarkaart(
            gevaar,
            wie=(*namen, *anders),
            kinderen=tuple(p for pk in gevaar.betreft if (p := self.personen.get(pk))),
            lijnen=tuple(_lines(een for een in mijn if een.vervallen_op is None)),
            oneens=tuple(self._oneens(gevaar)),
            eens=tuple(self._oneens(gevaar, voorbij=True)),
            ingetrokken=tuple(een for een in mijn if een.vervallen_op),
        )

    def vervallen(self) -> Iterator[Puntregel | Gevaarkaart]:
        """What does not hold any more and was not replaced either, latest first."""
        vervangen = {punt.vervangt_id for punt in self.punten}
        for punt in reversed(self.punten):
            if punt.vervallen_op and punt.pk not in vervangen:
                yield self._regel(punt)
        vervangen = {gevaar.vervangt_id for gevaar in self.gevaren}
        for gevaar in reversed(self.gevaren):
            if gevaar.vervallen_op and gevaar.pk not in vervangen:
                yield self._kaart(gevaar)

    def _shows(self, rij: Punt | Gevaar) -> bool:
        """Say whether it holds, and nobody's disagreement would fall away."""
        if rij.vervallen_op:
            return False
        return all(
            may_all(self.lezers, label_onenigheid(een)) for een in self._oneens(rij)
        )

    def _oneens(self, rij: Punt | Gevaar, *, voorbij: bool = False) -> list[Onenigheid]:
        """Who does not agree; `voorbij`: who did not, and does now."""
        naam = "punt_id" if isinstance(rij, Punt) else "gevaar_id"
        mijn = [een for een in self.oneens if getattr(een, naam) == rij.pk]
        return [een for een in mijn if bool(een.vervallen_op) is voorbij]

    def _opvang(self, punt: Punt) -> Iterator[Opvang]:
        """What makes up for it, or what it makes up for; only between what is shown."""
        by_id = {p.pk: p for p in self.punten if self._shows(p)}
        for een in self.opvang:
            both = een.kracht_id in by_id and een.zorg_id in by_id
            if (
                een.vervallen_op
                or punt.pk not in (een.kracht_id, een.zorg_id)
                or not both
            ):
                continue
            een.kracht, een.zorg = by_id[een.kracht_id], by_id[een.zorg_id]
            yield een

    def _vraagt(self, rij: Punt | Gevaar) -> bool:
        begonnen = self.herziening.begonnen_op if self.herziening else None
        return asks_again(
            begonnen_op=begonnen,
            vastgelegd_op=rij.vastgelegd_op,
            bevestigd=rij.bevestigd_op,
        )


def read_gevaren(
    personen: dict[int, Persoon],
    lezers: Sequence[Lezer],
    *,
    gevaren: list[Gevaar],
    cijfers: list[Gevaarcijfer],
    oneens: list[Onenigheid],
) -> Iterator[Gevaarkaart]:
    """Return the cards of danger of these rows, as these readers may read them."""
    bron = _Bron(
        personen,
        lezers,
        punten=[],
        gevaren=keep_for_all(lezers, gevaren, lambda g: label_gevaar(g, personen)),
        oneens=oneens,
        opvang=[],
        cijfers=keep_for_all(lezers, cijfers, label_cijfer),
        herziening=None,
    )
    return bron.kaarten()


def attach_spreker(rij: R, personen: dict[int, Persoon]) -> R:
    """Put who says it in the row, without a question for each."""
    if (zegt := getattr(rij, "zegt_id", None)) in personen:
        rij.zegt = personen[zegt]  # type: ignore[attr-defined]
    return rij


def _before(rij: G, rijen: list[G]) -> Iterator[G]:
    """Return what this one replaced, and what that replaced, latest first."""
    by_id = {een.pk: een for een in rijen}
    was = by_id.get(rij.vervangt_id or 0)
    while was is not None:
        yield was
        was = by_id.get(was.vervangt_id or 0)


def _lines(cijfers: Iterable[Gevaarcijfer]) -> list[Cijferlijn]:
    """Return the figures per person, whoever gave one first comes first."""
    per_wie: dict[int | str, list[Gevaarcijfer]] = {}
    for een in cijfers:
        key = een.zegt_id or een.zegt_anders.strip().lower()
        per_wie.setdefault(key, []).append(een)
    return [Cijferlijn(rij[0].wie_zegt_het, tuple(rij)) for rij in per_wie.values()]
