"""What can be done with any thought: take back, say it still holds, show, disagree."""

from datetime import datetime
from typing import TypeVar, cast

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.analyse.gegevens import ALLEEN_WIJ, Herkomst, Wielezen, Woorden
from samenspel.domain.analyse.models import Gevaar, Herziening, Onenigheid, Punt
from samenspel.domain.analyse.rules import (
    blockers_for_gezegd,
    blockers_for_staat,
    blockers_for_woorden,
)
from samenspel.domain.analyse.schrijven import put, withdraw
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker

D = TypeVar("D", bound=Punt | Gevaar)


@action("gedachte.vervallen")
def withdraw_gedachte(
    *, gedachte: D, reden: str, by: Gebruiker, at: datetime
) -> Regel[D]:
    """Say that this does not hold (any more); it stays to be read, with the reason."""
    nu = _lock(gedachte)
    withdraw(nu, reden, by, at)
    waarden = {**_name(nu), "reden": reden}
    first = find_line(nu, f"{nu._meta.model_name}.vastgelegd")
    return Regel(nu, nu.gezin_id, at, nu.betreft, waarden=waarden, corrigeert=first)


@action("gedachte.bevestigd")
def confirm_gedachte(*, gedachte: D, by: Gebruiker, at: datetime) -> Regel[D]:
    """Say that somebody asked, and it still holds on this day."""
    nu = _get_open(gedachte)
    nu.bevestigd_op, nu.bevestigd_door = at, by
    nu.save(update_fields=["bevestigd_op", "bevestigd_door"])
    return Regel(nu, nu.gezin_id, at, nu.betreft, waarden=_name(nu))


@action("gedachte.vrijgegeven")
def show_gedachte(
    *, gedachte: D, lezen: Wielezen, by: Gebruiker, at: datetime
) -> Regel[D]:
    """Let the family read it at the table, all or only some; or close it again."""
    nu = _get_open(gedachte)
    put(nu, lezen)
    nu.save(update_fields=list(lezen.__slots__))
    waarden = {**_name(nu), "voor_gezin": lezen.voor_gezin}
    return Regel(nu, nu.gezin_id, at, nu.betreft, waarden=waarden)


@action("onenigheid.vastgelegd")
def record_onenigheid(
    *,
    over: D,
    inhoud: Woorden,
    herkomst: Herkomst,
    lezen: Wielezen = ALLEEN_WIJ,
    by: Gebruiker,
    at: datetime,
) -> Regel[Onenigheid]:
    """Write down who does not agree, in their own words."""
    nu = _get_open(over)
    raise_if_blocked(
        [
            *blockers_for_woorden(
                tekst=inhoud.woorden, taal=inhoud.taal, vertaling=inhoud.vertaling
            ),
            *blockers_for_gezegd(
                heeft_bron=herkomst.is_bekend,
                gezegd_op=herkomst.gezegd_op,
                vandaag=timezone.localdate(at),
            ),
        ]
    )
    rij = Onenigheid(gezin_id=nu.gezin_id, vastgelegd_door=by)
    setattr(rij, "punt" if isinstance(nu, Punt) else "gevaar", nu)
    put(rij, inhoud, herkomst, lezen)
    rij.save()
    waarden = {**_name(nu), "onenigheid": rij.pk}
    return Regel(rij, nu.gezin_id, at, nu.betreft, waarden=waarden)


@action("onenigheid.vervallen")
def withdraw_onenigheid(
    *, onenigheid: Onenigheid, reden: str, by: Gebruiker, at: datetime
) -> Regel[Onenigheid]:
    """Say that somebody agrees after all, or did not say so; it stays to be read."""
    nu = Onenigheid.objects.select_for_update(of=("self",)).get(pk=onenigheid.pk)
    withdraw(nu, reden, by, at)
    return Regel(
        nu,
        nu.gezin_id,
        at,
        waarden={"onenigheid": nu.pk, "reden": reden},
        corrigeert=find_line(nu, "onenigheid.vastgelegd"),
    )


@action("herziening.begonnen")
def start_herziening(*, gezin: Gezin, by: Gebruiker, at: datetime) -> Regel[Herziening]:
    """Begin a round: from now each older thought asks whether it still holds."""
    if Herziening.objects.filter(gezin=gezin, afgerond_op=None).exists():
        raise_if_blocked([Blocker("al_bezig", "U bekijkt dit blad al opnieuw.")])
    rij = Herziening.objects.create(gezin=gezin, begonnen_op=at, vastgelegd_door=by)
    return Regel(rij, gezin.pk, at, waarden={"herziening": rij.pk})


@action("herziening.afgerond")
def finish_herziening(
    *, herziening: Herziening, by: Gebruiker, at: datetime
) -> Regel[Herziening]:
    """End a round; what nobody asked keeps its older day."""
    nu = Herziening.objects.select_for_update().get(pk=herziening.pk)
    if nu.afgerond_op is not None:
        raise_if_blocked([Blocker("al_klaar", "Deze ronde was al klaar.")])
    nu.afgerond_op, nu.afgerond_door = at, by
    nu.save(update_fields=["afgerond_op", "afgerond_door"])
    return Regel(nu, nu.gezin_id, at, waarden={"herziening": nu.pk})


def _lock(gedachte: D) -> D:
    rijen = type(gedachte)._default_manager.select_for_update(of=("self",))
    return cast(D, rijen.get(pk=gedachte.pk))


def _get_open(gedachte: D) -> D:
    nu = _lock(gedachte)
    raise_if_blocked(blockers_for_staat(is_vervallen=nu.vervallen_op is not None))
    return nu


def _name(gedachte: Punt | Gevaar) -> dict[str, object]:
    return {"wat": gedachte._meta.model_name, "sleutel": gedachte.pk}
