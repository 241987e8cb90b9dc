"""From a call that comes in to a family with a regisseur."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from samenspel.core.actions import composite
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.actions import add_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.organisatie.queries import is_registratie_verlopen
from samenspel.domain.privacy.actions import (
    end_betrokkenheid,
    grant_betrokkenheid,
    open_dossier,
)
from samenspel.domain.privacy.queries import find_zichthouder
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import blockers_for_regie
from samenspel.domain.verhaal.actions import (
    Aanmeldgegevens,
    accept_aanmelding,
    assign_aanmelding,
    read_aanmelding,
    record_aanmelding,
)
from samenspel.domain.verhaal.models import Aanmelding

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class NieuwePersoon:
    """Somebody named in an aanmelding, with a BSN only when it is known."""

    gegevens: Persoonsgegevens
    bsn: str = ""


@composite
def take_in_aanmelding(
    *,
    gezinsnaam: str,
    personen: list[NieuwePersoon],
    gegevens: Aanmeldgegevens,
    zichthouder: Medewerker,
    by: Gebruiker,
    at: datetime,
) -> Gezin:
    """Open a dossier for a family nobody knows yet, with what came in.

    Until somebody accepts it, the zichthouder keeps sight of the children.
    """
    gezin = open_dossier(naam=gezinsnaam, vanaf=gegevens.ontvangen_op, by=by, at=at)
    for persoon in personen:
        add_persoon(
            gezin=gezin, gegevens=persoon.gegevens, bsn=persoon.bsn, by=by, at=at
        )
    record_with_zicht(
        gezin=gezin, gegevens=gegevens, zichthouder=zichthouder, by=by, at=at
    )
    return gezin


def record_with_zicht(
    *,
    gezin: Gezin,
    gegevens: Aanmeldgegevens,
    zichthouder: Medewerker,
    by: Gebruiker,
    at: datetime,
) -> Aanmelding:
    """Record what came in; the zichthouder keeps sight until somebody has the regie."""
    aanmelding = record_aanmelding(gezin=gezin, gegevens=gegevens, by=by, at=at)
    grant_betrokkenheid(
        gezin=gezin,
        medewerker=zichthouder,
        rol=Rol.ZICHTHOUDER,
        grond="houdt zicht tot er een regisseur is",
        by=by,
        at=at,
    )
    return aanmelding


@composite
def add_aanmelding(
    *, gezin: Gezin, gegevens: Aanmeldgegevens, by: Gebruiker, at: datetime
) -> Aanmelding:
    """Take in another aanmelding for a family that already has a dossier."""
    return record_aanmelding(gezin=gezin, gegevens=gegevens, by=by, at=at)


@composite
def take_up_aanmelding(
    *, aanmelding: Aanmelding, aan: Medewerker, by: Gebruiker, at: datetime
) -> Aanmelding:
    """Assign the aanmelding: this person now keeps sight, and only this person."""
    assign_aanmelding(aanmelding=aanmelding, aan=aan, by=by, at=at)
    huidige = find_zichthouder(aanmelding.gezin, at)
    if huidige is None or huidige.medewerker_id != aan.pk:
        if huidige is not None:
            end_betrokkenheid(betrokkenheid=huidige, by=by, at=at)
        grant_betrokkenheid(
            gezin=aanmelding.gezin,
            medewerker=aan,
            rol=Rol.ZICHTHOUDER,
            grond="aanmelding toegewezen",
            by=by,
            at=at,
        )
    return aanmelding


def check_regie(
    regisseur: Medewerker, grond: str, motivering: str, at: datetime
) -> str:
    """Return the ground of this regie, with why when somebody is not registered.

    Raises Blocked, soft. Source: Jeugdwet 4.1.1, Besluit Jeugdwet 5.1.1.
    """
    verlopen = is_registratie_verlopen(regisseur, at.astimezone(AMSTERDAM).date())
    raise_if_blocked(
        blockers_for_regie(naam=regisseur.naam, is_registratie_verlopen=verlopen),
        motivering=motivering,
    )
    return f"{grond} (registratie verlopen: {motivering})" if verlopen else grond


@composite
def accept_gezin(
    *,
    aanmelding: Aanmelding,
    regisseur: Medewerker,
    by: Gebruiker,
    at: datetime,
    motivering: str = "",
) -> Gezin:
    """Accept the family: one regisseur from now on, and no zichthouder any more.

    Raises Blocked, without a motivering, when the registration of the regisseur ended.
    """
    gezin = aanmelding.gezin
    grond = check_regie(regisseur, "gezin aangenomen", motivering, at)
    if not aanmelding.is_gelezen:
        read_aanmelding(aanmelding=aanmelding, by=by, at=at)
    grant_betrokkenheid(
        gezin=gezin,
        medewerker=regisseur,
        rol=Rol.REGISSEUR,
        grond=grond,
        by=by,
        at=at,
    )
    if zichthouder := find_zichthouder(gezin, at):
        end_betrokkenheid(betrokkenheid=zichthouder, by=by, at=at)
    accept_aanmelding(aanmelding=aanmelding, regisseur=regisseur, by=by, at=at)
    return gezin
