"""Letting somebody in, ending it at once, and one regisseur at every moment."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.actions.uitsluiting import exclude_medewerker
from samenspel.domain.privacy.models import Betrokkenheid, Uitsluiting
from samenspel.domain.privacy.queries import list_betrokkenen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Aanmelding
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address
from tests.cast import open_gezin_jansen


@pytest.fixture
def van_femke(gezin, as_femke) -> Gezin:
    """Femke holds the regie of the family."""
    aanmelding = Aanmelding.objects.select_related("gezin").get(gezin=gezin)
    return accept_gezin(
        aanmelding=aanmelding,
        regisseur=as_femke.medewerker,
        by=as_femke,
        at=timezone.now() - timedelta(hours=1),
    )


def read_regie(gezin: Gezin) -> list[str]:
    nu = timezone.now()
    return [
        b.medewerker.naam
        for b in Betrokkenheid.objects.filter(gezin=gezin, rol=Rol.REGISSEUR)
        if b.vanaf <= nu and (b.tot is None or b.tot > nu)
    ]


def test_the_regisseur_lets_somebody_of_another_organisation_in(
    van_femke, page, noor, client
):
    found = page("toegang-nieuw").replace("Noor de Wit", "")
    assert "Mieke Smit" in found

    url = f"{address(van_femke, 'toegang-nieuw')}?q=noor+waterkant"
    client.post(
        url,
        {
            "medewerker": noor.medewerker.pk,
            "rol": "BETROKKEN",
            "grond": "begeleidt Sam",
            "tot": "1-1-2099",
        },
    )

    assert "begeleidt Sam" in page("toegang")
    client.force_login(noor)
    assert client.get(address(van_femke, "kaart")).status_code == 200


def test_who_only_thinks_along_gets_an_end(van_femke, client, page, mieke):
    url = address(van_femke, "toegang-nieuw")
    page("toegang")
    answer = client.post(
        url, {"medewerker": mieke.medewerker.pk, "rol": "EXPERT", "grond": "denkt mee"}
    )

    assert "Vul in tot wanneer" in answer.content.decode()


def test_who_is_family_is_not_let_in(van_femke, client, page, noor, femke):
    Uitsluiting.objects.create(
        gezin=van_femke,
        medewerker=noor.medewerker,
        reden="nicht van Inge",
        vastgelegd_door=femke,
    )
    page("toegang")
    answer = client.post(
        f"{address(van_femke, 'toegang-nieuw')}?q=noor",
        {"medewerker": noor.medewerker.pk, "rol": "BETROKKEN", "grond": "begeleidt"},
    )

    assert "familie of ex van het gezin" in answer.content.decode()


def test_who_works_along_does_not_decide_who_comes_in(van_femke, enter_as, noor, page):
    enter_as(noor, Rol.BETROKKEN)
    client = Client()
    client.force_login(noor)

    assert client.get(address(van_femke, "kaart")).status_code == 200
    for naam in ("toegang", "toegang-nieuw", "regie"):
        assert NOT_THERE in client.get(address(van_femke, naam)).content.decode()


@pytest.mark.django_db(transaction=True)
def test_the_end_of_access_closes_an_open_screen_and_the_rows(noor, driss, mieke):
    """Driss has a session open; at his next click there is nothing, in no table."""
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        gezin = open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))
        accept_gezin(
            aanmelding=Aanmelding.objects.select_related("gezin").get(gezin=gezin),
            regisseur=noor.medewerker,
            by=noor,
            at=timezone.now(),
        )
        team = Betrokkenheid.objects.get(gezin=gezin, rol=Rol.TEAM)
    regisseur, open_scherm = Client(), Client()
    regisseur.force_login(noor)
    open_scherm.force_login(driss)
    assert open_scherm.get(address(gezin, "kaart")).status_code == 200

    regisseur.post(address(gezin, "toegang-einde", team.pk))

    assert open_scherm.get(address(gezin, "kaart")).status_code == 404
    with (
        acting_as_gebruiker(driss.pk),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        for tabel in ("gezin_persoon", "core_gebeurtenis", "privacy_betrokkenheid"):
            cursor.execute(f"SELECT count(*) FROM {tabel}")
            assert cursor.fetchone() == (0,), tabel


def test_the_team_keeps_sight_until_there_is_a_regisseur(gezin, press):
    team = Betrokkenheid.objects.get(gezin=gezin, rol=Rol.TEAM)

    assert "houdt het team zicht" in press("toegang-einde", team.pk)
    team.refresh_from_db()
    assert team.tot is None


def test_the_regisseur_does_not_walk_away(van_femke, press):
    regie = Betrokkenheid.objects.get(gezin=van_femke, rol=Rol.REGISSEUR)

    assert "Draag de regie eerst over" in press("toegang-einde", regie.pk)
    assert read_regie(van_femke) == ["Femke Postma"]


def hand_over(client: Client, gezin: Gezin, aan: Gebruiker, **data: str):
    return client.post(
        f"{address(gezin, 'regie')}?q={aan.naam}",
        {"medewerker": aan.medewerker.pk, "grond": "het gezin verhuist", **data},
        follow=True,
    )


def test_regie_goes_over_in_one_moment(van_femke, page, client, noor):
    page("toegang")
    hand_over(client, van_femke, noor, blijft_tot="1-1-2099")

    assert read_regie(van_femke) == ["Noor de Wit"]
    rijen = Betrokkenheid.objects.filter(gezin=van_femke, rol=Rol.REGISSEUR)
    oud, nieuw = rijen.order_by("vanaf")
    assert oud.tot == nieuw.vanaf
    assert client.get(address(van_femke, "kaart")).status_code == 200
    assert client.get(address(van_femke, "toegang")).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_who_handed_over_cold_sees_the_own_families(noor, driss):
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        gezin = open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))
        accept_gezin(
            aanmelding=Aanmelding.objects.select_related("gezin").get(gezin=gezin),
            regisseur=noor.medewerker,
            by=noor,
            at=timezone.now(),
        )
        Betrokkenheid.objects.filter(rol=Rol.TEAM).update(tot=timezone.now())
    client = Client()
    client.force_login(noor)

    answer = hand_over(client, gezin, driss)

    assert "De regie is overgedragen" in answer.content.decode()
    assert answer.redirect_chain == [("/gezinnen/", 302)]
    assert client.get(address(gezin, "kaart")).status_code == 404


def test_who_has_the_regie_cannot_get_it_again(van_femke, page, client, femke):
    page("toegang")
    answer = hand_over(client, van_femke, femke)

    assert "heeft de regie al" in answer.content.decode()


def test_regie_starts_with_accepting(gezin, page, client, mieke):
    page("toegang")
    answer = hand_over(client, gezin, mieke)

    assert "nog niet aangenomen" in answer.content.decode()
    assert read_regie(gezin) == []


def test_who_gets_the_regie_stands_there_once(van_femke, page, client, noor, as_femke):
    for rol in (Rol.BETROKKEN, Rol.EXPERT):
        grant_betrokkenheid(
            gezin=van_femke,
            medewerker=noor.medewerker,
            rol=rol,
            grond="komt naast Femke",
            by=as_femke,
            at=timezone.now() - timedelta(minutes=5),
        )
    page("toegang")

    hand_over(client, van_femke, noor, blijft_tot="1-1-2099")

    nu = [b for b in list_betrokkenen(van_femke, timezone.now()) if b.medewerker_id]
    assert [(str(b.medewerker), b.rol) for b in nu] == [
        ("Noor de Wit", Rol.REGISSEUR),
        ("Femke Postma", Rol.BETROKKEN),
    ]


def test_no_way_opens_a_ground_for_who_is_locked_out(van_femke, as_femke, noor):
    exclude_medewerker(
        gezin=van_femke,
        medewerker=noor.medewerker,
        reden="zus van moeder",
        by=as_femke,
        at=timezone.now(),
    )

    with pytest.raises(Blocked, match="familie of ex"):
        grant_betrokkenheid(
            gezin=van_femke,
            medewerker=noor.medewerker,
            rol=Rol.ZICHTHOUDER,
            grond="aanmelding toegewezen",
            by=as_femke,
            at=timezone.now(),
        )
    assert not Betrokkenheid.objects.filter(medewerker=noor.medewerker).exists()
