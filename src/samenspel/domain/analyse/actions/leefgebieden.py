"""How it goes in each area of life, and how one area works on another."""

from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.analyse.gegevens import Gebiedinhoud, Herkomst, Invloedinhoud
from samenspel.domain.analyse.models import Gebiedsuitspraak, Invloed
from samenspel.domain.analyse.rules import (
    blockers_for_einde,
    blockers_for_gezegd,
    blockers_for_invloed,
    blockers_for_staat,
    blockers_for_woorden,
)
from samenspel.domain.analyse.schrijven import put, withdraw
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker


@action("leefgebied.besproken")
def record_leefgebied(
    *,
    gezin: Gezin,
    inhoud: Gebiedinhoud,
    herkomst: Herkomst,
    by: Gebruiker,
    at: datetime,
) -> Regel[Gebiedsuitspraak]:
    """Write down how it goes in one area of life, and who says so."""
    raise_if_blocked(
        [
            *blockers_for_woorden(tekst=inhoud.tekst, taal="", vertaling=""),
            *blockers_for_gezegd(
                heeft_bron=herkomst.is_bekend,
                gezegd_op=herkomst.gezegd_op,
                vandaag=timezone.localdate(at),
            ),
        ]
    )
    rij = Gebiedsuitspraak(gezin=gezin, vastgelegd_door=by)
    put(rij, inhoud, herkomst)
    rij.save()
    waarden = {"uitspraak": rij.pk, "leefgebied": str(rij.leefgebied)}
    waarden["stand"] = str(rij.stand)
    return Regel(rij, gezin.pk, at, rij.betreft, waarden=waarden)


@action("leefgebied.vervallen")
def withdraw_leefgebied(
    *, uitspraak: Gebiedsuitspraak, reden: str, by: Gebruiker, at: datetime
) -> Regel[Gebiedsuitspraak]:
    """Say that this was not said so; it stays to be read, with the reason."""
    rijen = Gebiedsuitspraak.objects.select_for_update(of=("self",))
    nu = rijen.get(pk=uitspraak.pk)
    withdraw(nu, reden, by, at)
    return Regel(
        nu,
        nu.gezin_id,
        at,
        nu.betreft,
        waarden={"uitspraak": nu.pk, "reden": reden},
        corrigeert=find_line(nu, "leefgebied.besproken"),
    )


@action("invloed.vastgelegd")
def record_invloed(
    *,
    gezin: Gezin,
    inhoud: Invloedinhoud,
    herkomst: Herkomst,
    by: Gebruiker,
    at: datetime,
) -> Regel[Invloed]:
    """Write down how one area works on another, who says so and since when."""
    vandaag = timezone.localdate(at)
    raise_if_blocked(
        [
            *blockers_for_invloed(
                is_zelfde=inhoud.van == inhoud.naar,
                uitleg=inhoud.uitleg,
                sinds=inhoud.sinds,
                vandaag=vandaag,
            ),
            *blockers_for_gezegd(
                heeft_bron=herkomst.is_bekend,
                gezegd_op=herkomst.gezegd_op,
                vandaag=vandaag,
            ),
        ]
    )
    rij = Invloed(gezin=gezin, vastgelegd_door=by)
    put(rij, inhoud, herkomst)
    rij.save()
    waarden = {"invloed": rij.pk, "van": str(rij.van), "naar": str(rij.naar)}
    return Regel(rij, gezin.pk, at, waarden=waarden)


@action("invloed.voorbij")
def end_invloed(
    *, invloed: Invloed, tot: date, by: Gebruiker, at: datetime
) -> Regel[Invloed]:
    """Say since when this influence is over; that it was there stays true."""
    nu = Invloed.objects.select_for_update(of=("self",)).get(pk=invloed.pk)
    raise_if_blocked(
        [
            *blockers_for_staat(is_vervallen=nu.vervallen_op is not None),
            *blockers_for_einde(
                sinds=nu.sinds,
                tot=tot,
                vandaag=timezone.localdate(at),
                is_al_voorbij=nu.tot is not None,
            ),
        ]
    )
    nu.tot = tot
    nu.save(update_fields=["tot"])
    waarden = {"invloed": nu.pk, "tot": tot.isoformat()}
    return Regel(nu, nu.gezin_id, at, waarden=waarden)


@action("invloed.vervallen")
def withdraw_invloed(
    *, invloed: Invloed, reden: str, by: Gebruiker, at: datetime
) -> Regel[Invloed]:
    """Say that it did not work so; it stays to be read, with the reason."""
    nu = Invloed.objects.select_for_update(of=("self",)).get(pk=invloed.pk)
    withdraw(nu, reden, by, at)
    return Regel(
        nu,
        nu.gezin_id,
        at,
        waarden={"invloed": nu.pk, "reden": reden},
        corrigeert=find_line(nu, "invloed.vastgelegd"),
    )
