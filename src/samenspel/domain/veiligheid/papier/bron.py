"""Gathering what the papers of one plan draw from."""

from datetime import datetime

from django.utils import timezone

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.gezin.queries import list_kinderen
from samenspel.domain.organisatie.models import Medewerker, Organisatie
from samenspel.domain.privacy.queries import find_regisseur, find_zichthouder
from samenspel.domain.veiligheid.models import Veiligheidsplan
from samenspel.domain.veiligheid.papier.blokken import Papierbron
from samenspel.domain.veiligheid.papier.vorm import Voet, keep_nummer
from samenspel.domain.veiligheid.queries.nu import list_laatste_vaststellingen
from samenspel.domain.veiligheid.queries.plan import Plandelen

SOORT = "veiligheidsplan"


def get_papierbron(
    delen: Plandelen, *, medewerker: Medewerker, at: datetime
) -> Papierbron:
    """Return the plan with its people, the latest vaststelling and the foot.

    `medewerker` stands on the paper when nobody holds regie or keeps sight yet.
    """
    gezin = delen.plan.gezin
    vast = find_regisseur(gezin, at) or find_zichthouder(gezin, at)
    wie = (vast.medewerker if vast else None) or medewerker
    kinderen: list[Persoon] = list_kinderen([gezin.pk]).get(gezin.pk, [])
    return Papierbron(
        delen=delen,
        kinderen=kinderen,
        vaststellingen={
            v.kind_id: v
            for v in list_laatste_vaststellingen([gezin.pk]).get(gezin.pk, [])
        },
        voet=_build_voet(delen.plan, wie, at),
    )


def _build_voet(plan: Veiligheidsplan, wie: Medewerker, at: datetime) -> Voet:
    op = timezone.localdate(plan.afgesproken_op or at)
    versie = f"versie {plan.versie}" + (", concept" if plan.is_concept else "")
    opnieuw = ""
    if plan.nakijken_op is not None:
        opnieuw = f", opnieuw bekijken op {show_datum(plan.nakijken_op, 'dag')}"
    return Voet(
        dossiernummer=f"dossier {plan.gezin.dossiernummer}",
        versie=versie,
        datum=f"{show_datum(op, 'dag')}{opnieuw}",
        **_van_organisatie(wie.organisatie, naam=wie.naam, telefoon=wie.telefoon),
    )


def build_lege_voet(organisatie: Organisatie) -> Voet:
    """Return the foot of an empty form: nothing of any family."""
    return Voet(dossiernummer="", versie="", datum="", **_van_organisatie(organisatie))


def _van_organisatie(
    organisatie: Organisatie, *, naam: str = "", telefoon: str = ""
) -> dict[str, str]:
    mens = " ".join(deel for deel in (naam, telefoon) if deel)
    overdag = f"{mens} of {organisatie.telefoon}" if mens else organisatie.telefoon
    aan = naam or "uw contactpersoon"
    klachten = f" Klachten: {organisatie.klachten}" if organisatie.klachten else ""
    return {
        "organisatie": organisatie.naam,
        "vertrouwenspersoon": keep_nummer(organisatie.vertrouwenspersoon),
        "bel_overdag": keep_nummer(overdag),
        "bel_nacht": keep_nummer(organisatie.telefoon_avond or organisatie.telefoon),
        "niet_eens": f"Niet eens met dit plan? Zeg het tegen {aan}, of bel de "
        f"vertrouwenspersoon.{klachten}",
    }


def name_bestand(plan: Veiligheidsplan, nummer: int) -> str:
    """Return a file name that names nobody: 'veiligheidsplan-2026-000123-v2-1.pdf'."""
    return f"{SOORT}-{plan.gezin.dossiernummer}-v{plan.versie}-{nummer}.pdf"
