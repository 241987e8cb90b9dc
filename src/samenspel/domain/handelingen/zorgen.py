"""Take lines of the veiligheidsplan over on the sheet of worries and strengths."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from samenspel.core.actions import composite
from samenspel.domain.analyse.actions import confirm_gedachte, record_punt
from samenspel.domain.analyse.gegevens import Herkomst, Puntinhoud
from samenspel.domain.analyse.models import Punt, Puntsoort
from samenspel.domain.analyse.queries import Puntregel, Zorgenblad
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.models import (
    Onderdeel,
    Onderdeelsoort,
    Veiligheidsplan,
)
from samenspel.domain.veiligheid.queries import find_current_plan, get_plan_with_parts
from samenspel.domain.verhaal.models import Antwoordsoort

# Under which heading a line of the plan comes; who reported never does.
KOPPEN = {
    Onderdeelsoort.GEBEURTENIS: Puntsoort.GEBEURD,
    Onderdeelsoort.RISICO: Puntsoort.LASTIG,
    Onderdeelsoort.GEVOLG: Puntsoort.LASTIG,
    Onderdeelsoort.ZORG: Puntsoort.LASTIG,
    Onderdeelsoort.KRACHT: Puntsoort.GOED,
    Onderdeelsoort.NETWERK: Puntsoort.GOED,
}


@dataclass(frozen=True, slots=True)
class Overneembaar:
    """A line of the plan that is not on the sheet yet, and where it would come."""

    plan: Veiligheidsplan
    onderdeel: Onderdeel
    soort: Puntsoort

    @property
    def zegt_anders(self) -> str:
        """Who says so, when it is nobody's own words."""
        return "" if self.onderdeel.woorden_van_id else f"{self.plan}"


def list_overneembaar(gezin: Gezin, blad: Zorgenblad) -> list[Overneembaar]:
    """Return the worries and strengths of the plan that holds, that are not here yet."""
    plan = find_current_plan(gezin)
    if plan is None:
        return []
    eerder = [was for regel in blad.regels for was in regel.eerder]
    weg = [rij for rij in blad.vervallen if isinstance(rij, Puntregel)]
    bekend = {regel.punt.tekst for regel in (*blad.regels, *eerder, *weg)}
    return [
        Overneembaar(plan, deel, KOPPEN[Onderdeelsoort(deel.soort)])
        for deel in get_plan_with_parts(plan).onderdelen
        if deel.soort in KOPPEN and deel.tekst not in bekend
    ]


@composite
def take_over(*, rij: Overneembaar, by: Gebruiker, at: datetime) -> Punt:
    """Write a line of the plan on the sheet: of its own day, and asked today.

    It stays closed to the family here until somebody opens it.
    """
    deel = rij.onderdeel
    is_feit = deel.soort == Onderdeelsoort.GEBEURTENIS
    gezegd = rij.plan.afgesproken_op or rij.plan.opgesteld_op
    punt = record_punt(
        gezin=rij.plan.gezin,
        soort=rij.soort,
        inhoud=Puntinhoud(
            deel.tekst,
            antwoordsoort=Antwoordsoort.FEIT if is_feit else Antwoordsoort.MENING,
            taal=deel.taal,
            vertaling=deel.vertaling,
            betreft=tuple(deel.betreft),
            bron=deel.bron,
        ),
        herkomst=Herkomst(
            min(timezone.localdate(gezegd), timezone.localdate(at)),
            zegt=deel.woorden_van,
            zegt_anders=rij.zegt_anders,
        ),
        by=by,
        at=at,
    )
    return confirm_gedachte(gedachte=punt, by=by, at=at)
