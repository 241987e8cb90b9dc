"""What a child told: its words untouched, and an answer."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.etiketten import label_kindverhaal
from samenspel.domain.verhaal.models import Contact, Kindverhaal
from samenspel.interfaces.werkplek.conftest import NOT_THERE
from samenspel.interfaces.werkplek.contact.tests.bezoek import see

WOORDEN = "  papa  schreeuwt alltijd\r\n\r\nen dan ga ik onder de tafel "


@pytest.fixture
def verteld(mensen):
    """The form of what Sam told yesterday."""
    return {
        "kind": mensen["Sam"].pk,
        "dag": "gisteren",
        "tijd": "10:30",
        "woorden": WOORDEN,
        "aan_wie": "aan mij",
        "wil": "Dat het stopt. Papa mag het niet weten.",
    }


@pytest.fixture
def verhaal(page, verteld):
    page("kindverhaal", **verteld)
    return Kindverhaal.objects.get()


def test_every_letter_stays_as_the_child_said_it(verhaal):
    assert verhaal.woorden == WOORDEN


def test_the_line_says_that_a_child_told_and_not_what(verhaal, mensen):
    lijn = Gebeurtenis.objects.get(soort="kind.vertelde")

    assert lijn.betreft == [mensen["Sam"].pk]
    assert lijn.waarden == {"vertelling": verhaal.pk}
    assert lijn.gebeurd_van == verhaal.gebeurd_op


def test_a_visit_keeps_what_each_child_said(page, mensen):
    sam, lot = mensen["Sam"].pk, mensen["Lot"].pk

    see(page, gesproken=[sam, lot], **{f"woorden_{sam}": WOORDEN})

    [verhaal] = Kindverhaal.objects.all()
    assert (verhaal.kind_id, verhaal.woorden) == (sam, WOORDEN)
    assert verhaal.gebeurd_op == Contact.objects.get().gebeurd_op


def test_words_at_a_visit_are_of_a_child_that_was_spoken_with(page, mensen):
    words = see(page, **{f"woorden_{mensen['Sam'].pk}": WOORDEN})

    assert "Vink ook aan dat u Sam sprak" in words
    assert "onder de tafel" in words
    assert not Contact.objects.exists()


def test_without_words_there_is_nothing_to_keep(page, verteld):
    words = page("kindverhaal", **verteld | {"woorden": "   "})

    assert "Schrijf op wat het kind zei, letterlijk." in words
    assert not Kindverhaal.objects.exists()


def test_only_a_child_is_asked_for(page, verteld, mensen):
    words = page("kindverhaal", **verteld | {"kind": mensen["Inge"].pk})

    assert "Welk kind vertelde dit?" in words
    assert not Kindverhaal.objects.exists()


def test_it_waits_for_an_answer_until_the_child_had_one(page, verhaal):
    assert "nog geen antwoord" in page("contacten")

    words = page(
        "kindantwoord",
        verhaal.pk,
        antwoord="Ik praat met oma.",
        dag="vandaag",
        tijd="0:00",
    )

    assert "Ik praat met oma." in words
    assert "nog geen antwoord" not in words
    lijn = Gebeurtenis.objects.get(soort="kind.beantwoord")
    assert lijn.waarden == {"vertelling": verhaal.pk}


def test_an_answer_comes_after_the_story_and_once(page, verhaal):
    eerder = timezone.localdate() - timedelta(days=2)
    early = page(
        "kindantwoord",
        verhaal.pk,
        antwoord="Ja.",
        dag=f"{eerder:%d-%m-%Y}",
        tijd="9:00",
    )
    page("kindantwoord", verhaal.pk, antwoord="Ja.", dag="vandaag", tijd="00:00")
    twice = page(
        "kindantwoord", verhaal.pk, antwoord="Nee.", dag="vandaag", tijd="00:00"
    )

    assert "Het antwoord komt na wat het kind vertelde." in early
    assert "Dit kind kreeg al antwoord." in twice
    assert Kindverhaal.objects.get().antwoord == "Ja."


def test_the_words_are_the_childs_and_no_parent_reads_them(verhaal, mensen):
    label = label_kindverhaal(verhaal)
    sam, inge = mensen["Sam"].pk, mensen["Inge"].pk

    assert mag_lezen(Lezer(Lezersoort.KIND, sam, frozenset({sam})), label)
    assert not mag_lezen(Lezer(Lezersoort.OUDER, inge, frozenset({inge, sam})), label)


def test_who_only_thinks_along_writes_nothing_down(page, verteld, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("kindverhaal", **verteld)
    assert not Kindverhaal.objects.exists()


TOLK = {
    "woorden": "አቦይ ይጭርሕ",
    "taal": "ti",
    "vertaling": "Papa schreeuwt.",
    "vertaald_door": "tolk van het tolkencentrum",
}


def test_own_words_and_their_translation_stand_beside_each_other(page, verteld):
    page("kindverhaal", **verteld | TOLK)

    words = page("contacten").partition("Wat kinderen vertelden")[2]
    assert '<blockquote lang="ti" dir="auto"><p>አቦይ ይጭርሕ</p></blockquote>' in words
    assert "<p>Papa schreeuwt.</p>" in words
    assert "Eigen woorden (Tigrinya)" in words
    assert "Vertaald door <bdi>tolk van het tolkencentrum</bdi>" in words


def test_what_was_only_heard_through_an_interpreter_is_no_own_word(page, verteld):
    page("kindverhaal", **verteld | TOLK | {"woorden": ""})

    verhaal = Kindverhaal.objects.get()
    assert (verhaal.woorden, verhaal.vertaling) == ("", "Papa schreeuwt.")


@pytest.mark.parametrize(
    ("weg", "zegt"),
    [
        ("taal", "Kies in welke taal het kind dit zei."),
        ("vertaald_door", "Schrijf de vertaling op, en wie vertaalde."),
        ("vertaling", "Schrijf de vertaling op, en wie vertaalde."),
    ],
)
def test_a_translation_says_from_what_and_by_whom(page, verteld, weg, zegt):
    words = page("kindverhaal", **verteld | TOLK | {weg: ""})

    assert zegt in words
    assert not Kindverhaal.objects.exists()


def test_the_words_of_a_child_are_never_edited(page, verteld):
    page("kindverhaal", **verteld | TOLK)
    verhaal = Kindverhaal.objects.get()
    antwoord = {"dag": "vandaag", "tijd": "00:00", "antwoord": "Wij praten met papa."}

    page("kindantwoord", verhaal.pk, **antwoord, **TOLK | {"woorden": "iets anders"})

    verhaal.refresh_from_db()
    assert verhaal.antwoord == "Wij praten met papa."
    assert verhaal.woorden == TOLK["woorden"]
