"""Changes in what is known to have happened."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.verhaal.models import (
    Aanmelding,
    Aanwezigheid,
    Agendaafspraak,
    Contact,
    Contactpoging,
    Contactwijze,
    Leefgebied,
    Melder,
    Pogingwijze,
    Signaal,
    Tolk,
    Waarneming,
)
from samenspel.domain.verhaal.rules import (
    blockers_for_aanmelding,
    blockers_for_contact,
    blockers_for_poging,
)


@dataclass(frozen=True, slots=True)
class Meldergegevens:
    """Who reported a worry; kept apart and shielded."""

    soort: str
    naam: str
    telefoon: str = ""
    relatie_tot_gezin: str = ""


@dataclass(frozen=True, slots=True)
class Aanwezige:
    """Somebody at a contact: seen, spoken to, spoken to alone, or not and why."""

    persoon: Persoon
    is_gezien: bool = False
    is_gesproken: bool = False
    is_alleen_gesproken: bool = False
    reden_niet_gesproken: str = ""


@dataclass(frozen=True, slots=True)
class Contactgegevens:
    """What one contact was, without who was there."""

    gebeurd_op: datetime
    wijze: str = Contactwijze.HUISBEZOEK
    belangrijkste: str = ""
    notitie: str = ""
    duur_minuten: int | None = None
    was_melder_erbij: bool = False
    tolk: str = Tolk.NIET_NODIG


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
    if melder := gegevens.melder:
        Melder.objects.create(
            gezin=gezin,
            aanmelding=aanmelding,
            soort=melder.soort,
            naam=melder.naam,
            telefoon=melder.telefoon,
            relatie_tot_gezin=melder.relatie_tot_gezin,
            vastgelegd_door=by,
        )
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


@action("contact.vastgelegd")
def record_contact(
    *,
    gezin: Gezin,
    gegevens: Contactgegevens,
    aanwezigen: list[Aanwezige],
    formulier: UUID,
    by: Gebruiker,
    at: datetime,
    afspraak: Agendaafspraak | None = None,
) -> Regel[Contact]:
    """Record a talk or visit: who was seen, who spoke alone, and what mattered.

    `afspraak`: the appointment that this contact was; it is then no longer open.
    """
    gezien = {a.persoon.pk for a in aanwezigen if a.is_gezien}
    gesproken = {a.persoon.pk for a in aanwezigen if a.is_gesproken}
    alleen = {a.persoon.pk for a in aanwezigen if a.is_alleen_gesproken}
    raise_if_blocked(
        blockers_for_contact(
            gebeurd_op=gegevens.gebeurd_op,
            nu=at,
            is_telefoon=gegevens.wijze == Contactwijze.TELEFOON,
            gezien=gezien,
            gesproken=gesproken,
            alleen=alleen,
        )
    )
    contact = Contact.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        formulier=formulier,
        gebeurd_op=gegevens.gebeurd_op,
        wijze=gegevens.wijze,
        belangrijkste=gegevens.belangrijkste,
        notitie=gegevens.notitie,
        duur_minuten=gegevens.duur_minuten,
        was_melder_erbij=gegevens.was_melder_erbij,
        tolk=gegevens.tolk,
        vastgelegd_door=by,
    )
    if afspraak is not None:
        afspraak.contact = contact
        afspraak.save(update_fields=["contact"])
    Aanwezigheid.objects.bulk_create(
        Aanwezigheid(
            gezin=gezin,
            contact=contact,
            persoon=aanwezige.persoon,
            is_gezien=aanwezige.is_gezien,
            is_gesproken=aanwezige.is_gesproken,
            is_alleen_gesproken=aanwezige.is_alleen_gesproken,
            reden_niet_gesproken=aanwezige.reden_niet_gesproken,
            vastgelegd_door=by,
        )
        for aanwezige in aanwezigen
    )
    return Regel(
        contact,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        betreft=gezien | gesproken,
        waarden={
            "wijze": gegevens.wijze.lower(),
            "gezien": sorted(gezien),
            "alleen_gesproken": sorted(alleen),
            "gesproken": sorted(gesproken),
            "melder_erbij": gegevens.was_melder_erbij,
            "reden_niet_gesproken": {
                str(a.persoon.pk): a.reden_niet_gesproken
                for a in aanwezigen
                if a.reden_niet_gesproken
            },
        },
    )


@action("contactpoging.vastgelegd")
def record_contactpoging(
    *,
    gezin: Gezin,
    wijze: Pogingwijze,
    gebeurd_op: datetime,
    wat_gebeurde: str,
    vervolg: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Contactpoging]:
    """Record an attempt that failed: it never counts as a visit. Source: N011."""
    raise_if_blocked(blockers_for_poging(gebeurd_op=gebeurd_op, nu=at))
    poging = Contactpoging.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        gebeurd_op=gebeurd_op,
        wijze=wijze,
        wat_gebeurde=wat_gebeurde,
        vervolg=vervolg,
        vastgelegd_door=by,
    )
    return Regel(
        poging,
        gezin_id=gezin.pk,
        van=gebeurd_op,
        waarden={"wijze": wijze.value.lower()},
    )


@action("afspraak.gemaakt")
def plan_agendaafspraak(
    *,
    gezin: Gezin,
    wanneer: datetime,
    wijze: Contactwijze,
    met: list[Persoon],
    onderwerp: str,
    by: Gebruiker,
    at: datetime,
    met_melder: bool = False,
) -> Regel[Agendaafspraak]:
    """Plan a visit or talk; a planned child is not yet a seen child."""
    afspraak = Agendaafspraak.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        wanneer=wanneer,
        wijze=wijze,
        met=[persoon.pk for persoon in met],
        onderwerp=onderwerp,
        met_melder=met_melder,
        vastgelegd_door=by,
    )
    return Regel(
        afspraak,
        gezin_id=gezin.pk,
        van=at,
        betreft=afspraak.met,
        waarden={"wanneer": wanneer.isoformat(), "wijze": wijze.value.lower()},
    )


@action("afspraak.afgezegd")
def cancel_agendaafspraak(
    *, afspraak: Agendaafspraak, reden: str, by: Gebruiker, at: datetime
) -> Regel[Agendaafspraak]:
    """Call an appointment off; cancelled is not seen."""
    afspraak.afgezegd_op = at
    afspraak.reden_afgezegd = reden
    afspraak.save(update_fields=["afgezegd_op", "reden_afgezegd"])
    return Regel(afspraak, gezin_id=afspraak.gezin_id, van=at, waarden={"reden": reden})


@action("signaal.vastgelegd")
def record_signaal(
    *,
    gezin: Gezin,
    wie_meldt: str,
    betreft: list[Persoon],
    wat_precies: str,
    waarneming: Waarneming,
    leefgebieden: list[Leefgebied],
    is_acuut: bool,
    gebeurd_op: datetime,
    by: Gebruiker,
    at: datetime,
) -> Regel[Signaal]:
    """Record something worrying with who saw, heard or concluded it."""
    signaal = Signaal.objects.create(
        gezin=gezin,
        wie_meldt=wie_meldt,
        betreft=[persoon.pk for persoon in betreft],
        wat_precies=wat_precies,
        waarneming=waarneming,
        leefgebieden=list(leefgebieden),
        is_acuut=is_acuut,
        gebeurd_op=gebeurd_op,
        vastgelegd_door=by,
    )
    return Regel(
        signaal,
        gezin_id=gezin.pk,
        van=gebeurd_op,
        betreft=signaal.betreft,
        waarden={
            "leefgebieden": [gebied.lower() for gebied in leefgebieden],
            "acuut": is_acuut,
        },
    )


@action("signaal.gewogen")
def weigh_signaal(
    *, signaal: Signaal, weging: str, by: Gebruiker, at: datetime
) -> Regel[Signaal]:
    """Say what a signal means for the safety of the children, and why."""
    signaal.gewogen_op = at
    signaal.weging = weging
    signaal.save(update_fields=["gewogen_op", "weging"])
    return Regel(
        signaal,
        gezin_id=signaal.gezin_id,
        van=at,
        betreft=signaal.betreft,
        waarden={"weging": weging},
    )
