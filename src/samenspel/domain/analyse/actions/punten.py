"""Worries, strengths and steps: write down, change, move, make up for each other."""

from datetime import datetime

from django.db.models import Max
from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.analyse.gegevens import (
    ALLEEN_WIJ,
    Herkomst,
    Puntinhoud,
    Wielezen,
)
from samenspel.domain.analyse.models import Opvang, Punt, Puntsoort
from samenspel.domain.analyse.rules import (
    blockers_for_gezegd,
    blockers_for_intrekking,
    blockers_for_opvang,
    blockers_for_staat,
    blockers_for_woorden,
    move_in_rij,
)
from samenspel.domain.analyse.schrijven import carry_oneens, put, withdraw
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker

KRACHTEN = {Puntsoort.GOED, Puntsoort.VEILIG}
ZORGEN = {Puntsoort.GEBEURD, Puntsoort.LASTIG}


@action("punt.vastgelegd")
def record_punt(
    *,
    gezin: Gezin,
    soort: Puntsoort,
    inhoud: Puntinhoud,
    herkomst: Herkomst,
    lezen: Wielezen = ALLEEN_WIJ,
    by: Gebruiker,
    at: datetime,
) -> Regel[Punt]:
    """Write down a worry, a strength or a step, with who says so and when.

    Raises Blocked when nobody says it, or it is of tomorrow.
    """
    punt = Punt(gezin=gezin, soort=soort)
    return _regel(_write(punt, inhoud, herkomst, lezen, by, at), at)


@action("punt.veranderd")
def replace_punt(
    *,
    punt: Punt,
    inhoud: Puntinhoud,
    herkomst: Herkomst,
    lezen: Wielezen,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Punt]:
    """Say how it is now; what was said before stays to be read, with what changed."""
    was = Punt.objects.select_for_update(of=("self",)).get(pk=punt.pk)
    withdraw(was, reden, by, at)
    nieuw = Punt(gezin_id=was.gezin_id, soort=was.soort, vervangt=was)
    nieuw.volgorde = was.volgorde
    _write(nieuw, inhoud, herkomst, lezen, by, at)
    carry_oneens(was, nieuw, by)
    for opvang in Opvang.objects.filter(vervallen_op=None, kracht=was):
        _carry_over(opvang, nieuw, by, is_kracht=True)
    for opvang in Opvang.objects.filter(vervallen_op=None, zorg=was):
        _carry_over(opvang, nieuw, by, is_kracht=False)
    return _regel(nieuw, at, reden=reden, was=was.pk)


def _carry_over(opvang: Opvang, nieuw: Punt, by: Gebruiker, *, is_kracht: bool) -> None:
    """What makes up for what is as true of the words that replace it."""
    Opvang.objects.create(
        gezin_id=nieuw.gezin_id,
        kracht=nieuw if is_kracht else opvang.kracht,
        zorg=opvang.zorg if is_kracht else nieuw,
        uitleg=opvang.uitleg,
        wie_zegt=opvang.wie_zegt,
        vastgelegd_door=by,
    )


@action("punt.verplaatst")
def move_punt(
    *, punt: Punt, naar: Puntsoort, by: Gebruiker, at: datetime
) -> Regel[Punt]:
    """Put it in another column or under another heading, at the end."""
    nu = _get_open(punt)
    was, nu.soort = nu.soort, naar
    nu.volgorde = _next_volgorde(nu)
    nu.save(update_fields=["soort", "volgorde"])
    waarden = {"punt": nu.pk, "van": was, "naar": str(naar)}
    return Regel(nu, nu.gezin_id, at, nu.betreft, waarden=waarden)


@action("punt.geschoven")
def shift_punt(*, punt: Punt, plekken: int, by: Gebruiker, at: datetime) -> Regel[Punt]:
    """Put it one place higher (-1) or lower (1) under its heading."""
    nu = _get_open(punt)
    rijen = list(
        Punt.objects.select_for_update(of=("self",))
        .filter(gezin_id=nu.gezin_id, soort=nu.soort, vervallen_op=None)
        .order_by("volgorde", "pk")
    )
    orde = move_in_rij([rij.pk for rij in rijen], nu.pk, plekken)
    for rij in rijen:
        if rij.volgorde != (plek := orde.index(rij.pk) + 1):
            rij.volgorde = plek
            rij.save(update_fields=["volgorde"])
    waarden = {"punt": nu.pk, "plek": orde.index(nu.pk) + 1}
    return Regel(nu, nu.gezin_id, at, nu.betreft, waarden=waarden)


@action("opvang.vastgelegd")
def record_opvang(
    *, kracht: Punt, zorg: Punt, uitleg: str, wie_zegt: str, by: Gebruiker, at: datetime
) -> Regel[Opvang]:
    """Say that a strength makes up for a worry: a compensating factor."""
    raise_if_blocked(
        blockers_for_opvang(
            is_kracht=kracht.soort in KRACHTEN and kracht.vervallen_op is None,
            is_zorg=zorg.soort in ZORGEN and zorg.vervallen_op is None,
            uitleg=uitleg,
            wie_zegt=wie_zegt,
        )
    )
    opvang = Opvang.objects.create(
        gezin_id=kracht.gezin_id,
        kracht=kracht,
        zorg=zorg,
        uitleg=uitleg,
        wie_zegt=wie_zegt,
        vastgelegd_door=by,
    )
    waarden = {"opvang": opvang.pk, "kracht": kracht.pk, "zorg": zorg.pk}
    return Regel(opvang, kracht.gezin_id, at, waarden=waarden)


@action("opvang.vervallen")
def withdraw_opvang(
    *, opvang: Opvang, reden: str, by: Gebruiker, at: datetime
) -> Regel[Opvang]:
    """Say that this strength does not make up for that worry, with the reason."""
    nu = Opvang.objects.select_for_update().get(pk=opvang.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    withdraw(nu, reden, by, at)
    return Regel(
        nu,
        nu.gezin_id,
        at,
        waarden={"opvang": nu.pk, "reden": reden},
        corrigeert=find_line(nu, "opvang.vastgelegd"),
    )


def _write(
    punt: Punt,
    inhoud: Puntinhoud,
    herkomst: Herkomst,
    lezen: Wielezen,
    by: Gebruiker,
    at: datetime,
) -> Punt:
    raise_if_blocked(
        [
            *blockers_for_woorden(
                tekst=inhoud.tekst, taal=inhoud.taal, vertaling=inhoud.vertaling
            ),
            *blockers_for_gezegd(
                heeft_bron=herkomst.is_bekend,
                gezegd_op=herkomst.gezegd_op,
                vandaag=timezone.localdate(at),
            ),
        ]
    )
    put(punt, inhoud, herkomst, lezen)
    punt.volgorde = punt.volgorde or _next_volgorde(punt)
    punt.vastgelegd_door = by
    punt.save()
    return punt


def _next_volgorde(punt: Punt) -> int:
    rijen = Punt.objects.filter(gezin_id=punt.gezin_id, soort=punt.soort)
    found = rijen.aggregate(hoogste=Max("volgorde"))["hoogste"]
    return (found or 0) + 1


def _get_open(punt: Punt) -> Punt:
    nu = Punt.objects.select_for_update(of=("self",)).get(pk=punt.pk)
    raise_if_blocked(blockers_for_staat(is_vervallen=nu.vervallen_op is not None))
    return nu


def _regel(punt: Punt, at: datetime, **meer: object) -> Regel[Punt]:
    waarden = {"punt": punt.pk, "soort": punt.soort, **meer}
    return Regel(punt, punt.gezin_id, at, punt.betreft, waarden=waarden)
