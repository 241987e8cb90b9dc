"""Who manages what: accounts, people, teams; nobody themselves, and no family."""

from datetime import timedelta

import pytest
from django.db import ProgrammingError, connection, transaction
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.beheer import count_over_te_dragen, end_werk
from samenspel.domain.organisatie.actions import (
    block_account,
    change_medewerker,
    create_medewerker,
    create_organisatie,
    create_team,
    end_teamlid,
    invite,
    join_team,
    reset_tweede_stap,
)
from samenspel.domain.organisatie.gegevens import Organisatiegegevens, Werkgegevens
from samenspel.domain.organisatie.models import (
    Functie,
    Gebruiker,
    Medewerker,
    Organisatie,
    Team,
)
from samenspel.domain.organisatie.queries import find_gebruiker, read_wijzigingen
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.rollen import Rol

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_bea(bea):
    with acting_as_gebruiker(bea.pk):
        yield bea


@pytest.fixture
def noord(bea) -> Team:
    return Team.objects.get(naam="Team Noord")


@pytest.fixture
def nieuw(as_bea, noord) -> Medewerker:
    """Yara, just made by Bea."""
    return create_medewerker(
        gebruikersnaam="yara",
        gegevens=Werkgegevens("Yara Blok", noord, Functie.JEUGDBESCHERMER),
        by=as_bea,
        at=timezone.now(),
    )


def test_the_beheerder_makes_an_account_that_opens_nothing_yet(nieuw):
    assert nieuw.naam == "Yara Blok"
    assert nieuw.organisatie.naam == "Jeugdbescherming Waterkant"
    assert not nieuw.gebruiker.has_usable_password()
    assert not nieuw.gebruiker.is_demo


@pytest.mark.parametrize("naam", ["noor", "NOOR"])
def test_a_user_name_is_of_one_person(naam, as_bea, noord):
    with pytest.raises(Blocked, match="al van iemand"):
        create_medewerker(
            gebruikersnaam=naam,
            gegevens=Werkgegevens("Iemand", noord, Functie.JEUGDBESCHERMER),
            by=as_bea,
            at=timezone.now(),
        )


@pytest.mark.parametrize("wie", ["noor", "ria", "petra", "bas"])
def test_nobody_else_makes_one(wie, request, noord):
    gebruiker = request.getfixturevalue(wie)
    with (
        acting_as_gebruiker(gebruiker.pk),
        pytest.raises(ProgrammingError, match="denied"),
        transaction.atomic(),
    ):
        create_medewerker(
            gebruikersnaam="sluip",
            gegevens=Werkgegevens("Sluip", noord, Functie.FUNCTIONEEL_BEHEERDER),
            by=gebruiker,
            at=timezone.now(),
        )


def test_not_in_an_organisation_of_another_region(as_bea):
    elders = Team.objects.get(naam="Team Duinwijk")
    with pytest.raises(ProgrammingError, match="denied"), transaction.atomic():
        create_medewerker(
            gebruikersnaam="sluip",
            gegevens=Werkgegevens("Sluip", elders, Functie.FUNCTIONEEL_BEHEERDER),
            by=as_bea,
            at=timezone.now(),
        )


def test_the_first_beheerder_of_a_partner_and_nobody_else_there(as_bea):
    school = create_organisatie(
        gegevens=Organisatiegegevens("De Wilg", "SCHOOL", "088 1", "Wie dan ook"),
        by=as_bea,
        at=timezone.now(),
    )
    team = create_team(organisatie=school, naam="Kantoor", by=as_bea, at=timezone.now())

    def make(naam: str, functie: Functie) -> Medewerker:
        return create_medewerker(
            gebruikersnaam=naam,
            gegevens=Werkgegevens(naam, team, functie),
            by=as_bea,
            at=timezone.now(),
        )

    with pytest.raises(ProgrammingError, match="denied"), transaction.atomic():
        make("leraar", Functie.BEHANDELAAR)
    assert make("beheerder", Functie.FUNCTIONEEL_BEHEERDER).organisatie == school
    with pytest.raises(ProgrammingError, match="denied"), transaction.atomic():
        make("tweede", Functie.FUNCTIONEEL_BEHEERDER)


