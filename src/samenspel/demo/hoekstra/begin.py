"""Monday: the melding with a question for help beside it, and who the people are."""

from datetime import date

from samenspel.demo.dagen import at
from samenspel.demo.gegevens import list_personen, read_gezin, record_banden
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.actions import record_kader
from samenspel.domain.gezin.models import Kadersoort
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.verhaal.actions import (
    Aanmeldgegevens,
    Meldergegevens,
    read_aanmelding,
    record_melder_gesproken,
)
from samenspel.domain.verhaal.queries import find_melder, get_aanmelding


def take_in(v: Verteller, maandag: date) -> None:
    """Take the melding in; Wietske gets the regie and calls the melder."""
    personen = list_personen(read_gezin("hoekstra"), maandag)
    op = at(maandag, "09:05")
    v.open("Hoekstra-Visser", personen, _melding(maandag), door="wietske", op=op)
    aanmelding = get_aanmelding(v.gezin)
    v.doe(
        read_aanmelding, door="wietske", op=at(maandag, "09:20"), aanmelding=aanmelding
    )
    v.doe(
        accept_gezin,
        door="wietske",
        op=at(maandag, "09:30"),
        aanmelding=aanmelding,
        regisseur=v.medewerker("wietske"),
    )
    v.doe(
        record_melder_gesproken,
        door="wietske",
        op=at(maandag, "10:20"),
        melder=find_melder(aanmelding),
        gesproken_op=at(maandag, "10:15"),
        verteld=(
            "Daan zag Wytse twee keer in slaap vallen in de klas. Drie keer deze maand "
            "had hij geen eten bij zich. Wytse zei: 'Mem slaapt nog.' Daan denkt dat er "
            "thuis geldzorgen zijn. Hij heeft dat niet gevraagd."
        ),
        gezin_mag_weten=True,
        wil_samen_op_bezoek=False,
    )
    _say_who_they_are(v, maandag)


def _melding(maandag: date) -> Aanmeldgegevens:
    return Aanmeldgegevens(
        ontvangen_op=at(maandag, "09:05"),
        aanmelder="basisschool De Kiekendief",
        hulpvraag=(
            "Jeltsje wil hulp. Zij zegt: 'Ik kom mijn bed niet uit. Ik wil weer een "
            "mem zijn op wie ze kunnen rekenen.' Zij wil ook overzicht in de schulden."
        ),
        zorgmelding=(
            "School maakt zich zorgen over Wytse. Hij is moe en stil. De meester denkt "
            "dat Fenna te veel voor hem zorgt, en dat er schulden zijn."
        ),
        feiten=(
            "Gezien door de meester: Wytse viel twee keer in slaap in de klas. Drie keer "
            "geen eten mee.\n"
            "Gehoord van Fenna: zij smeert 's ochtends het brood."
        ),
        melder=Meldergegevens(
            "SCHOOL", "Daan Wiersma", "088 555 08 20", "meester van Wytse"
        ),
    )


def _say_who_they_are(v: Verteller, maandag: date) -> None:
    op = at(maandag, "11:30")
    record_banden(v, read_gezin("hoekstra"), door="wietske", op=op)
    for kind in v.wie("Fenna", "Wytse"):
        v.doe(
            record_kader,
            door="wietske",
            op=op,
            kind=kind,
            soort=Kadersoort.VRIJWILLIG,
            vanaf=maandag,
            tot=None,
            strafrechtelijk=False,
        )
