"""Facts are pointed at, never copied: they read as the tijdlijn does, for who asks."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.domain.analyse.rules import Feit
from samenspel.domain.gezin.actions import begin_bewoning, record_huishouden
from samenspel.domain.gezin.gegevens import Sinds
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.handelingen.tijdlijn import get_feit, list_feiten, read_feiten
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    Levensgegevens,
    Signaalgegevens,
    correct_levensgebeurtenis,
    record_levensgebeurtenis,
    record_signaal,
    withdraw_levensgebeurtenis,
)
from samenspel.domain.verhaal.queries import get_aanmelding
from samenspel.interfaces.werkplek.tijdlijn.feiten import FeitenKeuzeForm

pytestmark = pytest.mark.django_db

ALLES = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))
GEEN_ADRES = Lezer(
    Lezersoort.PROFESSIONAL, rechten=frozenset(Recht) - {Recht.ADRES_INZIEN}
)


@pytest.fixture
def offered(gezin):
    """Return how to read which facts one may point at."""

    def offered(lezer: Lezer = ALLES):
        personen = list_personen(gezin)
        return list_feiten(gezin, personen, lezer, vandaag=timezone.localdate())

    return offered


@pytest.fixture
def read(gezin, django_assert_max_num_queries):
    """Return how to read what stands behind a key, within seven statements."""

    def read(feiten: list[Feit], lezer: Lezer = ALLES):
        personen = list_personen(gezin)
        with django_assert_max_num_queries(7):
            return read_feiten(
                gezin, personen, lezer, feiten, vandaag=timezone.localdate()
            )

    return read


@pytest.fixture
def brand(gezin, femke):
    """Something big in the life of this family."""
    return record_levensgebeurtenis(
        gezin=gezin, gegevens=_gegevens("Brand in huis"), by=femke, at=timezone.now()
    )


def _gegevens(wat: str) -> Levensgegevens:
    vorig_jaar = timezone.localdate() - timedelta(days=400)
    return Levensgegevens(wat, vorig_jaar, wie_zegt="moeder")


def _find(regels, kop: str) -> Feit:
    return next(get_feit(regel) for regel in regels if kop in regel.kop)


def test_what_happened_can_be_pointed_at_and_reads_back(brand, offered, read):
    feit = _find(offered(), "Brand in huis")

    assert read([feit])[feit].regel.kop == "Brand in huis"


def test_our_own_work_stands_on_the_tijdlijn_but_nothing_rests_on_it(
    brand, gezin, femke, offered, page
):
    aanmelding = get_aanmelding(gezin)
    nu = timezone.now()
    accept_gezin(aanmelding=aanmelding, regisseur=femke.medewerker, by=femke, at=nu)

    assert "Het gezin is aangenomen" in page("tijdlijn")
    koppen = [regel.kop for regel in offered()]
    assert "Het gezin is aangenomen" not in koppen
    assert "Brand in huis" in koppen


def test_a_corrected_fact_reads_as_it_does_now(brand, femke, offered, read):
    feit = _find(offered(), "Brand in huis")
    correct_levensgebeurtenis(
        gebeurtenis=brand,
        gegevens=_gegevens("Brand bij de buren"),
        reden="verkeerd begrepen",
        by=femke,
        at=timezone.now(),
    )

    found = read([feit])[feit]

    assert (found.regel.kop, found.is_verbeterd) == ("Brand bij de buren", True)


def test_a_withdrawn_fact_says_so(brand, femke, offered, read):
    feit = _find(offered(), "Brand in huis")
    withdraw_levensgebeurtenis(
        gebeurtenis=brand, reden="ander gezin", by=femke, at=timezone.now()
    )

    assert read([feit])[feit].regel is None


def test_where_somebody_lives_is_no_fact_for_who_may_not_know(
    gezin, mensen, femke, offered, read
):
    kind = next(p for p in mensen.values() if p.is_kind)
    huis = record_huishouden(
        gezin=gezin, naam="bij oma", bewoners=[], by=femke, at=timezone.now()
    )
    begin_bewoning(
        persoon=kind,
        huishouden=huis,
        sinds=Sinds(timezone.localdate() - timedelta(days=30)),
        by=femke,
        at=timezone.now(),
    )
    feit = _find(offered(), "bij oma")

    assert feit in read([feit])
    assert not [r for r in offered(GEEN_ADRES) if "bij oma" in r.kop]
    assert read([feit], GEEN_ADRES) == {}


def test_a_fact_of_another_family_is_not_there(read):
    assert read([Feit(0, 10**9)]) == {}


def test_the_form_offers_the_lines_and_takes_no_other(gezin, femke, offered):
    record_signaal(
        gezin=gezin,
        gegevens=Signaalgegevens(
            "de buurvrouw", "Geschreeuw.", "GEHOORD", timezone.now()
        ),
        by=femke,
        at=timezone.now(),
    )
    regels = offered()
    feit = str(_find(regels, "ignaal"))
    personen = list_personen(gezin)

    good = FeitenKeuzeForm({"feiten": [feit]}, regels=regels, personen=personen)
    bad = FeitenKeuzeForm({"feiten": ["0-999"]}, regels=regels, personen=personen)

    assert good.is_valid() and good.cleaned_data["feiten"] == [feit]
    assert not bad.is_valid()
    assert f'value="{feit}"' in str(good["feiten"])
