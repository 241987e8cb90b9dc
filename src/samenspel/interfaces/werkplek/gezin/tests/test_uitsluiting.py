"""A worker who is family of somebody here: out, whatever the ground, until a reason."""

import pytest
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.models import Betrokkenheid, Uitsluiting
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

REDEN = "Zus van Inge."


@pytest.fixture
def exclude(client, gezin, femke):
    """Return how Femke, who keeps sight, says that somebody is family."""
    client.force_login(femke)

    def exclude(wie, **data):
        url = f"{address(gezin, 'uitsluitingen')}?q={wie.naam.split()[0]}"
        data = {"medewerker": wie.medewerker.pk, "reden": REDEN, **data}
        return client.post(url, data, follow=True).content.decode()

    return exclude


def sees(wie) -> int:
    with acting_as_gebruiker(wie.pk):
        return Gezin.objects.count()


def test_who_is_family_is_out_also_of_the_team(exclude, mieke, gezin, mensen):
    assert sees(mieke) == 1  # by the team

    words = exclude(mieke, persoon=mensen["Inge"].pk)

    assert "mag er niet bij" in words
    assert "Hoort bij <bdi>Inge</bdi>" in words
    assert sees(mieke) == 0
    line = Gebeurtenis.objects.get(soort="medewerker.uitgesloten")
    assert line.waarden == {"medewerker": "Mieke Smit"}
    assert line.betreft == [mensen["Inge"].pk]


def test_every_own_ground_ends(exclude, enter_as, driss, gezin, client):
    enter_as(driss, Rol.EXPERT)
    assert client.get(address(gezin, "kaart")).status_code == 200
    femke = Betrokkenheid.objects.get(rol=Rol.ZICHTHOUDER).medewerker.gebruiker
    client.force_login(femke)

    exclude(driss)

    assert Betrokkenheid.objects.get(medewerker=driss.medewerker).tot is not None
    client.force_login(driss)
    assert client.get(address(gezin, "kaart")).status_code == 404


def test_a_new_ground_does_not_open_the_door(exclude, driss, gezin, enter_as, client):
    exclude(driss)

    with pytest.raises(Blocked, match="mag er niet bij"):
        enter_as(driss, Rol.VERVANGER)
    client.force_login(driss)

    assert sees(driss) == 0
    assert client.get(address(gezin, "kaart")).status_code == 404


def test_who_reports_the_own_family_is_thanked_and_out(exclude, femke, gezin):
    words = exclude(femke)

    assert "U kunt nu niet meer bij dit gezin." in words
    uitsluiting = Uitsluiting.objects.filter(medewerker=femke.medewerker)
    assert uitsluiting.exists()


def test_without_a_reason_nobody_is_locked_out(exclude, mieke):
    words = exclude(mieke, reden="")

    assert "Vul dit in." in words
    assert not Uitsluiting.objects.exists()


def test_nobody_is_locked_out_twice(exclude, mieke):
    exclude(mieke)

    assert "Deze medewerker mag al niet bij dit gezin." in exclude(mieke)
    assert Uitsluiting.objects.count() == 1


def test_lifting_needs_a_reason_and_stays_readable(exclude, mieke, page):
    exclude(mieke)
    pk = Uitsluiting.objects.get().pk

    assert "Vul dit in." in page("uitsluiting-opheffen", pk, reden="")
    assert sees(mieke) == 0
    words = page("uitsluiting-opheffen", pk, reden="Bleek een naamgenoot.")

    assert "Bleek een naamgenoot." in words
    assert REDEN in words
    assert sees(mieke) == 1
    assert Gebeurtenis.objects.filter(soort="uitsluiting.opgeheven").count() == 1
    assert NOT_THERE in page("uitsluiting-opheffen", pk)


def test_only_who_holds_regie_may_say_so(page, enter_as, driss):
    enter_as(driss, Rol.BETROKKEN)

    assert NOT_THERE in page("uitsluitingen")


def test_the_regisseur_is_out_at_once_and_the_family_keeps_one(
    exclude, gezin, driss, enter_as, as_femke
):
    regie = Betrokkenheid.objects.create(
        gezin=gezin,
        medewerker=driss.medewerker,
        rol=Rol.REGISSEUR,
        grond="regie",
        vanaf=timezone.now(),
        vastgelegd_door=as_femke,
    )

    exclude(driss)

    regie.refresh_from_db()
    assert regie.tot is None
    assert sees(driss) == 0
