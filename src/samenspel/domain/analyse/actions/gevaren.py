"""Danger statements: who worries about what, the goal, and a figure of each person."""

from collections.abc import Iterator
from datetime import datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.analyse.gegevens import (
    ALLEEN_WIJ,
    Gevaarinhoud,
    Herkomst,
    Schaal,
    Wielezen,
)
from samenspel.domain.analyse.models import Gevaar, Gevaarcijfer
from samenspel.domain.analyse.rules import (
    blockers_for_cijfer,
    blockers_for_doel,
    blockers_for_gevaar,
    blockers_for_gezegd,
    blockers_for_staat,
    blockers_for_woorden,
)
from samenspel.domain.analyse.schrijven import carry_oneens, put, withdraw
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker


@action("gevaar.vastgelegd")
def record_gevaar(
    *,
    gezin: Gezin,
    inhoud: Gevaarinhoud,
    lezen: Wielezen = ALLEEN_WIJ,
    by: Gebruiker,
    at: datetime,
) -> Regel[Gevaar]:
    """Write down who worries about what, and what may happen if nothing changes."""
    gevaar = _write(Gevaar(gezin=gezin), inhoud, lezen, by, at)
    return _regel(gevaar, at)


@action("gevaar.veranderd")
def replace_gevaar(
    *,
    gevaar: Gevaar,
    inhoud: Gevaarinhoud,
    lezen: Wielezen,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Gevaar]:
    """Say how the worry is now. It gets a scale of its own; the old one stays to be read."""
    was = Gevaar.objects.select_for_update(of=("self",)).get(pk=gevaar.pk)
    withdraw(was, reden, by, at)
    nieuw = Gevaar(gezin_id=was.gezin_id, vervangt=was)
    _write(nieuw, inhoud, lezen, by, at)
    carry_oneens(was, nieuw, by)
    return _regel(nieuw, at, reden=reden, was=was.pk)


@action("gevaar.doel_gekozen")
def set_doel(
    *, gevaar: Gevaar, schaal: Schaal, by: Gebruiker, at: datetime
) -> Regel[Gevaar]:
    """Say what is to be seen when it is safe, and what 0 and 10 mean.

    Raises Blocked when figures stand on the scale already: it would move under them.
    """
    nu = _get_open(gevaar)
    cijfers = Gevaarcijfer.objects.filter(gevaar=nu, vervallen_op=None)
    raise_if_blocked(
        blockers_for_doel(
            doel=schaal.doel,
            nul=schaal.nul,
            tien=schaal.tien,
            heeft_cijfers=cijfers.exists(),
        )
    )
    put(nu, schaal)
    nu.save(update_fields=["doel", "nul", "tien"])
    return _regel(nu, at)


@action("gevaarcijfer.gegeven")
def record_cijfer(
    *,
    gevaar: Gevaar,
    cijfer: int,
    punt_hoger: str,
    herkomst: Herkomst,
    lezen: Wielezen = ALLEEN_WIJ,
    by: Gebruiker,
    at: datetime,
) -> Regel[Gevaarcijfer]:
    """Write down the figure of one person, and what would make it one point higher."""
    nu = _get_open(gevaar)
    raise_if_blocked(
        [
            *blockers_for_cijfer(
                cijfer=cijfer, punt_hoger=punt_hoger, heeft_schaal=nu.heeft_schaal
            ),
            *blockers_for_gezegd(
                heeft_bron=herkomst.is_bekend,
                gezegd_op=herkomst.gezegd_op,
                vandaag=timezone.localdate(at),
            ),
        ]
    )
    rij = Gevaarcijfer(gezin_id=nu.gezin_id, gevaar=nu, vastgelegd_door=by)
    put(rij, herkomst, lezen)
    rij.cijfer, rij.punt_hoger = cijfer, punt_hoger
    rij.save()
    waarden = {"gevaar": nu.pk, "gevaarcijfer": rij.pk, "cijfer": cijfer}
    return Regel(rij, nu.gezin_id, at, nu.betreft, waarden=waarden)


@action("gevaarcijfer.vervallen")
def withdraw_cijfer(
    *, cijfer: Gevaarcijfer, reden: str, by: Gebruiker, at: datetime
) -> Regel[Gevaarcijfer]:
    """Say that this figure was not given so; it stays to be read, with the reason."""
    nu = Gevaarcijfer.objects.select_for_update(of=("self",)).get(pk=cijfer.pk)
    withdraw(nu, reden, by, at)
    return Regel(
        nu,
        nu.gezin_id,
        at,
        waarden={"gevaar": nu.gevaar_id, "gevaarcijfer": nu.pk, "reden": reden},
        corrigeert=find_line(nu, "gevaarcijfer.gegeven"),
    )


def _write(
    gevaar: Gevaar,
    inhoud: Gevaarinhoud,
    lezen: Wielezen,
    by: Gebruiker,
    at: datetime,
) -> Gevaar:
    raise_if_blocked(_blockers(inhoud, at))
    put(gevaar, inhoud, lezen)
    gevaar.vastgelegd_door = by
    gevaar.save()
    return gevaar


def _blockers(inhoud: Gevaarinhoud, at: datetime) -> Iterator[Blocker]:
    yield from blockers_for_gevaar(
        waarover=inhoud.waarover, wat_kan_gebeuren=inhoud.wat_kan_gebeuren
    )
    yield from blockers_for_woorden(
        tekst=inhoud.waarover, taal=inhoud.taal, vertaling=inhoud.vertaling
    )
    yield from blockers_for_gezegd(
        heeft_bron=bool(inhoud.wie_zorgen or inhoud.wie_anders.strip()),
        gezegd_op=inhoud.gezegd_op,
        vandaag=timezone.localdate(at),
    )


def _get_open(gevaar: Gevaar) -> Gevaar:
    nu = Gevaar.objects.select_for_update(of=("self",)).get(pk=gevaar.pk)
    raise_if_blocked(blockers_for_staat(is_vervallen=nu.vervallen_op is not None))
    return nu


def _regel(gevaar: Gevaar, at: datetime, **meer: object) -> Regel[Gevaar]:
    waarden = {"gevaar": gevaar.pk, **meer}
    return Regel(gevaar, gevaar.gezin_id, at, gevaar.betreft, waarden=waarden)
