"""Write down what somebody makes of the facts, and take it back."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.analyse.gegevens import Herkomst, Wielezen
from samenspel.domain.analyse.models import Duiding, Eindsituatie
from samenspel.domain.analyse.patroon.vragen import find_vraag
from samenspel.domain.analyse.rules import (
    blockers_for_duiding,
    blockers_for_gezegd,
    blockers_for_staat,
    parse_feiten,
)
from samenspel.domain.analyse.schrijven import put, withdraw
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker


@dataclass(frozen=True, slots=True)
class Duidinginhoud:
    """What somebody makes of it, and on which facts.

    `stuk`: the piece of the pattern that this changes or compensates.
    """

    tekst: str
    feiten: tuple[str, ...] = ()
    hoe: str = ""
    wie_doet: str = ""
    stuk: Duiding | None = None


@action("duiding.vastgelegd")
def record_duiding(
    *,
    gezin: Gezin,
    vraag: str,
    inhoud: Duidinginhoud,
    herkomst: Herkomst,
    over: Persoon | None = None,
    eindsituatie: Eindsituatie | None = None,
    by: Gebruiker,
    at: datetime,
) -> Regel[Duiding]:
    """Write down a piece of the pattern, or an answer to a question of a format.

    Raises Blocked when the question is not asked of this person, it is too long, or
    nobody says it. A thought without a fact is kept (N309).
    """
    raise_if_blocked(_check(vraag, inhoud, herkomst, over, eindsituatie, at))
    duiding = Duiding(gezin=gezin, vraag=vraag, over=over, eindsituatie=eindsituatie)
    return _regel(_write(duiding, inhoud, herkomst, by), at)


@action("duiding.verbeterd")
def correct_duiding(
    *,
    duiding: Duiding,
    inhoud: Duidinginhoud,
    herkomst: Herkomst,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Duiding]:
    """Say how it should read, or on which facts it rests; both stay to be read.

    What changes or compensates this piece belongs to the new words from now on.
    """
    was = _lock(duiding)
    withdraw(was, reden, by, at)
    raise_if_blocked(
        _check(was.vraag, inhoud, herkomst, was.over, was.eindsituatie, at)
    )
    nieuw = Duiding(
        gezin_id=was.gezin_id,
        vraag=was.vraag,
        over=was.over,
        eindsituatie=was.eindsituatie,
    )
    _write(nieuw, inhoud, herkomst, by)
    Duiding.objects.filter(stuk=was, vervallen_op=None).update(stuk=nieuw)
    first = find_line(was, "duiding.vastgelegd")
    return _regel(nieuw, at, reden=reden, corrigeert=first)


def _check(
    code: str,
    inhoud: Duidinginhoud,
    herkomst: Herkomst,
    over: Persoon | None,
    eindsituatie: Eindsituatie | None,
    at: datetime,
) -> list[Blocker]:
    """Return what is wrong with a thought; one of the end situation belongs to one."""
    vraag = find_vraag(code)
    is_van_eind = vraag is not None and vraag.is_van_eindsituatie
    is_asked = vraag is not None and vraag.asks(over)
    return [
        *blockers_for_duiding(
            is_vraag=is_asked and is_van_eind is (eindsituatie is not None),
            tekst=inhoud.tekst,
            most=vraag.most if vraag else 0,
            waarom_kort=vraag.waarom_kort if vraag else "",
        ),
        *blockers_for_gezegd(
            heeft_bron=herkomst.is_bekend,
            gezegd_op=herkomst.gezegd_op,
            vandaag=timezone.localdate(at),
        ),
    ]


@action("duiding.vervallen")
def withdraw_duiding(
    *, duiding: Duiding, reden: str, by: Gebruiker, at: datetime
) -> Regel[Duiding]:
    """Say that this is not so, or not any more; it stays to be read, with the reason."""
    nu = _lock(duiding)
    withdraw(nu, reden, by, at)
    first = find_line(nu, "duiding.vastgelegd")
    return _regel(nu, at, reden=reden, corrigeert=first)


@action("duiding.vrijgegeven")
def show_duidingen(
    *,
    gezin: Gezin,
    duidingen: Collection[Duiding],
    lezen: Wielezen,
    by: Gebruiker,
    at: datetime,
) -> Regel[list[Duiding]]:
    """Let the family read these pieces, all or only some of them; or close them again.

    Raises Blocked when one of them was withdrawn meanwhile.
    """
    rijen = [_lock(duiding) for duiding in duidingen]
    is_vervallen = any(rij.vervallen_op is not None for rij in rijen)
    raise_if_blocked(blockers_for_staat(is_vervallen=is_vervallen))
    for rij in rijen:
        put(rij, lezen)
        rij.save(update_fields=list(lezen.__slots__))
    return Regel(
        rijen,
        gezin.pk,
        at,
        sorted({rij.over_id for rij in rijen if rij.over_id}),
        waarden={
            "duidingen": [rij.pk for rij in rijen],
            "voor_gezin": lezen.voor_gezin,
        },
    )


def _lock(duiding: Duiding) -> Duiding:
    return Duiding.objects.select_for_update(of=("self",)).get(pk=duiding.pk)


def _write(
    duiding: Duiding, inhoud: Duidinginhoud, herkomst: Herkomst, by: Gebruiker
) -> Duiding:
    put(duiding, inhoud, herkomst)
    duiding.feiten = [str(feit) for feit in parse_feiten(inhoud.feiten)]
    duiding.vastgelegd_door = by
    duiding.save()
    return duiding


def _regel(
    duiding: Duiding, at: datetime, reden: str = "", corrigeert: int | None = None
) -> Regel[Duiding]:
    waarden = {
        "duiding": duiding.pk,
        "vraag": duiding.vraag,
        "feiten": len(duiding.feiten),
    }
    return Regel(
        duiding,
        gezin_id=duiding.gezin_id,
        van=at,
        betreft=[duiding.over_id] if duiding.over_id else [],
        waarden=waarden | ({"reden": reden} if reden else {}),
        corrigeert=corrigeert,
    )
