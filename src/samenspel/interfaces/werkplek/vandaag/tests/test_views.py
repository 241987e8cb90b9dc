"""The start of the day: what is needed, who is expected, who was not seen."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.gezin.queries import list_kinderen_van
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.privacy.queries.caseload import list_caseload
from samenspel.domain.verhaal.actions import plan_agendaafspraak
from samenspel.domain.verhaal.models import Aanmelding, Contactwijze
from samenspel.interfaces.werkplek.contact.tests.bezoek import see
from tests.cast import open_gezin_jansen


@pytest.fixture
def plan_in(gezin, femke):
    """Return a function that puts a visit in Femke's agenda."""
    return lambda wanneer, onderwerp="", met=(): plan_agendaafspraak(
        gezin=gezin,
        wanneer=wanneer,
        wijze=Contactwijze.HUISBEZOEK,
        met=list(met),
        onderwerp=onderwerp,
        by=femke,
        at=timezone.now() - timedelta(days=2),
    )


@pytest.mark.parametrize(
    ("naam", "zegt"),
    [
        ("vandaag", "welk kind het langst niet gezien is"),
        ("vandaag", "Geen afspraken vandaag"),
        ("gezinnen", "U hebt nog geen gezinnen"),
        ("team", "Het team heeft nog geen gezinnen"),
    ],
)
def test_who_has_no_family_yet_reads_where_to_look(naam, zegt, own_page):
    assert zegt in own_page(naam)


def test_what_is_needed_now_stands_first_with_its_family(own_page, gezin):
    words = own_page("vandaag")

    nu = words.index("Nu nodig")
    assert nu < words.index("Lees de nieuwe melding")
    assert "Gezin <bdi>Jansen-Bakker</bdi>" in words
    assert "Niets dringends" not in words


def test_an_appointment_of_today_says_what_for(own_page, plan_in):
    plan_in(timezone.localtime().replace(hour=23, minute=59), "kennismaken")

    words = own_page("vandaag")

    assert "23:59" in words
    assert "Huisbezoek: kennismaken" in words


def test_an_appointment_that_has_been_is_recorded_from_here(own_page, plan_in, page):
    afspraak = plan_in(timezone.now() - timedelta(days=1))

    words = own_page("vandaag")
    assert "Nog vastleggen" in words
    assert f"contacten/nieuw/?afspraak={afspraak.pk}" in words
    see(page, afspraak=afspraak.pk)

    assert "Nog vastleggen" not in own_page("vandaag")


def test_an_appointment_with_one_child_leads_to_the_talk_with_that_child(
    own_page, page, plan_in, gezin
):
    sam, lot, *_ = list_kinderen_van(gezin)
    nu, straks = timezone.localtime(), timezone.localtime() + timedelta(days=3)
    een = plan_in(nu.replace(hour=23, minute=59), met=[sam])
    samen = plan_in(nu.replace(hour=23, minute=58), met=[sam, lot])
    later = plan_in(straks, met=[sam])

    for words in (own_page("vandaag"), page("contacten")):
        assert f"kinderen/{sam.pk}/gesprek/?afspraak={een.pk}" in words
        assert f"contacten/nieuw/?afspraak={samen.pk}" in words
        assert f"?afspraak={later.pk}" not in words
    assert f"?afspraak={samen.pk}" in page("kaart")  # the first that comes


def test_the_child_longest_not_seen_comes_first(own_page, gezin, page, femke):
    ander = open_gezin_jansen(by=femke, at=timezone.now())
    kinderen = [kind.pk for kind in list_kinderen_van(gezin)]
    see(page, gezien=kinderen)

    words = own_page("gezinnen")

    assert "2 gezinnen." in words
    assert words.index(ander.dossiernummer) < words.index(gezin.dossiernummer)
    assert "<bdi>Sam</bdi>: nog niet gezien" in words
    assert "<bdi>Sam</bdi>: vandaag" in words


def test_the_team_sees_what_came_in_and_who_keeps_sight(own_page, gezin, client, mieke):
    client.force_login(mieke)

    words = own_page("team")

    assert "Aanmeldingen zonder regisseur" in words
    assert "Jansen-Bakker" in words
    assert "Femke Postma" in words


def test_the_team_reads_how_many_families_each_has_by_name(
    own_page, gezin, as_femke, client, femke
):
    accept_gezin(
        aanmelding=Aanmelding.objects.select_related("gezin").get(gezin=gezin),
        regisseur=as_femke.medewerker,
        by=as_femke,
        at=timezone.now(),
    )

    [wie] = list_caseload(as_femke.medewerker)

    assert (wie.naam, wie.gezinnen, wie.kinderen) == ("Femke Postma", 1, 2)
    words = own_page("team")
    assert "Wie heeft hoeveel gezinnen" in words
    assert "8 tot 9 gezinnen werkbaar" in words


def test_numbers_of_another_team_are_not_told(gezin, as_femke, noor, driss):
    with acting_as_gebruiker(noor.pk):
        namen = [wie.naam for wie in list_caseload(noor.medewerker)]

    assert namen == ["Driss Amrani", "Noor de Wit"]


def test_the_team_reads_how_many_aanmeldingen_nobody_read(own_page, gezin):
    assert "Niemand las er nog 1." in own_page("team")
