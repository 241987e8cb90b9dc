"""Who sleeps here: what a visit says of each household, and who is new."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from samenspel.core.actions import composite
from samenspel.domain.gezin.actions import add_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Gezin, Huishouden, Persoon, Positie
from samenspel.domain.gezin.queries import list_bewoners
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.verhaal.actions import (
    Nieuwkomergegevens,
    Slaapgegevens,
    record_nieuwkomer,
    record_slaapcontrole,
)
from samenspel.domain.verhaal.etiketten import label_thuis
from samenspel.domain.verhaal.models import Nieuwkomer, Slaapcontrole, Waarneming
from samenspel.domain.verhaal.queries import list_nieuwkomers, list_slaapcontroles

ZELF_GEZIEN = "zelf gezien bij het bezoek"


@dataclass(frozen=True, slots=True)
class Nieuwe:
    """A new adult as it is filled in: somebody who is known here, or only a name."""

    naam: str
    persoon: Persoon | None
    waarneming: str
    wie_zegt: str
    huishouden: Huishouden | None = None


@dataclass(frozen=True, slots=True)
class Thuisgegevens:
    """What a visit says: each household that was asked about, and a new adult."""

    gebeurd_op: datetime
    controles: tuple[Slaapgegevens, ...] = ()
    nieuwe: Nieuwe | None = None


@dataclass(frozen=True, slots=True)
class Thuisblad:
    """The last check of each household, and the new adults, as far as one may read."""

    controles: list[tuple[Slaapcontrole, list[str]]]
    nieuwkomers: list[Nieuwkomer]


def get_thuisblad(
    gezin: Gezin, *, personen: Iterable[Persoon], by: Gebruiker
) -> Thuisblad:
    """Return who sleeps where according to visits, for this reader; two queries."""
    lezer = make_lezer(gezin, by)
    namen = {persoon.pk: persoon.roepnaam for persoon in personen}
    return Thuisblad(
        controles=[
            (controle, [namen[pk] for pk in controle.slapen if pk in namen])
            for controle in leesbaar(lezer, list_slaapcontroles(gezin), label_thuis)
        ],
        nieuwkomers=leesbaar(lezer, list_nieuwkomers(gezin), label_thuis),
    )


@composite
def record_thuis(
    *, gezin: Gezin, gegevens: Thuisgegevens, by: Gebruiker, at: datetime
) -> None:
    """Record who sleeps here, and every adult that nobody knew of.

    An adult who sleeps in a household where the dossier knows others is new in it.
    """
    nieuw: dict[int, Nieuwkomergegevens] = {}
    for controle in gegevens.controles:
        record_slaapcontrole(gezin=gezin, gegevens=controle, by=by, at=at)
        nieuw |= _find_new(gezin, controle)
    if gegevens.nieuwe is not None:
        gemeld = _name_new(gezin, gegevens, gegevens.nieuwe, by, at)
        nieuw[gemeld.persoon.pk] = gemeld
    for gevonden in nieuw.values():
        record_nieuwkomer(gezin=gezin, gegevens=gevonden, by=by, at=at)


def _find_new(gezin: Gezin, controle: Slaapgegevens) -> dict[int, Nieuwkomergegevens]:
    """Return the adults who sleep here now, and of whom that was not known."""
    dag = timezone.localdate(controle.gebeurd_op)
    bekend = list_bewoners(controle.huishouden, dag)
    if not bekend:
        return {}
    al_nieuw = {rij.persoon_id for rij in list_nieuwkomers(gezin)}
    anderen = controle.slapen - bekend - al_nieuw
    volwassenen = Persoon.objects.filter(gezin=gezin, pk__in=anderen)
    return {
        persoon.pk: Nieuwkomergegevens(
            persoon=persoon,
            huishouden=controle.huishouden,
            gebeurd_op=controle.gebeurd_op,
            waarneming=controle.waarneming,
            wie_zegt=controle.wie_zegt or ZELF_GEZIEN,
        )
        for persoon in volwassenen
        if not persoon.is_kind
    }


def _name_new(
    gezin: Gezin, gegevens: Thuisgegevens, nieuwe: Nieuwe, by: Gebruiker, at: datetime
) -> Nieuwkomergegevens:
    """Return the new adult, added to the family when nobody knew the name."""
    persoon = nieuwe.persoon or add_persoon(
        gezin=gezin,
        gegevens=Persoonsgegevens(nieuwe.naam, positie=Positie.NETWERK),
        by=by,
        at=at,
    )
    return Nieuwkomergegevens(
        persoon=persoon,
        huishouden=nieuwe.huishouden,
        gebeurd_op=gegevens.gebeurd_op,
        waarneming=nieuwe.waarneming or Waarneming.GEHOORD,
        wie_zegt=nieuwe.wie_zegt,
    )
