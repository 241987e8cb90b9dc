"""How people belong together, who has gezag, on which footing: begin and end."""

from datetime import date, datetime
from typing import Any

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.gegevens import ONBEKEND, Sinds
from samenspel.domain.gezin.models import (
    Gezag,
    Gezagsoort,
    Kader,
    Kadersoort,
    Persoon,
    Relatie,
    Relatiesoort,
    WieWeet,
)
from samenspel.domain.gezin.rules import blockers_for_einde, blockers_for_gezag
from samenspel.domain.organisatie.models import Gebruiker


@action("relatie.vastgelegd")
def add_relatie(
    *,
    van: Persoon,
    naar: Persoon,
    soort: Relatiesoort,
    by: Gebruiker,
    at: datetime,
    sinds: Sinds = ONBEKEND,
    verbintenis: str = "",
    wie_weet: str = "",
) -> Regel[Relatie]:
    """Say how two people belong together: `van` is the … of `naar`.

    `wie_weet`: who in the family knows it; what not everybody knows stays off what the
    family receives.
    """
    relatie = Relatie.objects.create(
        gezin_id=van.gezin_id,
        van=van,
        naar=naar,
        soort=soort,
        verbintenis=verbintenis,
        wie_weet=wie_weet,
        **_since(sinds),
        vastgelegd_door=by,
    )
    return Regel(
        relatie,
        gezin_id=van.gezin_id,
        van=at,
        betreft=[van.pk, naar.pk],
        waarden={"soort": soort.value.lower()},
    )


@action("relatie.gewijzigd")
def say_wie_weet(
    *, relatie: Relatie, wie_weet: WieWeet, by: Gebruiker, at: datetime
) -> Regel[Relatie]:
    """Say who in the family knows that these two belong together like this."""
    relatie.wie_weet = wie_weet
    relatie.save(update_fields=["wie_weet"])
    return Regel(
        relatie,
        gezin_id=relatie.gezin_id,
        van=at,
        betreft=[relatie.van_id, relatie.naar_id],
        waarden={"soort": relatie.soort.lower(), "wie_weet": wie_weet.value.lower()},
    )


@action("gezag.vastgelegd")
def record_gezag(
    *,
    kind: Persoon,
    houder: Persoon | None,
    soort: Gezagsoort,
    by: Gebruiker,
    at: datetime,
    sinds: Sinds = ONBEKEND,
    bron: str = "",
    in_onderzoek: bool = False,
) -> Regel[Gezag]:
    """Say who has gezag over a child since when, and where that was read.

    Raises Blocked when the kind asks for a person and none is named, or the other way.
    """
    blockers = blockers_for_gezag(
        soort=soort,
        heeft_houder=houder is not None,
        vanaf=sinds.dag,
        vandaag=timezone.localdate(at),
    )
    raise_if_blocked(blockers)
    gezag = Gezag.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        houder=houder,
        soort=soort,
        bron=bron,
        in_onderzoek=in_onderzoek,
        **_since(sinds),
        vastgelegd_door=by,
    )
    return Regel(
        gezag,
        gezin_id=kind.gezin_id,
        van=at,
        betreft=[kind.pk, *([houder.pk] if houder else [])],
        waarden={"soort": soort.value.lower()},
    )


@action("kader.vastgelegd")
def record_kader(
    *,
    kind: Persoon,
    soort: Kadersoort,
    vanaf: date,
    tot: date | None,
    strafrechtelijk: bool,
    by: Gebruiker,
    at: datetime,
) -> Regel[Kader]:
    """Say on which footing a child gets help, and until when."""
    kader = Kader.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        soort=soort,
        vanaf=vanaf,
        tot=tot,
        strafrechtelijk=strafrechtelijk,
        vastgelegd_door=by,
    )
    return Regel(
        kader,
        gezin_id=kind.gezin_id,
        van=at,
        betreft=[kind.pk],
        waarden={
            "kader": soort.value.lower(),
            "strafrechtelijk": strafrechtelijk,
            "tot": tot.isoformat() if tot else None,
        },
    )


@action("relatie.beeindigd")
def end_relatie(
    *, relatie: Relatie, op: date, by: Gebruiker, at: datetime
) -> Regel[Relatie]:
    """Say until when two people belonged together; it stays readable as what was."""
    _end(relatie, op, at)
    return Regel(
        relatie,
        gezin_id=relatie.gezin_id,
        van=at,
        betreft=[relatie.van_id, relatie.naar_id],
        waarden={"soort": relatie.soort.lower(), "tot": op.isoformat()},
    )


@action("gezag.beeindigd")
def end_gezag(*, gezag: Gezag, op: date, by: Gebruiker, at: datetime) -> Regel[Gezag]:
    """Say until when somebody had gezag; it stays readable as what was."""
    _end(gezag, op, at)
    return Regel(
        gezag,
        gezin_id=gezag.gezin_id,
        van=at,
        betreft=[gezag.kind_id, *([gezag.houder_id] if gezag.houder_id else [])],
        waarden={"soort": gezag.soort.lower(), "tot": op.isoformat()},
    )


@action("kader.beeindigd")
def end_kader(*, kader: Kader, op: date, by: Gebruiker, at: datetime) -> Regel[Kader]:
    """Say until when a child got help on this footing, also before the planned end."""
    _end(kader, op, at)
    return Regel(
        kader,
        gezin_id=kader.gezin_id,
        van=at,
        betreft=[kader.kind_id],
        waarden={"kader": kader.soort.lower(), "tot": op.isoformat()},
    )


def _end(rij: Relatie | Gezag | Kader, op: date, at: datetime) -> None:
    raise_if_blocked(
        blockers_for_einde(
            vanaf=rij.vanaf, tot=rij.tot, op=op, vandaag=timezone.localdate(at)
        )
    )
    rij.tot = op
    rij.save(update_fields=["tot"])


def _since(sinds: Sinds) -> dict[str, Any]:
    return {"vanaf": sinds.dag, "vanaf_precisie": sinds.precisie}
