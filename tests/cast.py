"""The people of every test: always the same, so that a test reads as a case.

Noor (jeugdbeschermer) and Driss (jeugdbeschermer, same team) work at the GI; Femke
(medewerker lokaal team) and Mieke (gedragswetenschapper) at the lokaal team; Bas works
elsewhere and must see nothing. Ria leads the team of Noor and Driss; Petra is the privacy
officer of the GI and Bea its functioneel beheerder: no family is theirs.
"""

from datetime import date, datetime

from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Gezin, Positie
from samenspel.domain.handelingen.aanmelding import NieuwePersoon, take_in_aanmelding
from samenspel.domain.organisatie.models import (
    Functie,
    Gebruiker,
    Medewerker,
    Organisatie,
    Organisatiesoort,
    Regio,
    Team,
)
from samenspel.domain.verhaal.actions import Aanmeldgegevens, Meldergegevens

PASSWORD = "alleen-voor-de-test"


def load_cast() -> None:
    """Write regions, organisations, teams and workers; as the owner of the tables."""
    gi = _organisatie("Jeugdbescherming Waterkant", "GI", "Waterkant", ["amsterdam"])
    lt = _organisatie("Lokaal team Duinwijk", "LT", "Duinstreek", ["haaglanden"])
    brug = _organisatie("Zorggroep De Brug", "ZORGAANBIEDER", "Elders", ["basis"])
    noord = Team.objects.create(organisatie=gi, naam="Team Noord")
    duinwijk = Team.objects.create(organisatie=lt, naam="Team Duinwijk")
    elders = Team.objects.create(organisatie=brug, naam="Team Brug")
    _medewerker("noor", "Noor de Wit", Functie.JEUGDBESCHERMER, noord)
    _medewerker("driss", "Driss Amrani", Functie.JEUGDBESCHERMER, noord)
    _medewerker("femke", "Femke Postma", Functie.LT_MEDEWERKER, duinwijk)
    _medewerker("mieke", "Mieke Smit", Functie.GEDRAGSWETENSCHAPPER, duinwijk)
    kantoor = Team.objects.create(organisatie=gi, naam="Kantoor")
    _medewerker("ria", "Ria Bos", Functie.TEAMMANAGER, noord)
    _medewerker("petra", "Petra Vos", Functie.PRIVACY_OFFICER, kantoor)
    _medewerker("bea", "Bea Kok", Functie.FUNCTIONEEL_BEHEERDER, kantoor)
    _medewerker("bas", "Bas Kuiper", Functie.BEHANDELAAR, elders)


def _organisatie(
    naam: str, soort: str, regio: str, pakketten: list[str]
) -> Organisatie:
    return Organisatie.objects.create(
        naam=naam,
        soort=Organisatiesoort(soort),
        regio=Regio.objects.create(naam=regio, pakketten=pakketten),
        telefoon="088 000 10 00",
        telefoon_avond="088 000 10 99",
        vertrouwenspersoon="Vertrouwenspersoon jeugd, 088 000 20 00",
    )


def _medewerker(gebruikersnaam: str, naam: str, functie: Functie, team: Team) -> None:
    gebruiker = Gebruiker.objects.create_user(
        gebruikersnaam, naam=naam, password=PASSWORD
    )
    Medewerker.objects.create(
        gebruiker=gebruiker,
        organisatie=team.organisatie,
        team=team,
        functie=functie,
        telefoon="06 00 00 00 01",
    )


def open_gezin_jansen(*, by: Gebruiker, at: datetime, melder: bool = True) -> Gezin:
    """Take in the family of most tests: Sam 9, Lot 4, mother Inge, father Ruud."""
    personen = [
        Persoonsgegevens("Sam", geslachtsnaam="Jansen", geboren_op=date(2017, 3, 2)),
        Persoonsgegevens("Lot", geslachtsnaam="Jansen", geboren_op=date(2022, 6, 9)),
        Persoonsgegevens("Inge", Positie.OUDER, geslachtsnaam="Bakker"),
        Persoonsgegevens("Ruud", Positie.OUDER, geslachtsnaam="Jansen"),
    ]
    return take_in_aanmelding(
        gezinsnaam="Jansen-Bakker",
        personen=[NieuwePersoon(gegevens) for gegevens in personen],
        gegevens=Aanmeldgegevens(
            ontvangen_op=at,
            zorgmelding="Sam kwam met een blauw oog op school.",
            melder=Meldergegevens("SCHOOL", "Juf Marloes") if melder else None,
        ),
        zichthouder=by.medewerker,
        by=by,
        at=at,
    )
