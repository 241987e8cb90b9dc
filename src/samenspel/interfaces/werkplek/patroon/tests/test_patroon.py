"""The pattern of a family: a circle of pieces that rest on facts, established together."""

import io
from datetime import timedelta

import pypdf
import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.analyse.actions import open_eindsituatie, withdraw_duiding
from samenspel.domain.analyse.etiketten import label_duiding
from samenspel.domain.analyse.models import Betekenis, Duiding, Patroon
from samenspel.domain.analyse.patroon.lezen import read_patroon
from samenspel.domain.analyse.patroon.tekening import make_voorbeeld
from samenspel.domain.analyse.patroon.vragen import (
    get_stappen,
    get_vragen,
    list_van_blad,
)
from samenspel.domain.gezin.actions import add_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Positie
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.tijdlijn import get_feit, list_feiten
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, Onderwerp
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.actions import record_vaststelling
from samenspel.domain.veiligheid.gegevens import Vaststellinggegevens
from samenspel.domain.verhaal.actions import Levensgegevens, record_levensgebeurtenis
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

ZES = "De zes vragen"


@pytest.fixture
def feit(gezin, femke):
    """A fire, two years ago: a line of the tijdlijn, by its key."""
    nu = timezone.now()
    record_levensgebeurtenis(
        gezin=gezin,
        gegevens=Levensgegevens(
            wat="Brand in het huis",
            gebeurd_op=timezone.localdate(nu) - timedelta(days=700),
            is_groot=True,
            wie_zegt="Inge",
        ),
        by=femke,
        at=nu,
    )
    lezer = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))
    regels = list_feiten(
        gezin, list_personen(gezin), lezer, vandaag=timezone.localdate()
    )
    return str(get_feit(next(r for r in regels if "Brand" in r.kop)))


def fill_in(**anders):
    return {
        "tekst": "Schrikt van harde geluiden.",
        "zegt_anders": "Femke",
        "gezegd_op": "gisteren",
        **anders,
    }


def test_the_formats_ask_every_question_of_the_source_once():
    codes = [vraag.code for vraag in get_vragen()]

    assert len(codes) == len(set(codes)) == 40
    assert [v.groep for v in get_vragen()].count(ZES) == 6
    assert len(list_van_blad("eindsituatie")) == 19
    assert all(vraag.bron.startswith("002:n") for vraag in get_vragen())


def test_the_steps_of_the_example_lead_to_questions_that_exist():
    codes = {vraag.code for vraag in get_vragen()}

    assert {code for stap in get_stappen() for code in stap.vragen} <= codes
    assert get_stappen()[0].titel == "Startpunt is zorgen over en gedrag van het kind"


def test_a_piece_stands_in_the_circle_with_the_fact_it_rests_on(page, mensen, feit):
    sam = mensen["Sam"].pk

    assert "Brand in het huis" in page("duiding", "ontwikkeling_kind")
    html = page("duiding", "ontwikkeling_kind", **fill_in(over=sam, feiten=[feit]))

    piece = html[html.index("Ontwikkeling van de kinderen</h2>") :]
    assert "Schrikt van harde geluiden." in piece
    assert "Brand in het huis" in piece
    assert html.count("• Schrikt van harde") == 2  # wide, and for a phone
    assert Duiding.objects.get().feiten == [feit]


def test_a_piece_without_a_fact_is_kept_and_says_so(page, mensen):
    html = page("duiding", "gedrag_kind", **fill_in(over=mensen["Sam"].pk))

    assert "nog geen feit" in html
    assert Gebeurtenis.objects.get(soort="duiding.vastgelegd").waarden["feiten"] == 0


def test_any_number_of_parents_and_children_has_a_place(page, gezin, femke):
    wie = {"gezin": gezin, "by": femke, "at": timezone.now()}
    for naam, positie in (("Bo", Positie.VERZORGER), ("Noa", Positie.KIND)):
        add_persoon(gegevens=Persoonsgegevens(naam, positie), **wie)

    html = page("patroon")

    for naam in ("Inge", "Ruud", "Bo", "Sam", "Lot", "Noa"):
        assert html.count(f">{naam}</text>") == 4  # two places, two drawings


