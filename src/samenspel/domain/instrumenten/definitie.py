"""What an instrument is: items, scales, score and outcome, as frozen values.

Built by `build_definitie` from a document that the schema already accepted.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

Antwoord = str | int
"""The value of one item: the code of a choice, a whole number, or words."""


class Schaalsoort(StrEnum):
    """How an item is answered."""

    KEUZE = "keuze"
    GETAL = "getal"
    TEKST = "tekst"


class Scoresoort(StrEnum):
    """How the answers of one child become one outcome."""

    ERGSTE = "ergste"
    SOM = "som"
    GEEN = "geen"


@dataclass(frozen=True, slots=True)
class Keuze:
    """One possible answer.

    `ernst` orders the choices: a higher number is worse for the child. `punten` counts in
    a sum. `onder_de_zes` says whether this means that directe veiligheid is below a '6';
    None when the source does not say.
    """

    waarde: str
    tekst: str
    ernst: int | None = None
    punten: int | None = None
    onder_de_zes: bool | None = None


@dataclass(frozen=True, slots=True)
class Anker:
    """What a number on the scale means.

    `eigen_woorden` names the field where each family describes it in its own words.
    """

    getal: int
    tekst: str
    eigen_woorden: str = ""


@dataclass(frozen=True, slots=True)
class Schaal:
    """The answers that an item or an outcome can have."""

    code: str
    soort: Schaalsoort
    keuzes: tuple[Keuze, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    ankers: tuple[Anker, ...] = ()

    def find_keuze(self, waarde: Antwoord | None) -> Keuze | None:
        """The choice with this code, or None."""
        return next((k for k in self.keuzes if k.waarde == waarde), None)

    def accepts(self, antwoord: Antwoord) -> bool:
        """Whether the answer lies on this scale; a bool is no number."""
        if self.soort is Schaalsoort.GETAL:
            return type(antwoord) is int and self._is_in_range(antwoord)
        if self.soort is Schaalsoort.KEUZE:
            return self.find_keuze(antwoord) is not None
        return isinstance(antwoord, str) and bool(antwoord.strip())

    def _is_in_range(self, getal: int) -> bool:
        laag = self.minimum is None or self.minimum <= getal
        hoog = self.maximum is None or getal <= self.maximum
        return laag and hoog


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """When an item is asked: one comparison with an earlier answer, or a group of them."""

    item: str = ""
    waarden: tuple[Antwoord, ...] = ()
    minstens: int | None = None
    hoogstens: int | None = None
    alle: tuple["Voorwaarde", ...] = ()
    een_van: tuple["Voorwaarde", ...] = ()
    niet: "Voorwaarde | None" = None


@dataclass(frozen=True, slots=True)
class Item:
    """One question, in the words of its source."""

    code: str
    tekst: str
    schaal: Schaal
    als: Voorwaarde | None = None


@dataclass(frozen=True, slots=True)
class Grens:
    """From this sum on the outcome is `waarde`."""

    vanaf: int
    waarde: str


@dataclass(frozen=True, slots=True)
class Score:
    """How the answers are scored, and over which items."""

    soort: Scoresoort
    items: tuple[str, ...] = ()
    grenzen: tuple[Grens, ...] = ()


@dataclass(frozen=True, slots=True)
class Afleiding:
    """An alarm in another instrument of the same visit that is an alarm here as well.

    Only alarms are derived: a reassuring outcome is always given by a person.
    """

    uit: str
    waarde: str
    wordt: str


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of an instrument; `staat_in` says where in the dossier it is filled in."""

    code: str
    naam: str
    staat_in: str


@dataclass(frozen=True, slots=True)
class Eigenaar:
    """Who owns the instrument; `nagegaan` is False when no source of ours confirms it."""

    naam: str
    nagegaan: bool
    toelichting: str = ""


@dataclass(frozen=True, slots=True)
class Licentie:
    """What may be done with the items, and where the items in this file come from.

    `houder` is the organisation that may use an imported set.
    """

    soort: str
    items: str
    toelichting: str
    houder: str = ""


@dataclass(frozen=True, slots=True)
class Beslechting:
    """A gap or contradiction in the sources, and what this definition chose."""

    code: str
    vraag: str
    keuze: str


