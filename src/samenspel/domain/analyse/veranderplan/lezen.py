"""Compose the veranderplan of a family from what stands elsewhere, typed nowhere twice."""

from collections.abc import Collection
from dataclasses import dataclass

from samenspel.core.blockers import Blocker
from samenspel.domain.analyse.models import (
    Eindsituatie,
    Eindtermijn,
    Patroon,
    Veranderplan,
)
from samenspel.domain.analyse.patroon.lezen import (
    EINDBEELD,
    Patroonblad,
    Vraagregel,
    read_patroon,
)
from samenspel.domain.analyse.queries import find_eindsituatie, find_patroon
from samenspel.domain.analyse.rules import blockers_for_compleet
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.privacy.redactie import Lezer

# Which questions of the two formats each part holds.
SYMPTOMEN = ("problemen",)
IN_STAND = ("in_stand", "hulp_op_patroon")
GOED_GENOEG = ("goed_genoeg",)
VERANDERBAAR = ("veranderbaar",)
COMPENSEREN = ("compenseren", "krachten")
DOELEN = ("veranderdoelen", "doel", "actie", "randvoorwaarde")
HULP = ("hulp_nodig", "wie_helpt", "hulp_doorbreken", "hulp_eruit")

Groep = tuple[str, list[Vraagregel]]


@dataclass(frozen=True, slots=True)
class Veranderblad:
    """What the veranderplan says: the pattern as established, the rest as it stands.

    `patroon` and `eind` are what it is made of; empty while there is none.
    """

    patroon: Patroon | None
    eind: Eindsituatie | None
    toen: Patroonblad
    nu: Patroonblad

    @property
    def patronen(self) -> list[Groep]:
        """What one sees, and what keeps it going: from symptoms to what lies under."""
        return _fill(
            ("Wat u ziet", self.toen.list_regels(*SYMPTOMEN)),
            ("Wat het in stand houdt", self.toen.list_regels(*IN_STAND)),
        )

    @property
    def eindbeeld(self) -> list[Groep]:
        """How the end situation looks, and what is good enough."""
        beeld = [r for r in self.nu.regels if r.vraag.groep == EINDBEELD]
        return _fill(
            (EINDBEELD, beeld),
            ("Goed genoeg", self.nu.list_regels(*GOED_GENOEG)),
        )

    @property
    def kolommen(self) -> list[Groep]:
        """What can change, beside what is compensated and how; also when it is empty."""
        return [
            ("Veranderbaar", _answered(self.nu.list_regels(*VERANDERBAAR))),
            ("Te compenseren", _answered(self.nu.list_regels(*COMPENSEREN))),
        ]

    @property
    def doelen(self) -> list[Groep]:
        """The goals of the two formats together, and the help that they ask."""
        return _fill(
            ("Doelen, acties en randvoorwaarden", self.nu.list_regels(*DOELEN)),
            ("Hulp", self.nu.list_regels(*HULP)),
        )

    @property
    def pks(self) -> list[int]:
        """What stands in the plan, by its numbers: to see whether it changed since."""
        groepen = [*self.patronen, *self.eindbeeld, *self.kolommen, *self.doelen]
        gevonden = {d.pk for _, regels in groepen for regel in regels for d in regel.nu}
        return sorted(gevonden | {d.pk for d in (self.toen.zin,) if d})

    def list_ontbreekt(self, *, has_eindtermijn: bool) -> list[Blocker]:
        """Return which of the four questions has no answer yet (N295)."""
        te_compenseren = self.nu.list_duidingen("compenseren")
        return list(
            blockers_for_compleet(
                has_patroon=bool(self.patroon and not self.patroon.herzien_op),
                has_eindsituatie=bool(self.eind and self.eind.geformuleerd_op),
                has_eindtermijn=has_eindtermijn,
                has_kolommen=bool(te_compenseren)
                and bool(self.nu.list_duidingen(*VERANDERBAAR)),
                zonder_hoe=sum(not d.hoe.strip() for d in te_compenseren),
            )
        )


def _answered(regels: list[Vraagregel]) -> list[Vraagregel]:
    return [regel for regel in regels if regel.nu]


def _fill(*groepen: Groep) -> list[Groep]:
    """Return the groups in which something stands."""
    gevuld = [(titel, _answered(regels)) for titel, regels in groepen]
    return [(titel, regels) for titel, regels in gevuld if regels]


LEEG = Patroonblad(())


def read_inhoud(
    gezin: Gezin, personen: Collection[Persoon], lezer: Lezer | None = None
) -> Veranderblad:
    """Return what this reader may know of it; at most four queries.

    Of the pattern what was established together; without a reader everything.
    """
    patroon, eind = find_patroon(gezin), find_eindsituatie(gezin)
    nu = read_patroon(gezin, personen, lezer, eind=eind)
    if patroon is None:
        return Veranderblad(None, eind, LEEG, nu)
    toen = read_patroon(gezin, personen, lezer, vast=patroon)
    return Veranderblad(patroon, eind, toen, nu)


def read_versie(
    gezin: Gezin, personen: Collection[Persoon], lezer: Lezer, versie: Veranderplan
) -> Veranderblad:
    """Return what stood there when this was agreed, also what was withdrawn since."""
    toen = read_patroon(gezin, personen, lezer, eind=versie.eindsituatie, vast=versie)
    return Veranderblad(versie.patroon, versie.eindsituatie, toen, toen)


@dataclass(frozen=True, slots=True)
class Planstand:
    """How far it is: each time it was agreed, the last first, and the terms of it."""

    plannen: tuple[Veranderplan, ...]
    eindtermijnen: tuple[Eindtermijn, ...]

    @property
    def laatste(self) -> Veranderplan | None:
        return self.plannen[0] if self.plannen else None

    @property
    def nu(self) -> Veranderplan | None:
        """What was agreed last, None when nothing was begun or it has ended."""
        return None if self.laatste and self.laatste.afgesloten_op else self.laatste

    @property
    def begin(self) -> Veranderplan | None:
        """The beginning of what goes on now."""
        return next((p for p in self.plannen if self._is_begin(p)), None)

    def _is_begin(self, plan: Veranderplan) -> bool:
        return self.nu is not None and plan.pk == self.nu.begin_pk

    @property
    def termijnen(self) -> list[Eindtermijn]:
        """The terms of what goes on now, the last first."""
        if self.nu is None:
            return []
        return [t for t in self.eindtermijnen if t.plan_id == self.nu.begin_pk]

    @property
    def termijn(self) -> Eindtermijn | None:
        """The term that holds."""
        return next(iter(self.termijnen), None)
