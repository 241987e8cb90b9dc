"""Who sleeps here: asked, not asked, and the adult that nobody knew of."""

import pytest

from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.actions import add_persoon, record_huishouden
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Nieuwkomer, Slaapcontrole
from samenspel.interfaces.werkplek.conftest import NOT_THERE
from samenspel.interfaces.werkplek.contact.tests.bezoek import see

MOMENT = {"dag": "vandaag", "tijd": "00:00"}


@pytest.fixture
def huis(gezin, mensen, as_femke):
    """Inge and her children live together."""
    bewoners = [mensen[naam] for naam in ("Inge", "Sam", "Lot")]
    return record_huishouden(
        gezin=gezin,
        naam="bij Inge",
        bewoners=bewoners,
        by=as_femke,
        at=gezin.vastgelegd_op,
    )


@pytest.fixture
def gevraagd(huis, mensen):
    """Return the form of this household: asked, and who sleeps there."""

    def gevraagd(*namen: str, **anders: object) -> dict[str, object]:
        return {
            f"gevraagd_{huis.pk}": "True",
            f"slapen_{huis.pk}": [mensen[naam].pk for naam in namen],
            f"waarneming_{huis.pk}": "GEHOORD",
            f"wie_zegt_{huis.pk}": "Inge",
            **anders,
        }

    return gevraagd


def test_a_visit_records_who_sleeps_here_and_changes_nobodys_home(
    page, gevraagd, mensen
):
    see(page, **gevraagd("Inge", "Sam"))

    words = page("thuis")
    assert "<bdi>Sam</bdi>, <bdi>Inge</bdi>" in words
    assert "Gehoord van iemand: Inge" in words
    assert "Geen nieuwe volwassenen" in words
    assert mensen["Lot"].bewoning.filter(tot__isnull=True).exists()


def test_an_empty_visit_asks_and_records_nothing(page, huis):
    see(page)

    assert not Slaapcontrole.objects.exists()
    assert "Nog nooit gevraagd" in page("thuis")


def test_not_asked_is_said_and_seen(page, huis):
    see(
        page,
        **{
            f"gevraagd_{huis.pk}": "False",
            f"wie_zegt_{huis.pk}": "Er was te veel onrust.",
        },
    )

    assert "<strong>Niet gevraagd</strong>: Er was te veel onrust." in page("thuis")


def test_names_without_how_it_is_known_are_refused(page, gevraagd, huis):
    words = see(page, **gevraagd("Inge", **{f"waarneming_{huis.pk}": ""}))

    assert "Kies hoe u dit weet." in words
    assert not Slaapcontrole.objects.exists()


def test_an_adult_that_the_dossier_knows_elsewhere_is_new_here(page, gevraagd, mensen):
    see(page, **gevraagd("Inge", "Ruud"))
    see(page, **gevraagd("Inge", "Ruud"))

    nieuw = Nieuwkomer.objects.get()
    assert (nieuw.persoon, nieuw.wie_zegt) == (mensen["Ruud"], "Inge")
    lijn = Gebeurtenis.objects.get(soort="volwassene.nieuw")
    assert lijn.betreft == [mensen["Ruud"].pk]
    assert "ga dit na" in page("thuis")


def test_a_child_that_sleeps_over_is_no_new_adult(
    page, gevraagd, huis, gezin, as_femke
):
    mo = add_persoon(
        gezin=gezin,
        gegevens=Persoonsgegevens("Mo"),
        by=as_femke,
        at=gezin.vastgelegd_op,
    )

    see(page, **gevraagd() | {f"slapen_{huis.pk}": [mo.pk]})

    assert Slaapcontrole.objects.get().slapen == [mo.pk]
    assert not Nieuwkomer.objects.exists()


def test_a_new_name_joins_the_people_with_the_source(page, huis):
    words = page(
        "thuis",
        **MOMENT,
        nieuw_naam="Dennis",
        nieuw_waar=huis.pk,
        nieuw_waarneming="GEHOORD",
        nieuw_wie_zegt="De buurman van oma",
    )

    assert "Dennis" in words
    assert Persoon.objects.get(roepnaam="Dennis").positie == "NETWERK"
    assert Nieuwkomer.objects.get().huishouden == huis


def test_a_new_adult_has_a_source(page, huis):
    words = page("thuis", **MOMENT, nieuw_naam="Dennis")

    assert "Schrijf op wie dit zei, of wat u zag." in words
    assert not Persoon.objects.filter(roepnaam="Dennis").exists()


def test_an_empty_form_says_what_to_do(page, huis):
    assert "U vulde nog niets in." in page("thuis", **MOMENT)


def test_looking_into_it_says_what_came_out_and_is_done_once(page, gevraagd):
    see(page, **gevraagd("Inge", "Ruud"))
    nieuw = Nieuwkomer.objects.get()

    words = page("nieuwkomer", nieuw.pk, uitkomst="Hij slaapt op de bank.")

    assert "Hij slaapt op de bank." in words
    assert "ga dit na" not in words
    lijn = Gebeurtenis.objects.get(soort="volwassene.nagegaan")
    assert lijn.waarden == {"nieuwkomer": nieuw.pk}
    assert NOT_THERE in page("nieuwkomer", nieuw.pk, uitkomst="x")


def test_who_only_thinks_along_sees_no_homes(page, gevraagd, enter_as, driss):
    see(page, **gevraagd("Inge", "Ruud"))
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("thuis")
    assert "bij Inge" not in page("contacten")
