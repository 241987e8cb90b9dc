"""The families of one worker, and of the team: children not seen come first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_gezinnen, order_personen
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.queries import (
    annotate_regie,
    filter_teamgezinnen,
    filter_werkgezinnen,
)
from samenspel.domain.privacy.queries.caseload import Caseload, list_caseload
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Aanmelding
from samenspel.domain.verhaal.queries import annotate_gezien, list_open_aanmeldingen

WERKBARE_CASELOAD = (8, 9)  # families; Significant 2022


@dataclass(frozen=True, slots=True)
class Gezinsregel:
    """One family in a list: its children, who holds regie, the child longest not seen."""

    gezin: Gezin
    kinderen: list[Persoon]
    regie: str
    is_geaccepteerd: bool

    @property
    def langst_niet_gezien(self) -> Persoon | None:
        """The child that was never seen, or else the longest ago."""
        return min(self.kinderen, key=_gezien, default=None)


@dataclass(frozen=True, slots=True)
class Teambeeld:
    """The team: what came in, who is not seen, who has how much. No ranking."""

    aanmeldingen: list[Aanmelding]
    gezinnen: list[Gezinsregel]
    caseload: list[Caseload]

    @property
    def ongelezen(self) -> int:
        """How many aanmeldingen nobody read yet."""
        return sum(not aanmelding.is_gelezen for aanmelding in self.aanmeldingen)

    @property
    def zonder_regisseur(self) -> list[Gezinsregel]:
        """Families without a regisseur, besides those of which the aanmelding is open."""
        bekend = {aanmelding.gezin_id for aanmelding in self.aanmeldingen}
        return [
            regel
            for regel in self.gezinnen
            if not regel.is_geaccepteerd and regel.gezin.pk not in bekend
        ]


def get_caseload(medewerker: Medewerker, nu: datetime) -> list[Gezinsregel]:
    """Return the own families, the child longest not seen first; two queries."""
    return _list_regels(filter_werkgezinnen(medewerker, nu), nu)


def get_team(medewerker: Medewerker, nu: datetime) -> Teambeeld:
    """Return the families of the team and its open aanmeldingen; four queries."""
    return Teambeeld(
        aanmeldingen=list_open_aanmeldingen(medewerker),
        gezinnen=_list_regels(filter_teamgezinnen(medewerker, nu), nu),
        caseload=list_caseload(medewerker),
    )


def _list_regels(welke: QuerySet[Any], nu: datetime) -> list[Gezinsregel]:
    found = annotate_regie(list_gezinnen().filter(pk__in=welke), nu)
    gezinnen: dict[int, Any] = {gezin.pk: gezin for gezin in found}
    kinderen = annotate_gezien(Persoon.objects.kinderen().filter(gezin__in=gezinnen))
    by_gezin: dict[int, list[Persoon]] = {pk: [] for pk in gezinnen}
    for kind in kinderen:
        by_gezin[kind.gezin_id].append(kind)
    regels = [
        Gezinsregel(
            gezin,
            order_personen(by_gezin[pk]),
            gezin.regie or "",
            gezin.regierol == Rol.REGISSEUR,
        )
        for pk, gezin in gezinnen.items()
    ]
    return sorted(regels, key=lambda r: (_gezien_op(r), r.gezin.naam))


def _gezien_op(regel: Gezinsregel) -> tuple[bool, datetime | None]:
    kind = regel.langst_niet_gezien
    return _gezien(kind) if kind else (True, None)


def _gezien(kind: Persoon) -> tuple[bool, datetime | None]:
    op = kind.gezien_op  # type: ignore[attr-defined]
    return op is not None, op
