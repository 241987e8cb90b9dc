"""Two people in the dossier who are one, on screen; and after all two."""

import pytest
from django.utils import timezone

from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.models import Persoon, Samenvoeging
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.tijdlijn import Tijdvraag, get_tijdlijn
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

REDEN = "Moeder noemt hem Sammie."


@pytest.fixture
def sammie(page):
    """Sam stands there a second time, under the name that his mother uses."""
    page("persoon-nieuw", positie="KIND", geslacht="O", roepnaam="Sám", taal="Farsi")
    return Persoon.objects.get(roepnaam="Sám")


@pytest.fixture
def merge(client, gezin, mensen, sammie):
    """Returns how to send the form on which both stand side by side."""

    def merge(**data) -> str:
        url = f"{address(gezin, 'samenvoegen', mensen['Sam'].pk)}?met={sammie.pk}"
        answer = client.post(url, data, follow=True) if data else client.get(url)
        return answer.content.decode()

    return merge


def test_who_looks_alike_is_pointed_out_and_never_merged_by_itself(page, sammie):
    words = page("personen")

    assert "Misschien dubbel" in words
    assert f"?met={sammie.pk}" in words or "Bekijk ze naast elkaar" in words
    assert not Samenvoeging.objects.exists()


def test_others_of_the_dossier_can_be_chosen_who_looks_alike_first(
    page, mensen, sammie
):
    words = page("samenvoegen", mensen["Sam"].pk)

    assert words.index("lijkt erop") < words.index("Inge")


def test_both_stand_side_by_side_before_anything_moves(merge, sammie):
    words = merge()

    assert "Farsi" in words
    assert "2 maart 2017" in words
    assert "Wie blijft in het dossier staan?" in words
    assert not Samenvoeging.objects.exists()


def test_one_stays_with_what_was_known_of_both(merge, page, mensen, sammie):
    words = merge(blijft=mensen["Sam"].pk, reden=REDEN)

    assert "Samengevoegd." in words
    assert not Persoon.objects.filter(pk=sammie.pk).exists()
    assert Persoon.objects.get(pk=mensen["Sam"].pk).taal == "Farsi"
    blad = page("persoon", mensen["Sam"].pk)
    assert REDEN in blad
    assert "Maak ongedaan" in blad


def test_the_page_of_the_double_leads_to_who_stays(
    merge, client, gezin, mensen, sammie
):
    merge(blijft=mensen["Sam"].pk, reden=REDEN)

    answer = client.get(address(gezin, "persoon", sammie.pk))

    assert answer.url == address(gezin, "persoon", mensen["Sam"].pk)


def test_it_is_undone_with_a_reason_and_both_stand_there_again(
    merge, page, mensen, sammie
):
    merge(blijft=mensen["Sam"].pk, reden=REDEN)
    samenvoeging = Samenvoeging.objects.get()

    assert "Waarom zijn het toch twee mensen?" in page("samenvoeging", samenvoeging.pk)
    words = page("samenvoeging", samenvoeging.pk, reden="Het zijn neefjes.")

    assert "Sám" in words
    assert "Het zijn neefjes." in page("persoon", mensen["Sam"].pk)


@pytest.mark.parametrize("data", [{"reden": ""}, {"blijft": 999999, "reden": "x"}])
def test_half_a_form_moves_nothing(data, merge, mensen):
    merge(**{"blijft": mensen["Sam"].pk} | data)

    assert not Samenvoeging.objects.exists()


def test_a_child_and_a_parent_are_two(client, gezin, mensen, sammie):
    url = f"{address(gezin, 'samenvoegen', mensen['Sam'].pk)}?met={mensen['Inge'].pk}"
    answer = client.post(url, {"blijft": mensen["Sam"].pk, "reden": "x"})

    assert "De een staat als kind in het dossier" in answer.content.decode()
    assert not Samenvoeging.objects.exists()


def test_who_only_thinks_along_merges_nobody(page, mensen, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("samenvoegen", mensen["Sam"].pk)
    assert "Staat dubbel" not in page("persoon", mensen["Sam"].pk)


@pytest.mark.parametrize("naam", ["samenvoegen", "samenvoeging"])
def test_what_is_not_of_this_family_is_not_there(naam, page):
    assert NOT_THERE in page(naam, 999999)


def test_what_happened_to_a_double_stands_on_the_tijdlijn_of_who_stays(
    merge, page, gezin, mensen, sammie, femke
):
    record_signaal(
        gezin=gezin,
        gegevens=Signaalgegevens(
            "de juf", "Een blauwe plek.", "GEZIEN", timezone.now(), betreft=(sammie.pk,)
        ),
        by=femke,
        at=timezone.now(),
    )
    merge(blijft=mensen["Sam"].pk, reden=REDEN)

    personen = list_personen(gezin)
    lijn = get_tijdlijn(
        gezin,
        personen,
        Tijdvraag(wie=mensen["Sam"].pk, lanen=frozenset({Tijdlaan.SIGNAAL})),
        Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht)),
        vandaag=timezone.localdate(),
    )

    assert [regel.betreft for regel in lijn.regels] == [(mensen["Sam"].pk,)]
