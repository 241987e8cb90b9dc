"""How safe each child is, on screen: the grid, the instruments, making safe at once."""

import pytest

from samenspel.domain.gezin.queries import list_kinderen_van
from samenspel.domain.handelingen.veiligheid import ARIJ, HAVIK
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.instrumenten.models import Afname
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.veiligheid.models import Veiligheidsvaststelling, Veiligstelling
from samenspel.interfaces.werkplek.conftest import NOT_THERE
from samenspel.interfaces.werkplek.contact.tests.bezoek import see

ITEMS = [item.code for item in get_instrument(ARIJ).items]
LIJ = {"ingevuld_dag": "gisteren", "door": "Noor de Wit"}
ZEER_ERNSTIG, NIET_ZEER_ERNSTIG = get_instrument(HAVIK).uitkomst.keuzes


@pytest.fixture
def veilig(mensen):
    """What was done to make Sam safe."""
    return {
        "dag": "gisteren",
        "tijd": "10:07",
        "kinderen": [mensen["Sam"].pk],
        "wie": "oma Riet",
        "wat": "Sam slaapt vannacht bij oma.",
    }


def fill_in(kind, waarde: str) -> dict[str, str]:
    """Return a whole column of the grid."""
    return {f"arij-{code}-{kind.pk}": waarde for code in ITEMS}


def test_nothing_is_known_until_somebody_says_it(page):
    words = page("veiligheid")

    assert "Nog niemand schatte de veiligheid in" in words
    assert "HAVIK" not in words


def test_the_way_of_working_of_the_gi_asks_the_havik_too(open_page):
    assert "HAVIK A en B" in open_page("veiligheid").content.decode()


def test_one_visit_says_how_safe_each_child_is(page, mensen):
    sam, lot = mensen["Sam"], mensen["Lot"]
    onveilig = fill_in(sam, "veilig") | {f"arij-{ITEMS[0]}-{sam.pk}": "onveilig"}

    see(page, **onveilig, **{f"toelichting_{sam.pk}": "Blauw oog links."})
    words = page("veiligheid")

    assert Veiligheidsvaststelling.objects.get().conclusie == "onveilig"
    assert "Blauw oog links." in words
    assert not Veiligheidsvaststelling.objects.filter(kind=lot).exists()


def test_an_empty_grid_is_never_safe(page):
    see(page)

    assert not Veiligheidsvaststelling.objects.exists()
    assert not Afname.objects.exists()
    assert "Veiligheid nog onbekend" in page("kaart")


def test_numbers_of_several_people_stay_apart(page, mensen):
    see(
        page, cijfer_wij="6", stem=mensen["Inge"].pk, cijfer_stem="8", punt_hoger="Rust"
    )

    words = page("veiligheid")

    assert "We rekenen geen gemiddelde uit." in words
    for word in ("Inge", "6", "8", "Rust"):
        assert word in words.partition("Wie gaf welk cijfer?")[2]


def test_what_is_no_judgement_keeps_the_rest_of_the_grid(page, mensen):
    sam = mensen["Sam"]

    words = see(page, **fill_in(sam, "veilig") | {f"arij-{ITEMS[0]}-{sam.pk}": "stuk"})

    assert words.count('value="veilig" checked') == len(ITEMS) - 1
    assert not Veiligheidsvaststelling.objects.exists()


def test_a_first_estimate_holds_for_every_child_unless_said_otherwise(open_page):
    answer = open_page("havik", {"uitkomst": NIET_ZEER_ERNSTIG.waarde})

    assert answer.status_code == 302
    assert Afname.objects.get().instrument == HAVIK
    assert "Bezoek het gezin" in open_page("kaart").content.decode()


def test_without_an_outcome_there_is_no_estimate(open_page, gezin_jansen):
    lot = list_kinderen_van(gezin_jansen)[1]

    words = open_page("havik", {"kinderen": [lot.pk]}).content.decode()

    assert "Er mist nog iets" in words
    assert f'name="kinderen" value="{lot.pk}" id="id_kinderen_1" checked' in words
    assert not Afname.objects.exists()


def test_that_the_lij_was_filled_in_is_kept(page, mensen):
    words = page("lij", **LIJ, kinderen=[mensen["Sam"].pk])

    assert "Bewaard" in words
    assert Afname.objects.get().instrument == "lij"


def test_without_who_did_it_the_lij_is_asked_again(page):
    words = page("lij", **LIJ | {"door": ""})

    assert "Er mist nog iets" in words
    assert 'value="gisteren"' in words
    assert not Afname.objects.exists()


def test_making_safe_shows_first_whom_to_call(page):
    words = page("veiligstelling")

    for number in ("tel:112", "tel:0880001099", "tel:08002000"):
        assert number in words


def test_a_child_that_was_made_safe_stands_there_with_who_did_what(
    page, veilig, mensen
):
    page("veiligstelling", **veilig)

    assert "oma Riet: Sam slaapt vannacht bij oma." in page("veiligheid")
    assert Veiligstelling.objects.get().kind == mensen["Sam"]


@pytest.mark.parametrize(
    ("velden", "zegt"),
    [
        ({"kinderen": []}, "Welke kinderen zijn nu veilig?"),
        ({"wie": ""}, "Wie zorgde daarvoor?"),
        ({"dag": "morgen"}, "niet in de toekomst"),
    ],
)
def test_what_is_not_said_about_making_safe_is_asked(velden, zegt, page, veilig):
    words = page("veiligstelling", **veilig | velden)

    assert zegt in words.partition("Er mist nog iets")[2].partition("</ul>")[0]
    assert "Sam slaapt vannacht bij oma." in words
    assert not Veiligstelling.objects.exists()


def test_a_legal_step_is_decided_by_others_or_says_why_not(page, veilig):
    stap = veilig | {"is_juridische_stap_nodig": "on"}

    refused = page("veiligstelling", **stap)
    assert "Leg de juridische stap voor aan het basisteam" in refused
    assert "Sam slaapt vannacht bij oma." in refused
    assert not Veiligstelling.objects.exists()

    page("veiligstelling", **stap, motivering="De achterwacht belt zo terug.")
    assert Veiligstelling.objects.get().motivering == "De achterwacht belt zo terug."


def test_who_only_thinks_along_judges_nothing(page, veilig, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert "Hoe veilig is elk kind?" in page("veiligheid")
    assert NOT_THERE in page("veiligstelling", **veilig)
    assert NOT_THERE in page("lij", **LIJ)
    assert NOT_THERE in page("havik", uitkomst=ZEER_ERNSTIG.waarde)
    assert not Veiligstelling.objects.exists()
    assert not Afname.objects.exists()
