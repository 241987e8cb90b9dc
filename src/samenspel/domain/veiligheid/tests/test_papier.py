"""What stands on paper, for whom, and that nothing else ever does."""

import io
import time
from dataclasses import replace
from datetime import date, timedelta

import pikepdf
import pypdf
import pytest

from samenspel.core.blockers import Blocked
from samenspel.core.models import Document, Gebeurtenis
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.veiligheid import actions
from samenspel.domain.veiligheid.gegevens import (
    Instemmingsgegevens,
    Nummergegevens,
    Onderdeelgegevens,
)
from samenspel.domain.veiligheid.models import Onderdeel, Onderdeelsoort, Opleger
from samenspel.domain.veiligheid.papier.blokken import write_onderdeel
from samenspel.domain.veiligheid.papier.bron import get_papierbron
from samenspel.domain.veiligheid.papier.inhoud import build_inhoud
from samenspel.domain.veiligheid.papier.pdf import make_pdf
from samenspel.domain.veiligheid.papier.vorm import Woord
from samenspel.domain.veiligheid.queries import (
    get_lezers,
    get_papier,
    get_plan_with_parts,
    list_papieren,
    list_wie_leest,
)
from samenspel.domain.veiligheid.tests.kanaries import (
    MAG,
    NOOIT,
    build_wereld,
    kanarie,
)

LEZERS = sorted(MAG)
ALLE = NOOIT.union(*MAG.values())


@pytest.fixture
def wereld(gezin_jansen, as_noor, woensdag):
    Gezin.objects.filter(pk=gezin_jansen.pk).update(naam=kanarie("FAMILIENAAM"))
    gezin_jansen.refresh_from_db()
    return build_wereld(gezin_jansen, by=as_noor, at=woensdag)


@pytest.fixture
def papieren(wereld, as_noor, woensdag):
    """The plan holds; every reader has a paper."""
    later = woensdag + timedelta(hours=1)
    actions.confirm_veiligheidsplan(
        plan=wereld.plan,
        afgesproken_op=woensdag,
        motivering=kanarie("MOTIVERING"),
        by=as_noor,
        at=later,
    )
    delen = get_plan_with_parts(wereld.plan)
    return {
        lezer.persoon.roepnaam: actions.make_papier(
            plan=wereld.plan, lezer=lezer, by=as_noor, at=later
        )
        for lezer in get_lezers(delen, at=later)
    }


