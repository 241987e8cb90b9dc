"""From a concept to a plan that holds, and a paper for every reader."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.analyse.actions import record_gevaar
from samenspel.domain.analyse.gegevens import Gevaarinhoud
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.veiligheid.actions import record_vaststelling
from samenspel.domain.veiligheid.gegevens import Vaststellinggegevens
from samenspel.domain.veiligheid.models import Onderdeel, Papier
from samenspel.domain.veiligheid.queries import find_concept, find_current_plan
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

VASTSTELLING = {"afgesproken_dag": "gisteren", "afgesproken_tijd": "10:07"}
TOCH = VASTSTELLING | {"motivering": "Het gezin wil nu al beginnen."}
JA = {"antwoord": "JA", "wie_erbij": "niemand"}


@pytest.fixture
def concept(press, page, gezin):
    """A concept with one line about everybody."""
    press("veiligheidsplan-opstelling")
    page("plandeel-nieuw", "KRACHT", **{"KRACHT-tekst": "Oma woont dichtbij."})
    return find_concept(gezin)


@pytest.fixture
def papier(concept, page):
    """The plan holds; returns the paper of Inge."""
    page("veiligheidsplan-vaststelling", **TOCH)
    return Papier.objects.get(persoon__roepnaam="Inge")


def test_what_is_missing_is_said_and_the_plan_waits(concept, page, gezin):
    words = page("veiligheidsplan-vaststelling", **VASTSTELLING)

    assert "Maak veiligheidsafspraken: wie doet wat, en wanneer?" in words
    assert "Vraag wat zij van het plan vinden" in words
    assert 'value="10:07"' in words
    assert find_concept(gezin) == concept
    assert not Papier.objects.exists()


def test_with_a_reason_it_holds_from_when_it_was_agreed(concept, page, gezin):
    words = page("veiligheidsplan-vaststelling", **TOCH)

    assert "Het plan geldt." in words
    assert "geldt sinds" in words
    assert "10:07" in words
    assert find_current_plan(gezin).motivering == "Het gezin wil nu al beginnen."


@pytest.mark.parametrize(
    ("velden", "zegt"),
    [
        ({"afgesproken_dag": "morgen"}, "niet in de toekomst"),
        ({"afgesproken_dag": "maart 2026"}, "Vul ook de dag in"),
        ({"afgesproken_tijd": "straks"}, "Vul een tijd in, zoals 14:30."),
    ],
)
def test_a_moment_that_cannot_be_keeps_the_reason(velden, zegt, concept, page, gezin):
    words = page("veiligheidsplan-vaststelling", **TOCH | velden)

    assert zegt in words
    assert "Het gezin wil nu al beginnen." in words
    assert find_concept(gezin) == concept


def test_holding_twice_makes_no_paper_twice(papier, page):
    before = Papier.objects.count()

    page("veiligheidsplan-vaststelling", **TOCH)

    assert Papier.objects.count() == before
    lijnen = Gebeurtenis.objects.filter(soort="veiligheidsplan.vastgesteld")
    assert lijnen.count() == 1


def test_only_who_holds_regie_lets_it_hold(concept, page, gezin, enter_as, driss):
    enter_as(driss, Rol.BETROKKEN)

    assert NOT_THERE in page("veiligheidsplan-vaststelling", **TOCH)
    assert find_concept(gezin) == concept


def test_a_new_version_asks_of_each_line_whether_it_still_holds(papier, press):
    words = press("veiligheidsplan-opstelling")
    regel = Onderdeel.objects.get(plan__vastgesteld_op__isnull=True)
    assert "Oma woont dichtbij." in words
    assert "Dit klopt nog" in words

    words = press("plandeel-klopt", "KRACHT", regel.pk)

    assert "Dit klopt nog" not in words


def test_a_line_of_the_plan_that_holds_is_not_taken_away(papier, press):
    regel = Onderdeel.objects.get()

    press("plandeel-weg", "KRACHT", regel.pk)

    assert Onderdeel.objects.get() == regel


def test_every_reader_has_a_paper_that_opens_as_pdf(papier, page, client, gezin):
    assert "Papier voor ieder" in page("veiligheidsplan")

    answer = client.get(address(gezin, "papier", papier.pk))

    assert answer["Content-Type"] == "application/pdf"
    assert answer["Cache-Control"] == "no-store"
    assert answer.content.startswith(b"%PDF")


def test_an_empty_plan_is_printed_for_at_the_table(client, gezin, femke):
    client.force_login(femke)

    answer = client.get(address(gezin, "veiligheidsplan-leeg"))

    assert answer.content.startswith(b"%PDF")


def test_paper_is_given_when_somebody_said_where_it_may_lie(papier, press, page):
    refused = press("papier-uitreiking", papier.pk)
    page("instemming", papier.persoon_id, **JA, mag_papier_in_huis="True")
    done = press("papier-uitreiking", papier.pk)

    assert "Vraag eerst of dit papier in huis mag liggen." in refused
    assert "Inge heeft het papier." in done
    assert "Gegeven op" in done


def test_paper_that_may_not_lie_at_home_asks_where_then(papier, press, page):
    nee = {**JA, "mag_papier_in_huis": "False"}
    page("instemming", papier.persoon_id, **nee)

    refused = press("papier-uitreiking", papier.pk)
    assert "Dit papier mag niet in huis liggen." in refused
    page("instemming", papier.persoon_id, **nee, papier_elders="bij oma")
    press("papier-uitreiking", papier.pk)

    papier.refresh_from_db()
    assert papier.uitgereikt_op is not None


def test_who_only_thinks_along_gets_no_paper(papier, page, press, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("papier", papier.pk)
    assert NOT_THERE in page("veiligheidsplan-leeg")
    assert NOT_THERE in press("papier-uitreiking", papier.pk)
    papier.refresh_from_db()
    assert papier.uitgereikt_op is None


def test_a_signal_after_the_plan_puts_the_plan_first_again(
    papier, page, gezin, as_femke
):
    assert "Kijk eerst of dit plan nog klopt" not in page("veiligheidsplan")

    nu = timezone.now()
    record_signaal(
        gezin=gezin,
        gegevens=Signaalgegevens("school", "Sam kwam niet.", "GEZIEN", nu),
        by=as_femke,
        at=nu,
    )

    words = page("veiligheidsplan")
    assert "Kijk eerst of dit plan nog klopt" in words
    assert "kwam er een nieuw signaal" in words


def test_new_worries_after_the_plan_ask_whether_it_still_fits(
    papier, press, page, gezin, mensen, as_femke
):
    wie = {"by": as_femke, "at": timezone.now()}
    for naam in ("veiligheidsplan", "zorgen"):
        assert "past het nog?" not in page(naam)

    inhoud = Gevaarinhoud(
        "Ruud drinkt weer.",
        "Sam kan klappen krijgen.",
        timezone.localdate(),
        (mensen["Sam"].pk,),
        wie_anders="Oma",
    )
    record_gevaar(gezin=gezin, inhoud=inhoud, **wie)

    for naam in ("veiligheidsplan", "zorgen"):
        words = page(naam)
        assert "Er zijn nieuwe zorgen sinds het veiligheidsplan: past het nog?" in words
        assert "Er kwam een zorg om een kind bij." in words
    # The next version takes it away, from when somebody works on it.
    assert "past het nog?" not in press("veiligheidsplan-opstelling")
    assert "past het nog?" not in page("zorgen")


def test_a_lower_figure_after_the_plan_asks_it_as_well(
    papier, page, gezin, mensen, as_femke
):
    eerder, nu = timezone.now() - timedelta(days=3), timezone.now()
    for op, conclusie, cijfer in ((eerder, "veilig", 7), (nu, "veilig", 6)):
        gegevens = Vaststellinggegevens(mensen["Lot"], conclusie, op, cijfer)
        record_vaststelling(gezin=gezin, gegevens=gegevens, by=as_femke, at=op)

    words = page("veiligheidsplan")

    assert "De zorgen namen toe sinds het veiligheidsplan: past het nog?" in words
    assert "de veiligheid van <bdi>Lot</bdi> is lager dan toen." in words
