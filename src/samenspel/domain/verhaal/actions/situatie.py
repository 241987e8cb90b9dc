"""Answers about a family, and who stands how near to a child."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.gezin.gegevens import ONBEKEND, Sinds
from samenspel.domain.gezin.models import Datumprecisie, Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Antwoord, Antwoordsoort, Kring, Nabijheid
from samenspel.domain.verhaal.rules import (
    blockers_for_antwoord,
    blockers_for_intrekking,
    blockers_for_kring,
)
from samenspel.domain.verhaal.situatie.vragen import find_tekst

WEG = ["vervallen_op", "vervallen_door", "reden_vervallen"]


@dataclass(frozen=True, slots=True)
class Antwoordinhoud:
    """What was said or seen, by whom, on which day; where it was read or heard."""

    tekst: str
    gezegd_op: date
    soort: str = Antwoordsoort.MENING
    zegt: Persoon | None = None
    zegt_anders: str = ""
    gezegd_precisie: str = Datumprecisie.DAG
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Plek:
    """How near somebody stands, as what, what that person can do, and who says so."""

    kring: Nabijheid
    wie_zegt: str
    relatie: str = ""
    wat_kan: str = ""
    sinds: Sinds = ONBEKEND


@action("antwoord.vastgelegd")
def record_antwoord(
    *,
    gezin: Gezin,
    vraag: str,
    inhoud: Antwoordinhoud,
    over: Persoon | None = None,
    by: Gebruiker,
    at: datetime,
) -> Regel[Antwoord]:
    """Write down an answer to a question about the family, or about one of its people.

    Raises Blocked when the question is not asked of this person, or nobody says it.
    """
    antwoord = _write(Antwoord(gezin=gezin, vraag=vraag, over=over), inhoud, by, at)
    return _regel(antwoord, at)


@action("antwoord.verbeterd")
def correct_antwoord(
    *,
    antwoord: Antwoord,
    inhoud: Antwoordinhoud,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Antwoord]:
    """Say that an answer was written down wrong, and how it was; both stay to be read."""
    was = _withdraw(antwoord, reden, by, at)
    nieuw = Antwoord(gezin_id=was.gezin_id, vraag=was.vraag, over=was.over)
    return _regel(
        _write(nieuw, inhoud, by, at),
        at,
        reden=reden,
        corrigeert=find_line(was, "antwoord.vastgelegd"),
    )


@action("antwoord.vervallen")
def withdraw_antwoord(
    *, antwoord: Antwoord, reden: str, by: Gebruiker, at: datetime
) -> Regel[Antwoord]:
    """Say that this was not answered so; it stays to be read, with the reason."""
    was = _withdraw(antwoord, reden, by, at)
    return _regel(
        was, at, reden=reden, corrigeert=find_line(was, "antwoord.vastgelegd")
    )


def _write(
    antwoord: Antwoord, inhoud: Antwoordinhoud, by: Gebruiker, at: datetime
) -> Antwoord:
    raise_if_blocked(
        blockers_for_antwoord(
            is_vraag=bool(find_tekst(antwoord.vraag, antwoord.over)),
            tekst=inhoud.tekst,
            heeft_bron=bool(inhoud.zegt or inhoud.zegt_anders.strip()),
            gezegd_op=inhoud.gezegd_op,
            vandaag=timezone.localdate(at),
        )
    )
    for naam in inhoud.__slots__:
        setattr(antwoord, naam, getattr(inhoud, naam))
    antwoord.vastgelegd_door = by
    antwoord.save()
    return antwoord


def _withdraw(antwoord: Antwoord, reden: str, by: Gebruiker, at: datetime) -> Antwoord:
    nu = Antwoord.objects.select_for_update(of=("self",)).get(pk=antwoord.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=WEG)
    return nu


def _regel(
    antwoord: Antwoord, at: datetime, reden: str = "", corrigeert: int | None = None
) -> Regel[Antwoord]:
    waarden = {"antwoord": antwoord.pk, "vraag": antwoord.vraag}
    return Regel(
        antwoord,
        gezin_id=antwoord.gezin_id,
        van=at,
        betreft=[antwoord.over_id] if antwoord.over_id else [],
        waarden=waarden | ({"reden": reden} if reden else {}),
        corrigeert=corrigeert,
    )


@action("kring.geplaatst")
def place_in_kring(
    *, kind: Persoon, persoon: Persoon, plek: Plek, by: Gebruiker, at: datetime
) -> Regel[Kring]:
    """Say how near somebody stands to a child; what was said before stays to be read."""
    raise_if_blocked(
        blockers_for_kring(
            is_kind=kind.is_kind,
            zelfde=kind == persoon,
            wie_zegt=plek.wie_zegt,
            sinds=plek.sinds.dag,
            vandaag=timezone.localdate(at),
        )
    )
    kring = Kring.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        persoon=persoon,
        kring=plek.kring,
        relatie=plek.relatie,
        wat_kan=plek.wat_kan,
        wie_zegt=plek.wie_zegt,
        sinds=plek.sinds.dag,
        sinds_precisie=plek.sinds.precisie,
        vastgelegd_door=by,
    )
    return Regel(
        kring,
        gezin_id=kind.gezin_id,
        van=at,
        betreft=[kind.pk, persoon.pk],
        waarden={"kring": kring.pk, "nabijheid": int(plek.kring)},
    )


@action("kring.vervallen")
def leave_kring(
    *, kring: Kring, reden: str, by: Gebruiker, at: datetime
) -> Regel[Kring]:
    """Take somebody out of the circles of a child, with the reason."""
    nu = Kring.objects.select_for_update().get(pk=kring.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=WEG)
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=[nu.kind_id, nu.persoon_id],
        waarden={"kring": nu.pk, "reden": reden},
        corrigeert=find_line(nu, "kring.geplaatst"),
    )