def read_text(pdf: bytes) -> str:
    return "\n".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def read_all(document: Document) -> str:
    """Everything that can be found in a file: text, metadata, names, tags."""
    inhoud = bytes(document.inhoud)
    with pikepdf.open(io.BytesIO(inhoud)) as pdf:
        metadata = str(pdf.docinfo) + str(pdf.Root.Metadata.read_bytes())
        plat = io.BytesIO()
        pdf.save(plat, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    kaal = plat.getvalue()
    utf16 = kaal.replace(b"\x00", b"")
    return "\n".join(
        [
            read_text(inhoud),
            metadata,
            document.bestandsnaam,
            document.titel,
            kaal.decode("latin-1"),
            utf16.decode("latin-1"),
        ]
    )


def test_every_reader_has_a_paper_and_nobody_else(papieren):
    assert sorted(papieren) == LEZERS


@pytest.mark.parametrize("naam", LEZERS)
def test_a_paper_holds_what_its_reader_may_know_and_no_other_canary(papieren, naam):
    tekst = read_all(papieren[naam].document)

    assert {k for k in ALLE if kanarie(k) in tekst} == MAG[naam]


def test_the_paper_of_one_father_holds_nothing_of_the_other(papieren):
    ruud = read_all(papieren["Ruud"].document)
    karim = read_all(papieren["Karim"].document)

    assert "Karim" not in ruud
    assert "Lot" not in ruud
    assert "Ruud" not in karim


def test_nothing_betrays_that_something_was_left_out(papieren):
    tekst = read_text(bytes(papieren["Ruud"].document.inhoud))

    assert "van 7" not in tekst
    assert "Wat gaat er goed?" in tekst  # beside his own worry, empty
    assert "Wie kan er helpen?" not in tekst
    assert "Wie kunt u bellen?" not in tekst


def test_no_reader_knows_what_another_said_of_the_plan(papieren):
    for naam, papier in papieren.items():
        tekst = read_text(bytes(papier.document.inhoud))
        meningen = {n for n in papieren if kanarie(f"{n.upper()}MENING") in tekst}
        assert meningen == {naam}


def test_with_a_contactverbod_two_people_read_nothing_of_each_other(
    wereld, as_noor, woensdag
):
    actions.record_contactverbod(
        tussen=(wereld.mensen["Karim"], wereld.mensen["Inge"]),
        opgelegd_door=Opleger.BURGEMEESTER,
        vanaf=date(2026, 11, 1),
        by=as_noor,
        at=woensdag,
    )
    delen = get_plan_with_parts(wereld.plan)
    lezers = {p.persoon.roepnaam: p for p in get_lezers(delen, at=woensdag)}

    papier = actions.make_papier(
        plan=wereld.plan, lezer=lezers["Inge"], by=as_noor, at=woensdag
    )

    tekst = read_all(papier.document)
    assert "Karim" not in tekst
    assert kanarie("KARIMZORG") not in tekst
    assert kanarie("ZES") in tekst


@pytest.mark.parametrize("naam", LEZERS)
def test_a_paper_is_tagged_archivable_dutch_and_named_after_nobody(papieren, naam):
    document = papieren[naam].document

    with pikepdf.open(io.BytesIO(bytes(document.inhoud))) as pdf:
        root, meta = pdf.Root, pdf.open_metadata()
        assert str(root.Lang).lower().startswith("nl")
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        assert "/StructTreeRoot" in root
        assert meta["pdfuaid:part"] == "1"
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
        assert "eiligheid" in meta["dc:title"]
    assert document.bestandsnaam.startswith("veiligheidsplan-2026-")
    assert not [n for n in papieren if n.lower() in document.bestandsnaam.lower()]


@pytest.mark.parametrize("naam", LEZERS)
def test_every_page_says_which_plan_it_is_and_whom_to_call(papieren, naam):
    document = papieren[naam].document
    dossier = papieren[naam].plan.gezin.dossiernummer

    for pagina in pypdf.PdfReader(io.BytesIO(bytes(document.inhoud))).pages:
        tekst = pagina.extract_text().replace("\u00a0", " ").replace("\n", " ")
        for woord in (
            dossier,
            "versie 1",
            "18 november 2026",
            "Vertrouwenspersoon jeugd",
            "088 000 10 00",
            "088 000 10 99",
            "Niet eens met dit plan?",
        ):
            assert woord in tekst


def test_however_long_whom_to_call_stays_on_the_page(wereld, as_noor, woensdag):
    inhoud = _maak_inhoud(wereld, as_noor, woensdag)
    lang = replace(inhoud.voet, niet_eens=" ".join([inhoud.voet.niet_eens] * 4))

    pdf = make_pdf(replace(inhoud, voet=lang), gemaakt_op=woensdag)

    hoogtes = []
    for pagina in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        pagina.extract_text(
            visitor_text=lambda tekst, cm, tm, *_: hoogtes.append(
                tm[5] * cm[3] + cm[5] if tekst.strip() else 99
            )
        )
    assert min(hoogtes) > 14  # points above the edge: 5 mm, what printers leave


def test_the_words_of_the_family_stand_before_everything_else(papieren):
    tekst = read_text(bytes(papieren["Inge"].document.inhoud))

    assert tekst.index(kanarie("ZES")) < tekst.index("Wat hebben we afgesproken?")


def test_own_words_stand_before_their_translation():
    deel = Onderdeel(tekst="أنا خائفة", taal="ar", vertaling="Ik ben bang.")

    assert write_onderdeel(deel) == [
        Woord("أنا خائفة", "ar"),
        Woord("Vertaald: Ik ben bang."),
    ]


def test_a_paper_is_kept_with_its_seal_and_a_line(papieren, wereld):
    papier = get_papier(wereld.gezin, papieren["Inge"].pk)
    lijn = Gebeurtenis.objects.filter(
        soort="document.bewaard", betreft=[wereld.mensen["Inge"].pk]
    ).get()

    assert lijn.waarden == {
        "soort": "veiligheidsplan",
        "lezer": wereld.mensen["Inge"].pk,
    }
    assert papier.document.voor_persoon == wereld.mensen["Inge"].pk
    assert len(papier.document.sha256) == 64


def test_paper_is_given_only_where_it_may_lie(papieren, wereld, as_noor, woensdag):
    papier = papieren["Inge"]
    actions.record_instemming(
        plan=wereld.plan,
        gegevens=Instemmingsgegevens(wereld.mensen["Inge"]),
        by=as_noor,
        at=woensdag,
    )
    geef = {"papier": papier, "uitgereikt_op": woensdag, "by": as_noor, "at": woensdag}

    with pytest.raises(Blocked, match="in huis mag liggen"):
        actions.record_uitreiking(**geef)
    actions.record_uitreiking(**geef, motivering="Gaf het mee aan oma.")

    assert papier.uitgereikt_op == woensdag
    assert Gebeurtenis.objects.latest("pk").waarden == {"soort": "veiligheidsplan"}


def test_the_worker_sees_beside_a_line_who_will_read_it(wereld, woensdag):
    delen = get_plan_with_parts(wereld.plan)
    lezers = get_lezers(delen, at=woensdag)
    vlucht = delen.afspraken[0]

    assert [p.roepnaam for p in list_wie_leest(vlucht, lezers)] == ["Inge"]


def test_the_own_vertrouwenspersoon_stands_among_the_numbers(wereld, as_noor, woensdag):
    actions.add_deel(
        plan=wereld.plan,
        gegevens=Nummergegevens("Juf Fatma", "06 1", is_vertrouwenspersoon=True),
        by=as_noor,
        at=woensdag,
    )

    tekst = read_text(
        make_pdf(_maak_inhoud(wereld, as_noor, woensdag), gemaakt_op=woensdag)
    )

    assert "Juf Fatma (vertrouwenspersoon)" in tekst.replace("\n", " ")


def test_an_empty_form_names_no_family(wereld, as_noor, woensdag):
    leeg = actions.print_leeg_plan(medewerker=as_noor.medewerker, at=woensdag)

    tekst = read_text(leeg.inhoud)
    assert "Wie zijn de mensen?" in tekst
    assert wereld.gezin.dossiernummer not in tekst
    assert "088" in tekst
    assert len(pypdf.PdfReader(io.BytesIO(leeg.inhoud)).pages) == 2  # one sheet


def _maak_inhoud(wereld, as_noor, woensdag):
    delen = get_plan_with_parts(wereld.plan)
    bron = get_papierbron(delen, medewerker=as_noor.medewerker, at=woensdag)
    lezers = {p.persoon.roepnaam: p for p in get_lezers(delen, at=woensdag)}
    return build_inhoud(bron, lezers["Inge"])


@pytest.mark.parametrize(
    "tekst", ["#panic()", "*vet* $x$ = [a] \\ // ``` @ref", '"]) <a> &amp; \n\n- lijst']
)
def test_words_are_data_and_never_markup(wereld, as_noor, woensdag, tekst):
    actions.add_deel(
        plan=wereld.plan,
        gegevens=Onderdeelgegevens(Onderdeelsoort.RISICO, tekst),
        by=as_noor,
        at=woensdag,
    )

    pdf = make_pdf(_maak_inhoud(wereld, as_noor, woensdag), gemaakt_op=woensdag)

    assert tekst.split()[0] in read_text(pdf)


def test_arabic_and_tigrinya_words_carry_their_own_language(wereld, as_noor, woensdag):
    for tekst in ("لا أحد يصرخ", "ማንም አይጮህም"):
        actions.add_deel(
            plan=wereld.plan,
            gegevens=Onderdeelgegevens(Onderdeelsoort.ZES, tekst),
            by=as_noor,
            at=woensdag,
        )

    pdf = make_pdf(_maak_inhoud(wereld, as_noor, woensdag), gemaakt_op=woensdag)

    with pikepdf.open(io.BytesIO(pdf)) as bestand:
        talen = {
            str(o.Lang)
            for o in bestand.objects
            if isinstance(o, pikepdf.Dictionary) and "/Lang" in o
        }
    assert {"ar", "ti"} <= talen


def test_a_moment_to_the_microsecond_is_no_trouble(wereld, as_noor, woensdag):
    inhoud = _maak_inhoud(wereld, as_noor, woensdag)

    pdf = make_pdf(inhoud, gemaakt_op=woensdag.replace(microsecond=123456))

    assert pdf.startswith(b"%PDF")


def test_a_warm_paper_is_made_in_a_blink(wereld, as_noor, woensdag):
    inhoud = _maak_inhoud(wereld, as_noor, woensdag)
    make_pdf(inhoud, gemaakt_op=woensdag)

    begin = time.perf_counter()
    make_pdf(replace(inhoud, vooraf="Anders."), gemaakt_op=woensdag)

    assert time.perf_counter() - begin < 0.5


def test_a_reader_who_knows_nobody_is_told_to_the_worker(
    gezin_jansen, as_noor, woensdag
):
    plan = actions.open_plan(gezin=gezin_jansen, by=as_noor, at=woensdag)
    lezers = get_lezers(get_plan_with_parts(plan), at=woensdag)

    assert [p.persoon.roepnaam for p in lezers if p.kent_geen_ander] == ["Inge", "Ruud"]
    assert lezers[1].lezer == Lezer(
        Lezersoort.OUDER, lezers[1].persoon.pk, frozenset({lezers[1].persoon.pk})
    )


def test_the_papers_of_a_plan_cost_one_query_and_no_contents(
    papieren, wereld, django_assert_num_queries
):
    with django_assert_num_queries(1):
        namen = [p.document.bestandsnaam for p in list_papieren(wereld.plan)]

    assert len(namen) == len(LEZERS)
