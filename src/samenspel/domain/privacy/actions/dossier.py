"""Changes in who is involved, and the one door handle to a dossier."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import OperationalError, connection, transaction

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.rules import fold_naam
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.privacy.gegevens import (
    Antwoordgegevens,
    Vraaggegevens,
    get_values,
)
from samenspel.domain.privacy.inzage import write_inzage
from samenspel.domain.privacy.models import (
    Betrokkenheid,
    Deling,
    Toestemming,
)
from samenspel.domain.privacy.queries import find_gezin
from samenspel.domain.privacy.queries.uitsluiting import is_excluded
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import (
    Delinggegevens,
    Recht,
    Situatie,
    blockers_for_deling,
    blockers_for_grond,
    blockers_for_intrekking,
    blockers_for_openen,
    blockers_for_vraag,
    has_recht,
)


class GeenToegang(Exception):
    """Not yours, or not there: the answer is the same."""


@dataclass(frozen=True, slots=True)
class Bezoek:
    """How somebody knocks: reading or changing, from where, for which part."""

    actie: str = "R"
    onderdeel: str = ""
    toegangspunt: str = ""


def open_gezin(
    *,
    dossiernummer: str,
    recht: Recht,
    by: Gebruiker,
    at: datetime,
    bezoek: Bezoek | None = None,
) -> Gezin:
    """Give the gezin when this right is there; leave an Inzage for every attempt.

    The only way for a door to get a gezin. Raises GeenToegang after writing the line,
    so the caller must let this transaction commit. Fields: NEN 7513.
    """
    found = find_gezin(dossiernummer, by=by, at=at)
    rollen = found[1] if found else frozenset()
    mag = found is not None and has_recht(recht, Situatie(rollen, by.functiecode))
    hoe = bezoek or Bezoek()
    write_inzage(
        gebeurtenis=recht.name,
        dossiernummer=dossiernummer,
        gezin_id=found[0].pk if found else None,
        by=by,
        gelukt=mag,
        rollen=rollen,
        actie=hoe.actie,
        onderdeel=hoe.onderdeel,
        toegangspunt=hoe.toegangspunt,
    )
    if found is None or not mag:
        raise GeenToegang
    return found[0]


@action("gezin.geopend")
def open_dossier(
    *, naam: str, vanaf: datetime, by: Gebruiker, at: datetime
) -> Regel[Gezin]:
    """Open a dossier for a family that has none; the worker's team is the first ground.

    `vanaf`: from when norms count, so from when the family came in. Raises Blocked for who runs the office, and a DatabaseError for who is no medewerker.
    """
    raise_if_blocked(blockers_for_openen(functie=by.functiecode))
    with connection.cursor() as cursor:
        cursor.execute("SELECT sec.open_gezin(%s, %s)", [naam, vanaf])
        (pk,) = cursor.fetchone()
    gezin = Gezin.objects.get(pk=pk)
    return Regel(
        gezin, gezin_id=pk, van=at, waarden={"dossiernummer": gezin.dossiernummer}
    )


@action("betrokkenheid.begonnen")
def grant_betrokkenheid(
    *,
    gezin: Gezin,
    medewerker: Medewerker,
    rol: Rol,
    grond: str,
    by: Gebruiker,
    at: datetime,
    tot: datetime | None = None,
) -> Regel[Betrokkenheid]:
    """Let a professional into this family, in one role, on one ground.

    Raises Blocked for who is family or ex: such a ground would open nothing.
    """
    raise_if_blocked(blockers_for_grond(is_uitgesloten=is_excluded(gezin, medewerker)))
    betrokkenheid = Betrokkenheid.objects.create(
        gezin=gezin,
        medewerker=medewerker,
        rol=rol,
        grond=grond,
        vanaf=at,
        tot=tot,
        vastgelegd_door=by,
    )
    return Regel(
        betrokkenheid,
        gezin_id=gezin.pk,
        van=at,
        waarden={
            "rol": rol.value.lower(),
            "pakketten": medewerker.organisatie.regio.pakketten,
            "organisatie": medewerker.organisatie.naam,
            "medewerker": medewerker.naam,
        },
    )


@action("betrokkenheid.beeindigd")
def end_betrokkenheid(
    *, betrokkenheid: Betrokkenheid, by: Gebruiker, at: datetime
) -> Regel[Betrokkenheid]:
    """End a ground: from now on it gives no access any more."""
    betrokkenheid.tot = at
    betrokkenheid.save(update_fields=["tot"])
    wie = betrokkenheid.medewerker or betrokkenheid.team
    return Regel(
        betrokkenheid,
        gezin_id=betrokkenheid.gezin_id,
        van=at,
        waarden={"rol": betrokkenheid.rol.lower(), "medewerker": str(wie)},
    )


@action("toestemming.gevraagd")
def record_toestemming(
    *,
    gezin: Gezin,
    gegevens: Vraaggegevens,
    antwoord: Antwoordgegevens,
    by: Gebruiker,
    at: datetime,
) -> Regel[Toestemming]:
    """Record a yes or a no to one specific question. Source: S18, N229-N233."""
    raise_if_blocked(
        blockers_for_vraag(
            met_wie=gegevens.met_wie,
            waarover=gegevens.waarover,
            zodat=gegevens.zodat,
            gevraagd_op=gegevens.gevraagd_op,
            nu=at,
        )
    )
    toestemming = Toestemming.objects.create(
        gezin=gezin,
        vastgelegd_door=by,
        **(get_values(gegevens) | get_values(antwoord)),
    )
    return Regel(
        toestemming,
        gezin_id=gezin.pk,
        van=gegevens.gevraagd_op,
        betreft=[antwoord.persoon.pk],
        waarden={"gegeven": antwoord.is_gegeven},
    )


@action("toestemming.ingetrokken")
def withdraw_toestemming(
    *, toestemming: Toestemming, reden: str, by: Gebruiker, at: datetime
) -> Regel[Toestemming]:
    """Take a yes back, at any time and without having to say why. Source: N231."""
    raise_if_blocked(
        blockers_for_intrekking(
            is_gegeven=toestemming.is_gegeven,
            is_ingetrokken=toestemming.ingetrokken_op is not None,
        )
    )
    toestemming.ingetrokken_op = at
    toestemming.reden_ingetrokken = reden
    toestemming.save(update_fields=["ingetrokken_op", "reden_ingetrokken"])
    return Regel(
        toestemming,
        gezin_id=toestemming.gezin_id,
        van=at,
        betreft=[toestemming.persoon_id],
    )


@action("deling.vastgelegd")
def record_deling(
    *, gezin: Gezin, gegevens: Delinggegevens, by: Gebruiker, at: datetime
) -> Regel[Deling]:
    """Record sharing without toestemming, or the choice not to. Source: N219-N226."""
    raise_if_blocked(
        blockers_for_deling(gegevens, nu=at), motivering=gegevens.motivering
    )
    deling = Deling.objects.create(
        gezin=gezin, vastgelegd_door=by, **get_values(gegevens)
    )
    return Regel(
        deling,
        gezin_id=gezin.pk,
        van=gegevens.besloten_op,
        betreft=gegevens.betreft,
        waarden={"gedeeld": deling.is_gedeeld, "grondslag": deling.grondslag.lower()},
    )


class TeVaakGezocht(Exception):
    """More questions beyond one's own gezinnen than an hour allows."""


def search_gelijkenissen(
    *, naam: str, geboren_op: date | None, by: Gebruiker, at: datetime
) -> list[list[str]]:
    """Say which harmless fields are alike in dossiers one may not see.

    An act, not a question: every hit leaves an Inzage. Raises TeVaakGezocht.
    """
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT velden FROM sec.zoek_gelijkenissen(%s, %s)",
                [fold_naam(naam), geboren_op],
            )
            return [list(velden) for (velden,) in cursor.fetchall()]
    except OperationalError as error:
        raise TeVaakGezocht from error
