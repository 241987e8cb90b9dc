"""The situation of a family: every question, who said what when, and what was before."""

import io
from datetime import date, timedelta

import pypdf
import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.actions import add_persoon, change_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens, fingerprint_persoon
from samenspel.domain.gezin.models import Geslacht, Persoon, Positie
from samenspel.domain.gezin.queries import get_mensenblad, list_personen
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rollen import Rol as Betrokkenrol
from samenspel.domain.verhaal.actions import Aanmeldgegevens, record_aanmelding
from samenspel.domain.verhaal.models import Antwoord
from samenspel.domain.verhaal.situatie.lezen import read_situatie
from samenspel.domain.verhaal.situatie.vragen import Rol, get_vragen, list_vragen
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

ZIJ = "Hoe is haar relatie met de kinderen?"


@pytest.fixture
def zeg(page, mensen):
    """Let somebody answer the question how Inge gets on with the children."""

    def zeg(tekst="Zij lacht met ze.", wie="Sam", **anders):
        values = {
            "tekst": tekst,
            "soort": "MENING",
            "zegt": mensen[wie].pk if wie else "",
            "gezegd_op": "gisteren",
        }
        return page("antwoord", mensen["Inge"].pk, "kinderen", **values | anders)

    return zeg


@pytest.fixture(autouse=True)
def ouders(mensen):
    """Inge is a mother and Ruud a father."""
    Persoon.objects.filter(pk=mensen["Inge"].pk).update(
        geslacht=Geslacht.VROUW, positie=Positie.OUDER
    )
    Persoon.objects.filter(pk=mensen["Ruud"].pk).update(
        geslacht=Geslacht.MAN, positie=Positie.OUDER
    )


def test_the_format_asks_every_role_its_own_questions():
    per_rol = {rol: sum(rol in v.teksten for v in get_vragen()) for rol in Rol}

    assert per_rol == {"gezin": 6, "moeder": 7, "vader": 7, "verzorger": 7, "kind": 8}
    codes = [vraag.code for vraag in get_vragen()]
    assert len(codes) == len(set(codes))


def test_a_father_is_asked_as_a_father(page, mensen):
    words = page("situatie-van", mensen["Ruud"].pk)

    assert "Hoe is zijn relatie met de kinderen?" in words
    assert "0 van 7 beantwoord" in words


def test_an_answer_stands_with_who_said_it_and_when(zeg):
    words = zeg()

    gisteren = timezone.localdate() - timedelta(days=1)
    assert "Zij lacht met ze." in words
    assert "Mening van <bdi>Sam</bdi>" in words
    assert str(gisteren.year) in words
    assert "1 van 7 beantwoord" in words


def test_a_newer_answer_comes_above_and_the_older_one_stays(zeg):
    zeg("Eerst ging het stroef.")
    words = zeg("Nu lacht zij met ze.")

    before, after = words.split("Eerder<", 1)
    assert "Nu lacht zij met ze." in before
    assert "Eerst ging het stroef." not in before
    assert "Eerst ging het stroef." in after


def test_a_view_replaces_no_fact_and_no_view_of_another(zeg):
    zeg("Ik zag dat zij voorlas.", wie="", zegt_anders="Femke", soort="FEIT")
    zeg("Mama is lief.", wie="Sam")
    words = zeg("Zij schreeuwt.", wie="Ruud")

    assert words.index("Ik zag dat zij voorlas.") < words.index("Mama is lief.")
    assert "Zij schreeuwt." in words
    assert "Feit, van <bdi>Femke</bdi>" in words
    assert "Eerder<" not in words


@pytest.mark.parametrize(
    ("anders", "why"),
    [
        ({"wie": "", "zegt_anders": ""}, "Kies wie dit zegt"),
        ({"gezegd_op": f"01-01-{timezone.localdate().year + 1}"}, "toekomst"),
        ({"tekst": ""}, "Antwoord"),
    ],
)
def test_an_answer_of_nobody_or_of_tomorrow_is_refused(zeg, anders, why):
    assert why in zeg(**anders)
    assert Antwoord.objects.count() == 0


def test_a_question_that_is_not_asked_of_somebody_is_not_there(page, mensen):
    assert NOT_THERE in page("antwoord", mensen["Sam"].pk, "kinderen")
    assert NOT_THERE in page("antwoord-gezin", "kinderen")
    assert NOT_THERE in page("situatie-van", 999_999)


def test_what_was_written_down_wrong_is_put_right_and_stays_to_be_read(page, zeg):
    zeg("Zij werkt nooit.")
    was = Antwoord.objects.get()

    words = page(
        "antwoord-verbeteren",
        was.pk,
        tekst="Zij werkt nachten.",
        soort="MENING",
        zegt=was.zegt_id,
        gezegd_op="gisteren",
        reden="Verkeerd verstaan.",
    )

    now, before = words.split("Eerder<", 1)
    assert "Zij werkt nachten." in now
    assert "Zij werkt nooit." in before
    assert "Verkeerd verstaan." in before
    assert NOT_THERE in page("antwoord-verbeteren", was.pk)
    line = Gebeurtenis.objects.get(soort="antwoord.verbeterd")
    assert line.corrigeert == Gebeurtenis.objects.get(soort="antwoord.vastgelegd").pk


def test_what_was_not_said_is_taken_back_and_the_older_answer_stands_again(page, zeg):
    zeg("Het gaat goed.")
    zeg("Het gaat slecht.")
    laatste = Antwoord.objects.latest("pk")

    words = page("antwoord-terug", laatste.pk, reden="Dat zei Sam niet.")

    now, before = words.split("Eerder<", 1)
    assert "Het gaat goed." in now
    assert "Dat zei Sam niet." in before


