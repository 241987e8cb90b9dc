"""A team that ends, and the first beheerder of a partner organisation."""

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse
from django.utils import timezone

from samenspel.domain.organisatie.link import call
from samenspel.domain.organisatie.models import Medewerker, Organisatie, Team
from samenspel.interfaces.werkplek.conftest import NOT_THERE

pytestmark = pytest.mark.django_db


@pytest.fixture
def einde(client, bea):
    """Bea is signed in; returns how to end a team."""
    client.force_login(bea)

    def einde(naam: str) -> str:
        url = reverse("werkplek:beheer-team-einde", args=[find_team(naam).pk])
        return client.post(url, follow=True).content.decode()

    return einde


def find_team(naam: str) -> Team:
    return Team.objects.get(naam=naam)


def test_a_team_with_nothing_in_it_ends(beheer, einde):
    beheer("beheer-teams", naam="Team Zuid")

    assert "Team Zuid is beëindigd." in einde("Team Zuid")

    assert "Team Zuid" not in beheer("beheer-teams")
    assert "Team Zuid" not in beheer("medewerker-nieuw")
    assert find_team("Team Zuid").tot is not None
    assert "Een team is er niet meer" in beheer("beheer-wijzigingen")


def test_a_team_with_families_or_workers_does_not_end(einde, gezin_jansen):
    page = einde("Team Noord")

    assert "Dit team heeft nog 1 gezin." in page
    assert "Geef hun eerst een ander team" in page
    assert gezin_jansen.dossiernummer not in page
    assert find_team("Team Noord").tot is None


def test_who_also_works_in_a_team_keeps_it(beheer, einde, yara):
    beheer("beheer-teams", naam="Team Zuid")
    zuid = find_team("Team Zuid")
    beheer("medewerker-teams", yara.pk, team=zuid.pk)

    assert "werkt nog 1 medewerker" in einde("Team Zuid")


def test_the_team_of_another_organisation_is_not_there(einde):
    assert NOT_THERE in einde("Team Duinwijk")


def test_the_database_refuses_a_team_that_is_not_empty(as_bea):
    with pytest.raises(ProgrammingError, match="denied"), transaction.atomic():
        call("beeindig_team", find_team("Team Noord").pk, timezone.now())


@pytest.fixture
def school(beheer) -> Organisatie:
    values = {"soort": "SCHOOL", "telefoon": "088 1", "vertrouwenspersoon": "Jeugdstem"}
    beheer("organisatie-nieuw", naam="De Wilg", **values)
    return Organisatie.objects.get(naam="De Wilg")


def test_the_first_beheerder_of_a_partner_gets_a_link(beheer, school, client):
    assert "Maak de eerste beheerder" in beheer("organisatie", school.pk)

    shown = beheer(
        "organisatie-beheerder", school.pk, naam="Mo Vos", gebruikersnaam="mo"
    )

    assert "/inloggen/activeren/" in shown
    wie = Medewerker.objects.get(gebruiker__gebruikersnaam="mo")
    assert (wie.organisatie, wie.functie) == (school, "FUNCTIONEEL_BEHEERDER")
    assert "Mo Vos heeft nog niet ingelogd" in beheer("organisatie", school.pk)
    again = client.post(reverse("werkplek:organisatie-beheerder", args=[school.pk]))
    assert "/inloggen/activeren/" in again.content.decode()
    assert Medewerker.objects.filter(organisatie=school).count() == 1


def test_a_user_name_that_is_taken_makes_no_beheerder(beheer, school):
    page = beheer(
        "organisatie-beheerder", school.pk, naam="Mo Vos", gebruikersnaam="noor"
    )

    assert "is al van iemand" in page
    assert not Medewerker.objects.filter(organisatie=school).exists()


@pytest.mark.parametrize("naam", ["Jeugdbescherming Waterkant", "Zorggroep De Brug"])
def test_no_beheerder_is_made_in_the_own_organisation_or_elsewhere(beheer, naam):
    welke = Organisatie.objects.get(naam=naam)

    assert NOT_THERE in beheer("organisatie-beheerder", welke.pk)