@dataclass(frozen=True, slots=True)
class Definitie:
    """One version of an instrument.

    `per` is 'kind' or 'gezin': for whom one outcome is made. `uitkomst` is the scale of
    the outcome. With `vraagt_uitkomst` False the result of an afname elsewhere may lack
    an outcome: that it was done, when and by whom is enough.
    """

    code: str
    versie: str
    geldig_vanaf: date
    naam: str
    aliassen: tuple[str, ...]
    taal: str
    doel: str
    per: str
    moment: str
    bron: tuple[str, ...]
    normen: tuple[str, ...]
    eigenaar: Eigenaar
    licentie: Licentie
    schalen: Mapping[str, Schaal]
    items: tuple[Item, ...]
    score: Score
    uitkomst: Schaal
    vraagt_uitkomst: bool
    afleidingen: tuple[Afleiding, ...]
    delen: tuple[Deel, ...]
    beslecht: tuple[Beslechting, ...]

    @property
    def is_alleen_uitkomst(self) -> bool:
        """No items ship: only the result of an afname elsewhere can be recorded."""
        return not self.items

    def get_item(self, code: str) -> Item:
        """The item with this code; KeyError when there is none."""
        for item in self.items:
            if item.code == code:
                return item
        raise KeyError(code)


def build_definitie(document: Mapping[str, Any]) -> Definitie:
    """Build the values from a document that `controle` found to be without faults."""
    schalen = {c: _build_schaal(c, s) for c, s in document["schalen"].items()}
    items = tuple(_build_item(item, schalen) for item in document["items"])
    return Definitie(
        code=document["code"],
        versie=document["versie"],
        geldig_vanaf=date.fromisoformat(document["geldig_vanaf"]),
        naam=document["naam"],
        aliassen=tuple(document["aliassen"]),
        taal=document["taal"],
        doel=document["doel"],
        per=document["per"],
        moment=document["moment"],
        bron=tuple(document["bron"]),
        normen=tuple(document["normen"]),
        eigenaar=Eigenaar(**document["eigenaar"]),
        licentie=Licentie(**document["licentie"]),
        schalen=schalen,
        items=items,
        score=_build_score(document["score"], items),
        uitkomst=schalen[document["uitkomst"]["schaal"]],
        vraagt_uitkomst=document["uitkomst"]["verplicht"],
        afleidingen=tuple(Afleiding(**a) for a in document["afleiding"]),
        delen=tuple(Deel(**deel) for deel in document["delen"]),
        beslecht=tuple(Beslechting(**b) for b in document["beslecht"]),
    )


def _build_schaal(code: str, schaal: Mapping[str, Any]) -> Schaal:
    return Schaal(
        code=code,
        soort=Schaalsoort(schaal["soort"]),
        keuzes=tuple(Keuze(**keuze) for keuze in schaal.get("keuzes", ())),
        minimum=schaal.get("minimum"),
        maximum=schaal.get("maximum"),
        ankers=tuple(Anker(**anker) for anker in schaal.get("ankers", ())),
    )


def _build_item(item: Mapping[str, Any], schalen: Mapping[str, Schaal]) -> Item:
    als = build_voorwaarde(item["als"]) if "als" in item else None
    return Item(item["code"], item["tekst"], schalen[item["schaal"]], als)


def _build_score(score: Mapping[str, Any], items: tuple[Item, ...]) -> Score:
    return Score(
        soort=Scoresoort(score["soort"]),
        items=tuple(score.get("items", (item.code for item in items))),
        grenzen=tuple(Grens(**grens) for grens in score.get("grenzen", ())),
    )


def build_voorwaarde(als: Mapping[str, Any]) -> Voorwaarde:
    """Build a condition, groups within groups."""
    return Voorwaarde(
        item=als.get("item", ""),
        waarden=tuple(als.get("is", ())),
        minstens=als.get("minstens"),
        hoogstens=als.get("hoogstens"),
        alle=tuple(build_voorwaarde(deel) for deel in als.get("alle", ())),
        een_van=tuple(build_voorwaarde(deel) for deel in als.get("een_van", ())),
        niet=build_voorwaarde(als["niet"]) if "niet" in als else None,
    )
