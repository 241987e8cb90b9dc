"""The screens of a functioneel beheerder: people, accounts, teams, organisations."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.organisatie.models import (
    Functienaam,
    Medewerker,
    Organisatie,
    Regio,
    Registratie,
    Team,
)
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.beheer.tests.conftest import WIE
from samenspel.interfaces.werkplek.conftest import NOT_THERE

pytestmark = pytest.mark.django_db


def test_a_beheerder_begins_at_the_workers_and_has_no_families(client, bea):
    client.force_login(bea)

    page = client.get("/", follow=True).content.decode()

    assert "<h1" in page
    assert "Nieuwe medewerker" in page
    assert "Contact vastleggen" not in page
    assert reverse("werkplek:gezinnen") not in page


def test_a_new_worker_gets_a_link_that_is_shown_once(beheer, yara):
    page = beheer("medewerker", yara.pk)
    assert "nog niet ingelogd" in page

    shown = beheer("medewerker-link", yara.pk, maak="ja")

    assert "/inloggen/activeren/" in shown
    assert "Yara" not in shown.partition('id="link">')[2].partition("<")[0]
    assert "/inloggen/activeren/" not in beheer("medewerker", yara.pk)


def test_the_same_user_name_twice_is_refused_with_what_now(beheer, yara):
    page = beheer(
        "medewerker-nieuw",
        naam="Yara Twee",
        gebruikersnaam="YARA",
        team=yara.team_id,
        **WIE,
    )

    assert "is al van iemand. Kies een andere." in page
    assert 'value="Yara Twee"' in page


def test_workers_are_found_by_name_and_by_group(beheer, yara, client):
    url = reverse("werkplek:beheer")

    found = client.get(url, {"q": "yara noord", "welke": "geen"}).content.decode()
    other = client.get(url, {"q": "yara", "welke": "gestopt"}).content.decode()

    assert "Yara Blok" in found
    assert "Niemand gevonden" in other


def test_work_changes_and_two_people_do_not_overwrite_each_other(beheer, yara):
    page = beheer("medewerker-gegevens", yara.pk)
    gelezen = page.partition('name="gelezen" value="')[2].partition('"')[0]
    values = {**WIE, "team": yara.team_id, "gelezen": gelezen}

    beheer("medewerker-gegevens", yara.pk, naam="Yara Bakker", **values)
    late = beheer("medewerker-gegevens", yara.pk, naam="Yara Cole", **values)

    assert "terwijl u bezig was" in late
    yara.gebruiker.refresh_from_db()
    assert yara.gebruiker.naam == "Yara Bakker"


@pytest.mark.parametrize(
    ("dagen", "zegt"), [(365, "Geldig"), (60, "Loopt af"), (-1, "Verlopen")]
)
def test_a_registration_warns_sixty_days_before(beheer, yara, dagen, zegt):
    tot = timezone.localdate() + timedelta(days=dagen)
    page = beheer(
        "medewerker-registratie",
        yara.pk,
        register="SKJ",
        nummer="100010009",
        geldig_tot=f"{tot:%d-%m-%Y}",
    )

    assert zegt in page
    assert Registratie.objects.get(medewerker=yara).geldig_tot == tot


def test_who_holds_families_cannot_leave_and_no_family_is_named(
    beheer, gezin_jansen, noor
):
    page = beheer("medewerker-einde", noor.medewerker.pk, laatste="")

    assert "over te dragen" in page
    assert "Als enige zicht: 1 gezin" in page
    assert gezin_jansen.dossiernummer not in page
    assert "Jansen" not in page
    assert Medewerker.objects.get(pk=noor.medewerker.pk).tot is None


def test_after_the_last_day_the_account_opens_nothing(beheer, driss):
    binnen = Client()
    binnen.force_login(driss)
    assert binnen.get("/gezinnen/").status_code == 200

    page = beheer("medewerker-einde", driss.medewerker.pk, laatste="")

    assert "Werkt hier niet meer" in page
    assert binnen.get("/gezinnen/").status_code == 302


def test_a_blocked_account_is_out_at_once_and_can_come_back(beheer, driss):
    binnen = Client()
    binnen.force_login(driss)
    pk = driss.medewerker.pk

    assert "Geblokkeerd" in beheer("medewerker-blokkade", pk, reden="telefoon weg")
    assert binnen.get("/gezinnen/").status_code == 302
    assert "Maak een" in beheer("medewerker-blokkade", pk, reden="gevonden")
    assert Medewerker.objects.get(pk=pk).gebruiker.is_active


def test_without_a_reason_nothing_happens(beheer, driss):
    page = beheer("medewerker-blokkade", driss.medewerker.pk, reden=" ")

    assert "Vul dit in." in page
    assert Medewerker.objects.get(pk=driss.medewerker.pk).gebruiker.is_active


def test_nobody_ends_or_changes_themselves(beheer, bea):
    pk = bea.medewerker.pk
    assert "Dit bent u zelf" in beheer("medewerker", pk)

    assert "eigen account" in beheer("medewerker-einde", pk, laatste="")
    assert "eigen account" in beheer("medewerker-blokkade", pk, reden="zomaar")


def test_workers_of_elsewhere_are_not_there(beheer, bas):
    assert NOT_THERE in beheer("medewerker", bas.medewerker.pk)
    assert NOT_THERE in beheer("medewerker-blokkade", bas.medewerker.pk, reden="x")


def test_another_team_is_added_and_ended(beheer, yara):
    kantoor = Team.objects.get(naam="Kantoor")

    assert "Team Noord, Kantoor" in beheer("medewerker-teams", yara.pk, team=kantoor.pk)
    lid = yara.ook_in.get()
    assert "Kantoor</dd" not in beheer("medewerker-teams", yara.pk, einde=lid.pk)
    lid.refresh_from_db()
    assert lid.tot is not None


def test_a_team_is_made_and_renamed(beheer):
    assert "Team Zuid" in beheer("beheer-teams", naam="Team Zuid")
    assert "bestaat al" in beheer("beheer-teams", naam="team zuid")
    team = Team.objects.get(naam="Team Zuid")

    assert "Team West" in beheer("beheer-team", team.pk, naam="Team West")


def test_the_own_word_for_a_function_is_used(beheer):
    beheer("beheer-functies", JEUGDBESCHERMER="gezinsmanager", TEAMMANAGER="")

    assert "Gezinsmanager" in beheer("beheer")
    assert Functienaam.objects.count() == 1
    beheer("beheer-functies", JEUGDBESCHERMER="", TEAMMANAGER="")
    assert Functienaam.objects.count() == 0


def test_the_own_word_stands_wherever_a_function_stands(
    beheer, client, noor, gezin_jansen
):
    beheer("beheer-functies", JEUGDBESCHERMER="gezinsmanager", TEAMMANAGER="")
    client.force_login(noor)
    nummer = gezin_jansen.dossiernummer
    pages = [
        reverse("werkplek:team"),
        reverse("werkplek:mijn-gegevens"),
        reverse("werkplek:kaart", args=[nummer]),
        reverse("werkplek:toegang-nieuw", args=[nummer]),
    ]

    for url in pages:
        page = client.get(url).content.decode().casefold()
        assert "gezinsmanager" in page.partition("<main")[2], url
        assert "jeugdbeschermer" not in page.partition("<main")[2].replace(
            "voor een jeugdbeschermer is", ""
        ), url


def test_a_school_joins_the_region_and_its_details_change(beheer):
    values = {"soort": "SCHOOL", "telefoon": "088 1", "vertrouwenspersoon": "Jeugdstem"}
    assert "De Wilg" in beheer("organisatie-nieuw", naam="De Wilg", **values)
    school = Organisatie.objects.get(naam="De Wilg")
    assert school.regio.naam == "Waterkant"

    beheer("organisatie", school.pk, naam="De Wilg en de Es", **values)

    school.refresh_from_db()
    assert school.naam == "De Wilg en de Es"


def test_the_details_of_another_region_are_only_read(beheer):
    brug = Organisatie.objects.get(naam="Zorggroep De Brug")

    page = beheer("organisatie", brug.pk, naam="Gekaapt", soort="LT", telefoon="0")

    assert "Haar eigen beheerder wijzigt dit" in page
    brug.refresh_from_db()
    assert brug.naam == "Zorggroep De Brug"


def test_the_own_region_changes_its_way_of_working_with_a_reason(beheer):
    regio = Regio.objects.get(naam="Waterkant")
    pakketten = ["amsterdam", "haaglanden"]

    assert "Vul dit in." in beheer("regio", regio.pk, werkwijze=pakketten, reden="")
    beheer("regio", regio.pk, werkwijze=pakketten, reden="Besluit van de stuurgroep")

    regio.refresh_from_db()
    assert regio.pakketten == pakketten
    elders = Regio.objects.get(naam="Elders")
    assert NOT_THERE in beheer("regio", elders.pk)


def test_what_was_changed_is_read_by_the_privacy_officer_too(
    beheer, yara, client, petra
):
    beheer("medewerker-blokkade", yara.pk, reden="telefoon weg")
    client.force_login(petra)

    page = client.get(reverse("werkplek:beheer-wijzigingen")).content.decode()

    assert "Een account is geblokkeerd" in page
    assert "telefoon weg" in page
    assert "Bea Kok" in page
    assert reverse("werkplek:beheer-wijzigingen") in page
    assert client.get(reverse("werkplek:beheer")).status_code == 404


def test_whoever_stopped_is_not_offered_nor_shown_as_involved(
    beheer, gezin_jansen, noor, driss, client
):
    with acting_as_gebruiker(noor.pk):
        grant_betrokkenheid(
            gezin=gezin_jansen,
            medewerker=driss.medewerker,
            rol=Rol.BETROKKEN,
            grond="denkt mee",
            by=noor,
            at=timezone.now() - timedelta(hours=1),
        )
    beheer("medewerker-einde", driss.medewerker.pk, laatste="")
    client.force_login(noor)

    toegang = reverse("werkplek:toegang", args=[gezin_jansen.dossiernummer])
    nieuw = reverse("werkplek:toegang-nieuw", args=[gezin_jansen.dossiernummer])
    nu, _, eerder = client.get(toegang).content.decode().partition("Eerder")

    assert "Driss" not in nu
    assert "Driss" in eerder
    assert "Driss" not in client.get(nieuw).content.decode()
