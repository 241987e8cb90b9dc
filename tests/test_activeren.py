"""The link of an account: once, for one person, and never the whole sign-in."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.organisatie.actions import invite
from samenspel.domain.organisatie.models import Uitnodiging
from samenspel.interfaces.ui.inloggen.weigering import WEIGERINGEN
from tests.cast import PASSWORD

pytestmark = pytest.mark.django_db
NIEUW = "een zin die niemand raadt"
HIER = "/inloggen/activeren/"


@pytest.fixture(autouse=True)
def as_in_a_real_installation(settings):
    settings.TWEEDE_STAP = True


@pytest.fixture
def make_link(bea, driss):
    """Return how Bea makes a link for Driss."""

    def make_link(at=None) -> str:
        with acting_as_gebruiker(bea.pk):
            link = invite(medewerker=driss.medewerker, by=bea, at=at or timezone.now())
        return f"{HIER}{link.sleutel}/"

    return make_link


def fill_in(client: Client, **anders: str):
    values = {"gebruikersnaam": "driss", "wachtwoord": NIEUW, "nog_eens": NIEUW}
    return client.post(HIER, values | anders)


def then_it_works_no_more(client: Client, url: str) -> None:
    page = client.get(url, follow=True).content.decode()
    assert WEIGERINGEN["link"].kop in page


def test_the_link_asks_a_user_name_and_then_a_second_step(client, make_link):
    page = client.get(make_link(), follow=True)
    assert page.redirect_chain == [(HIER, 302)]
    assert "Driss" not in page.content.decode()

    answer = fill_in(client)

    assert answer.status_code == 302
    inside = client.get("/gezinnen/")
    assert inside.status_code == 302
    assert inside["Location"] == reverse("mfa_index")


def test_the_chosen_password_signs_in_afterwards_and_the_old_one_does_not(
    client, make_link
):
    client.get(make_link())
    fill_in(client)
    for wachtwoord, komt_binnen in ((PASSWORD, False), (NIEUW, True)):
        ander = Client()
        ander.post("/inloggen/login/", {"login": "driss", "password": wachtwoord})
        assert ("_auth_user_id" in ander.session) is komt_binnen


def test_it_works_once(client, make_link):
    url = make_link()
    client.get(url)
    fill_in(client)

    assert "_auth_user_id" in client.session
    then_it_works_no_more(Client(), url)


def test_a_new_link_ends_the_one_before(client, make_link):
    first, second = make_link(), make_link()

    then_it_works_no_more(client, first)
    assert "Zet uw account aan" in client.get(second, follow=True).content.decode()


def test_it_ends_after_a_week(client, make_link):
    then_it_works_no_more(
        client, make_link(timezone.now() - timedelta(days=7, minutes=1))
    )


def test_five_wrong_user_names_end_it(client, make_link):
    url = make_link()
    client.get(url)
    for _ in range(4):
        page = fill_in(client, gebruikersnaam="noor").content.decode()
        assert "hoort niet bij deze link" in page
    fill_in(client, gebruikersnaam="noor")

    then_it_works_no_more(client, url)


@pytest.mark.parametrize(
    ("velden", "zegt"),
    [
        ({"wachtwoord": "kort", "nog_eens": "kort"}, "te kort"),
        ({"nog_eens": "iets heel anders dan dat"}, "niet hetzelfde"),
    ],
)
def test_a_weak_password_costs_no_attempt(client, make_link, velden, zegt):
    client.get(make_link())

    assert zegt in fill_in(client, **velden).content.decode()
    assert fill_in(client).status_code == 302


def test_somebody_else_who_is_signed_in_is_not_swapped(client, make_link, noor):
    client.force_login(noor)

    page = client.get(make_link(), follow=True).content.decode()

    assert WEIGERINGEN["link_ingelogd"].kop in page
    assert client.session["_auth_user_id"] == str(noor.pk)


@pytest.mark.parametrize("sleutel", ["x", "%00", "a" * 4000])
def test_a_made_up_link_opens_nothing(client, sleutel):
    then_it_works_no_more(client, f"{HIER}{sleutel}/")


def test_only_a_mark_of_the_link_is_kept(make_link, bea):
    sleutel = make_link().removeprefix(HIER).rstrip("/")

    with acting_as_gebruiker(bea.pk):
        assert sleutel not in Uitnodiging.objects.get().kenmerk


def test_nobody_else_sees_links(make_link, driss, noor, petra):
    make_link()
    for wie in (driss, noor, petra):
        with acting_as_gebruiker(wie.pk):
            assert Uitnodiging.objects.count() == 0
