"""What no reason takes away: a no, a missing ground, a footing that is not there."""

import pytest

from samenspel.domain.gezin.actions import record_gezag
from samenspel.domain.gezin.models import Gezagsoort
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.models import Deling, Toestemming
from samenspel.domain.samenwerking.models import Sparring

SCRIPT = "<script>alert(1)</script>"
MOMENT = {"dag": "gisteren", "tijd": "10:00"}


@pytest.fixture
def mensen(gezin_jansen, as_noor, woensdag):
    """The people; Inge and Ruud have gezag over both children."""
    found = {p.roepnaam: p for p in list_personen(gezin_jansen)}
    for kind in ("Sam", "Lot"):
        for ouder in ("Inge", "Ruud"):
            record_gezag(
                kind=found[kind],
                houder=found[ouder],
                soort=Gezagsoort.GEZAMENLIJK,
                by=as_noor,
                at=woensdag,
            )
    return found


@pytest.fixture
def vraag(open_page, mensen):
    """Ask everybody; returns the answer of the page."""

    def ask(**antwoorden):
        invoer = {
            **MOMENT,
            "met_wie": "de GI",
            "waarover": "de ruzies",
            "zodat": "het rustiger wordt",
            "wijze": "MONDELING",
            "weet_van_intrekken": "on",
        }
        for naam, antwoord in antwoorden.items():
            invoer[f"antwoord_{mensen[naam].pk}"] = str(antwoord)
            invoer[f"bezwaren_{mensen[naam].pk}"] = f"bang {SCRIPT}"
        return open_page("toestemming-nieuw", invoer)

    return ask


@pytest.fixture
def gesprek():
    return {
        **MOMENT,
        "met_wie": "Driss",
        "van_organisatie": "de GI",
        "waarover": "praten over ruzie",
        "is_vooraf_verteld": "True",
        "aan_wie_verteld": "Inge",
        "voet": "GEWEIGERD",
    }


def test_it_says_who_must_say_yes_for_each_child(open_page, mensen):
    pagina = open_page("toestemming-nieuw").content.decode()

    assert "Sam is 9, jonger dan 12. Vraag wie het gezag heeft: Inge en Ruud." in pagina
    assert "u mag later nee zeggen" in pagina


def test_everybody_answers_the_same_question(vraag, mensen, open_page):
    vraag(Inge=True, Ruud=False)

    rijen = Toestemming.objects.order_by("pk")
    assert [(r.persoon, r.is_gegeven) for r in rijen] == [
        (mensen["Inge"], True),
        (mensen["Ruud"], False),
    ]
    assert rijen[0].vraag == rijen[1].vraag
    pagina = open_page("signalen").content.decode()
    assert SCRIPT not in pagina and "bang &lt;script&gt;" in pagina


def test_sharing_without_a_ground_is_refused_whatever_the_reason(open_page):
    invoer = {
        **MOMENT,
        "is_gedeeld": "True",
        "waarom_geen_toestemming": "a",
        "afweging": "b",
        "overlegd_met": "c",
        "aan_wie": "d",
        "welke_gegevens": "e",
        "doel": "f",
        "motivering": "Haast.",
    }

    pagina = open_page("deling-nieuw", invoer).content.decode()
    assert "Kies op welke grond u deelt." in pagina
    open_page("deling-nieuw", {**invoer, "grondslag": "LEVENSBEDREIGEND"})

    assert Deling.objects.get().grondslag == "LEVENSBEDREIGEND"


def test_not_sharing_is_a_choice_with_reasons_too(open_page):
    invoer = {**MOMENT, "is_gedeeld": "False", "waarom_geen_toestemming": "a"}

    pagina = open_page("deling-nieuw", invoer).content.decode()
    assert "Schrijf op welke afweging u maakte." in pagina
    open_page("deling-nieuw", {**invoer, "afweging": "b", "overlegd_met": "Mieke"})

    assert Deling.objects.get().is_gedeeld is False


def test_after_a_yes_of_both_parents_names_may_be_used(vraag, open_page, gesprek):
    vraag(Inge=True, Ruud=True)
    voet = str(Toestemming.objects.first().vraag)

    open_page("sparring-nieuw", {**gesprek, "voet": voet})

    assert Sparring.objects.get().is_anoniem is False
    assert voet not in open_page("sparring-nieuw").content.decode()


def test_the_no_of_one_parent_leaves_only_anonymous(vraag, open_page, gesprek):
    vraag(Inge=True, Ruud=False)
    voet = str(Toestemming.objects.first().vraag)

    answer = open_page("sparring-nieuw", {**gesprek, "voet": voet, "motivering": "x"})

    assert "Ruud zei nee. U mag wel anoniem overleggen." in answer.content.decode()
    assert not Sparring.objects.exists()


def test_a_footing_that_is_not_there_is_no_footing(open_page, gesprek):
    open_page("sparring-nieuw", {**gesprek, "voet": "GEGEVEN"})

    assert not Sparring.objects.exists()


@pytest.mark.parametrize("naam", ["toestemming-intrekking", "sparring-terugkoppeling"])
def test_what_is_not_of_this_family_is_not_found(naam, open_page):
    assert open_page(naam, pk=999).status_code == 404
