"""Changes in who is involved, and the one door handle to a dossier."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import OperationalError, connection, transaction

from samenspel.core.actions import Regel, action
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.rules import fold_naam
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.privacy.models import (
    Betrokkenheid,
    Rol,
    Toestemming,
    Uitsluiting,
)
from samenspel.domain.privacy.queries import find_gezin
from samenspel.domain.privacy.rules import Recht, Situatie, has_recht


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
    mag = found is not None and has_recht(recht, Situatie(rollen, by.functie))
    _write_inzage(dossiernummer, found, recht, by, bezoek or Bezoek(), mag=mag)
    if found is None or not mag:
        raise GeenToegang
    return found[0]


def _write_inzage(
    dossiernummer: str,
    found: tuple[Gezin, frozenset[str]] | None,
    recht: Recht,
    by: Gebruiker,
    bezoek: Bezoek,
    *,
    mag: bool,
) -> None:
    # Plain SQL: the app may add a line but not read it, so no RETURNING.
    with connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO privacy_inzage
              (gebeurtenis, actie, gelukt, gebruiker, gebruiker_naam, rol, organisatie,
               doel, dossiernummer, gezin_id, onderdeel, toegangspunt,
               autorisatie, behandelrelatie)
            VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
            """,
            [
                recht.name,
                bezoek.actie,
                mag,
                by.pk,
                by.naam,
                ", ".join(sorted(found[1])) if found else by.functie,
                by.organisatienaam,
                "uitvoering van de Jeugdwet",
                dossiernummer[:50],
                found[0].pk if found else None,
                bezoek.onderdeel,
                bezoek.toegangspunt,
                mag,
                bool(found and found[1]),
            ],
        )


@action("gezin.geopend")
def open_dossier(*, naam: str, by: Gebruiker, at: datetime) -> Regel[Gezin]:
    """Open a dossier for a family that has none; the worker's team is the first ground.

    Raises a DatabaseError when whoever acts is no medewerker.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT sec.open_gezin(%s, %s)", [naam, at])
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
    """Let a professional into this family, in one role, on one ground."""
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


@action("medewerker.uitgesloten")
def exclude_medewerker(
    *,
    gezin: Gezin,
    medewerker: Medewerker,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Uitsluiting]:
    """Lock out a worker who is relative or ex of the family, whatever the ground."""
    uitsluiting = Uitsluiting.objects.create(
        gezin=gezin, medewerker=medewerker, reden=reden, vastgelegd_door=by
    )
    return Regel(uitsluiting, gezin_id=gezin.pk, van=at)


@action("toestemming.gevraagd")
def record_toestemming(
    *,
    gezin: Gezin,
    persoon: Persoon,
    met_wie: str,
    waarover: str,
    zodat: str,
    is_gegeven: bool,
    toelichting: str,
    wijze: str,
    weet_van_intrekken: bool,
    by: Gebruiker,
    at: datetime,
) -> Regel[Toestemming]:
    """Record a yes or a no to one specific question. Source: S18, N232."""
    toestemming = Toestemming.objects.create(
        gezin=gezin,
        persoon=persoon,
        met_wie=met_wie,
        waarover=waarover,
        zodat=zodat,
        is_gegeven=is_gegeven,
        toelichting=toelichting,
        wijze=wijze,
        weet_van_intrekken=weet_van_intrekken,
        gevraagd_op=at,
        vastgelegd_door=by,
    )
    return Regel(
        toestemming,
        gezin_id=gezin.pk,
        van=at,
        betreft=[persoon.pk],
        waarden={"gegeven": is_gegeven},
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
