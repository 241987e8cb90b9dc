"""Planning appointments, moving them and calling them off."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Huishouden, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Agendaafspraak, Contactwijze
from samenspel.domain.verhaal.rules import (
    blockers_for_afzegging,
    blockers_for_verzetten,
)


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


@action("afspraak.verzet")
def move_agendaafspraak(
    *,
    afspraak: Agendaafspraak,
    wanneer: datetime,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Agendaafspraak]:
    """Move an appointment to another moment; it stays the same one, and nobody is seen.

    Raises Blocked: kept or called off already, the same moment or a past one, no reason.
    """
    nu = Agendaafspraak.objects.select_for_update().get(pk=afspraak.pk)
    raise_if_blocked(
        blockers_for_verzetten(
            wanneer=wanneer,
            stond_op=nu.wanneer,
            reden=reden,
            is_open=nu.contact_id is None and nu.afgezegd_op is None,
            nu=at,
        )
    )
    nu.stond_op, nu.wanneer = nu.wanneer, wanneer
    nu.verzet_op, nu.verzet_door, nu.reden_verzet = at, by, reden
    nu.keer_verzet += 1
    nu.save(update_fields=[*VERZET_VELDEN, "wanneer"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=nu.met,
        waarden={
            "stond_op": nu.stond_op.isoformat(),
            "wanneer": wanneer.isoformat(),
            "reden": reden,
        },
    )


VERZET_VELDEN = ("stond_op", "verzet_op", "verzet_door", "reden_verzet", "keer_verzet")


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
