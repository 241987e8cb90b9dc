"""The demo: loaded once, true on every screen, and each organisation by itself."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from conftest import AMSTERDAM, _role
from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.core.postgres.server import OWNER
from samenspel.demo.dagen import find_bezoekdag, find_maandag, is_werkdag, today
from samenspel.demo.laden import NietHier, load_demo
from samenspel.demo.organisaties import list_logins
from samenspel.demo.tesfay.dagen import get_dagen
from samenspel.domain.besluiten.queries import list_wegingen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.vandaag import get_werkdag
from samenspel.domain.organisatie.models import Gebruiker, Regio
from samenspel.domain.samenwerking.queries import list_sparringen
from samenspel.domain.veiligheid.models import Papier
from samenspel.domain.verhaal.models import Contact
from samenspel.domain.verhaal.queries import list_open_signalen
from tests.demo.regio import NU, ZIET, gezinnen_of, read_kaart


def test_loading_twice_changes_nothing(demo, django_db_blocker):
    def count() -> tuple[int, ...]:
        models = (Gebeurtenis, Gezin, Gebruiker, Regio, Papier, Contact)
        return tuple(model.objects.count() for model in models)

    with django_db_blocker.unblock(), _role(OWNER):
        before = count()
        again = load_demo(NU + timedelta(days=1))
        assert count() == before
    assert again == list(demo.values())


def test_nothing_fictional_is_loaded_beside_real_families(settings):
    settings.DEMO = False
    with pytest.raises(NietHier):
        load_demo(NU)


@pytest.mark.parametrize("naam", sorted(ZIET))
def test_everybody_signs_in_and_sees_only_what_is_theirs(demo, client, db, naam):
    wie = {"login": naam, "password": demo[naam].wachtwoord}
    assert client.post(reverse("account_login"), wie).status_code == 302
    assert client.get(reverse("werkplek:vandaag"), follow=True).status_code == 200
    assert gezinnen_of(naam) == ZIET[naam]


def test_an_organisation_uses_its_own_word_for_a_function(sign_in):
    own = "Gezinsmanager, Jeugdbescherming"
    assert own in sign_in("sanne").get(reverse("werkplek:vandaag")).content.decode()
    assert "gezinsmanager bij Jeugdbescherming" in read_kaart(
        sign_in, "sanne", "Tesfay-Brouwer"
    )


def test_every_login_is_tried():
    assert {login.gebruikersnaam for login in list_logins()} == set(ZIET)


# Told by the family of years ago, or of a day and not of an hour.
VERLEDEN = {"gebeurtenis.vastgelegd", "hulp.vastgelegd", "besluit.genomen"}


def test_nothing_is_told_of_tomorrow_and_all_is_written_down_in_time(demo, db):
    for naam in ZIET:
        with acting_as_gebruiker(Gebruiker.objects.get(gebruikersnaam=naam).pk):
            for regel in Gebeurtenis.objects.filter(gezin_id__isnull=False):
                assert regel.gebeurd_van <= regel.vastgelegd_op <= NU
                if regel.soort in VERLEDEN:
                    continue
                assert regel.vastgelegd_op - regel.gebeurd_van < timedelta(hours=8)


def test_after_loading_the_database_clock_counts_again(demo):
    for model in (Gebeurtenis, Contact):
        assert not model._meta.get_field("vastgelegd_op").has_default()


def test_the_kaart_of_this_morning_says_that_nobody_read_it(sign_in):
    kaart = read_kaart(sign_in, "sanne", "Bouazza-de Groot")
    assert "Lees de nieuwe aanmelding" in kaart
    assert "Veiligheid nog onbekend" in kaart
    assert "Ineke" not in kaart


def test_the_kaart_of_a_running_family_answers_the_doorbell(sign_in):
    kaart = read_kaart(sign_in, "sanne", "Tesfay-Brouwer")
    for zin in (
        "Tigrinya, tolk nodig",
        "niet veilig genoeg",
        "veilig genoeg",
        "nog onbekend",
        "Spreek het kind",
        "haalt Yohana en Liya op",
    ):
        assert zin in kaart
    assert "Lisdoddehof" not in kaart


def test_the_kaart_of_the_lokaal_team_asks_for_the_plan(sign_in):
    kaart = read_kaart(sign_in, "wietske", "Hoekstra-Visser")
    assert "Maak het veiligheidsplan" in kaart
    assert "niet veilig genoeg" in kaart
    assert "Bel de melder" not in kaart


def test_the_lokaal_team_sparred_without_names_and_still_has_a_signal_to_weigh(
    demo, db
):
    with acting_as_gebruiker(Gebruiker.objects.get(gebruikersnaam="wietske").pk):
        gezin = Gezin.objects.get(naam="Hoekstra-Visser")
        (sparring,) = list_sparringen(gezin)
        (weging,) = list_wegingen(gezin)
        assert len(list_open_signalen(gezin)) == 1
    assert (sparring.is_anoniem, sparring.moet_terug) == (True, False)
    assert len(weging.signalen) == 2


@pytest.mark.parametrize("naam", ["sanne", "tarik", "wietske"])
def test_no_family_shouts(demo, db, naam):
    gebruiker = Gebruiker.objects.get(gebruikersnaam=naam)
    with acting_as_gebruiker(gebruiker.pk):
        nu = get_werkdag(gebruiker.medewerker, NU).nu
        per_gezin = [kaartje.nodig.gezin.pk for kaartje in nu]
    assert all(per_gezin.count(gezin) <= 3 for gezin in per_gezin)


@pytest.mark.parametrize("dagen", range(14))
def test_the_story_fits_every_day_of_the_week(dagen):
    vandaag = today(NU) + timedelta(days=dagen)
    tesfay = get_dagen(datetime.combine(vandaag, NU.time(), AMSTERDAM))
    verloop = (tesfay.aanmelding, tesfay.poging, tesfay.bezoek)
    assert all(is_werkdag(dag) for dag in verloop)
    assert tesfay.bezoek - tesfay.aanmelding == timedelta(days=2)
    assert timedelta(days=2) <= vandaag - find_bezoekdag(vandaag) <= timedelta(days=6)
    assert find_maandag(vandaag).weekday() == 0
    assert vandaag - find_maandag(vandaag) >= timedelta(days=4)