def test_what_does_not_fit_in_the_circle_is_refused_with_the_reason(page, mensen):
    lang = fill_in(tekst="x" * 161, over=mensen["Sam"].pk)

    assert "er passen er 160" in page("duiding", "gedrag_kind", **lang)
    assert not Duiding.objects.exists()


def test_a_child_is_not_asked_what_is_asked_of_a_parent(page, mensen):
    html = page("duiding", "gedrag_ouder", **fill_in(over=mensen["Sam"].pk))

    assert "fout" in html
    assert not Duiding.objects.exists()


def test_somebody_says_it(page):
    html = page("duiding", "problemen", **fill_in(zegt_anders=""))

    assert "Kies wie dit zegt" in html


def test_what_was_wrong_is_withdrawn_with_a_reason_and_stays(page, put):
    stuk = put("problemen", "Schulden")

    html = page("duiding-terug", stuk.pk, reden="Die zijn afbetaald.")

    assert "Die zijn afbetaald." in html
    assert "• Schulden" not in html
    regel = Gebeurtenis.objects.get(soort="duiding.vervallen")
    assert regel.corrigeert == Gebeurtenis.objects.get(soort="duiding.vastgelegd").pk


def test_facts_are_found_later_and_what_stood_there_stays(page, put, feit, gezin):
    stuk = put("gedrag_kind", "Slaat andere kinderen.", "Sam")
    eind = open_eindsituatie(
        gezin=gezin,
        betekenis=Betekenis.VEILIG,
        motivering="Vroeg.",
        by=stuk.vastgelegd_door,
        at=timezone.now(),
    )
    opvang = put("compenseren", "Sam schrikt snel.", eind=eind, stuk=stuk)
    assert "Kies feiten" in page("patroon")

    woorden = fill_in(tekst=stuk.tekst, feiten=[feit], reden="De brand erbij gezocht.")
    html = page("duiding-verbeteren", stuk.pk, **woorden)

    assert "De brand erbij gezocht." in html
    nieuw = Duiding.objects.get(vraag="gedrag_kind", vervallen_op=None)
    assert (nieuw.over, nieuw.feiten) == (stuk.over, [feit])
    opvang.refresh_from_db()
    assert opvang.stuk == nieuw
    eerste = Gebeurtenis.objects.get(
        soort="duiding.vastgelegd", waarden__duiding=stuk.pk
    )
    verbeterd = Gebeurtenis.objects.get(soort="duiding.verbeterd")
    assert verbeterd.corrigeert == eerste.pk


def test_somebody_important_has_a_nobele_intentie_too(page, gezin, femke):
    oma = Persoonsgegevens("Truus", Positie.FAMILIE)
    wie = {"gezin": gezin, "by": femke, "at": timezone.now()}
    persoon = add_persoon(gegevens=oma, **wie)
    assert "Truus" not in page("patroon-zin")

    html = page(
        "duiding", "nobele_intentie", **fill_in(tekst="Wil helpen.", over=persoon.pk)
    )

    assert "Truus" in html


def test_a_newer_answer_comes_above_and_the_older_is_kept(page, put):
    put("grootste_zorg", "Sam komt niet op school.")
    put("grootste_zorg", "Sam slaapt niet.")

    html = page("patroon-vragen")

    nu, eerder = html.index("Sam slaapt niet."), html.index("Sam komt niet op school.")
    assert nu < html.index("Eerder<") < eerder


def test_the_answer_of_somebody_else_stands_beside_it(gezin, put, mensen):
    put("grootste_zorg", "De school belt.")
    put("grootste_zorg", "Papa schreeuwt.", zegt="Sam")

    blad = read_patroon(gezin, list(mensen.values()))

    assert {d.wie_zegt_het for d in blad.list_duidingen("grootste_zorg")} == {
        "Femke",
        "Sam",
    }


