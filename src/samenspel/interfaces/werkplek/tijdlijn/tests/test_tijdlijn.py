"""The tijdlijn: what is recorded anywhere stands in it, once, as exactly as known."""

from datetime import date, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.actions import (
    begin_bewoning,
    end_bewoning,
    end_kader,
    record_huishouden,
    record_kader,
)
from samenspel.domain.gezin.gegevens import Sinds
from samenspel.domain.gezin.models import Kadersoort
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.tijdlijn import Plek, Tijdvraag, get_tijdlijn
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    Contactgegevens,
    Signaalgegevens,
    correct_contact,
    record_contact,
    record_signaal,
    withdraw_contact,
)
from samenspel.domain.verhaal.models import Contactwijze
from samenspel.interfaces.werkplek.conftest import address

pytestmark = pytest.mark.django_db

ALLES = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))
GEEN_ADRES = Lezer(
    Lezersoort.PROFESSIONAL, rechten=frozenset(Recht) - {Recht.ADRES_INZIEN}
)


@pytest.fixture
def read(gezin):
    """Return how to read the tijdlijn of this family."""

    def read(vraag: Tijdvraag | None = None, lezer: Lezer = ALLES, most: int = 40):
        return get_tijdlijn(
            gezin,
            list_personen(gezin),
            vraag or Tijdvraag(),
            lezer,
            vandaag=timezone.localdate(),
            most=most,
        )

    return read


@pytest.fixture
def koppen(read):
    """Return how to read only the headlines."""
    return lambda *args, **kwargs: [regel.kop for regel in read(*args, **kwargs).regels]


def signaal(gezin, by, *, op: datetime, betreft=(), acuut=False) -> None:
    record_signaal(
        gezin=gezin,
        gegevens=Signaalgegevens(
            "de buurvrouw",
            "Er was geschreeuw.",
            "GEHOORD",
            op,
            betreft=tuple(betreft),
            leefgebieden=("HUISELIJK_GEWELD", "FINANCIEN"),
            is_acuut=acuut,
        ),
        by=by,
        at=timezone.now(),
    )


def bezoek(gezin, by, *, wijze=Contactwijze.HUISBEZOEK):
    return record_contact(
        gezin=gezin,
        gegevens=Contactgegevens(timezone.now() - timedelta(hours=2), wijze),
        aanwezigen=[],
        by=by,
        at=timezone.now(),
    )


def test_a_measure_stands_on_the_day_it_began_not_on_the_day_of_writing(
    gezin, mensen, femke, read
):
    kind = next(p for p in mensen.values() if p.is_kind)
    begin = timezone.localdate() - timedelta(days=400)
    kader = record_kader(
        kind=kind,
        soort=Kadersoort.OTS,
        vanaf=begin,
        tot=None,
        strafrechtelijk=False,
        by=femke,
        at=timezone.now(),
    )
    end_kader(kader=kader, op=begin + timedelta(days=365), by=femke, at=timezone.now())

    regels = {
        r.kop: r for r in read(Tijdvraag(lanen=frozenset({Tijdlaan.MAATREGEL}))).regels
    }

    begun = regels[f"{kind.roepnaam}: ondertoezichtstelling (OTS)"]
    assert begun.dag == begin
    assert begun.opgeschreven == timezone.localdate()
    ended = regels[f"{kind.roepnaam}: einde ondertoezichtstelling (OTS)"]
    assert ended.dag == begin + timedelta(days=365)


def test_a_late_signal_says_how_many_days_later(gezin, femke, read, page):
    signaal(gezin, femke, op=timezone.now() - timedelta(days=19))

    regel = next(r for r in read().regels if r.laan is Tijdlaan.SIGNAAL)

    assert regel.kop == "Signaal: huiselijk geweld, financiën"
    assert regel.dagen_later == 19
    assert "19 dagen later opgeschreven" in page("tijdlijn")


def test_who_reported_a_signal_is_not_on_the_tijdlijn(gezin, femke, page):
    signaal(gezin, femke, op=timezone.now() - timedelta(days=1))

    text = page("tijdlijn")

    assert "Signaal: huiselijk geweld" in text
    assert "buurvrouw" not in text


