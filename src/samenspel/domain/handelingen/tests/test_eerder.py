"""What happened to a child before, on the kaart, where the region chose so."""

from datetime import timedelta

import pytest

from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.eerder import EIGEN_REGEL
from samenspel.domain.handelingen.kaart import get_kaart
from samenspel.domain.handelingen.veiligheid import secure_kinderen
from samenspel.domain.organisatie.models import Regio
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal

MAAND = timedelta(days=31)
ALLES = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))


@pytest.fixture
def letsel(gezin_jansen, as_noor, woensdag):
    """Lot was made safe, and there was an acute signal about Sam."""
    mensen = {persoon.roepnaam: persoon for persoon in list_personen(gezin_jansen)}
    secure_kinderen(
        gezin=gezin_jansen,
        kinderen=[mensen["Lot"]],
        wie="Noor",
        wat="naar oma",
        op=woensdag,
        is_juridische_stap_nodig=False,
        besloten_door="",
        motivering="",
        by=as_noor,
        at=woensdag,
    )
    for acuut in (True, False):
        record_signaal(
            gezin=gezin_jansen,
            gegevens=Signaalgegevens(
                "juf Marloes",
                "Blauw oog",
                "GEZIEN",
                woensdag - timedelta(hours=1),
                betreft=(mensen["Sam"].pk,),
                is_acuut=acuut,
            ),
            by=as_noor,
            at=woensdag,
        )


@pytest.fixture
def gekozen(monkeypatch):
    """The region keeps earlier harm in view."""
    gekozen = property(lambda _: ["amsterdam", EIGEN_REGEL], lambda *_: None)
    monkeypatch.setattr(Regio, "pakketten", gekozen)


def show(kaart):
    return [(e.kind.roepnaam, e.wat) for e in kaart.eerder]


def test_what_happened_before_stays_in_view_where_the_region_chose_so(
    letsel, gekozen, gezin_jansen, woensdag
):
    kaart = get_kaart(gezin_jansen, woensdag + MAAND, ALLES)

    assert show(kaart) == [
        ("Lot", "veilig gemaakt: naar oma"),
        ("Sam", "acuut signaal"),
    ]


def test_what_is_of_these_weeks_is_not_earlier(letsel, gekozen, gezin_jansen, woensdag):
    assert get_kaart(gezin_jansen, woensdag + timedelta(days=13), ALLES).eerder == []


def test_who_did_not_choose_it_does_not_see_it(letsel, gezin_jansen, woensdag):
    assert get_kaart(gezin_jansen, woensdag + MAAND, ALLES).eerder == []
