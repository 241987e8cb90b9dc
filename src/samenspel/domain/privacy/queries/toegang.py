"""Questions about who may open this dossier, until when, and who could before."""

from dataclasses import dataclass
from datetime import datetime

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.privacy.queries.betrokkenheid import sort_betrokkenen


@dataclass(frozen=True, slots=True)
class Toegangsbeeld:
    """Who may open this dossier now or soon, and who could before."""

    nu: list[Betrokkenheid]
    voorbij: list[Betrokkenheid]


def get_toegang(gezin: Gezin, at: datetime) -> Toegangsbeeld:
    """Return every ground that there is and was, the latest ending first; one query."""
    rijen = list(
        Betrokkenheid.objects.filter(gezin=gezin)
        .select_related(
            "medewerker__gebruiker", "medewerker__organisatie", "team__organisatie"
        )
        .order_by("vanaf", "pk")
    )
    for rij in rijen:
        rij.tot = find_einde(rij)
    nu = [rij for rij in rijen if rij.tot is None or rij.tot > at]
    voorbij = [rij for rij in rijen if rij.tot is not None and rij.tot <= at]
    return Toegangsbeeld(
        nu=sort_betrokkenen(nu),
        voorbij=sorted(voorbij, key=lambda rij: rij.tot or at, reverse=True),
    )


def find_einde(rij: Betrokkenheid) -> datetime | None:
    """Return when this ground gives no access any more: its end, or that of the work."""
    werk = rij.medewerker.tot if rij.medewerker else None
    return min((moment for moment in (rij.tot, werk) if moment), default=None)


def find_betrokkene(gezin: Gezin, pk: int, at: datetime) -> Betrokkenheid | None:
    """Return one ground of this family that has not ended, None when there is none."""
    rij = (
        Betrokkenheid.objects.filter(gezin=gezin, pk=pk)
        .select_related("medewerker__gebruiker", "team")
        .first()
    )
    return rij if rij and (rij.tot is None or rij.tot > at) else None
