"""Access in an emergency: taken, told and judged."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import OperationalError, connection, transaction

from samenspel.core.actions import Regel, action
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.rules import fold_naam
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.actions.dossier import TeVaakGezocht
from samenspel.domain.privacy.inzage import write_inzage
from samenspel.domain.privacy.models import Noodtoegang
from samenspel.domain.privacy.rules import Recht


@dataclass(frozen=True, slots=True)
class Noodvraag:
    """Which family: the dossiernummer, or the name and date of birth of somebody."""

    dossiernummer: str = ""
    naam: str = ""
    geboren_op: date | None = None


def find_in_nood(
    *, vraag: Noodvraag, by: Gebruiker, at: datetime, toegangspunt: str = ""
) -> list[int]:
    """Return the dossiers this may mean, and leave an Inzage for each attempt.

    An act, not a question. Only families of the own organisation. Raises TeVaakGezocht.
    """
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT sec.vind_in_nood(%s, %s, %s)",
                [
                    vraag.dossiernummer,
                    fold_naam(vraag.naam) if vraag.naam else "",
                    vraag.geboren_op,
                ],
            )
            (found,) = cursor.fetchone()
    except OperationalError as error:
        raise TeVaakGezocht from error
    gevonden = found[0] if len(found) == 1 else None
    write_inzage(
        gebeurtenis=Recht.NOODTOEGANG_NEMEN.name,
        dossiernummer=vraag.dossiernummer or "onbekend",
        gezin_id=gevonden,
        by=by,
        gelukt=gevonden is not None,
        toegangspunt=toegangspunt,
        noodknop=True,
    )
    return list(found)


@action("noodtoegang.geopend")
def record_noodtoegang(
    *, gezin: Gezin, reden: str, tot: datetime, by: Gebruiker, at: datetime
) -> Regel[Noodtoegang]:
    """Write down who opened the dossier in an emergency, and why."""
    noodtoegang = Noodtoegang.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        reden=reden,
        vanaf=at,
        tot=tot,
        vastgelegd_door=by,
    )
    return Regel(
        noodtoegang,
        gezin_id=gezin.pk,
        van=at,
        waarden={"medewerker": by.naam, "tot": tot},
    )


@action("noodtoegang.gezien")
def see_noodtoegang(
    *, noodtoegang: Noodtoegang, by: Gebruiker, at: datetime
) -> Regel[Noodtoegang]:
    """The regisseur knows: it leaves Vandaag."""
    noodtoegang.gezien_op = at
    noodtoegang.gezien_door = by
    noodtoegang.save(update_fields=["gezien_op", "gezien_door"])
    return Regel(noodtoegang, gezin_id=noodtoegang.gezin_id, van=at)


@action("noodtoegang.beoordeeld")
def judge_noodtoegang(
    *,
    noodtoegang: Noodtoegang,
    oordeel: str,
    toelichting: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Noodtoegang]:
    """The privacy officer says whether it was right, with a word why."""
    noodtoegang.oordeel = oordeel
    noodtoegang.toelichting = toelichting
    noodtoegang.beoordeeld_op = at
    noodtoegang.beoordeeld_door = by
    noodtoegang.save(
        update_fields=["oordeel", "toelichting", "beoordeeld_op", "beoordeeld_door"]
    )
    return Regel(
        noodtoegang,
        gezin_id=noodtoegang.gezin_id,
        van=at,
        waarden={"oordeel": oordeel.lower()},
    )