def test_nobody_raises_the_own_rights(as_bea, noord):
    zelf = as_bea.medewerker
    gegevens = Werkgegevens("Bea Kok", noord, Functie.JEUGDBESCHERMER)
    wie = {"medewerker": zelf, "by": as_bea, "at": timezone.now()}
    for act in (
        lambda: change_medewerker(gegevens=gegevens, **wie),
        lambda: join_team(team=noord, **wie),
        lambda: reset_tweede_stap(reden="kwijt", **wie),
        lambda: block_account(reden="zomaar", **wie),
        lambda: invite(**wie),
        lambda: end_werk(tot=timezone.now(), **wie),
    ):
        with pytest.raises(Blocked, match="eigen account"):
            act()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE organisatie_medewerker SET functie = 'PRIVACY_OFFICER'",
        "UPDATE organisatie_medewerker SET tot = NULL",
        "UPDATE organisatie_gebruiker SET is_active = true",
        "UPDATE organisatie_gebruiker SET sessienummer = 0",
        "INSERT INTO organisatie_gebruiker (gebruikersnaam, naam, password, is_active, "
        "is_demo) VALUES ('x', 'x', 'x', true, true)",
        "SELECT sec.wijzig_medewerker((SELECT m.id FROM organisatie_medewerker m JOIN "
        "organisatie_gebruiker g ON g.id = m.gebruiker_id WHERE g.naam = 'Bea Kok'), "
        "'B', '', '', 1, 'JEUGDBESCHERMER', NULL)",
        "INSERT INTO organisatie_teamlid (medewerker_id, team_id, vanaf) SELECT m.id, "
        "t.id, now() FROM organisatie_medewerker m JOIN organisatie_gebruiker g ON "
        "g.id = m.gebruiker_id, organisatie_team t WHERE g.naam = 'Bea Kok'",
    ],
)
def test_not_past_the_actions_either(as_bea, sql):
    with (
        pytest.raises(ProgrammingError, match=r"denied|policy"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql)


def test_a_beheerder_sees_no_family_whatever_somebody_gave(
    gezin_jansen, as_noor, bea, woensdag
):
    grant_betrokkenheid(
        gezin=gezin_jansen,
        medewerker=bea.medewerker,
        rol=Rol.BETROKKEN,
        grond="bij vergissing",
        by=as_noor,
        at=woensdag,
    )

    with acting_as_gebruiker(bea.pk):
        assert Gezin.objects.count() == 0


def test_an_extra_team_opens_its_families_and_closes_them(
    gezin_jansen, as_bea, noord, bea, petra
):
    """Petra of the office works in Team Noord for a while."""
    with acting_as_gebruiker(petra.pk):
        assert Gezin.objects.count() == 0
    with acting_as_gebruiker(bea.pk):
        lid = join_team(
            medewerker=petra.medewerker, team=noord, by=bea, at=timezone.now()
        )
    with acting_as_gebruiker(petra.pk):
        assert Gezin.objects.count() == 1
    with acting_as_gebruiker(bea.pk):
        end_teamlid(lid=lid, by=bea, at=timezone.now())
    with acting_as_gebruiker(petra.pk):
        assert Gezin.objects.count() == 0


def test_who_keeps_sight_alone_must_hand_over_first(gezin_jansen, noor, bea):
    with acting_as_gebruiker(bea.pk):
        assert count_over_te_dragen(noor.medewerker).zicht == 1
        with pytest.raises(Blocked, match="nog 1 gezin over te dragen"):
            end_werk(
                medewerker=noor.medewerker,
                tot=timezone.now(),
                by=bea,
                at=timezone.now(),
            )


def test_who_has_nothing_to_hand_over_can_end(gezin_jansen, driss, bea):
    nu = timezone.now()
    with acting_as_gebruiker(driss.pk):
        assert Gezin.objects.count() == 1
    with acting_as_gebruiker(bea.pk):
        end_werk(medewerker=driss.medewerker, tot=nu, by=bea, at=nu)

    assert find_gebruiker(driss.pk) is None
    with acting_as_gebruiker(driss.pk):
        assert Gezin.objects.count() == 0


def test_an_end_that_must_come_leaves_the_work_until_then(driss, bea):
    nu = timezone.now()
    with acting_as_gebruiker(bea.pk):
        end_werk(medewerker=driss.medewerker, tot=nu + timedelta(days=3), by=bea, at=nu)

    assert find_gebruiker(driss.pk) is not None


def test_nobody_counts_families_of_elsewhere(noor, bas):
    with (
        acting_as_gebruiker(bas.pk),
        pytest.raises(ProgrammingError, match="denied"),
        transaction.atomic(),
    ):
        count_over_te_dragen(noor.medewerker)


def test_what_was_managed_is_read_by_beheerder_and_officer_only(
    nieuw, bea, petra, noor, bas, femke
):
    for wie, aantal in ((bea, 1), (petra, 1), (noor, 0), (bas, 0), (femke, 0)):
        with acting_as_gebruiker(wie.pk):
            lijst, meer = read_wijzigingen("yara", 1)
        assert (len(lijst), meer) == (aantal, False), wie


def test_the_own_organisation_only(as_bea):
    andere = Organisatie.objects.get(naam="Zorggroep De Brug")

    assert Organisatie.objects.filter(pk=andere.pk).update(telefoon="000") == 0
    eigen = Organisatie.objects.filter(pk=as_bea.medewerker.organisatie_id)
    assert eigen.update(telefoon="088 000 10 00") == 1


def test_ending_sessions_changes_their_mark(as_bea, driss):
    voor = driss.get_session_auth_hash()

    block_account(
        medewerker=driss.medewerker, reden="telefoon weg", by=as_bea, at=timezone.now()
    )

    na = Gebruiker.objects.get(pk=driss.pk)
    assert na.get_session_auth_hash() != voor
    assert find_gebruiker(driss.pk) is None
