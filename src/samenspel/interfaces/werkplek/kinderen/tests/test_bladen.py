"""Sheets of a child: its words and drawings, and who may see them."""

from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from pypdf import PdfReader

from samenspel.core.models import Document, Gebeurtenis
from samenspel.domain.privacy.models import Vrijgave
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.etiketten import label_kindblad
from samenspel.domain.verhaal.models import Kindblad, Kindkeuze, Kindvak
from samenspel.interfaces.werkplek.conftest import NOT_THERE

ZORGEN = "  ik vint het niet leuk als papa schreeuwt "


def picture(soort="PNG", maat=(30, 20), **anders):
    uit = BytesIO()
    Image.new("RGB", maat, "blue").save(uit, soort, **anders)
    return uit.getvalue()


def photo(inhoud=None, naam="tekening.png"):
    return SimpleUploadedFile(naam, picture() if inhoud is None else inhoud)


@pytest.fixture
def lot(mensen):
    return mensen["Lot"]


@pytest.fixture
def fill(press, lot):
    """Fill in the Drie Huizen of Lot; returns what one reads after it."""

    def fill(**anders):
        sent = {
            "formulier": str(uuid4()),
            "gemaakt_op": "gisteren",
            "wie_erbij": "alleen met Femke",
            "tekst_zorgen": ZORGEN,
            **anders,
        }
        return press("kindblad-nieuw", lot.pk, "drie_huizen", **sent)

    return fill


@pytest.fixture
def blad(fill):
    fill(foto_goed=photo())
    return Kindblad.objects.get()


def test_a_sheet_keeps_every_letter_and_the_drawing(fill, page, lot):
    words = fill(foto_goed=photo())

    blad = Kindblad.objects.get()
    zorgen, goed = (blad.vakken.get(vak=vak) for vak in ("zorgen", "goed"))
    assert zorgen.tekst == ZORGEN
    assert goed.tekening.mediatype == "image/png"
    assert blad.vakken.count() == 2
    assert "Drie Huizen" in words
    assert f"/kinderen/tekening/{goed.pk}/" in page("kindblad", blad.pk)
    lijn = Gebeurtenis.objects.get(soort="kindblad.gemaakt")
    assert (lijn.betreft, lijn.waarden) == ([lot.pk], {"blad": blad.pk})


@pytest.mark.parametrize(
    ("inhoud", "zegt"),
    [
        (b"%PDF-1.7 geen foto", "Dit is geen foto die wij kennen."),
        (picture()[:60], "Deze foto is kapot."),
        (b"", "Dit bestand is leeg."),
        (picture(maat=(9000, 6000)), "Deze foto is te groot."),
        (b"x" * (10 * 1024 * 1024 + 1), "Deze foto is groter dan 10 MB."),
    ],
)
def test_what_is_no_good_photo_is_said_and_nothing_changes(fill, inhoud, zegt):
    words = fill(foto_goed=photo(inhoud))

    assert zegt in words
    assert "papa schreeuwt" in words
    assert not Kindblad.objects.exists()
    assert not Document.objects.exists()


def test_an_empty_sheet_is_not_kept(fill):
    words = fill(tekst_zorgen="  ")

    assert "Schrijf op wat het kind zei, of voeg een tekening toe." in words
    assert not Kindblad.objects.exists()


def test_what_is_added_is_a_new_version_and_the_old_one_stays(press, page, blad, lot):
    sent = {"formulier": str(uuid4()), "gemaakt_op": "vandaag", "wie_erbij": "oma"}
    press("kindblad-aanvulling", blad.pk, **sent, tekst_dromen="een hond")

    nieuw = Kindblad.objects.get(vorige=blad)
    assert dict(nieuw.vakken.values_list("vak", "tekst")) == {
        "goed": "",
        "dromen": "een hond",
    }
    tekeningen = Kindvak.objects.filter(vak="goed").values_list("tekening", flat=True)
    assert len(tekeningen) == 2
    assert len(set(tekeningen)) == Document.objects.count() == 1
    assert "papa schreeuwt" in page("kindblad", blad.pk)
    assert "Dit is een eerdere versie" in page("kindblad", blad.pk)
    assert f"/kinderen/blad/{blad.pk}/" not in page("kind", lot.pk)
    weer = press("kindblad-aanvulling", blad.pk, **sent, tekst_dromen="een kat")
    assert "Er is al een nieuwere versie." in weer


def ask(client, gezin, naam, *args):
    return client.get(reverse(f"werkplek:{naam}", args=[gezin.dossiernummer, *args]))