def test_contacts_only_come_when_they_are_asked(gezin, femke, koppen):
    bezoek(gezin, femke)

    assert "Contact: huisbezoek" not in koppen()
    alle = Tijdvraag(lanen=frozenset({Tijdlaan.CONTACT}))
    assert koppen(alle) == ["Contact: huisbezoek"]


def test_a_corrected_line_stands_there_once_with_what_holds_now(gezin, femke, koppen):
    contact = bezoek(gezin, femke)
    for wijze in (Contactwijze.KANTOOR, Contactwijze.SCHOOL):
        correct_contact(
            contact=contact,
            gegevens=Contactgegevens(timezone.now() - timedelta(hours=1), wijze),
            aanwezigen=[],
            reden="was anders",
            by=femke,
            at=timezone.now(),
        )

    assert koppen(Tijdvraag(lanen=frozenset({Tijdlaan.CONTACT}))) == ["Contact: school"]


def test_a_withdrawn_line_is_gone(gezin, femke, koppen):
    contact = bezoek(gezin, femke)
    withdraw_contact(
        contact=contact, reden="nooit geweest", by=femke, at=timezone.now()
    )

    assert koppen(Tijdvraag(lanen=frozenset({Tijdlaan.CONTACT}))) == []


def test_where_a_child_lives_is_only_for_who_may_know(gezin, mensen, femke, read):
    kind = next(p for p in mensen.values() if p.is_kind)
    huis = record_huishouden(
        gezin=gezin, naam="bij oma", bewoners=[], by=femke, at=timezone.now()
    )
    bewoning = begin_bewoning(
        huishouden=huis,
        persoon=kind,
        sinds=Sinds(date(2024, 1, 1), "jaar"),
        by=femke,
        at=timezone.now(),
    )
    end_bewoning(bewoning=bewoning, op=date(2025, 3, 1), by=femke, at=timezone.now())

    mag, mag_niet = read(), read(lezer=GEEN_ADRES)

    begin = next(r for r in mag.regels if r.kop == f"{kind.roepnaam} slaapt bij oma")
    assert begin.wanneer == "2024"
    assert begin.tijd.laatst == date(2024, 12, 31)
    assert any(laan.naam == f"{kind.roepnaam} woont" for laan in mag.strip.lanen)
    assert "bij oma" not in str(mag_niet.regels) + str(mag_niet.strip)
    assert Tijdlaan.WONEN not in mag_niet.lanen
    # Neither does the begin of the strip say since when.
    assert mag_niet.strip.van > date(2024, 12, 31)


def test_one_child_shows_its_own_and_what_is_of_all(gezin, mensen, femke, koppen):
    een, ander = [p for p in mensen.values() if p.is_kind][:2]
    gisteren = timezone.now() - timedelta(days=1)
    signaal(gezin, femke, op=gisteren, betreft=[een.pk])

    assert any(kop.startswith("Signaal") for kop in koppen(Tijdvraag(wie=een.pk)))
    found = koppen(Tijdvraag(wie=ander.pk))
    assert not any(kop.startswith("Signaal") for kop in found)
    assert any(kop.startswith("Aanmelding") for kop in found)


def test_a_time_and_a_writer_can_be_asked(gezin, femke, koppen, read):
    for dagen in (1, 30):
        signaal(gezin, femke, op=timezone.now() - timedelta(days=dagen))
    vandaag = timezone.localdate()

    eerder = Tijdvraag(tot=vandaag - timedelta(days=10))
    assert len([k for k in koppen(eerder) if k.startswith("Signaal")]) == 1
    later = Tijdvraag(van=vandaag - timedelta(days=10))
    assert len([k for k in koppen(later) if k.startswith("Signaal")]) == 1
    assert koppen(Tijdvraag(bron="niemand")) == []
    assert femke.organisatienaam in read().bronnen


def test_every_line_comes_once_when_one_asks_on(gezin, femke, read):
    gelijk = timezone.now() - timedelta(days=3)
    for _ in range(7):
        signaal(gezin, femke, op=gelijk)
    alle = [regel.plek for regel in read().regels]

    found, na = [], None
    for _ in range(len(alle)):
        lijn = read(Tijdvraag(na=na), most=2)
        found += [regel.plek for regel in lijn.regels]
        na = lijn.verder
        if na is None:
            break

    assert found == alle
    assert len(alle) == len(set(alle))


