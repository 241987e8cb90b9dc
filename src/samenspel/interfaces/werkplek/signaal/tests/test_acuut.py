"""Where a signal leads: to safety first, then to what its weighing asks for."""

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal
from samenspel.domain.verhaal.models import Signaal

SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def invoer(gezin_jansen):
    sam = list_personen(gezin_jansen)[0]
    return {
        "dag": "gisteren",
        "tijd": "10:00",
        "wat_precies": "Sam had een blauw oog.",
        "waarneming": "GEZIEN",
        "wie_meldt": "juf Marloes",
        "betreft": [sam.pk],
        "leefgebieden": ["KINDSIGNALEN"],
    }


@pytest.fixture
def signaal(gezin_jansen, noor):
    return record_signaal(
        gezin=gezin_jansen,
        gegevens=Signaalgegevens(
            "juf Marloes",
            f"Blauw oog {SCRIPT}",
            "GEZIEN",
            timezone.now(),
            is_acuut=True,
        ),
        by=noor,
        at=timezone.now(),
    )


def test_a_signal_is_written_down_with_its_source(open_page, invoer):
    answer = open_page("signaal-nieuw", invoer)

    assert answer.url.endswith("/signalen/")
    signaal = Signaal.objects.get()
    assert (signaal.wie_meldt, signaal.leefgebieden, signaal.is_acuut) == (
        "juf Marloes",
        ["KINDSIGNALEN"],
        False,
    )


def test_an_acute_signal_leads_to_what_must_be_done_now(open_page, invoer):
    answer = open_page("signaal-nieuw", {**invoer, "is_acuut": "on"})

    assert answer.url.endswith("/signalen/acuut/")
    pagina = open_page("acuut").content.decode()
    assert "Sam had een blauw oog." in pagina
    assert pagina.index("tel:112") < pagina.index("Welke stap?")


def test_who_first_wants_to_make_safe_finds_the_way(open_page, gezin_jansen):
    pagina = open_page("signaal-nieuw").content.decode()

    assert reverse("werkplek:acuut", args=[gezin_jansen.dossiernummer]) in pagina


@pytest.mark.parametrize("leeg", ["wat_precies", "waarneming", "wie_meldt"])
def test_what_is_missing_is_asked_and_nothing_is_lost(leeg, open_page, invoer):
    answer = open_page("signaal-nieuw", {**invoer, leeg: ""})

    assert "Er mist nog iets" in answer.content.decode()
    assert not Signaal.objects.exists()


def test_a_script_stays_text(open_page, signaal):
    for naam in ("signalen", "acuut"):
        pagina = open_page(naam).content.decode()
        assert SCRIPT not in pagina
        assert "&lt;script&gt;alert(1)" in pagina


@pytest.mark.parametrize(
    ("betekenis", "naar"),
    [
        ("VEILIGSTELLEN", "/signalen/acuut/"),
        ("PLAN_NAKIJKEN", "/veiligheidsplan/"),
        ("GEEN_GEVOLG", "/signalen/"),
    ],
)
def test_weighing_leads_to_what_it_asks_for(betekenis, naar, open_page, signaal):
    invoer = {"betekenis": betekenis, "weging": "Oma is erbij.", "is_gw_erbij": "on"}

    answer = open_page("signaal-weging", invoer, pk=signaal.pk)

    assert answer.url.endswith(naar)
    signaal.refresh_from_db()
    assert (signaal.betekenis, signaal.is_gw_erbij) == (betekenis, True)


def test_a_signal_that_is_not_there_is_not_found(open_page, signaal):
    assert open_page("signaal-weging", pk=signaal.pk + 1).status_code == 404
