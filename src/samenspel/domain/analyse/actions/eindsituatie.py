"""Begin a haalbare eindsituatie, establish it together, take it back."""

from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.analyse.gegevens import Samen
from samenspel.domain.analyse.models import Betekenis, Eindsituatie
from samenspel.domain.analyse.patroon.lezen import read_patroon
from samenspel.domain.analyse.patroon.poort import (
    check_samen,
    list_beginblockers,
    list_open,
)
from samenspel.domain.analyse.schrijven import withdraw
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.organisatie.models import Gebruiker

FORMULERING = ["geformuleerd_op", "geformuleerd_door", "met_wie", "niet_eens"]


@action("eindsituatie.begonnen")
def open_eindsituatie(
    *,
    gezin: Gezin,
    betekenis: Betekenis,
    stabiel_sinds: date | None = None,
    motivering: str = "",
    by: Gebruiker,
    at: datetime,
) -> Regel[Eindsituatie]:
    """Begin on the end situation, in one of its two meanings (C28).

    Raises Blocked while the children are not safe, or the tijdlijn or the pattern is not
    there; a motivering takes that away. Herstel without stabiele veiligheid cannot begin.
    """
    vandaag = timezone.localdate(at)
    in_the_way = list_beginblockers(
        gezin, betekenis=betekenis, stabiel_sinds=stabiel_sinds, vandaag=vandaag
    )
    raise_if_blocked(in_the_way, motivering=motivering)
    is_herstel = betekenis is Betekenis.HERSTEL
    eind = Eindsituatie.objects.create(
        gezin=gezin,
        betekenis=betekenis,
        stabiel_sinds=stabiel_sinds if is_herstel else None,
        motivering=motivering,
        vastgelegd_door=by,
    )
    return _regel(eind, at, {"betekenis": str(betekenis)})


@action("eindsituatie.geformuleerd")
def confirm_eindsituatie(
    *,
    eind: Eindsituatie,
    samen: Samen,
    motivering: str = "",
    by: Gebruiker,
    at: datetime,
) -> Regel[Eindsituatie]:
    """Establish how the end situation looks, as it stands now.

    Raises Blocked when it does not say concretely how it looks (N316).
    """
    nu = Eindsituatie.objects.select_for_update(of=("self",)).get(pk=eind.pk)
    gezin = Gezin.objects.get(pk=nu.gezin_id)
    blad = read_patroon(gezin, list_personen(gezin), eind=nu)
    is_zelfde = bool(nu.geformuleerd_op) and nu.duidingen == blad.pks_eind
    in_the_way = [*list_open(blad), *check_samen(samen, at, is_opnieuw=is_zelfde)]
    raise_if_blocked(in_the_way, motivering=motivering)
    nu.geformuleerd_op, nu.geformuleerd_door = samen.op, by
    nu.met_wie, nu.niet_eens = samen.met_wie, samen.niet_eens
    nu.duidingen = blad.pks_eind
    nu.save(update_fields=[*FORMULERING, "duidingen"])
    waarden = {"niet_eens": bool(samen.niet_eens.strip()), "motivering": motivering}
    return _regel(nu, at, waarden)


@action("eindsituatie.vervallen")
def withdraw_eindsituatie(
    *, eind: Eindsituatie, reden: str, by: Gebruiker, at: datetime
) -> Regel[Eindsituatie]:
    """Stop with this end situation; it stays to be read, with the reason."""
    nu = Eindsituatie.objects.select_for_update(of=("self",)).get(pk=eind.pk)
    withdraw(nu, reden, by, at)
    return _regel(
        nu, at, {"reden": reden}, corrigeert=find_line(nu, "eindsituatie.begonnen")
    )


def _regel(
    eind: Eindsituatie,
    at: datetime,
    waarden: dict[str, object],
    corrigeert: int | None = None,
) -> Regel[Eindsituatie]:
    return Regel(
        eind,
        gezin_id=eind.gezin_id,
        van=at,
        betreft=[],
        waarden={"eindsituatie": eind.pk, **waarden},
        corrigeert=corrigeert,
    )
