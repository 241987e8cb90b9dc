"""Grounds at the end of the work: given back after a mistake, opened when one returns."""

from datetime import datetime

from django.db import connection

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.gegevens import Heropenvraag
from samenspel.domain.privacy.inzage import write_inzage
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import blockers_for_openen


@action("betrokkenheid.begonnen")
def restore_betrokkenheid(
    *, betrokkenheid: Betrokkenheid, tot: datetime | None, by: Gebruiker, at: datetime
) -> Regel[Betrokkenheid]:
    """Give back a ground that a closing ended, for as long as it would have held."""
    nieuw = Betrokkenheid.objects.create(
        gezin_id=betrokkenheid.gezin_id,
        medewerker=betrokkenheid.medewerker,
        team=betrokkenheid.team,
        rol=betrokkenheid.rol,
        grond=betrokkenheid.grond,
        vanaf=at,
        tot=tot,
        vastgelegd_door=by,
    )
    wie = betrokkenheid.medewerker or betrokkenheid.team
    organisatie = getattr(wie, "organisatie", None)
    return Regel(
        nieuw,
        gezin_id=betrokkenheid.gezin_id,
        van=at,
        waarden={
            "rol": nieuw.rol.lower(),
            "pakketten": organisatie.regio.pakketten if organisatie else [],
            "organisatie": organisatie.naam if organisatie else "",
            "medewerker": str(wie),
        },
    )


@action("betrokkenheid.begonnen")
def reopen_gezin(*, vraag: Heropenvraag, by: Gebruiker, at: datetime) -> Regel[Gezin]:
    """Open a closed family for the own team: it came back with a new aanmelding.

    The database finds it: one of the own team by its number, or any by the name and
    date of birth of a child. Not accepted yet: the team keeps sight. An Inzage is left.
    Raises Blocked for who runs the office, and a DatabaseError when it is not there.
    """
    raise_if_blocked(blockers_for_openen(functie=by.functiecode))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sec.heropen_gezin(%s, %s, %s)",
            [vraag.dossiernummer, vraag.zoeknaam, vraag.geboren_op],
        )
        (pk,) = cursor.fetchone()
    gezin = Gezin.objects.get(pk=pk)
    team = by.medewerker.team
    write_inzage(
        gebeurtenis="DOSSIER_HEROPENEN",
        dossiernummer=gezin.dossiernummer,
        gezin_id=pk,
        by=by,
        gelukt=True,
        rollen=frozenset({Rol.TEAM.value}),
        actie="U",
    )
    return Regel(
        gezin,
        gezin_id=pk,
        van=at,
        waarden={
            "rol": Rol.TEAM.value.lower(),
            "pakketten": team.organisatie.regio.pakketten,
            "organisatie": team.organisatie.naam,
            "medewerker": str(team),
        },
    )
