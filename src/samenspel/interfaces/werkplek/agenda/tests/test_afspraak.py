"""An appointment says where and in which language, and an invitation betrays nobody."""

from datetime import timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from samenspel.domain.gezin.actions import record_adres, record_huishouden
from samenspel.domain.gezin.gegevens import Adresgegevens
from samenspel.domain.gezin.models import Adres, Persoon
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.veiligheid.actions import record_contactverbod
from samenspel.domain.veiligheid.models import Opleger
from samenspel.domain.verhaal.actions import plan_agendaafspraak
from samenspel.domain.verhaal.models import Contactwijze
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

STRAAT = "Lindelaan 4"


@pytest.fixture
def huis(gezin, mensen, as_femke):
    """Inge lives here with the children; the address is known."""
    wie = {"by": as_femke, "at": timezone.now()}
    huis = record_huishouden(
        gezin=gezin, naam="bij Inge", bewoners=[mensen["Inge"]], **wie
    )
    record_adres(
        huishouden=huis, gegevens=Adresgegevens("Lindelaan", "4", "Zwolle"), **wie
    )
    return huis


@pytest.fixture
def plan(gezin, as_femke):
    """Return how Femke plans something for today."""

    def plan(*met, wijze=Contactwijze.HUISBEZOEK, **anders):
        return plan_agendaafspraak(
            gezin=gezin,
            wanneer=timezone.now() + timedelta(minutes=1),
            wijze=wijze,
            met=list(met),
            onderwerp="Over het blauwe oog",
            by=as_femke,
            at=timezone.now(),
            **anders,
        )

    return plan


def test_a_visit_says_where_and_in_which_language(page, own_page, plan, huis, mensen):
    Persoon.objects.filter(pk=mensen["Inge"].pk).update(
        tolk_nodig=True, taal="Tigrinya"
    )
    plan(mensen["Inge"])

    for words in (page("contacten"), own_page("vandaag")):
        assert STRAAT in words
        assert "Tolk nodig: Tigrinya" in words


def test_a_talk_elsewhere_says_no_address(page, plan, huis, mensen):
    plan(mensen["Inge"], wijze=Contactwijze.KANTOOR)

    assert STRAAT not in page("contacten")


def test_a_secret_address_is_never_in_a_list(page, own_page, plan, huis, mensen):
    Adres.objects.update(is_geheim=True)
    plan(mensen["Inge"])

    for words in (page("contacten"), own_page("vandaag")):
        assert STRAAT not in words
        assert "geheim adres: kijk bij Mensen" in words


def test_with_two_homes_one_chooses(page, plan, huis, gezin, mensen, as_femke):
    record_huishouden(
        gezin=gezin,
        naam="bij Ruud",
        bewoners=[mensen["Ruud"]],
        by=as_femke,
        at=timezone.now(),
    )
    plan(mensen["Inge"])
    unsaid = page("contacten")
    plan(mensen["Inge"], huishouden=huis)

    assert "meer dan één huis: kijk bij Mensen" in unsaid
    assert STRAAT not in unsaid
    assert STRAAT in page("contacten")
    assert "Bij wie thuis?" in page("afspraak")


def test_who_only_thinks_along_sees_no_address(
    page, plan, huis, mensen, enter_as, driss
):
    plan(mensen["Inge"])
    enter_as(driss, Rol.EXPERT)

    assert "Lindelaan" not in page("contacten")


def download(client, gezin, afspraak):
    return client.get(address(gezin, "uitnodiging-bestand", afspraak.pk))


def test_an_invitation_says_with_whom_of_us_and_nothing_of_the_family(
    page, client, gezin, plan, huis, mensen
):
    afspraak = plan(mensen["Inge"], mensen["Sam"])

    assert "Download de uitnodiging" in page("uitnodiging", afspraak.pk)
    answer = download(client, gezin, afspraak)
    text = answer.content.decode()

    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event["summary"] == "Afspraak met Femke Postma"
    assert "location" not in event
    for word in ("Inge", "Sam ", "Jansen", "Linde", "blauwe", gezin.dossiernummer):
        assert word not in text
    assert "afspraak.ics" in answer["Content-Disposition"]


def test_who_may_not_meet_get_no_invitation_together(
    page, client, gezin, plan, mensen, as_femke
):
    record_contactverbod(
        tussen=(mensen["Inge"], mensen["Ruud"]),
        opgelegd_door=Opleger.BURGEMEESTER,
        vanaf=timezone.localdate(),
        by=as_femke,
        at=timezone.now(),
    )
    afspraak = plan(mensen["Inge"], mensen["Ruud"])

    assert "mogen elkaar niet ontmoeten" in page("uitnodiging", afspraak.pk)
    assert download(client, gezin, afspraak).status_code == 404


def test_a_talk_with_a_child_alone_is_in_nobodys_agenda(
    page, client, gezin, plan, mensen
):
    afspraak = plan(mensen["Sam"])

    assert "een gesprek met een kind alleen" in page("uitnodiging", afspraak.pk)
    assert download(client, gezin, afspraak).status_code == 404


def test_a_visit_with_the_melder_is_agreed_by_mouth(page, client, gezin, plan, mensen):
    afspraak = plan(mensen["Inge"], met_melder=True)

    assert "De melder gaat mee." in page("uitnodiging", afspraak.pk)
    assert download(client, gezin, afspraak).status_code == 404


def test_who_only_thinks_along_hands_out_nothing(page, plan, mensen, enter_as, driss):
    afspraak = plan(mensen["Inge"])
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("uitnodiging", afspraak.pk)
