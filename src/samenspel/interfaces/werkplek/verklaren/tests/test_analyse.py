"""The eight parts: read from where each is recorded; what misses is said, without haste."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.domain.gezin.actions import add_relatie
from samenspel.domain.gezin.models import Relatiesoort
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.verklaren import delen, get_analyse
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    Hulpgegevens,
    Levensgegevens,
    record_hulp,
    record_levensgebeurtenis,
)
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

ALLES = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))
TITELS = [
    "Aanleiding",
    "Genogram",
    "Tijdlijn",
    "Actuele, concrete feitelijke zorgen en krachten",
    "Danger statements en veiligheidsafspraken",
    "Patroon",
    "Haalbare eindsituatie",
    "Doelen: wie, wat, wanneer, voortgang",
]


@pytest.fixture
def parts(gezin):
    """Return how to read the parts of this family, by title."""

    def parts():
        kop = get_dossierkop(gezin, timezone.now())
        return {d.titel: d for d in get_analyse(gezin, kop, ALLES).onderdelen}

    return parts


@pytest.mark.django_db
def test_the_eight_parts_of_the_source_stand_on_one_page(page, parts):
    words = page("analyse")

    assert list(parts()) == TITELS
    assert all(titel in words for titel in TITELS)
    assert "Eerst de veiligheid" in words
    assert "Aan zet voor wat mist: het lokaal team" in words


@pytest.mark.django_db
def test_a_child_without_a_parent_in_the_drawing_misses(gezin, mensen, femke, parts):
    assert "wie de ouders van Sam zijn" in parts()["Genogram"].mist

    for kind in ("Sam", "Lot"):
        add_relatie(
            van=mensen["Inge"],
            naar=mensen[kind],
            soort=Relatiesoort.OUDER,
            by=femke,
            at=timezone.now(),
        )

    assert parts()["Genogram"].is_compleet


@pytest.mark.django_db
def test_the_tijdlijn_misses_help_until_it_is_asked(gezin, femke, parts):
    wie = {"by": femke, "at": timezone.now()}
    ooit = timezone.localdate() - timedelta(days=900)
    levens = Levensgegevens("Verhuisd", ooit, wie_zegt="moeder")
    record_levensgebeurtenis(gezin=gezin, gegevens=levens, **wie)
    assert parts()["Tijdlijn"].mist == ("welke hulp er nu en eerder was",)

    hulp = Hulpgegevens("Wijkteam", "HUISVESTING", "schulden", ooit)
    record_hulp(gezin=gezin, gegevens=hulp, **wie)

    assert parts()["Tijdlijn"].is_compleet
    assert parts()["Tijdlijn"].laatst.door == femke.naam


@pytest.mark.django_db
def test_who_is_not_involved_sees_no_analysis(client, gezin, bas):
    client.force_login(bas)

    assert NOT_THERE in client.get(address(gezin, "analyse")).content.decode()


def test_the_question_of_the_family_is_always_written_down():
    er_is, mist = delen.describe_aanleiding(
        heeft_hulpvraag=False, heeft_zorgmelding=True, aanmeldingen=1
    )

    assert er_is == ["1 aanmelding", "de zorgmelding"]
    assert mist == ["de vraag van het gezin"]


def test_a_pattern_that_is_looked_at_again_is_not_complete():
    known = {"vastgesteld": "1 mei 2026", "stukken": 3}

    assert delen.describe_patroon(**known, is_herzien=False)[1] == []
    assert delen.describe_patroon(**known, is_herzien=True)[1]


def test_a_danger_without_a_goal_misses_its_goal():
    _, mist = delen.describe_gevaren(
        gevaren=2, zonder_doel=1, plan_sinds="", plan_concept=False
    )

    assert mist == ["het doel bij 1 danger statement"]


def test_goals_of_a_danger_count_as_goals():
    er_is, mist = delen.describe_doelen(doelen=0, gevaardoelen=1, acties=0)

    assert er_is == ["1 veiligheidsdoel"]
    assert mist == ["wie wat doet, en wanneer"]
