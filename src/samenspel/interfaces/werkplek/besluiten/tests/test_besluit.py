"""A decision about help comes about with the jeugdige and the parents, or says why not."""

import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.besluiten.models import Besluit
from samenspel.domain.besluiten.papier import make_inhoud
from samenspel.domain.gezin.actions import add_relatie
from samenspel.domain.gezin.models import Relatiesoort
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

ANDERS = {
    "besluit": "Lot gaat naar de speltherapeut.",
    "waarom": "Zij praat niet over thuis, en tekent het wel.",
    "door_wie": "Het lokaal team",
    "genomen_op": "vandaag",
}


@pytest.fixture
def hulp(mensen):
    """A decision about help for Lot, talked over with Lot and both parents."""
    met = [mensen[naam].pk for naam in ("Lot", "Inge", "Ruud")]
    return ANDERS | {
        "voor_wie": [mensen["Lot"].pk],
        "overlegd_met": met,
        "eigen_kracht": "Oma komt elke woensdag. Praten lukt hun nog niet.",
    }


def test_help_is_decided_on_with_them_and_what_they_can_do_themselves(page, hulp):
    assert "Het besluit staat in het dossier." in page("besluit-nieuw", "hulp", **hulp)

    words = page("besluit", Besluit.objects.get().pk)

    assert "<bdi>Lot, Inge, Ruud</bdi>" in words
    assert "Oma komt elke woensdag. Praten lukt hun nog niet." in words
    lijn = Gebeurtenis.objects.get(soort="besluit.genomen")
    assert lijn.waarden["over"] == "hulp inzetten"
    assert "Besluit: hulp inzetten" in page("tijdlijn")


def test_whom_it_was_not_talked_over_with_asks_why(page, hulp, mensen):
    alleen = hulp | {"overlegd_met": [mensen["Inge"].pk]}

    words = page("besluit-nieuw", "hulp", **alleen)
    assert "Bespreek dit eerst met " in words
    assert "Ruud" in words.partition("Bespreek dit eerst met ")[2][:40]
    assert "Oma komt elke woensdag." in words  # what was typed stays
    assert not Besluit.objects.exists()

    reden = "Ruud neemt niet op. Lot is vier en was erbij."
    page("besluit-nieuw", "hulp", **alleen, niet_overlegd=reden)
    assert reden in page("besluit", Besluit.objects.get().pk)


def test_what_they_can_do_themselves_comes_first_and_is_never_skipped(page, hulp):
    words = page("besluit-nieuw", "hulp")
    assert words.index("Wat kunnen zij zelf") < words.index("Wat is het besluit?")

    page("besluit-nieuw", "hulp", **hulp | {"eigen_kracht": ""})

    assert not Besluit.objects.exists()


def test_another_decision_does_not_ask_it(page):
    assert "Met wie hebt u dit besproken?" not in page("besluit-nieuw", "anders")

    page("besluit-nieuw", "anders", **ANDERS | {"besluit": "Wij wachten af."})

    words = page("besluit", Besluit.objects.get().pk)
    assert "Wij wachten af." in words
    assert "Wat zij zelf" not in words


def test_it_stands_on_its_paper_as_well(page, hulp, gezin, mensen, client):
    page("besluit-nieuw", "hulp", **hulp)
    rij = Besluit.objects.get()

    regels = {
        regel["naam"]: regel["tekst"]
        for regel in make_inhoud(rij, gezin, mensen.values())["regels"]
    }

    assert regels["Besproken met"] == "Lot, Inge, Ruud"
    assert regels["Wat zij zelf of met hun netwerk kunnen"].startswith("Oma komt")
    answer = client.get(address(gezin, "besluit-papier", rij.pk))
    assert answer.content.startswith(b"%PDF")


def test_a_correction_stands_beside_it_and_refers_back(page, hulp):
    page("besluit-nieuw", "hulp", **hulp)
    oud = Besluit.objects.get()

    page(
        "besluit-verbetering", oud.pk, **hulp | {"besluit": "Lot gaat naar Het Baken."}
    )

    nieuw = Besluit.objects.latest("pk")
    assert nieuw.corrigeert == oud
    assert "Dit besluit is later verbeterd" in page("besluit", oud.pk)
    assert "al verbeterd" in page("besluit-verbetering", oud.pk, **hulp)
    assert Gebeurtenis.objects.exclude(corrigeert=None).count() == 1


def test_who_does_not_hold_regie_reads_and_decides_nothing(page, hulp, enter_as, driss):
    page("besluit-nieuw", "hulp", **hulp)
    enter_as(driss, Rol.BETROKKEN)

    assert "Lot gaat naar de speltherapeut." in page("besluiten")
    assert NOT_THERE in page("besluit-nieuw", "hulp")
    assert NOT_THERE in page("besluit-nieuw", "wat-anders")


def test_only_the_parents_of_this_child_are_asked(page, hulp, mensen, femke):
    add_relatie(
        van=mensen["Inge"],
        naar=mensen["Lot"],
        soort=Relatiesoort.OUDER,
        by=femke,
        at=timezone.now(),
    )
    met = [mensen[naam].pk for naam in ("Lot", "Inge")]

    page("besluit-nieuw", "hulp", **hulp | {"overlegd_met": met})

    assert Besluit.objects.get().niet_overlegd == ""
