"""A family tree comes into a dossier: everybody at once, nobody twice, or nothing."""

from datetime import date, timedelta
from time import process_time

import pytest
from django.db.models import Count
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.actions import add_relatie, import_stamboom
from samenspel.domain.gezin.gedcom import match_stamboom, read_stamboom
from samenspel.domain.gezin.models import Persoon, Relatie, Relatiesoort
from samenspel.domain.gezin.queries import list_dubbelparen, list_personen
from samenspel.domain.gezin.tests.stambomen import SAMENGESTELD, make_5, make_groot
from tests.cast import open_gezin_jansen

VANDAAG = date(2026, 11, 22)
PersoonEvent = Persoon.pgh_event_model


@pytest.fixture
def by(femke):
    with acting_as_gebruiker(femke.pk):
        yield femke


@pytest.fixture
def gezin(by):
    return open_gezin_jansen(by=by, at=timezone.now() - timedelta(days=2))


@pytest.fixture
def lees_in(gezin, by):
    def lees_in(inhoud: str | bytes, zelfde: dict[str, int] | None = None):
        inhoud = inhoud.encode() if isinstance(inhoud, str) else inhoud
        stamboom = read_stamboom(inhoud, vandaag=VANDAAG)
        if zelfde is None:
            gelijken = match_stamboom(stamboom, list_personen(gezin))
            zelfde = {paar.nieuw.id: paar.bekend.pk for paar in gelijken}
        return import_stamboom(
            gezin=gezin, stamboom=stamboom, zelfde=zelfde, by=by, at=timezone.now()
        )

    return lees_in


def make_kopie(gezin, extra: str = "") -> str:
    """Return a tree with Inge and Sam of the dossier, as mother and son."""
    wie = {p.roepnaam: p for p in list_personen(gezin)}
    inge, sam = wie["Inge"], wie["Sam"]
    return make_5(
        f"""
0 @I@ INDI
1 NAME {inge.roepnaam} /{inge.geslachtsnaam}/
0 @S@ INDI
1 NAME {sam.roepnaam} /{sam.geslachtsnaam}/
1 BIRT
2 DATE 2017
0 @N@ INDI
1 NAME Nieuwe /Tante/
0 @F@ FAM
1 WIFE @I@
1 CHIL @S@
{extra}
"""
    )


def test_everybody_and_every_bond_stands_in_the_dossier(lees_in, gezin):
    result = lees_in(SAMENGESTELD)

    assert (result.personen, result.relaties, result.bekend) == (14, 22, 0)
    lieke = Persoon.objects.get(gezin=gezin, roepnaam="Lieke")
    assert (lieke.positie, lieke.zoeknaam) == ("FAMILIE", "lieke vermer")
    bonds = Relatie.objects.filter(naar=lieke).order_by("van__roepnaam")
    assert list(bonds.filter(soort="ADOPTIEOUDER").values_list("van__roepnaam")) == [
        ("Gerda",),
        ("Wim",),
    ]


def test_it_is_one_line_in_the_log_with_how_many_and_no_name(lees_in, gezin):
    before = Gebeurtenis.objects.filter(gezin_id=gezin.pk).count()
    lees_in(SAMENGESTELD)

    lines = Gebeurtenis.objects.filter(gezin_id=gezin.pk)
    assert lines.count() == before + 1
    line = lines.get(soort="stamboom.ingelezen")
    assert line.waarden == {"personen": 14, "relaties": 22, "bekend": 0}
    assert len(line.betreft) == 14
    versies = PersoonEvent.objects.filter(pgh_context_id=line.handeling)
    assert versies.count() == 14


def test_who_stands_there_already_is_not_doubled_and_not_changed(lees_in, gezin):
    before = {p.pk: p.geboren_op for p in list_personen(gezin)}

    result = lees_in(make_kopie(gezin))

    assert result.personen == 1
    after = {p.pk: p.geboren_op for p in list_personen(gezin)}
    assert {pk: after[pk] for pk in before} == before
    assert len(after) == len(before) + 1


def test_the_same_file_twice_changes_nothing(lees_in, gezin):
    lees_in(SAMENGESTELD)
    genaamd = Persoon.objects.filter(gezin=gezin).exclude(roepnaam="onbekend")
    banden = Relatie.objects.filter(gezin=gezin)
    before = genaamd.count(), banden.count()

    result = lees_in(SAMENGESTELD)

    # Only who has no name cannot be known again.
    assert result.personen == 2
    assert genaamd.count() == before[0]
    doubled = banden.values("van", "naar", "soort").annotate(n=Count("pk"))
    assert not doubled.filter(n__gt=1).exists()


def test_the_dossier_knows_better_than_a_file_what_kind_of_parent(lees_in, gezin, by):
    wie = {p.roepnaam: p for p in list_personen(gezin)}
    add_relatie(
        van=wie["Inge"],
        naar=wie["Sam"],
        soort=Relatiesoort.ADOPTIEOUDER,
        by=by,
        at=timezone.now(),
    )
    before = Relatie.objects.filter(gezin=gezin).count()

    assert lees_in(make_kopie(gezin)).relaties == 0
    assert Relatie.objects.filter(gezin=gezin).count() == before


def test_nobody_becomes_their_own_ancestor_by_two_halves(lees_in, gezin, by):
    wie = {p.roepnaam: p for p in list_personen(gezin)}
    add_relatie(
        van=wie["Sam"],
        naar=wie["Inge"],
        soort=Relatiesoort.OUDER,
        by=by,
        at=timezone.now(),
    )
    before = Persoon.objects.count()

    with pytest.raises(Blocked, match="eigen voorouder"):
        lees_in(make_kopie(gezin))

    assert Persoon.objects.count() == before


def test_who_is_no_more_in_the_dossier_stops_everything(lees_in, gezin):
    before = Persoon.objects.count()

    with pytest.raises(Blocked, match="intussen veranderd"):
        lees_in(make_kopie(gezin), {"@S@": 987_654_321})
    with pytest.raises(Blocked, match="intussen veranderd"):
        same = list_personen(gezin)[0].pk
        lees_in(make_kopie(gezin), {"@S@": same, "@I@": same})

    assert Persoon.objects.count() == before


def test_another_birth_year_is_somebody_else(gezin):
    def matched(jaar: str) -> list[str]:
        tekst = make_kopie(gezin).replace("2 DATE 2017", f"2 DATE {jaar}")
        stamboom = read_stamboom(tekst.encode(), vandaag=VANDAAG)
        paren = match_stamboom(stamboom, list_personen(gezin))
        return [paar.bekend.roepnaam for paar in paren]

    assert matched("2017") == ["Inge", "Sam"]
    assert matched("1917") == ["Inge"]


def test_a_thousand_people_come_in_in_a_moment(lees_in, gezin):
    """Five thousand are measured by `make bench`."""
    begin = process_time()
    result = lees_in(make_groot(1_000), {})
    seconds = process_time() - begin

    assert result.personen == 1_000
    assert result.relaties > 2_000
    assert seconds < 3, f"{seconds:.1f} s of our own time"


def test_who_may_be_double_is_told_twenty_at_a_time_and_never_of_the_nameless():
    velden = {"positie": "FAMILIE", "geslachtsnaam": "Groot"}
    naamloos = [Persoon(pk=n, roepnaam="onbekend", **velden) for n in range(50)]
    genaamd = [Persoon(pk=n, roepnaam="Jan", **velden) for n in range(50, 100)]

    paren = list_dubbelparen([*naamloos, *genaamd])

    assert len(paren) == 20
    assert {persoon.roepnaam for paar in paren for persoon in paar} == {"Jan"}
