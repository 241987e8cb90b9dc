"""What the method asks of a weging, and which signals lie on the table."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.domain.besluiten.models import Weging
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal
from samenspel.domain.verhaal.queries import list_open_signalen

SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def invoer():
    return {
        "dag": "gisteren",
        "tijd": "10:00",
        "aanleiding": "SIGNALEN",
        "afweging": "Is een analyse nodig?",
        "aanwezigen": "Noor, Mieke",
        "gedragswetenschapper": "Mieke Smit",
        "is_genogram_getekend": "True",
        "zijn_feiten_genoeg": "True",
        "feiten": f"Twee keer een blauw oog {SCRIPT}",
        "overwegingen": "De uitleg wisselt.",
        "analyse": "ja",
        "analyse_omdat": "Het patroon is niet duidelijk.",
        "gi": "True",
        "gi_omdat": "Wij missen kennis.",
        "vraag-kinderen_nu": "Sam is stil.",
    }


@pytest.fixture
def signalen(gezin_jansen, noor):
    """One acute signal and one that can wait."""
    nu = timezone.now()
    return [
        record_signaal(
            gezin=gezin_jansen,
            gegevens=Signaalgegevens(
                "juf",
                f"Zorg {nummer}",
                "GEZIEN",
                nu - timedelta(hours=nummer),
                leefgebieden=("FINANCIEN",),
                is_acuut=acuut,
            ),
            by=noor,
            at=nu,
        )
        for nummer, acuut in ((1, True), (2, False))
    ]


def test_a_weging_keeps_facts_apart_from_views(open_page, invoer):
    open_page("weging-nieuw", invoer)

    weging = Weging.objects.get()
    assert (weging.analyse, weging.gi) == ("ja", True)
    assert weging.antwoorden == {"kinderen_nu": "Sam is stil."}
    pagina = open_page("weging", pk=weging.pk).content.decode()
    assert "Sam is stil." in pagina and "Mieke Smit" in pagina
    assert SCRIPT not in pagina and "blauw oog &lt;script&gt;" in pagina


def test_the_signals_on_the_table_are_weighed_with_it(
    open_page, invoer, signalen, gezin_jansen
):
    acuut, gewoon = signalen
    open_page("weging-nieuw", {**invoer, "signalen": [gewoon.pk]})

    assert list_open_signalen(gezin_jansen) == [acuut]
    gewoon.refresh_from_db()
    assert gewoon.gewogen_met == "Noor, Mieke"


def test_an_acute_signal_is_ticked_by_hand(open_page, signalen):
    acuut, gewoon = signalen

    pagina = open_page("weging-nieuw").content.decode()

    assert f'value="{gewoon.pk}" id="id_signalen_1" checked' in pagina
    assert f'value="{acuut.pk}" id="id_signalen_0">' in pagina


@pytest.mark.parametrize(
    ("verandering", "reden"),
    [
        ({"gedragswetenschapper": ""}, "Weeg samen met een gedragswetenschapper."),
        ({"is_genogram_getekend": "False"}, "Teken eerst het genogram"),
        ({"zijn_feiten_genoeg": "False"}, "Er zijn nog niet genoeg feiten."),
    ],
)
def test_what_the_method_asks_yields_to_a_reason(verandering, reden, open_page, invoer):
    anders = {**invoer, **verandering}

    pagina = open_page("weging-nieuw", anders).content.decode()
    assert reden in pagina and not Weging.objects.exists()
    open_page("weging-nieuw", {**anders, "motivering": "Het kon niet wachten."})

    assert Weging.objects.get().motivering == "Het kon niet wachten."


def test_too_few_facts_need_no_reason_when_facts_come_first(open_page, invoer):
    open_page(
        "weging-nieuw",
        {**invoer, "zijn_feiten_genoeg": "False", "analyse": "eerst_feiten"},
    )

    assert Weging.objects.get().analyse == "eerst_feiten"


@pytest.mark.parametrize("naam", ["weging", "weging-verbetering"])
def test_a_weging_that_is_not_there_is_not_found(naam, open_page):
    assert open_page(naam, pk=999).status_code == 404
