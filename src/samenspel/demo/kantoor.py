"""Beside the families: who is away, who has duty, and who asks to be let in."""

from datetime import datetime, timedelta

from samenspel.demo.dagen import DAG, at, today, werkdag
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.toegang import answer_vraag
from samenspel.domain.organisatie.actions import plan_dienst, record_afwezigheid
from samenspel.domain.privacy.actions.vraag import Toegangsverzoek, ask_toegang
from samenspel.domain.privacy.keuzes import Antwoord
from samenspel.domain.privacy.queries.vragen import Vraag
from samenspel.domain.privacy.rollen import Rol

WEEK = timedelta(days=7)
VERLOF = (  # who, who stands in, from which day on, for how many days
    ("joris", "wietske", 0, 8),
    ("sanne", "tarik", 17, 12),
)
DIENSTEN = (  # who, from which day on, at which number; a week each
    ("hugo", -3, "088 555 01 99"),
    ("tarik", 4, "088 555 01 99"),
    ("sanne", 11, "088 555 01 99"),
    ("wietske", -2, "088 555 03 99"),
    ("nadia", -5, "088 555 05 99"),
    ("bram", 2, "088 555 05 99"),
)


def tell(v: Verteller) -> None:
    """Plan leave and duty, and ask for access: once answered, once still waiting."""
    gepland = at(werkdag(today(v.nu), -6), "09:10")
    for wie, vervanger, begin, dagen in VERLOF:
        vanaf = at(today(v.nu) + begin * DAG, "00:00")
        v.doe(
            record_afwezigheid,
            door=wie,
            op=gepland,
            medewerker=v.medewerker(wie),
            vervanger=v.medewerker(vervanger),
            vanaf=vanaf,
            tot=vanaf + dagen * DAG,
        )
    for wie, begin, telefoon in DIENSTEN:
        vanaf = at(today(v.nu) + begin * DAG, "17:00")
        v.doe(
            plan_dienst,
            door=wie,
            op=gepland,
            medewerker=v.medewerker(wie),
            vanaf=vanaf,
            tot=vanaf + WEEK,
            telefoon=telefoon,
        )
    _ask_and_hear_no(v)
    _ask_and_wait(v)


def _ask_and_hear_no(v: Verteller) -> None:
    """Dewi asks for a family that did not say yes to her."""
    gezin = Gezin.objects.get(naam="Hoekstra-Visser")
    op = at(werkdag(today(v.nu), -1), "09:20")
    reden = "School vroeg of ik Wytse 's ochtends kan begeleiden."
    v.doe(
        answer_vraag,
        door="wietske",
        op=op + timedelta(hours=2),
        gezin=gezin,
        vraag=_ask(v, "dewi", gezin, reden, op),
        antwoord=Antwoord.NEE,
        rol=Rol.BETROKKEN,
        tot=op + 30 * DAG,
        toelichting=(
            "De vader gaf geen toestemming. Ik vraag de ouders deze week of u mag "
            "kennismaken, en bel u daarna."
        ),
    )


def _ask_and_wait(v: Verteller) -> None:
    """Ilse asks for children who are on her waiting list; nobody answered yet."""
    gezin = Gezin.objects.get(naam="Da Conceição Évora")
    op = at(werkdag(today(v.nu), -1), "14:05")
    reden = (
        "Tiago en Beatriz beginnen over twee weken bij mij, over de dood van hun vader. "
        "Ik wil vooraf weten welke afspraken er zijn."
    )
    _ask(v, "ilse", gezin, reden, op)


def _ask(v: Verteller, wie: str, gezin: Gezin, reden: str, op: datetime) -> Vraag:
    verzoek = Toegangsverzoek(reden, op + 90 * DAG, dossiernummer=gezin.dossiernummer)
    return v.doe(ask_toegang, door=wie, op=op, gegevens=verzoek)