def test_the_words_of_a_child_are_the_childs(put, mensen):
    van_sam = put("gedrag_ouder", "Papa schreeuwt.", "Ruud", zegt="Sam")
    van_ons = put("gedrag_ouder", "Schreeuwt.", "Ruud")

    assert label_duiding(van_sam).onderwerp is Onderwerp.WOORD_VAN_KIND
    assert label_duiding(van_ons).onderwerp is Onderwerp.VOOR_PROFESSIONALS


def test_the_guide_says_what_comes_next(gezin, put, mensen):
    def list_klaar():
        stappen = read_patroon(gezin, list(mensen.values())).stappen
        return [s.is_klaar for s in stappen], next(s for s in stappen if not s.is_klaar)

    assert list_klaar()[1].volgende == "problemen"
    put("problemen", "Schulden")
    put("gedrag_kind", "Slaat.", "Sam")

    klaar, volgende = list_klaar()

    assert klaar == [True] + [False] * 6
    assert volgende.stap.titel == "Waar komt het gedrag van het kind vandaan?"


def test_a_pattern_is_established_together_and_who_disagrees_is_named(page, patroon):
    html = page(
        "patroon-vaststellen",
        met_wie="beide ouders",
        op="vandaag",
        niet_eens="Ruud: ik schreeuw niet vaak.",
        motivering="De zes vragen volgen.",
    )

    assert "Met elkaar vastgesteld" in html
    assert "Ruud: ik schreeuw niet vaak." in html
    assert Patroon.objects.get().duidingen == sorted(
        Duiding.objects.values_list("pk", flat=True)
    )
    assert Gebeurtenis.objects.get(soort="patroon.vastgesteld").waarden["niet_eens"]


def test_without_a_nobele_intentie_nothing_is_established(page, put):
    put("gedrag_ouder", "Schreeuwt.", "Ruud")
    put("zin", "zonder rust.")

    html = page(
        "patroon-vaststellen", met_wie="Inge", op="vandaag", motivering="Toch maar."
    )

    assert "wat Ruud goed bedoelt" in html
    assert not Patroon.objects.exists()


@pytest.fixture
def vast(patroon, page):
    page(
        "patroon-vaststellen",
        met_wie="beide ouders",
        op="vandaag",
        motivering="De zes vragen volgen.",
    )
    return Patroon.objects.get()


def test_a_pattern_can_be_looked_at_again_and_the_older_stays(page, vast, put, femke):
    html = page("patroon-opnieuw", reden="Oma vertelde iets nieuws.")
    assert "Wordt opnieuw bekeken" in html
    zin = Duiding.objects.get(vraag="zin")
    withdraw_duiding(duiding=zin, reden="Klopt niet.", by=femke, at=timezone.now())
    put("zin", "waarin oma de rust brengt.")

    assert "waarin oma de rust brengt." in page("patroon")
    toen = page("patroon-versie", vast.pk)

    assert "waarin niemand rust vindt." in toen
    assert "oma de rust" not in toen
    assert "Klopt niet<" not in toen


def test_what_comes_later_says_that_the_pattern_changed(page, vast, put):
    put("doel", "Vóór negen uur zeggen wat moeilijk is.")
    assert "Sindsdien is er iets veranderd" not in page("patroon")

    put("problemen", "Schulden")

    assert "Sindsdien is er iets veranderd" in page("patroon")


def test_what_breaks_the_pattern_has_who_does_it(page):
    antwoord = fill_in(tekst="Elke avond samen eten.", wie_doet="Ruud en Sam")

    html = page("duiding", "doel", **antwoord)

    assert "Elke avond samen eten." in html
    assert "Wie: Ruud en Sam" in html
    assert "Welke hulpverlening is nodig om uit het patroon te blijven?" in html


