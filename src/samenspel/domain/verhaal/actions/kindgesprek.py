"""Talks with children: what one was, when the next is, and why there was none."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.gezin.models import Datumprecisie, Persoon, Positie
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Contact,
    Kindgesprek,
    Kindverhaal,
    NietGesproken,
    Spreekdatum,
    Vergewissing,
)
from samenspel.domain.verhaal.models.situatie import Vervalt
from samenspel.domain.verhaal.rules import (
    Dagen,
    Gezelschapsvorm,
    blockers_for_intrekking,
    blockers_for_kindgesprek,
    blockers_for_niet_gesproken,
    blockers_for_spreekdatum,
    blockers_for_vergewissing,
)

WEG = ["vervallen_op", "vervallen_door", "reden_vervallen"]
OUDERS = {Positie.OUDER, Positie.VERZORGER}
Rij = TypeVar("Rij", bound=Vervalt)


@dataclass(frozen=True, slots=True)
class Gespreksinhoud:
    """The chosen form of a talk with a child, what for, and what was said to it."""

    vorm: str
    doelen: tuple[str, ...]
    met_wie: str = ""
    waarom_vorm: str = ""
    plek: str = ""
    uitleg: str = ""
    bij_leeftijd: str = ""
    over_hulp: str = ""
    reactie: str = ""
    eens: str = ""
    oneens: str = ""
    wat_doen: str = ""


@dataclass(frozen=True, slots=True)
class Nietinhoud:
    """Why somebody was not spoken with, what was done about it, and until when."""

    op: date
    reden: str
    toelichting: str
    opnieuw_op: date
    ouders: str = ""
    ouders_op: date | None = None
    overleg: str = ""
    overleg_op: date | None = None
    situatie: str = ""
    advies_van: str = ""
    advies_op: date | None = None
    advies: str = ""


@dataclass(frozen=True, slots=True)
class Spreker:
    """Who speaks with a child, as what, and why we do not do it ourselves."""

    wie: str
    rol: str
    argumenten: str
    nagegaan_op: date
    organisatie: str = ""
    hoe_vaak: str = ""
    laatst_op: date | None = None
    laatst_precisie: str = Datumprecisie.DAG
    nagegaan_bij: str = ""


@action("kindgesprek.vastgelegd")
def record_kindgesprek(
    *,
    contact: Contact,
    kind: Persoon,
    inhoud: Gespreksinhoud,
    verhaal: Kindverhaal | None = None,
    by: Gebruiker,
    at: datetime,
) -> Regel[Kindgesprek]:
    """Say what a talk with one child was; that there was one stands in the contact."""
    raise_if_blocked(
        blockers_for_kindgesprek(
            is_kind=kind.is_kind,
            vorm=_read_vorm(contact, kind, inhoud),
            heeft_doel=bool(inhoud.doelen),
            is_al_vastgelegd=Kindgesprek.objects.filter(
                contact=contact, kind=kind, vervallen_op=None
            ).exists(),
        )
    )
    gesprek = Kindgesprek.objects.create(
        gezin_id=contact.gezin_id,
        contact=contact,
        kind=kind,
        verhaal=verhaal,
        vastgelegd_door=by,
        **asdict(inhoud) | {"doelen": list(inhoud.doelen)},
    )
    return Regel(
        gesprek,
        gezin_id=contact.gezin_id,
        van=contact.gebeurd_op,
        betreft=[kind.pk],
        waarden={"gesprek": gesprek.pk},
    )


def _read_vorm(
    contact: Contact, kind: Persoon, inhoud: Gespreksinhoud
) -> Gezelschapsvorm:
    wie = list(Aanwezigheid.objects.filter(contact=contact).select_related("persoon"))
    over = next((rij for rij in wie if rij.persoon_id == kind.pk), None)
    return Gezelschapsvorm(
        vorm=inhoud.vorm,
        is_gesproken=over is not None and over.is_gesproken,
        is_alleen=over is not None and over.is_alleen_gesproken,
        is_ouder_erbij=any(
            rij.persoon.positie in OUDERS and (rij.is_gezien or rij.is_gesproken)
            for rij in wie
        ),
        met_wie=inhoud.met_wie,
        waarom=inhoud.waarom_vorm,
    )


@action("kindgesprek.vervallen")
def withdraw_kindgesprek(
    *, gesprek: Kindgesprek, reden: str, by: Gebruiker, at: datetime
) -> Regel[Kindgesprek]:
    """Say that a talk was not so; the contact and the words of the child stay."""
    nu = _withdraw(gesprek, reden, by, at)
    waarden = {"gesprek": nu.pk, "reden": reden}
    return _regel(nu, nu.kind_id, at, waarden, "kindgesprek.vastgelegd")


@action("spreekdatum.gezet")
def set_spreekdatum(
    *, kind: Persoon, uiterlijk: date, waarvoor: str = "", by: Gebruiker, at: datetime
) -> Regel[Spreekdatum]:
    """Set the own date by which we speak with a child again; a newer one replaces it."""
    raise_if_blocked(
        blockers_for_spreekdatum(
            is_kind=kind.is_kind, uiterlijk=uiterlijk, vandaag=timezone.localdate(at)
        )
    )
    datum = Spreekdatum.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        uiterlijk=uiterlijk,
        waarvoor=waarvoor,
        vastgelegd_door=by,
    )
    waarden = {"datum": datum.pk, "uiterlijk": uiterlijk.isoformat()}
    return _regel(datum, kind.pk, at, waarden)


@action("spreekdatum.vervallen")
def withdraw_spreekdatum(
    *, datum: Spreekdatum, reden: str, by: Gebruiker, at: datetime
) -> Regel[Spreekdatum]:
    """Take back an own date, with the reason."""
    nu = _withdraw(datum, reden, by, at)
    waarden = {"datum": nu.pk, "reden": reden}
    return _regel(nu, nu.kind_id, at, waarden, "spreekdatum.gezet")


@action("gesprek.uitgesteld")
def record_niet_gesproken(
    *, persoon: Persoon, inhoud: Nietinhoud, by: Gebruiker, at: datetime
) -> Regel[NietGesproken]:
    """Write down why a child or parent was not spoken with (yet), and until when."""
    raise_if_blocked(
        blockers_for_niet_gesproken(
            reden=inhoud.reden,
            toelichting=inhoud.toelichting,
            situatie=inhoud.situatie,
            dagen=Dagen(
                inhoud.op,
                inhoud.opnieuw_op,
                (inhoud.ouders_op, inhoud.overleg_op, inhoud.advies_op),
            ),
            vandaag=timezone.localdate(at),
        )
    )
    niet = NietGesproken.objects.create(
        gezin_id=persoon.gezin_id, persoon=persoon, vastgelegd_door=by, **asdict(inhoud)
    )
    waarden = {"uitstel": niet.pk, "uiterlijk": inhoud.opnieuw_op.isoformat()}
    return _regel(niet, persoon.pk, at, waarden)


@action("gesprek.uitstel_vervallen")
def withdraw_niet_gesproken(
    *, niet: NietGesproken, reden: str, by: Gebruiker, at: datetime
) -> Regel[NietGesproken]:
    """Say that this was not why; it stays to be read, with the reason."""
    nu = _withdraw(niet, reden, by, at)
    waarden = {"uitstel": nu.pk, "reden": reden}
    return _regel(nu, nu.persoon_id, at, waarden, "gesprek.uitgesteld")


@action("vergewissing.vastgelegd")
def record_vergewissing(
    *, kind: Persoon, spreker: Spreker, by: Gebruiker, at: datetime
) -> Regel[Vergewissing]:
    """Record who speaks with this child; raises Blocked for who gives the help itself."""
    raise_if_blocked(
        blockers_for_vergewissing(
            is_kind=kind.is_kind,
            rol=spreker.rol,
            wie=spreker.wie,
            argumenten=spreker.argumenten,
            nagegaan_op=spreker.nagegaan_op,
            vandaag=timezone.localdate(at),
        )
    )
    rij = Vergewissing.objects.create(
        gezin_id=kind.gezin_id, kind=kind, vastgelegd_door=by, **asdict(spreker)
    )
    return _regel(rij, kind.pk, at, {"vergewissing": rij.pk})


@action("vergewissing.vervallen")
def withdraw_vergewissing(
    *, vergewissing: Vergewissing, reden: str, by: Gebruiker, at: datetime
) -> Regel[Vergewissing]:
    """Say that this person does not speak with the child (any more)."""
    nu = _withdraw(vergewissing, reden, by, at)
    waarden = {"vergewissing": nu.pk, "reden": reden}
    return _regel(nu, nu.kind_id, at, waarden, "vergewissing.vastgelegd")


def _withdraw(rij: Rij, reden: str, by: Gebruiker, at: datetime) -> Rij:
    rijen: Any = type(rij)._default_manager
    nu: Rij = rijen.select_for_update().get(pk=rij.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=WEG)
    return nu


def _regel(
    rij: Rij, wie: int, at: datetime, waarden: dict[str, Any], eerst: str = ""
) -> Regel[Rij]:
    return Regel(
        rij,
        gezin_id=rij.gezin_id,
        van=at,
        betreft=[wie],
        waarden=waarden,
        corrigeert=find_line(rij, eerst) if eerst else None,
    )
