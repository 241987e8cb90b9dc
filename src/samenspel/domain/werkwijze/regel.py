"""A rule: how the engine counts one norm in one pakket."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from samenspel.domain.werkwijze.atw import Termijn
from samenspel.domain.werkwijze.duur import Duur


class Per(StrEnum):
    """For whom one trigger makes a verplichting."""

    GEZIN = "gezin"
    GEBEURTENIS = "gebeurtenis"
    PERSOON = "persoon"
    KIND = "kind"


class Wie(StrEnum):
    """Which persons a rule per kind or per persoon takes from its trigger."""

    BETREFT = "betreft"
    VOLWASSEN = "volwassen"
    AFWEZIG = "afwezig"
    ALLE = "alle"


class TeltVanaf(StrEnum):
    """From when a line counts as satisfying: the moment, that local day, or ever."""

    MOMENT = "moment"
    DAG = "dag"
    ALTIJD = "altijd"


class Proef(StrEnum):
    """How a condition looks at one value of a line."""

    IS = "is"
    NIET = "niet"
    ONDER = "onder"
    VANAF = "vanaf"
    LEEG = "leeg"
    BEVAT = "bevat"
    BEVAT_PERSOON = "bevat_persoon"


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """One test on one value of a line."""

    veld: str
    proef: Proef
    waarde: Any


@dataclass(frozen=True, slots=True)
class Selector:
    """Which lines are meant: a kind, tests on their values, and whom they concern.

    `zelfde` names a value that must equal that of the trigger; with `zelfde_indien` only
    when both carry it. `iemand` lifts the demand that the line concerns the same person;
    `allen` asks that it names everyone whom the trigger names.
    `veld` names the value to take from the line, `reden` what to say when it ends a rule.
    """

    soort: str
    waar: tuple[Voorwaarde, ...] = ()
    zelfde: str | None = None
    zelfde_indien: bool = False
    iemand: bool = False
    allen: bool = False
    veld: str | None = None
    reden: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """How many lines, each with another value of a field, within which time.

    Lines without that value do not count: what is unknown proves nothing.
    """

    aantal: int
    verschillend: str
    binnen: Duur


@dataclass(frozen=True, slots=True)
class Aanleiding:
    """The line that starts a rule; `eerste`: only the first one in an open dossier.

    `telling`: only the line that completes a number, counted since what satisfied the
    rule last.
    """

    soort: str
    waar: tuple[Voorwaarde, ...] = ()
    eerste: bool = False
    telling: Telling | None = None


class Anker(StrEnum):
    """From which moment a colour is counted."""

    START = "start"
    UITERLIJK = "uiterlijk"
    VOOR = "voor"
    NA = "na"
    DEEL = "deel"


GEEN_DUUR = Duur()


@dataclass(frozen=True, slots=True)
class Grens:
    """The moment a colour begins: at the start, when the term has passed, or around it.

    `deel`: when so many percent of the term have passed.
    """

    anker: Anker
    duur: Duur = GEEN_DUUR
    deel: int = 0


@dataclass(frozen=True, slots=True)
class Niveau:
    """When a verplichting turns amber and red; without either it is silent.

    `rood_als` and `amber_als` look at the latest known line per person: the colour comes
    only while one of them holds. `rood_tenzij` takes the red away once such a line exists.
    """

    amber: Grens | None = None
    rood: Grens | None = None
    werkdagen: bool = False
    amber_als: tuple[Selector, ...] = ()
    rood_als: tuple[Selector, ...] = ()
    rood_tenzij: tuple[Selector, ...] = ()

    @property
    def naam(self) -> str:
        """The loudest colour that this level can reach."""
        return "rood" if self.rood else "amber" if self.amber else "stil"


@dataclass(frozen=True, slots=True)
class Korter:
    """A shorter term, that counts while the latest lines say so."""

    termijn: Termijn
    als: tuple[Selector, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Regel:
    """How a norm is counted: what starts it, by when, what satisfies or ends it.

    `code` is the code of the norm, with a letter when a norm has several rules; together
    with `versie` it never changes meaning. The version holds for triggers on days from
    `geldig_vanaf` up to, not including, `geldig_tot`. `ook_eerder`: what happened before
    the family came in counts as well, from the day that it did.
    """

    code: str
    norm: str
    versie: int
    pakket: str
    geldig_vanaf: date
    geldig_tot: date | None
    nodig: str
    verantwoordelijk: str
    aanleiding: tuple[Aanleiding, ...]
    vervuld_door: tuple[Selector, ...]
    niveau: Niveau
    per: Per = Per.GEZIN
    wie: Wie = Wie.BETREFT
    mits: tuple[Selector, ...] = ()
    termijn: Termijn | None = None
    korter: tuple[Korter, ...] = ()
    uiterlijk_veld: str | None = None
    uiterlijk_uit: tuple[Selector, ...] = ()
    uiterlijk_bij: tuple[Selector, ...] = ()
    telt_vanaf: TeltVanaf = TeltVanaf.MOMENT
    vervalt_door: tuple[Selector, ...] = ()
    wijkt_voor: tuple[str, ...] = ()
    herhaal: bool = False
    ook_eerder: bool = False

    def is_geldig_op(self, dag: date) -> bool:
        """Whether this version picks up a trigger on that day."""
        return self.geldig_vanaf <= dag and (
            self.geldig_tot is None or dag < self.geldig_tot
        )
