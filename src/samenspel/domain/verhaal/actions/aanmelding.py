"""Taking in a question or a worry, and giving it to somebody."""

from dataclasses import dataclass, field
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.verhaal.models import Aanmelding, Melder
from samenspel.domain.verhaal.rules import blockers_for_aanmelding


@dataclass(frozen=True, slots=True)
class Meldergegevens:
    """Who reported a worry; kept apart and shielded."""

    soort: str
    naam: str
    telefoon: str = ""
    relatie_tot_gezin: str = ""


@dataclass(frozen=True, slots=True)
class Aanmeldgegevens:
    """What came in: both questions, the facts, and who brought it."""

    ontvangen_op: datetime
    hulpvraag: str = ""
    zorgmelding: str = ""
    feiten: str = ""
    aanmelder: str = ""
    is_strafrechtelijk: bool = False
    melder: Meldergegevens | None = field(default=None)


@action("aanmelding.ontvangen")
def record_aanmelding(
    *, gezin: Gezin, gegevens: Aanmeldgegevens, by: Gebruiker, at: datetime
) -> Regel[Aanmelding]:
    """Take in a question for help or a worry; the worker's team has to read it."""
    raise_if_blocked(
        blockers_for_aanmelding(
            hulpvraag=gegevens.hulpvraag, zorgmelding=gegevens.zorgmelding
        )
    )
    aanmelding = Aanmelding.objects.create(
        gezin=gezin,
        team=by.medewerker.team,
        ontvangen_op=gegevens.ontvangen_op,
        hulpvraag=gegevens.hulpvraag,
        zorgmelding=gegevens.zorgmelding,
        feiten=gegevens.feiten,
        aanmelder=gegevens.aanmelder,
        is_strafrechtelijk=gegevens.is_strafrechtelijk,
        vastgelegd_door=by,
    )
    if gegevens.melder:
        _add_melder(aanmelding, gegevens.melder, by)
    return Regel(
        aanmelding,
        gezin_id=gezin.pk,
        van=gegevens.ontvangen_op,
        waarden={
            "soort": aanmelding.soort,
            "melder": gegevens.melder is not None,
            "strafrechtelijk": gegevens.is_strafrechtelijk,
            "pakketten": by.medewerker.organisatie.regio.pakketten,
        },
    )


def _add_melder(aanmelding: Aanmelding, melder: Meldergegevens, by: Gebruiker) -> None:
    Melder.objects.create(
        gezin_id=aanmelding.gezin_id,
        aanmelding=aanmelding,
        soort=melder.soort,
        naam=melder.naam,
        telefoon=melder.telefoon,
        relatie_tot_gezin=melder.relatie_tot_gezin,
        vastgelegd_door=by,
    )


@action("aanmelding.gelezen")
def read_aanmelding(
    *, aanmelding: Aanmelding, by: Gebruiker, at: datetime
) -> Regel[Aanmelding]:
    """Say that somebody of the team read the aanmelding. Source: N001."""
    aanmelding.gelezen_op = at
    aanmelding.gelezen_door = by
    aanmelding.save(update_fields=["gelezen_op", "gelezen_door"])
    return Regel(aanmelding, gezin_id=aanmelding.gezin_id, van=at)


@action("aanmelding.toegewezen")
def assign_aanmelding(
    *, aanmelding: Aanmelding, aan: Medewerker, by: Gebruiker, at: datetime
) -> Regel[Aanmelding]:
    """Name who looks at this aanmelding."""
    aanmelding.toegewezen_aan = aan
    aanmelding.save(update_fields=["toegewezen_aan"])
    return Regel(
        aanmelding,
        gezin_id=aanmelding.gezin_id,
        van=at,
        waarden={"medewerker": aan.naam},
    )


@action("aanmelding.aangenomen")
def accept_aanmelding(
    *, aanmelding: Aanmelding, regisseur: Medewerker, by: Gebruiker, at: datetime
) -> Regel[Aanmelding]:
    """Accept the family: from this moment there is exactly one regisseur."""
    aanmelding.aangenomen_op = at
    aanmelding.save(update_fields=["aangenomen_op"])
    gezin = aanmelding.gezin
    gezin.aangenomen_op = at
    gezin.save(update_fields=["aangenomen_op"])
    return Regel(
        aanmelding,
        gezin_id=gezin.pk,
        van=at,
        waarden={"medewerker": regisseur.naam},
    )


@action("melder.gesproken")
def record_melder_gesproken(
    *,
    melder: Melder,
    verteld: str,
    gezin_mag_weten: bool | None,
    wil_samen_op_bezoek: bool | None,
    gesproken_op: datetime,
    by: Gebruiker,
    at: datetime,
) -> Regel[Melder]:
    """Record the call with the melder: the facts, and what the family may know. N002."""
    melder.verteld = verteld
    melder.gezin_mag_weten = gezin_mag_weten
    melder.wil_samen_op_bezoek = wil_samen_op_bezoek
    melder.gesproken_op = gesproken_op
    melder.save(
        update_fields=[
            "verteld",
            "gezin_mag_weten",
            "wil_samen_op_bezoek",
            "gesproken_op",
        ]
    )
    return Regel(
        melder,
        gezin_id=melder.gezin_id,
        van=gesproken_op,
        waarden={"samen_op_bezoek": bool(wil_samen_op_bezoek)},
    )