def test_what_is_known_elsewhere_shows_and_is_not_asked_again(
    page, gezin, mensen, as_femke
):
    sam = Persoon.objects.get(pk=mensen["Sam"].pk)
    gegevens = Persoonsgegevens("Sam", geboren_op=date(2018, 2, 1))
    change_persoon(
        persoon=sam,
        gegevens=gegevens,
        gelezen=fingerprint_persoon(sam),
        by=as_femke,
        at=timezone.now(),
    )

    assert "1 februari 2018" in page("situatie-van", sam.pk)


@pytest.fixture
def second_aanmelding(gezin, as_femke):
    """A year later the family asks for help itself."""
    nu = timezone.now()
    gegevens = Aanmeldgegevens(nu, hulpvraag="Wij slapen niet meer.")
    return record_aanmelding(gezin=gezin, gegevens=gegevens, by=as_femke, at=nu)


def test_the_head_says_what_came_first_and_last(page, second_aanmelding):
    words = page("situatie")

    first, rest = words.split("Wat was de laatste aanleiding?", 1)
    assert "Sam kwam met een blauw oog op school." in first
    assert "Wij slapen niet meer." in rest
    assert "3 van 8 beantwoord" in words


def test_of_one_aanmelding_nobody_knows_whether_it_was_the_first(page):
    first = page("situatie").split("Wat was de laatste aanleiding?", 1)[0]

    assert "Sam kwam met een blauw oog" not in first


def test_question_of_the_child_and_of_the_parents_and_the_melding_stand_apart(
    page, mensen
):
    values = {"soort": "MENING", "gezegd_op": "vandaag"}
    page(
        "antwoord",
        mensen["Sam"].pk,
        "hulpvraag_kind",
        tekst="Dat papa weer komt eten.",
        zegt=mensen["Sam"].pk,
        **values,
    )
    words = page(
        "antwoord-gezin",
        "hulpvraag_ouders",
        tekst="Rust in huis.",
        zegt=mensen["Inge"].pk,
        **values,
    )

    assert "Wat is de hulpvraag van het kind? (Sam)" in words
    assert "<blockquote" in words.split("Dat papa weer komt eten.")[0]
    assert "Rust in huis." in words
    assert words.count("Sam kwam met een blauw oog op school.") == 2
    assert "Dat papa weer komt eten." not in page("situatie-van", mensen["Sam"].pk)


def test_who_may_not_read_the_aanmelding_sees_nothing_of_it(
    client, gezin, enter_as, noor
):
    enter_as(noor, Betrokkenrol.EXPERT)

    words = client.get(address(gezin, "situatie")).content.decode()

    assert "Wat is de zorgmelding?" in words
    assert "blauw oog" not in words
    assert "Vul aan" not in words


def test_the_words_of_a_child_are_for_the_child(gezin, mensen, zeg):
    zeg("Mama huilt.", wie="Sam")
    zeg("Het gaat prima.", wie="Inge")
    dag = timezone.localdate()
    blad = get_mensenblad(gezin, list_personen(gezin), dag)

    def read(soort, persoon):
        lezer = Lezer(soort, persoon, frozenset({persoon}))
        situatie = read_situatie(gezin, blad, lezer, dag=dag)
        blok = situatie.find(mensen["Inge"].pk)
        return [a.tekst for regel in blok.regels for a in regel.nu]

    assert read(Lezersoort.KIND, mensen["Sam"].pk) == ["Mama huilt."]
    assert read(Lezersoort.OUDER, mensen["Inge"].pk) == []


def test_a_child_that_is_not_born_yet_is_asked_nothing_of_school(gezin, as_femke):
    baby = add_persoon(
        gezin=gezin,
        gegevens=Persoonsgegevens("baby", is_ongeboren=True),
        by=as_femke,
        at=timezone.now(),
    )

    assert [vraag.code for vraag, _ in list_vragen(baby)] == ["gezondheid_kind"]


def test_the_network_stands_in_the_two_groups_of_the_format(
    page, gezin, mensen, as_femke
):
    for naam, positie in (("Oma", Positie.FAMILIE), ("Coach", Positie.NETWERK)):
        gegevens = Persoonsgegevens(
            naam, positie, telefoon="06 12", email=f"{naam.lower()}@voorbeeld.nl"
        )
        add_persoon(gezin=gezin, gegevens=gegevens, by=as_femke, at=timezone.now())

    words = page("situatie-netwerk")

    assert words.index("Familie") < words.index("Oma") < words.index("Vrienden,")
    assert words.index("Vrienden,") < words.index("Coach")
    assert "06 12" in words
    assert "mailto:coach@voorbeeld.nl" in words
    assert "nog geen plek in een sociogram" in words


def test_the_paper_says_every_question_and_whose_answer_it_is(client, page, gezin, zeg):
    zeg("Zij lacht met ze.")

    answer = client.get(address(gezin, "situatie-papier"))

    assert answer["Content-Type"] == "application/pdf"
    reader = pypdf.PdfReader(io.BytesIO(answer.content))
    text = " ".join(" ".join(p.extract_text() for p in reader.pages).split())
    text = text.replace(" ,", ",")
    assert "Wie is wie?" in text
    for question in ("Wat is de zorgmelding?", ZIJ, "Bijbaantje of vrijwilligerswerk?"):
        assert question in text
    assert "Zij lacht met ze. Mening van Sam" in text
    assert "Werkexemplaar, niet voor het gezin" in text