def test_a_drawing_opens_for_who_works_here_and_for_nobody_else(
    client, gezin, blad, bas, femke
):
    vak = Kindvak.objects.get(vak="goed")

    answer = ask(client, gezin, "kindtekening", vak.pk)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    assert answer["Cache-Control"] == "no-store"
    assert Image.open(BytesIO(answer.content)).size == (30, 20)

    client.force_login(bas)
    assert ask(client, gezin, "kindtekening", vak.pk).status_code == 404


def read_pdf(answer):
    pages = PdfReader(BytesIO(answer.content)).pages
    return " ".join(" ".join(p.extract_text() for p in pages).split())


def test_an_empty_sheet_is_printed_with_its_questions(client, gezin, page):
    for soort in ("drie_huizen", "veilig_huis", "woorden_en_plaatjes"):
        assert "Van:" in read_pdf(ask(client, gezin, "kindblad-leeg", soort))
    assert NOT_THERE in page("kindblad-leeg", "vier_huizen")


def test_nobody_else_gets_the_paper_until_the_child_chose_and_we_weighed(
    client, gezin, blad, press, mensen
):
    inge = mensen["Inge"]
    eigen = read_pdf(ask(client, gezin, "kindblad-papier", blad.pk))
    assert "papa schreeuwt" in eigen
    assert (
        ask(client, gezin, "kindblad-papier-voor", blad.pk, inge.pk).status_code == 404
    )

    sent = {"voor": inge.pk, "gekozen_op": "vandaag", "woorden": "mama mag het weten"}
    ongewogen = press("kindkeuze", blad.pk, **sent)
    assert not Kindkeuze.objects.exists()
    press("kindkeuze", blad.pk, **sent, weging="Inge luistert, en Ruud woont elders.")

    assert "Waarom kan dit, volgens u?" in ongewogen
    paper = ask(client, gezin, "kindblad-papier-voor", blad.pk, inge.pk)
    assert "Dit papier is voor Inge." in read_pdf(paper)
    assert {(v.tabel, v.persoon) for v in Vrijgave.objects.filter(tot=None)} == {
        (tabel, inge)
        for tabel in ("verhaal_kindblad", "verhaal_kindvak", "core_document")
    }


@pytest.fixture
def gedeeld(press, blad, mensen):
    press(
        "kindkeuze",
        blad.pk,
        voor=mensen["Inge"].pk,
        gekozen_op="vandaag",
        woorden="mama mag",
        weging="Het kan.",
    )
    return Kindkeuze.objects.get()


def test_a_choice_can_be_taken_back(client, gezin, press, gedeeld):
    press("kindkeuze-einde", gedeeld.pk, reden="Lot wil het toch niet.")

    assert not Vrijgave.objects.filter(tot=None).exists()
    answer = ask(
        client, gezin, "kindblad-papier-voor", gedeeld.blad_id, gedeeld.voor_id
    )
    assert answer.status_code == 404


def test_a_sheet_that_is_taken_back_is_seen_by_nobody(page, press, gedeeld):
    press("kindblad-intrekking", gedeeld.blad_id, reden="Dit was van Sam.")

    assert not Vrijgave.objects.filter(tot=None).exists()
    assert NOT_THERE in page("kindblad", gedeeld.blad_id)


def test_no_parent_reads_a_sheet_that_the_child_did_not_give(lot, mensen):
    blad, inge = Kindblad(kind=lot), mensen["Inge"].pk
    ouder = Lezer(Lezersoort.OUDER, inge, frozenset({inge, lot.pk}))
    kind = Lezer(Lezersoort.KIND, lot.pk, frozenset({lot.pk}))

    assert not mag_lezen(ouder, label_kindblad(blad))
    assert mag_lezen(kind, label_kindblad(blad))
    assert mag_lezen(ouder, label_kindblad(blad, [inge]))
    assert mag_lezen(kind, label_kindblad(blad, [inge]))


def test_the_child_chose_after_the_sheet_was_there(press, blad, mensen):
    eerder = timezone.localdate() - timedelta(days=5)

    words = press(
        "kindkeuze",
        blad.pk,
        voor=mensen["Inge"].pk,
        gekozen_op=f"{eerder:%d-%m-%Y}",
        woorden="ja",
        weging="ja",
    )

    assert "Het kind koos nadat het blad er was" in words


def test_who_only_thinks_along_adds_nothing(page, blad, lot, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert "papa schreeuwt" in page("kindblad", blad.pk)
    assert "Het kind koos iemand" not in page("kindblad", blad.pk)
    assert NOT_THERE in page("kindblad-aanvulling", blad.pk)
