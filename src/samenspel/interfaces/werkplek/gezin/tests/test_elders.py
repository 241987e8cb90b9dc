"""The same human in the dossiers of two families: said on both sides, seen by whom may."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.actions import record_adres, record_huishouden
from samenspel.domain.gezin.gegevens import Adresgegevens
from samenspel.domain.gezin.models import ZelfdeMens
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.zelfde import (
    link_zelfde_mens,
    list_elders,
    list_kandidaten,
)
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.actions.uitsluiting import exclude_medewerker
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address
from tests.cast import open_gezin_jansen

REDEN = "Zelfde kind, ook bij de vader aangemeld."


@pytest.fixture
def ander_gezin(gezin, as_femke, noor):
    """The same children with the family of their father, at the GI; Femke sees both."""
    nu = timezone.now() - timedelta(days=1)
    with acting_as_gebruiker(noor.pk):
        daar = open_gezin_jansen(by=noor, at=nu)
        grant_betrokkenheid(
            gezin=daar,
            medewerker=noor.medewerker,
            rol=Rol.ZICHTHOUDER,
            grond="",
            by=noor,
            at=nu,
        )
        for rol in (Rol.BETROKKEN,):
            grant_betrokkenheid(
                gezin=daar,
                medewerker=as_femke.medewerker,
                rol=rol,
                grond="denkt mee",
                by=noor,
                at=nu,
            )
    return daar


def find(gezin, naam):
    return next(p for p in list_personen(gezin) if p.roepnaam == naam)


@pytest.fixture
def linked(gezin, ander_gezin, as_femke):
    return link_zelfde_mens(
        persoon=find(gezin, "Sam"),
        ander=find(ander_gezin, "Sam"),
        reden=REDEN,
        by=as_femke,
        at=timezone.now(),
    )


def test_the_same_child_is_found_among_ones_own_dossiers(page, mensen, ander_gezin):
    words = page("elders", mensen["Sam"].pk)

    assert ander_gezin.dossiernummer in words
    assert "Sam Jansen" in words
    assert "Lot" not in words.split("Wie is dezelfde mens?")[1].split("Hoe weet u")[0]


def test_it_is_said_in_both_dossiers_at_once(page, mensen, ander_gezin):
    daar = find(ander_gezin, "Sam")

    page("elders", mensen["Sam"].pk, ander=daar.pk, reden=REDEN)

    lijnen = Gebeurtenis.objects.filter(soort="zelfde_mens.vastgelegd")
    assert {lijn.gezin_id for lijn in lijnen} == {
        mensen["Sam"].gezin_id,
        ander_gezin.pk,
    }
    assert len({lijn.handeling for lijn in lijnen}) == 1
    assert address(ander_gezin, "persoon", daar.pk) in page("persoon", mensen["Sam"].pk)


def test_who_is_of_one_family_alone_sees_whom_to_call_and_no_more(
    linked, gezin, ander_gezin, noor
):
    with acting_as_gebruiker(noor.pk):
        [elders] = list_elders(ander_gezin)

    assert (elders.nummer, elders.ander) == (None, None)
    assert elders.organisatie is None or "Duinwijk" in elders.organisatie
    assert gezin.dossiernummer not in str(elders)


def test_an_outsider_learns_nothing(linked, gezin, bas):
    with acting_as_gebruiker(bas.pk):
        assert list_elders(gezin) == []


def test_who_is_locked_out_of_the_other_dossier_learns_nothing(
    linked, gezin, ander_gezin, noor, as_femke
):
    exclude_medewerker(
        gezin=gezin,
        medewerker=noor.medewerker,
        persoon=None,
        reden="zus van de moeder",
        by=as_femke,
        at=timezone.now(),
    )

    with acting_as_gebruiker(noor.pk):
        assert list_elders(ander_gezin) == []


def test_a_secret_address_there_takes_the_organisation_away(
    linked, gezin, ander_gezin, noor, as_femke, mensen
):
    wie = {"by": as_femke, "at": timezone.now()}
    grant_betrokkenheid(
        gezin=gezin,
        medewerker=as_femke.medewerker,
        rol=Rol.ZICHTHOUDER,
        grond="",
        **wie,
    )
    with acting_as_gebruiker(noor.pk):
        [voor] = list_elders(ander_gezin)
    huis = record_huishouden(
        gezin=gezin, naam="opvang", bewoners=[mensen["Inge"]], **wie
    )
    record_adres(
        huishouden=huis,
        gegevens=Adresgegevens(straat="Weg", huisnummer=1, plaats="X", is_geheim=True),
        **wie,
    )

    with acting_as_gebruiker(noor.pk):
        [na] = list_elders(ander_gezin)
    assert voor.organisatie == "Lokaal team Duinwijk"
    assert (na.organisatie, na.telefoon) == (None, None)


def test_it_is_taken_back_with_a_reason(linked, page, gezin, mensen):
    rij = ZelfdeMens.objects.get(gezin=gezin)

    page("niet-elders", rij.pk, reden="Een neefje met dezelfde naam.")

    assert list_elders(gezin) == []
    assert "Ook in een ander dossier" not in page("persoon", mensen["Sam"].pk)


def test_saying_it_twice_or_of_two_numbers_is_refused(
    linked, page, mensen, ander_gezin
):
    words = page(
        "elders", mensen["Sam"].pk, ander=find(ander_gezin, "Sam").pk, reden=REDEN
    )

    assert "Dit staat al in beide dossiers." in words


def test_without_another_dossier_it_says_what_to_do(page, mensen):
    assert "Niemand gevonden die erop lijkt" in page("elders", mensen["Sam"].pk)


def test_nobody_is_a_candidate_where_one_may_not_change_people(
    gezin, noor, as_femke, mensen
):
    with acting_as_gebruiker(noor.pk):
        daar = open_gezin_jansen(by=noor, at=timezone.now())
        grant_betrokkenheid(
            gezin=daar,
            medewerker=as_femke.medewerker,
            rol=Rol.EXPERT,
            grond="denkt mee",
            by=noor,
            at=timezone.now(),
        )

    assert list_kandidaten(mensen["Sam"], by=as_femke, at=timezone.now()) == []


@pytest.mark.parametrize("naam", ["elders", "niet-elders"])
def test_what_is_not_of_this_family_is_not_there(naam, page):
    assert NOT_THERE in page(naam, 999999)
