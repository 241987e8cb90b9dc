"""Earlier harm in the household, kept in view when the region chose so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.handelingen.dossier import Dossierkop
from samenspel.domain.veiligheid.queries import annotate_veiliggesteld
from samenspel.domain.verhaal.queries import annotate_acuut

EIGEN_REGEL = "eigen-eerder-letsel"
NU = timedelta(days=14)  # what is more recent stands on the kaart as what is now
HOOGUIT = 5


@dataclass(frozen=True, slots=True)
class Eerder:
    """What happened to a child before: when, and in a few words."""

    op: datetime
    kind: Persoon
    wat: str


def annotate_eerder(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add what `list_eerder` reads."""
    return annotate_acuut(annotate_veiliggesteld(personen))


def is_gekozen(kop: Dossierkop) -> bool:
    """Whether the region that has the regie keeps earlier harm in view."""
    regie = kop.regie.medewerker if kop.regie else None
    return regie is not None and EIGEN_REGEL in regie.organisatie.regio.pakketten


def list_eerder(kinderen: Iterable[Persoon], nu: datetime) -> list[Eerder]:
    """Return what happened to these children more than two weeks ago, latest first.

    Who reported an acute signal and what it says stays on its own page.
    """
    gevonden = []
    for kind in kinderen:
        for rij in kind.veiliggesteld:  # type: ignore[attr-defined]
            op = datetime.fromisoformat(rij["op"])
            gevonden.append(Eerder(op, kind, f"veilig gemaakt: {rij['wat']}"))
        for op in kind.acuut:  # type: ignore[attr-defined]
            gevonden.append(Eerder(op, kind, "acuut signaal"))
    eerder = [letsel for letsel in gevonden if letsel.op < nu - NU]
    return sorted(eerder, key=lambda letsel: letsel.op, reverse=True)[:HOOGUIT]
