"""Who may do what: one table, read by every door. Plain Python, no database."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Recht(StrEnum):
    """Everything that can be asked of a dossier, and of who runs the office."""

    DOSSIER_INZIEN = "Dossier inzien"
    AANMELDING_LEZEN = "Aanmelding lezen"
    AANMELDING_TOEWIJZEN = "Aanmelding toewijzen"
    AANMELDING_AANNEMEN = "Aanmelding aannemen"
    MELDER_INZIEN = "Melder inzien"
    ADRES_INZIEN = "Adres inzien"
    PERSONEN_WIJZIGEN = "Personen wijzigen"
    CONTACT_VASTLEGGEN = "Contact vastleggen"
    SIGNAAL_VASTLEGGEN = "Signaal vastleggen"
    TAXATIE_VASTLEGGEN = "Taxatie vastleggen"
    VEILIGHEIDSPLAN_WIJZIGEN = "Veiligheidsplan wijzigen"
    VEILIGHEIDSPLAN_VASTSTELLEN = "Veiligheidsplan vaststellen"
    ANALYSE_WIJZIGEN = "Zorgen, krachten en patroon opschrijven"
    STUK_MAKEN = "Stuk maken"
    NORM_BEANTWOORDEN = "Norm beantwoorden"
    NODIG_LATEN_WACHTEN = "Iets laten wachten"
    UITSTEL_NAZIEN = "Meekijken of iets kan wachten"
    TOESTEMMING_VASTLEGGEN = "Toestemming vastleggen"
    SPARREN = "Sparren met de GI"
    WEGEN = "Weging vastleggen"
    BESLUITEN = "Besluit vastleggen"
    MEDEWERKER_UITSLUITEN = "Medewerker uitsluiten"
    TOEGANG_BEHEREN = "Toegang beheren"
    REGIE_OVERDRAGEN = "Regie overdragen"
    OVERDRACHT_VASTLEGGEN = "Overdracht bespreken en lezen"
    DOSSIER_SLUITEN = "Dossier sluiten"
    SLUITEN_TERUGDRAAIEN = "Sluiten terugdraaien"
    ADVIES_STOPPEN = "Stoppen met advies na het sluiten"
    GEZINNEN_VOLGEN = "Eigen gezinnen en die van het team volgen"
    NOODTOEGANG_NEMEN = "Noodtoegang nemen"
    NOODTOEGANG_BEOORDELEN = "Noodtoegang beoordelen"
    INZAGE_LEZEN = "Zien wie het dossier opende"
    INZAGE_NAZIEN = "Zien wie in de organisatie wat opende"
    MEDEWERKERS_BEHEREN = "Medewerkers en accounts beheren"
    ORGANISATIE_BEHEREN = "Organisaties, teams en regio beheren"
    BEHEER_NAZIEN = "Zien wat er in de organisatie is gewijzigd"


@dataclass(frozen=True, slots=True)
class Situatie:
    """What is known of somebody who knocks on the door of a dossier."""

    rollen: frozenset[str] = field(default_factory=frozenset)
    functie: str = ""


Voorwaarde = Callable[[Situatie], bool]

TEAMROLLEN = {"TEAM"}
WERKROLLEN = {
    "ZICHTHOUDER",
    "REGISSEUR",
    "VEILIGHEIDSREGIE",
    "BETROKKEN",
    "VERVANGER",
    "NOOD",
}
REGIEROLLEN = {"ZICHTHOUDER", "REGISSEUR", "VEILIGHEIDSREGIE", "VERVANGER"}
# What a vervanger takes over of who is away; the same list stands in row security.
VERVANGEN_ROLLEN = {"ZICHTHOUDER", "REGISSEUR", "VEILIGHEIDSREGIE"}
# Who may still read after the closing, and changes nothing (N136).
NAROLLEN = {"CONSULT", "SLUITER", "NOODLEZER"}
NOODROLLEN = {"NOOD", "NOODLEZER"}
# By the code of the function; the same list stands in the SQL of noodtoegang.
FUNCTIES_MET_GEZINNEN = {
    "JEUGDBESCHERMER",
    "LT_MEDEWERKER",
    "GEDRAGSWETENSCHAPPER",
    "TEAMMANAGER",
    "BEHANDELAAR",
}


def is_betrokken(situatie: Situatie) -> bool:
    """Has any ground while the work goes on: works on it, thinks along, or is the team."""
    return bool(situatie.rollen - NAROLLEN)


def las_mee(situatie: Situatie) -> bool:
    """Only reads back: was the regisseur, closed it today, or asks in an emergency."""
    return bool(situatie.rollen & NAROLLEN)


def sloot_het(situatie: Situatie) -> bool:
    """Closed the dossier today."""
    return "SLUITER" in situatie.rollen


def leest_in_nood(situatie: Situatie) -> bool:
    """Reads back in a closed dossier, in an emergency."""
    return "NOODLEZER" in situatie.rollen


def geeft_advies(situatie: Situatie) -> bool:
    """Held regie last, and the parents said that one may ask for advice."""
    return "CONSULT" in situatie.rollen


def is_team(situatie: Situatie) -> bool:
    """Belongs to the team that got the aanmelding."""
    return bool(situatie.rollen & TEAMROLLEN)


def werkt_mee(situatie: Situatie) -> bool:
    """Works with the family, not only thinks along."""
    return bool(situatie.rollen & (WERKROLLEN | TEAMROLLEN))


def voert_regie(situatie: Situatie) -> bool:
    """Holds regie, keeps sight before acceptance, or stands in for who does."""
    return bool(situatie.rollen & REGIEROLLEN)


def werkt_met_gezinnen(situatie: Situatie) -> bool:
    """Is a professional who works with families, not who runs the office."""
    return situatie.functie in FUNCTIES_MET_GEZINNEN


def is_privacy_officer(situatie: Situatie) -> bool:
    """Watches over who may see what."""
    return situatie.functie == "PRIVACY_OFFICER"


def is_functioneel_beheerder(situatie: Situatie) -> bool:
    """Manages people and accounts, and opens no family at all."""
    return situatie.functie == "FUNCTIONEEL_BEHEERDER"


RECHTEN: dict[Recht, list[list[Voorwaarde]]] = {
    Recht.DOSSIER_INZIEN: [[is_betrokken], [las_mee]],
    Recht.AANMELDING_LEZEN: [[werkt_mee]],
    Recht.AANMELDING_TOEWIJZEN: [[is_team], [voert_regie]],
    Recht.AANMELDING_AANNEMEN: [[is_team], [voert_regie]],
    Recht.MELDER_INZIEN: [[voert_regie], [is_team]],
    Recht.ADRES_INZIEN: [[werkt_mee], [leest_in_nood]],
    Recht.PERSONEN_WIJZIGEN: [[werkt_mee]],
    Recht.CONTACT_VASTLEGGEN: [[werkt_mee]],
    Recht.SIGNAAL_VASTLEGGEN: [[is_betrokken]],
    Recht.TAXATIE_VASTLEGGEN: [[werkt_mee]],
    Recht.VEILIGHEIDSPLAN_WIJZIGEN: [[werkt_mee]],
    Recht.VEILIGHEIDSPLAN_VASTSTELLEN: [[voert_regie]],
    Recht.ANALYSE_WIJZIGEN: [[werkt_mee]],
    Recht.STUK_MAKEN: [[werkt_mee]],
    Recht.NORM_BEANTWOORDEN: [[voert_regie]],
    Recht.NODIG_LATEN_WACHTEN: [[werkt_mee]],
    Recht.UITSTEL_NAZIEN: [[is_betrokken]],
    Recht.TOESTEMMING_VASTLEGGEN: [[werkt_mee]],
    Recht.SPARREN: [[werkt_mee]],
    Recht.WEGEN: [[voert_regie]],
    Recht.BESLUITEN: [[voert_regie]],
    Recht.MEDEWERKER_UITSLUITEN: [[voert_regie], [is_betrokken, is_privacy_officer]],
    Recht.TOEGANG_BEHEREN: [[voert_regie]],
    Recht.REGIE_OVERDRAGEN: [[voert_regie]],
    Recht.OVERDRACHT_VASTLEGGEN: [[werkt_mee]],
    Recht.DOSSIER_SLUITEN: [[voert_regie]],
    Recht.SLUITEN_TERUGDRAAIEN: [[sloot_het]],
    Recht.ADVIES_STOPPEN: [[geeft_advies]],
    Recht.GEZINNEN_VOLGEN: [[werkt_met_gezinnen]],
    Recht.NOODTOEGANG_NEMEN: [[werkt_met_gezinnen]],
    Recht.NOODTOEGANG_BEOORDELEN: [[is_privacy_officer]],
    Recht.INZAGE_LEZEN: [[voert_regie]],
    Recht.INZAGE_NAZIEN: [[is_privacy_officer]],
    Recht.MEDEWERKERS_BEHEREN: [[is_functioneel_beheerder]],
    Recht.ORGANISATIE_BEHEREN: [[is_functioneel_beheerder]],
    Recht.BEHEER_NAZIEN: [[is_functioneel_beheerder], [is_privacy_officer]],
}


def has_recht(recht: Recht, situatie: Situatie) -> bool:
    """Say whether every condition of at least one row holds."""
    return any(all(condition(situatie) for condition in row) for row in RECHTEN[recht])


def list_rechten(situatie: Situatie) -> frozenset[Recht]:
    """Return everything that somebody in this situation may do."""
    return frozenset(recht for recht in Recht if has_recht(recht, situatie))
