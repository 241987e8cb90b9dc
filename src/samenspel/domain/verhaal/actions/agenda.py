"""Planning appointments and calling them off."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Huishouden, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Agendaafspraak, Contactwijze
from samenspel.domain.verhaal.rules import blockers_for_afzegging


@action("afspraak.gemaakt")
def plan_agendaafspraak(
    *,
    gezin: Gezin,
    wanneer: datetime,
    wijze: Contactwijze,
    met: list[Persoon],
    onderwerp: str,
    by: Gebruiker,
    at: datetime,
    met_melder: bool = False,
    huishouden: Huishouden | None = None,
) -> Regel[Agendaafspraak]:
    """Plan a visit or talk; a planned child is not yet a seen child."""
    afspraak = Agendaafspraak.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        wanneer=wanneer,
        wijze=wijze,
        met=[persoon.pk for persoon in met],
        onderwerp=onderwerp,
        met_melder=met_melder,
        huishouden=huishouden,
        vastgelegd_door=by,
    )
    return Regel(
        afspraak,
        gezin_id=gezin.pk,
        van=at,
        betreft=afspraak.met,
        waarden={"wanneer": wanneer.isoformat(), "wijze": wijze.value.lower()},
    )


@action("afspraak.afgezegd")
def cancel_agendaafspraak(
    *, afspraak: Agendaafspraak, reden: str, by: Gebruiker, at: datetime
) -> Regel[Agendaafspraak]:
    """Call an appointment off; cancelled is not seen."""
    raise_if_blocked(
        blockers_for_afzegging(reden=reden, is_gehouden=afspraak.contact_id is not None)
    )
    afspraak.afgezegd_op = at
    afspraak.reden_afgezegd = reden
    afspraak.save(update_fields=["afgezegd_op", "reden_afgezegd"])
    return Regel(afspraak, gezin_id=afspraak.gezin_id, van=at, waarden={"reden": reden})
