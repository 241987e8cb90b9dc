"""The aanmelding of one family on screen: read, assigned, melder called, accepted."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.organisatie.models import Registratie
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Aanmelding, Melder
from samenspel.interfaces.werkplek.conftest import NOT_THERE

GESPREK = {
    "gesproken_dag": "gisteren",
    "gesproken_tijd": "10:00",
    "verteld": "Sam zei dat er ruzie is.",
    "gezin_mag_weten": "False",
    "wil_samen_op_bezoek": "True",
}


def count(soort: str) -> int:
    """Return how often the log says this."""
    return Gebeurtenis.objects.filter(soort=soort).count()


def test_the_list_says_who_looks_at_it_and_whether_it_was_read(own_page, page, press):
    before = own_page("aanmeldingen")
    press("aanmelding-lezing")
    after = own_page("aanmeldingen")

    for word in ("Team Duinwijk", "Jansen-Bakker", "nog niemand", "Ongelezen"):
        assert word in before
    assert "Ongelezen" not in after
    assert "Gelezen" in after


def test_a_team_without_aanmeldingen_reads_what_to_do(own_page):
    assert "Geen open aanmeldingen" in own_page("aanmeldingen")


def test_it_says_what_came_in_and_not_from_whom(page):
    words = page("aanmelding")

    assert "Sam kwam met een blauw oog op school." in words
    assert "Er is een melder" in words
    assert "Marloes" not in words


def test_reading_it_is_written_once(press, page):
    press("aanmelding-lezing")
    words = press("aanmelding-lezing")

    assert "door Femke Postma" in words
    assert "Ik heb dit gelezen" not in words
    assert count("aanmelding.gelezen") == 1


def test_who_takes_it_up_keeps_sight_from_now_on(press, mieke):
    words = press("aanmelding-toewijzing", medewerker=mieke.medewerker.pk)

    assert "Mieke Smit pakt deze aanmelding op." in words
    assert "Mieke Smit (houdt zicht)" in words
    assert Aanmelding.objects.get().toegewezen_aan == mieke.medewerker


def test_accepting_gives_one_regisseur_once(press, page, mieke, femke):
    words = press("aanmelding-aanneming", medewerker=mieke.medewerker.pk)
    again = press("aanmelding-aanneming", medewerker=femke.medewerker.pk)

    assert "Mieke Smit heeft nu de regie." in words
    assert "Dit gezin is al aangenomen." in again
    assert count("aanmelding.aangenomen") == 1
    assert "Toewijzen of aannemen" not in page("aanmelding")


@pytest.fixture
def registreer(monkeypatch):
    """Return how somebody is registered until a day, as the beheerder recorded it."""

    def registreer(wie, tot):
        rij = Registratie(medewerker=wie.medewerker, register="SKJ", geldig_tot=tot)
        monkeypatch.setattr(
            "samenspel.domain.organisatie.queries.beheer.list_registraties",
            lambda medewerker: [rij] if medewerker == wie.medewerker else [],
        )

    return registreer


def test_regie_for_who_is_not_registered_asks_why(press, page, registreer, mieke):
    registreer(mieke, timezone.localdate() - timedelta(days=1))

    words = press("aanmelding-aanneming", medewerker=mieke.medewerker.pk)
    assert "Besluit Jeugdwet 5.1.1" in words
    assert "Waarom kan het toch zo?" in words
    assert count("aanmelding.aangenomen") == 0

    press(
        "aanmelding-aanneming",
        medewerker=mieke.medewerker.pk,
        motivering="Zij herregistreert vrijdag.",
    )
    assert count("aanmelding.aangenomen") == 1
    grond = Betrokkenheid.objects.get(rol=Rol.REGISSEUR).grond
    assert "registratie verlopen: Zij herregistreert vrijdag." in grond


def test_a_registration_that_holds_asks_nothing(press, registreer, mieke):
    registreer(mieke, timezone.localdate())

    press("aanmelding-aanneming", medewerker=mieke.medewerker.pk)

    assert count("aanmelding.aangenomen") == 1


@pytest.mark.parametrize("naam", ["aanmelding-toewijzing", "aanmelding-aanneming"])
def test_nobody_of_another_team_gets_the_family(naam, press, noor):
    press(naam, medewerker=noor.medewerker.pk)

    found = Aanmelding.objects.get()
    assert (found.toegewezen_aan, found.aangenomen_op) == (None, None)


def test_who_calls_the_melder_sees_who_it_is(page):
    words = page("melder")

    assert "Juf Marloes" in words
    assert "Noem deze naam niet tegen het gezin" in words


def test_the_talk_with_the_melder_is_kept(page):
    words = page("melder", **GESPREK)

    assert "Het gesprek met de melder staat in het dossier." in words
    assert "Bel de melder vandaag" not in words
    melder = Melder.objects.get()
    assert (melder.gezin_mag_weten, melder.wil_samen_op_bezoek) == (False, True)
    assert "Sam zei dat er ruzie is." in page("melder")
    assert "De melder is gesproken" in page("aanmelding")


@pytest.mark.parametrize(
    ("velden", "zegt"),
    [
        ({"gesproken_dag": "morgen"}, "niet in de toekomst"),
        ({"gesproken_tijd": "straks"}, "Vul een tijd in, zoals 14:30."),
        ({"verteld": ""}, "Vul dit in."),
    ],
)
def test_a_talk_that_cannot_be_is_not_kept(velden, zegt, page):
    typed = GESPREK | {"gesproken_tijd": "10:07"} | velden

    words = page("melder", **typed)

    assert zegt in words
    assert f'value="{typed["gesproken_tijd"]}"' in words
    assert Melder.objects.get().gesproken_op is None


def test_a_family_can_be_reported_again(page):
    words = page(
        "aanmelding-nog-een",
        ontvangen_dag="gisteren",
        ontvangen_tijd="10:00",
        zorgmelding="Lot was alleen op straat.",
    )

    assert "De aanmelding staat in het dossier." in words
    assert "Lot was alleen op straat." in page("aanmelding")
    assert Aanmelding.objects.count() == 2


def test_an_aanmelding_without_a_question_is_refused(page):
    words = page(
        "aanmelding-nog-een",
        ontvangen_dag="gisteren",
        ontvangen_tijd="10:00",
        feiten="Lot was alleen op straat.",
    )

    assert "Schrijf op waar het gezin hulp bij vraagt" in words
    assert "Lot was alleen op straat." in words
    assert Aanmelding.objects.count() == 1


@pytest.mark.parametrize(
    ("naam", "rol"),
    [
        ("aanmelding-lezing", Rol.EXPERT),
        ("aanmelding-nog-een", Rol.EXPERT),
        ("aanmelding-toewijzing", Rol.BETROKKEN),
        ("aanmelding-aanneming", Rol.BETROKKEN),
        ("melder", Rol.BETROKKEN),
    ],
)
def test_who_is_not_of_the_team_changes_nothing(
    naam, rol, press, enter_as, driss, femke
):
    enter_as(driss, rol)
    before = Gebeurtenis.objects.count()

    words = press(
        naam,
        **GESPREK,
        medewerker=femke.medewerker.pk,
        ontvangen_dag="gisteren",
        ontvangen_tijd="10:00",
        zorgmelding="Zorg.",
    )

    assert NOT_THERE in words
    assert Gebeurtenis.objects.count() == before


def test_who_only_thinks_along_does_not_read_what_came_in(page, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("aanmelding")


def test_who_works_along_does_not_hear_that_there_is_a_melder(page, enter_as, driss):
    enter_as(driss, Rol.BETROKKEN)

    words = page("aanmelding")

    assert "Sam kwam met een blauw oog op school." in words
    assert "melder" not in words.partition("<h1")[2]
