"""From pattern to haalbare eindsituatie: concrete, together, and in one of two meanings."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.analyse.actions import open_eindsituatie
from samenspel.domain.analyse.models import Betekenis, Duiding, Eindsituatie
from samenspel.interfaces.werkplek.conftest import NOT_THERE
from samenspel.interfaces.werkplek.veiligheid.secties import SECTIES

BEELD = ("eind_hoe", "eind_buurman", "eind_veranderd", "eind_behandeld")


@pytest.fixture
def eind(gezin, femke):
    """An end situation that was begun early, with the reason."""
    return open_eindsituatie(
        gezin=gezin,
        betekenis=Betekenis.VEILIG,
        motivering="De ouders willen vooruit kijken.",
        by=femke,
        at=timezone.now(),
    )


@pytest.fixture
def beeld(put, eind):
    """How the end situation looks, of the family and of each child."""
    for code in BEELD:
        put(code, f"Antwoord op {code}.", eind=eind)
    for kind in ("Sam", "Lot"):
        put("eind_waar", f"{kind} groeit op bij Inge.", kind, eind=eind)


def test_beginning_early_asks_why_and_then_goes_on(page):
    html = page("eindsituatie-beginnen", betekenis="VEILIG")
    assert "Eerst de veiligheid" in html
    assert "nog niet met elkaar vastgesteld" in html
    assert not Eindsituatie.objects.exists()

    html = page(
        "eindsituatie-beginnen", betekenis="VEILIG", motivering="Ouders vragen erom."
    )

    assert "Ouders vragen erom." in html
    assert "niet meer in gevaar is en dat ook niet meer komt" in html


def test_herstel_does_not_begin_before_the_safety_is_stable(gezin, femke, page):
    html = page("eindsituatie-beginnen", betekenis="HERSTEL", motivering="Toch.")
    assert "Herstel begint als de veiligheid stabiel is" in html

    sinds = timezone.localdate() - timedelta(days=90)
    found = open_eindsituatie(
        gezin=gezin,
        betekenis=Betekenis.HERSTEL,
        stabiel_sinds=sinds,
        motivering="Het patroon staat in het oude plan.",
        by=femke,
        at=timezone.now(),
    )

    assert found.stabiel_sinds == sinds
    html = page("eindsituatie")
    assert "Herstel, nadat de stabiele veiligheid er is" in html
    assert "dat ook niet meer komt" not in html  # the meanings are not mixed


def test_both_meanings_are_explained_before_one_begins(page):
    html = page("eindsituatie")

    assert "Stabiele veiligheid" in html
    assert "Herstel, nadat" in html


def test_every_question_is_there_and_the_columns_stand_beside_each_other(page, eind):
    html = page("eindsituatie")

    for vraag in (
        "voldoende helder?",
        "Welke informatie mis ik nog?",
        "Wat is veranderbaar of leerbaar?",
        "Wat moet blijvend worden gecompenseerd, en hoe?",
        "Hoe kan de buurman dat ook zien?",
        "Sam: Waar en bij wie groeit dit kind op?",
        "Lot: Waar en bij wie groeit dit kind op?",
    ):
        assert vraag in html
    kolommen = html[html.index("kolommen--gelijk") :]
    assert kolommen.index("Veranderbaar</h2>") < kolommen.index("Te compenseren</h2>")


def test_the_page_helps_to_write_it_in_the_words_of_the_family(page, eind):
    html = page("eindsituatie")

    assert "Kijk voorbij de symptomen, naar wat het in stand houdt" in html
    assert "Goed genoeg is genoeg" in html
    assert "Uw eigen methodiek" in html
    assert "In de taal van het gezin: wie doet wat?" in html


def test_a_six_is_asked_as_the_neighbour_sees_it_in_the_plan_and_here(page, eind):
    assert "zoals de buurman het ook kan zien" in SECTIES["ZES"].hulp
    assert "Hoe kan de buurman dat ook zien?" in page("eindsituatie")


def test_what_is_compensated_names_how_by_whom_and_which_piece(page, put, eind):
    stuk = put("ontwikkeling_ouder", "Vergeet afspraken.", "Inge")
    assert "Stukken van het patroon die hier nog niet staan" in page("eindsituatie")

    html = page(
        "duiding",
        "compenseren",
        tekst="Inge vergeet afspraken.",
        hoe="Oma belt elke ochtend.",
        wie_doet="Oma",
        stuk=stuk.pk,
        zegt_anders="Femke",
        gezegd_op="vandaag",
    )

    assert "Hoe: Oma belt elke ochtend." in html
    assert "Bij het stuk: Vergeet afspraken." in html
    assert "Stukken van het patroon die hier nog niet staan" not in html


def test_it_is_concrete_before_it_is_established(page, eind):
    html = page(
        "eindsituatie-vaststellen", met_wie="Inge", op="vandaag", motivering="Toch."
    )

    assert "Nog zonder antwoord: Hoe kan de buurman dat ook zien?" in html
    assert "Nog zonder antwoord: Lot: Waar en bij wie" in html
    assert Eindsituatie.objects.get().geformuleerd_op is None


def test_after_it_is_established_comes_what_we_do_ourselves(page, beeld, put, eind):
    assert "Deze vragen komen als" in page("eindsituatie")

    html = page(
        "eindsituatie-vaststellen",
        met_wie="Inge en oma",
        op="vandaag",
        niet_eens="Ruud wil co-ouderschap.",
        motivering="De kolommen volgen.",
    )

    assert "Ruud wil co-ouderschap." in html
    assert "Welke drempel heb ik hierin mogelijk zelf te nemen?" in html
    assert Gebeurtenis.objects.filter(soort="eindsituatie.geformuleerd").count() == 1
    put("drempel", "Ruud bellen.", eind=eind)
    assert "Sindsdien is er iets veranderd" not in page("eindsituatie")
    put("wens", "Samen eten.", eind=eind)
    assert "Sindsdien is er iets veranderd" in page("eindsituatie")


def test_there_is_one_at_a_time_and_what_was_stopped_stays_to_be_read(
    page, gezin, femke, beeld, eind
):
    with pytest.raises(Blocked, match="Er staat al een eindsituatie"):
        open_eindsituatie(
            gezin=gezin,
            betekenis=Betekenis.VEILIG,
            motivering="Nog een.",
            by=femke,
            at=timezone.now(),
        )

    html = page("eindsituatie-stoppen", reden="Sam woont nu bij oma.")

    assert "Sam woont nu bij oma." in html
    eerder = page("eindsituatie-eerder", eind.pk)
    assert "Antwoord op eind_buurman." in eerder
    assert "Vul in" not in eerder


def test_an_answer_belongs_to_the_end_situation_that_is_open(page, put, eind):
    put("wens", "Samen eten.", eind=eind)
    page("eindsituatie-stoppen", reden="Opnieuw.")

    assert NOT_THERE in page("duiding", "wens")
    assert "Samen eten." not in page("eindsituatie")
    assert Duiding.objects.get().eindsituatie == eind


def test_the_kaart_says_the_pattern_beside_the_safety_of_now(page, patroon, beeld):
    html = page("kaart")
    assert html.index("Directe veiligheid") < html.index("Stabiele veiligheid")
    assert "in opbouw" in html
    assert "Deze kinderen groeien op in een gezin waarin niemand rust vindt." in html
    assert "Antwoord op eind_buurman." in html

    page(
        "patroon-vaststellen",
        met_wie="Inge",
        op="vandaag",
        niet_eens="Ruud: nee.",
        motivering="De zes vragen volgen.",
    )

    html = page("kaart")
    assert "in opbouw" not in html
    assert "Ruud: nee." in html


def test_the_kaart_of_a_family_without_a_pattern_says_so(page):
    assert "Het patroon is nog niet duidelijk." in page("kaart")