def test_safety_comes_first_and_nothing_is_refused(page):
    html = page("patroon")

    assert "Eerst de veiligheid" in html
    assert "Zet erbij" in html


@pytest.fixture
def veilig(gezin, mensen, femke):
    """Both children have a 6."""
    nu = timezone.now()
    for kind in ("Sam", "Lot"):
        gegevens = Vaststellinggegevens(
            kind=mensen[kind], vastgesteld_op=nu, conclusie="veilig", cijfer=6
        )
        record_vaststelling(gezin=gezin, gegevens=gegevens, by=femke, at=nu)


def test_when_the_children_are_safe_the_page_says_to_take_the_time(page, veilig):
    html = page("patroon")

    assert "Eerst de veiligheid" not in html
    assert (
        "<bdi>Sam</bdi> <strong>6</strong>, <bdi>Lot</bdi> <strong>6</strong>" in html
    )
    assert "Neem de tijd voor een verklaring waar het gezin zich in herkent" in html
    assert "Los nog geen symptomen op, behalve als die direct onveilig zijn" in html


def test_the_pages_ask_what_keeps_it_going_and_say_to_look_at_the_whole(page):
    assert "Wat houdt de problemen in stand?" in page("patroon-vragen")
    assert "wegnemen of compenseren wat haar in stand houdt" in page("patroon-vervolg")


def test_the_example_is_of_nobody_here(client, gezin, page, put, mensen):
    put("gedrag_kind", "Slaat andere kinderen.", "Sam")

    html = page("patroon-voorbeeld")

    assert "Dit is een verzonnen gezin" in html
    assert "Onhandelbaar in de klas" in html
    assert "De directe hulpvraag</h2>" in html  # the last step lays it beside
    eerst = client.get(f"{address(gezin, 'patroon-voorbeeld')}?stap=1")
    assert "De directe hulpvraag</h2>" not in eerst.content.decode()
    assert "Slaat andere kinderen." not in html


def test_the_example_grows_step_by_step():
    def list_woorden(stap):
        kring = make_voorbeeld(stap)
        return {
            s for vak in kring.vakken for groep in vak.groepen for s in groep.stukken
        }

    assert "Onhandelbaar in de klas" in list_woorden(1)
    assert "PTSS" not in list_woorden(1)
    assert {"PTSS", "Onttrekt zich", "Trauma"} <= list_woorden(4)
    assert not make_voorbeeld(6).rand.groepen
    assert make_voorbeeld(7).rand.groepen


def test_the_paper_holds_the_drawing_and_everything_it_rests_on(
    client, gezin, page, patroon, put, feit
):
    put("ontwikkeling_ouder", "Groeide op met ruzie.", "Inge", feiten=(feit,))
    put("gedrag_ouder", "يصرخ كثيرا", "Ruud")
    page("patroon")

    answer = client.get(address(gezin, "patroon-papier"))

    assert answer["Content-Type"] == "application/pdf"
    sheets = pypdf.PdfReader(io.BytesIO(answer.content)).pages
    text = "\n".join(sheet.extract_text() for sheet in sheets)
    assert "niet voor het gezin" in text
    assert "waarin niemand rust vindt." in text
    assert "Brand in het huis" in text
    assert text.count("Groeide op met ruzie.") == 2  # drawn, and in the list
    assert "nog geen feit" in text


def test_who_thinks_along_reads_it_and_changes_nothing(
    client, gezin, enter_as, driss, put
):
    stuk = put("problemen", "Schulden")
    enter_as(driss, Rol.EXPERT)

    html = client.get(address(gezin, "patroon")).content.decode()
    geweigerd = client.get(address(gezin, "duiding", "problemen")).content.decode()

    assert "Schulden" in html
    assert "Zet erbij" not in html
    assert address(gezin, "duiding-terug", stuk.pk) not in html
    assert NOT_THERE in geweigerd
