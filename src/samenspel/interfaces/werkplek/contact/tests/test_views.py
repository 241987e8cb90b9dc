"""Contact on screen: a visit in one form, an attempt, an appointment."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Agendaafspraak,
    Contact,
    Contactpoging,
)
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address
from samenspel.interfaces.werkplek.contact.tests.bezoek import bezoek, see

POGING = {
    "dag": "vandaag",
    "tijd": "00:00",
    "wijze": "BRIEFJE",
    "wat_gebeurde": "Niemand deed open.",
    "vervolg_soort": "NIEUWE_POGING",
    "vervolg_op": "morgen",
    "vervolg": "Morgen weer.",
}


@pytest.fixture
def afspraak():
    """The form of an appointment of next week."""
    dag = timezone.localdate() + timedelta(days=7)
    return {
        "dag": f"{dag:%d-%m-%Y}",
        "tijd": "14:30",
        "wijze": "SCHOOL",
        "onderwerp": "het verzuim",
    }


def test_the_list_of_families_leads_to_the_form(own_page, gezin):
    words = own_page("contact")

    assert "Jansen-Bakker" in words
    assert f"/dossiers/{gezin.dossiernummer}/contacten/nieuw/" in words


def test_without_families_it_says_where_to_find_one(own_page):
    assert "Pak een aanmelding op" in own_page("contact")


def test_a_visit_of_which_nothing_is_said_is_not_saved(page, gezin):
    words = see(page, belangrijkste="")

    assert "Vink aan wie u zag of sprak" in words
    assert not Contact.objects.filter(gezin=gezin).exists()


def test_a_visit_says_who_was_seen_and_who_spoke_alone(page, mensen):
    sam, inge = mensen["Sam"].pk, mensen["Inge"].pk

    words = see(page, alleen=[sam], gesproken=[inge], cijfer_wij="4", volgende="7")

    assert "Bewaard" in words
    assert "Gezien: Sam, Inge." in words
    assert "Huisbezoek, Femke Postma" in words
    rijen = Aanwezigheid.objects.values_list("persoon", "is_alleen_gesproken")
    assert set(rijen) == {(sam, True), (inge, False)}


def test_an_empty_form_ticks_nobody(page, mensen):
    words = page("contact-nieuw")

    assert 'value="HUISBEZOEK" id="id_wijze_0" checked' in words
    assert f'name="gezien" value="{mensen["Sam"].pk}" id="id_gezien_0">' in words


def test_an_appointment_fills_in_the_moment_and_nobody_seen(
    press, afspraak, mensen, client
):
    press("afspraak", **afspraak, met=[mensen["Sam"].pk])
    planned = Agendaafspraak.objects.get()

    form = address(planned.gezin, "contact-nieuw")
    words = client.get(form, {"afspraak": planned.pk}).content.decode()

    for value in (afspraak["dag"], "14:30"):
        assert f'value="{value}"' in words
    assert 'value="SCHOOL" id="id_wijze_2" checked' in words
    assert f'name="gezien" value="{mensen["Sam"].pk}" id="id_gezien_0">' in words


def test_nobody_is_seen_over_the_telephone(page, mensen):
    words = see(page, wijze="TELEFOON", gezien=[mensen["Sam"].pk], notitie="Sam belde.")

    assert "Aan de telefoon ziet u niemand." in words
    assert "Sam belde." in words
    assert not Contact.objects.exists()


def test_a_number_needs_somebody_who_gave_it(page):
    words = see(page, cijfer_stem="3", punt_hoger="Meer rust.")

    assert "Kies wie dit cijfer gaf." in words
    assert 'value="Meer rust."' in words
    assert not Contact.objects.exists()


def test_the_same_form_twice_is_one_visit(page):
    form = bezoek()

    page("contact-nieuw", **form)
    words = page("contact-nieuw", **form)

    assert "Dit is al bewaard." in words
    assert Contact.objects.count() == 1


def test_a_reason_stands_by_each_child_that_was_not_spoken_to(page, mensen):
    lot = mensen["Lot"].pk
    see(page, alleen=[mensen["Sam"].pk], **{f"reden_{lot}": "Sliep al."})

    words = page("contacten")

    assert "Het gaat rustiger." in words
    assert (
        Aanwezigheid.objects.get(reden_niet_gesproken="Sliep al.").persoon
        == (mensen["Lot"])
    )
    assert "Sliep al." in words


def test_a_child_that_spoke_has_no_reason_why_it_did_not(page, mensen):
    sam = mensen["Sam"].pk

    words = see(page, gesproken=[sam], **{f"reden_{sam}": "Sliep al."})

    assert "U vinkte aan dat u Sam sprak." in words
    assert not Contact.objects.exists()


def test_an_attempt_is_kept_and_stops_no_clock(page, gezin):
    before = [card.sleutel for card in list_nodig(gezin, timezone.now())]

    words = page("poging", **POGING)

    assert "De poging staat in het dossier. De klok loopt door." in words
    assert "Niemand deed open." in page("contacten")
    assert [card.sleutel for card in list_nodig(gezin, timezone.now())] == before


def test_an_attempt_that_must_still_come_is_refused(page):
    words = page("poging", **POGING | {"dag": "morgen"})

    assert "niet in de toekomst" in words
    assert "Niemand deed open." in words
    assert not Contactpoging.objects.exists()


def test_an_appointment_stands_on_the_kaart(page, afspraak, mensen):
    words = page("afspraak", **afspraak, met=[mensen["Sam"].pk])

    assert "De afspraak staat in de agenda." in words
    assert "Op school, Femke Postma" in words
    found = Agendaafspraak.objects.get()
    assert (found.met, found.onderwerp) == ([mensen["Sam"].pk], "het verzuim")


def test_a_zitting_can_be_planned(page, afspraak):
    words = page("afspraak", **afspraak | {"wijze": "ZITTING"})

    assert "De afspraak staat in de agenda." in words
    assert "Zitting, Femke Postma" in words


def test_an_appointment_in_the_past_is_a_contact(page, afspraak):
    words = page("afspraak", **afspraak | {"dag": "gisteren"})

    assert "Dit moment is al geweest. Leg het vast als contact." in words
    assert 'value="het verzuim"' in words
    assert not Agendaafspraak.objects.exists()


@pytest.mark.parametrize("naam", ["contact-nieuw", "poging", "afspraak"])
def test_who_only_thinks_along_records_nothing(naam, page, afspraak, enter_as, driss):
    forms = {"contact-nieuw": bezoek(), "poging": POGING, "afspraak": afspraak}
    enter_as(driss, Rol.EXPERT)

    assert "Contacten" in page("contacten")
    assert NOT_THERE in page(naam, **forms[naam])
    for model in (Contact, Contactpoging, Agendaafspraak):
        assert not model.objects.exists()


def test_twenty_contacts_are_a_page_and_none_is_lost(page, gezin, femke, client):
    nu = timezone.now()
    Contact.objects.bulk_create(
        Contact(
            gezin=gezin,
            vastgelegd_op=nu,
            vastgelegd_door=femke,
            medewerker=femke.medewerker,
            wijze="TELEFOON",
            gebeurd_op=nu - timedelta(days=dag),
            belangrijkste=f"Gesprek nummer {dag}.",
        )
        for dag in range(1, 22)
    )

    eerste = page("contacten")
    tweede = client.get(f"{address(gezin, 'contacten')}?pagina=2").content.decode()

    assert "Gesprek nummer 20." in eerste
    assert "Gesprek nummer 21." not in eerste
    assert "1 tot en met 20 van 21" in eerste
    assert "Gesprek nummer 21." in tweede
    assert "Poging vastleggen" in tweede
    verkeerd = client.get(f"{address(gezin, 'contacten')}?pagina=\x00²")
    assert "Gesprek nummer 1." in verkeerd.content.decode()
