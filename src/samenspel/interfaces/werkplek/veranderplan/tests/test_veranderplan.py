"""The veranderplan: a part of the one plan, made of what stands elsewhere, safety first."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.datums import show_datum
from samenspel.core.models import Gebeurtenis
from samenspel.domain.analyse.actions import (
    confirm_eindsituatie,
    confirm_patroon,
    open_eindsituatie,
    withdraw_duiding,
)
from samenspel.domain.analyse.gegevens import Samen, Termijn, Veranderinhoud
from samenspel.domain.analyse.models import Betekenis, Eindtermijn, Veranderplan
from samenspel.domain.analyse.patroon.papier import Vastgesteld, describe_samen_eind
from samenspel.domain.analyse.queries import find_samen_termijn
from samenspel.domain.handelingen.veranderplan import begin_veranderplan
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

BEELD = ("eind_hoe", "eind_buurman", "eind_veranderd", "eind_behandeld")
TAFEL = {"met_wie": "Inge en oma", "op": "vandaag"}


def in_days(dagen: int):
    return timezone.localdate() + timedelta(days=dagen)


@pytest.fixture
def wie(femke):
    return {"by": femke, "at": timezone.now()}


@pytest.fixture
def eind(gezin, wie, patroon, put):
    """The pattern and the end situation were established together."""
    put("problemen", "Sam mist school.")
    put("in_stand", "Niemand zegt wat moeilijk is.")
    put("doel", "Wij zeggen het voor negen uur.", wie_doet="Inge en Ruud")
    put("actie", "Elke woensdag een kwartier praten.")
    samen = Samen("Inge", timezone.localdate())
    confirm_patroon(gezin=gezin, samen=samen, motivering="Kort.", **wie)
    eind = open_eindsituatie(
        gezin=gezin, betekenis=Betekenis.VEILIG, motivering="Toch.", **wie
    )
    for code in BEELD:
        put(code, f"Antwoord op {code}.", eind=eind)
    for kind in ("Sam", "Lot"):
        put("eind_waar", f"{kind} groeit op bij Inge.", kind, eind=eind)
    put("veranderbaar", "Praten zonder schreeuwen.", eind=eind)
    put("compenseren", "Ruud blijft snel boos.", hoe="Oma komt.", eind=eind)
    confirm_eindsituatie(eind=eind, samen=samen, motivering="Kort.", **wie)
    return eind


@pytest.fixture
def begonnen(gezin, wie, veilig):
    """It began today, with a term of its own."""
    inhoud = Veranderinhoud(Samen("Inge", timezone.localdate()))
    termijn = Termijn(in_days(90), "Voor de zomer is er rust.")
    return begin_veranderplan(gezin=gezin, inhoud=inhoud, termijn=termijn, **wie)


def test_above_all_stands_how_safe_each_child_is_and_what_a_six_is_here(page, veilig):
    html = page("veranderplan")

    assert "Eerst de veiligheid" not in html
    assert html.count("<strong>6</strong>, op") == 2
    assert "Papa loopt weg als hij boos is." in html
    assert "tijd voor blijvende verandering" in html
    assert html.index("Directe veiligheid") < html.index("Haalbare eindsituatie</h2>")


def test_beginning_waits_for_a_plan_and_for_every_child_and_says_what_now(
    page, gezin, estimate
):
    estimate("Sam", 5)

    html = page("veranderplan-beginnen", **TAFEL)

    assert "Maak eerst samen met het gezin een veiligheidsplan." in html
    assert "Stel eerst vast hoe veilig Lot nu is." in html
    assert "Maak Sam eerst veilig genoeg: een 6 of hoger." in html
    assert f'href="{address(gezin, "veiligheidsplan")}"' in html
    assert not Veranderplan.objects.exists()
    assert "Eerst de veiligheid" in page("veranderplan")  # reading stays possible


def test_who_goes_on_all_the_same_says_why_and_that_stays_to_be_read(page, estimate):
    html = page("veranderplan-beginnen", **TAFEL, motivering="De rechter vraagt erom.")

    assert "Besproken terwijl de veiligheid eerst kwam: De rechter vraagt erom." in html


def test_it_begins_with_who_was_there_who_disagrees_and_a_term(page, veilig):
    html = page(
        "veranderplan-beginnen",
        **TAFEL,
        niet_eens="Ruud vindt het te snel.",
        methodiek="Signs of Safety",
        eindtermijn=f"{in_days(60):%d-%m-%Y}",
        waarom="Dan is de training klaar.",
    )

    assert "Inge en oma" in html
    assert "Niet mee eens: Ruud vindt het te snel." in html
    assert "Eigen methodiek: Signs of Safety." in html
    assert "Dan is de training klaar." in html
    lijnen = Gebeurtenis.objects.filter(
        soort__in=("veranderplan.begonnen", "eindtermijn.gezet")
    )
    assert lijnen.values("handeling").distinct().count() == 1
    assert lijnen.count() == 2


def test_when_the_safety_falls_the_work_waits_and_each_change_with_it(
    page, begonnen, estimate, put
):
    assert "dit werk wacht" not in page("veranderplan")
    estimate("Sam", 4)

    html = page("veranderplan")
    assert "Eerst de veiligheid: dit werk wacht" in html
    assert "Maak Sam eerst veilig genoeg: een 6 of hoger." in html

    put("doel", "Iets nieuws.")
    assert "Maak Sam eerst veilig genoeg" in page("veranderplan-opnieuw", **TAFEL)
    later = {"eindtermijn": f"{in_days(120):%d-%m-%Y}", "waarom": "Later."}
    assert "Maak Sam eerst veilig genoeg" in page("eindtermijn", **later)
    assert Veranderplan.objects.count() == Eindtermijn.objects.count() == 1


def test_it_is_made_of_what_stands_elsewhere_and_is_no_plan_of_its_own(
    page, veilig, eind
):
    html = page("veranderplan")

    assert "een deel van het plan van het gezin, geen plan ernaast" in html
    assert "waarin niemand rust vindt." in html
    assert html.index("Sam mist school.") < html.index("Niemand zegt wat moeilijk is.")
    assert "Antwoord op eind_buurman." in html
    assert "Wij zeggen het voor negen uur." in html
    assert html.count("Wij zeggen het voor negen uur.") == 1
    assert "Er zijn geen andere." in html  # goals


def test_the_three_parts_are_there_and_how_it_is_compensated(page, eind):
    html = page("veranderplan")

    for titel in (
        "Patronen",
        "Haalbare eindsituatie",
        "Veranderbaar en te compenseren",
    ):
        assert f"{titel}</h2>" in html
    kolommen = html[html.index("kolommen--gelijk") :]
    assert kolommen.index("Praten zonder schreeuwen.") < kolommen.index(
        "Te compenseren"
    )
    assert "Hoe: Oma komt." in kolommen
    assert "Van symptomen naar in stand houdend" in html
    assert "Goed genoeg is genoeg" in html


def test_it_is_complete_when_all_four_questions_have_an_answer(page, eind, begonnen):
    assert "Compleet: alle vier de vragen hebben een antwoord" in page("veranderplan")


def test_what_misses_is_named_with_where_it_is_answered(page, gezin, put, veilig):
    html = page("veranderplan")

    assert "Dit mist nog" in html
    for waar in ("patroon-zin", "eindsituatie", "veranderplan-beginnen"):
        assert f'href="{address(gezin, waar)}"' in html
    assert "Wat is veranderbaar, en wat moet (blijvend) gecompenseerd worden?" in html


def test_a_new_term_replaces_the_one_before_which_stays_to_be_read(page, begonnen):
    dag = in_days(200)
    html = page("eindtermijn", eindtermijn=f"{dag:%d-%m-%Y}", waarom="De wachtlijst.")

    assert "De wachtlijst." in html
    assert "Eerdere eindtermijnen (1)" in html
    assert "Voor de zomer is er rust." in html


def test_a_term_that_has_passed_asks_to_look_again_and_nothing_more(
    page, begonnen, wie
):
    Eindtermijn.objects.update(uiterlijk=in_days(-1))

    html = page("veranderplan")

    assert "voorbij: kijk samen of het nog haalbaar is" in html
    assert "stand--rood" not in html


def test_what_changed_is_agreed_again_and_what_stood_there_stays(
    page, eind, begonnen, put, wie
):
    assert "Sindsdien is er iets veranderd" not in page("veranderplan")
    doel = put("doel", "Samen eten.")
    assert "Sindsdien is er iets veranderd" in page("veranderplan")

    html = page("veranderplan-opnieuw", **TAFEL)
    assert "opnieuw besproken op" in html
    assert "Voor de zomer is er rust." in html  # the term goes on
    withdraw_duiding(duiding=doel, reden="Toch niet.", **wie)

    laatste = Veranderplan.objects.latest("pk")
    assert "Samen eten." not in page("veranderplan")
    assert "Samen eten." in page("veranderplan-versie", laatste.pk)
    assert "Samen eten." not in page("veranderplan-versie", begonnen.pk)


def test_it_ends_once_reached_or_stopped_and_can_begin_again(
    page, begonnen, gezin, wie
):
    html = page(
        "veranderplan-afsluiten", uitkomst="BEREIKT", reden="Iedereen vindt het goed."
    )

    assert "de haalbare eindsituatie is bereikt: Iedereen vindt het goed." in html
    assert "Nog geen eindtermijn." in html
    assert NOT_THERE in page("eindtermijn")
    inhoud = Veranderinhoud(Samen("Inge", timezone.localdate()))
    begin_veranderplan(gezin=gezin, inhoud=inhoud, **wie)
    with pytest.raises(Blocked, match="al begonnen"):
        begin_veranderplan(gezin=gezin, inhoud=inhoud, **wie)


def test_the_paper_opens_as_pdf_and_who_reads_along_changes_nothing(
    page, client, gezin, begonnen, eind, enter_as, driss
):
    answer = client.get(address(gezin, "veranderplan-papier"))
    assert answer.content.startswith(b"%PDF")

    enter_as(driss, Rol.EXPERT)
    assert NOT_THERE in page("veranderplan-beginnen")
    assert "Veranderplan</h1>" in page("veranderplan")


def test_the_family_reads_by_when_as_long_as_nobody_objects(page, gezin, begonnen, put):
    dag = in_days(90)
    samen = Vastgesteld(None, None, find_samen_termijn(gezin))
    assert samen.uiterlijk == dag
    woorden = describe_samen_eind(samen)
    assert woorden == f"Haalbare eindtermijn: {show_datum(dag, 'dag')}."

    put("doel", "Iets nieuws.")
    page("veranderplan-opnieuw", **TAFEL, niet_eens="Ruud vindt het te snel.")

    assert find_samen_termijn(gezin) is None
