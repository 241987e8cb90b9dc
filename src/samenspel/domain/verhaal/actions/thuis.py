"""Who sleeps here, and looking into adults who are new."""

from dataclasses import dataclass, field
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Huishouden, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Nieuwkomer, Slaapcontrole
from samenspel.domain.verhaal.rules import (
    blockers_for_nagaan,
    blockers_for_nieuwkomer,
    blockers_for_slaapcontrole,
)


@dataclass(frozen=True, slots=True)
class Slaapgegevens:
    """Who sleeps in one household, and how it is known; or that it was not asked."""

    huishouden: Huishouden
    gebeurd_op: datetime
    is_gevraagd: bool
    slapen: frozenset[int] = field(default_factory=frozenset)
    waarneming: str = ""
    wie_zegt: str = ""


@dataclass(frozen=True, slots=True)
class Nieuwkomergegevens:
    """A new adult: who, in which household or near it, since when, and who said so."""

    persoon: Persoon
    gebeurd_op: datetime
    waarneming: str
    wie_zegt: str
    huishouden: Huishouden | None = None


@action("huishouden.gecontroleerd")
def record_slaapcontrole(
    *, gezin: Gezin, gegevens: Slaapgegevens, by: Gebruiker, at: datetime
) -> Regel[Slaapcontrole]:
    """Record who sleeps in a household according to a visit; changes no bewoning.

    Who slept here one night does not live here: that is said with the people.
    """
    raise_if_blocked(
        blockers_for_slaapcontrole(
            is_gevraagd=gegevens.is_gevraagd,
            waarneming=gegevens.waarneming,
            slapen=set(gegevens.slapen),
            gebeurd_op=gegevens.gebeurd_op,
            nu=at,
        )
    )
    controle = Slaapcontrole.objects.create(
        gezin=gezin,
        huishouden=gegevens.huishouden,
        gebeurd_op=gegevens.gebeurd_op,
        is_gevraagd=gegevens.is_gevraagd,
        slapen=sorted(gegevens.slapen),
        waarneming=gegevens.waarneming if gegevens.is_gevraagd else "",
        wie_zegt=gegevens.wie_zegt,
        vastgelegd_door=by,
    )
    return Regel(
        controle,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        betreft=controle.slapen,
        waarden={
            "huishouden": gegevens.huishouden.pk,
            "gevraagd": gegevens.is_gevraagd,
            "slapen": controle.slapen,
            "waarneming": controle.waarneming.lower(),
        },
    )


@action("volwassene.nieuw")
def record_nieuwkomer(
    *, gezin: Gezin, gegevens: Nieuwkomergegevens, by: Gebruiker, at: datetime
) -> Regel[Nieuwkomer]:
    """Record that an adult is new in or near a household; somebody must look into it."""
    persoon = gegevens.persoon
    nog_open = Nieuwkomer.objects.filter(persoon=persoon, nagegaan_op__isnull=True)
    raise_if_blocked(
        blockers_for_nieuwkomer(
            is_kind=persoon.is_kind,
            wie_zegt=gegevens.wie_zegt,
            is_al_open=nog_open.exists(),
            gebeurd_op=gegevens.gebeurd_op,
            nu=at,
        )
    )
    values = {name: getattr(gegevens, name) for name in gegevens.__slots__}
    nieuwkomer = Nieuwkomer.objects.create(gezin=gezin, vastgelegd_door=by, **values)
    return Regel(
        nieuwkomer,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        betreft=[persoon.pk],
        waarden={
            "nieuwkomer": nieuwkomer.pk,
            "huishouden": gegevens.huishouden.pk if gegevens.huishouden else None,
            "waarneming": str(gegevens.waarneming).lower(),
        },
    )


@action("volwassene.nagegaan")
def check_nieuwkomer(
    *, nieuwkomer: Nieuwkomer, uitkomst: str, by: Gebruiker, at: datetime
) -> Regel[Nieuwkomer]:
    """Say who a new adult is, and what that means for the children."""
    nu = Nieuwkomer.objects.select_for_update().get(pk=nieuwkomer.pk)
    raise_if_blocked(
        blockers_for_nagaan(uitkomst=uitkomst, is_nagegaan=nu.nagegaan_op is not None)
    )
    nu.nagegaan_op, nu.nagegaan_door, nu.uitkomst = at, by, uitkomst
    nu.save(update_fields=["nagegaan_op", "nagegaan_door", "uitkomst"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=[nu.persoon_id],
        waarden={"nieuwkomer": nu.pk},
    )