def test_the_page_shows_forty_and_the_way_to_older_ones(gezin, femke, page, client):
    begin = timezone.now() - timedelta(days=1)
    Gebeurtenis.objects.bulk_create(
        Gebeurtenis(
            handeling="00000000-0000-0000-0000-000000000001",
            soort="signaal.vastgelegd",
            gezin_id=gezin.pk,
            gebeurd_van=begin - timedelta(days=n),
            door=femke.pk,
            door_naam="Femke",
            rol="",
            organisatie="Lokaal Team",
            waarden={"leefgebieden": ["werk"]},
        )
        for n in range(60)
    )

    first = page("tijdlijn")
    verder = first.split('href="?na=')[1].split('"')[0]
    second = client.get(f"{address(gezin, 'tijdlijn')}?na={verder}").content.decode()

    assert first.count("tijdlijn__moment") == 40
    regel = "<strong>Signaal: werk en opleiding</strong>"
    assert second.count(regel) == 60 - first.count(regel)
    assert "Het nieuwste" in second


@pytest.mark.parametrize("na", ["", "x", "1_2_3", "2026-01-01_0_1", "9_9_9_9", "_"])
def test_a_place_that_is_no_place_is_the_first_page(na):
    assert Plek.parse(na) is None


def test_a_place_is_read_back():
    plek = Plek(timezone.now(), 3, 12)

    assert Plek.parse(str(plek)) == plek


def test_who_thinks_along_sees_no_home(gezin, mensen, femke, noor, enter_as, client):
    kind = next(p for p in mensen.values() if p.is_kind)
    record_huishouden(
        gezin=gezin,
        naam="bij oma",
        bewoners=[kind],
        sinds=Sinds(date(2024, 1, 1)),
        by=femke,
        at=timezone.now(),
    )
    enter_as(noor, Rol.EXPERT)

    text = client.get(reverse("werkplek:tijdlijn", args=[gezin.dossiernummer]))

    assert text.status_code == 200
    assert "bij oma" not in text.content.decode()
    assert make_lezer(gezin, noor).rechten != ALLES.rechten


def test_two_periods_stand_beside_each_other(gezin, femke, client, page):
    for dagen in (1, 200):
        signaal(gezin, femke, op=timezone.now() - timedelta(days=dagen))
    vandaag = timezone.localdate()
    eerder = vandaag - timedelta(days=200)
    page("tijdlijn")

    text = client.get(
        address(gezin, "tijdlijn"),
        {
            "van": f"{vandaag - timedelta(days=7):%d-%m-%Y}",
            "van2": f"{eerder - timedelta(days=7):%d-%m-%Y}",
            "tot2": f"{eerder + timedelta(days=7):%d-%m-%Y}",
        },
    ).content.decode()

    assert text.count('role="img"') == 2
    eerste, tweede = text.split('class="tijdlijn"')[1:3]
    assert "Signaal" in eerste
    assert "Signaal" in tweede


def test_a_talk_that_mattered_stands_on_the_tijdlijn_until_it_is_taken_off(
    gezin, femke, koppen, press
):
    contact = bezoek(gezin, femke)
    assert not [kop for kop in koppen() if "uisbezoek" in kop]

    press("contact-op-tijdlijn", contact.pk, hoort="ja")
    assert [kop for kop in koppen() if "uisbezoek" in kop]
    assert not koppen(Tijdvraag(lanen=frozenset({Tijdlaan.HULP})))

    press("contact-op-tijdlijn", contact.pk)
    assert not [kop for kop in koppen() if "uisbezoek" in kop]


def test_a_talk_that_was_withdrawn_leaves_the_tijdlijn(gezin, femke, koppen, press):
    contact = bezoek(gezin, femke)
    press("contact-op-tijdlijn", contact.pk, hoort="ja")
    withdraw_contact(contact=contact, reden="was elders", by=femke, at=timezone.now())

    assert not [kop for kop in koppen() if "uisbezoek" in kop]
    words = press("contact-op-tijdlijn", contact.pk, hoort="ja")
    assert "Dit contact is ingetrokken" in words
