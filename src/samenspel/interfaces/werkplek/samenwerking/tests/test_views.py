"""Asking first, sharing without a yes, and thinking along, on screen."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import list_toestemmingsvragen
from samenspel.domain.samenwerking.queries import list_sparringen
from tests.cast import open_gezin_jansen

MOMENT = {"dag": "vandaag", "tijd": "00:00"}
VRAAG = {"met_wie": "de GI", "waarover": "ruzie", "zodat": "hulp", "wijze": "MONDELING"}
GESPREK = {"met_wie": "Noor", "van_organisatie": "de GI", "waarover": "ruzie"}
VIJF = {
    "is_gedeeld": "True",
    "grondslag": "LEVENSBEDREIGEND",
    "waarom_geen_toestemming": "Het was te gevaarlijk.",
    "afweging": "Veiligheid gaat voor.",
    "aan_wie": "de politie",
    "welke_gegevens": "het adres",
    "doel": "Sam beschermen",
    "is_gezin_geinformeerd": "on",
}


@pytest.fixture
def gezin(femke):
    at = timezone.now() - timedelta(days=2)
    with acting_as_gebruiker(femke.pk):
        return open_gezin_jansen(by=femke, at=at)


@pytest.fixture
def page(client, gezin, femke):
    """Return a function that sends a form to a page of the dossier."""
    client.force_login(femke)

    def page(naam, *args, **data):
        url = reverse(f"werkplek:{naam}", args=[gezin.dossiernummer, *args])
        return client.post(url, data | MOMENT, follow=True).content.decode()

    return page


@pytest.fixture
def ask(page, gezin, femke):
    """Return a function that asks both parents the same, and gives the question."""

    def ask(antwoord):
        with acting_as_gebruiker(femke.pk):
            wie = [p.pk for p in list_personen(gezin) if not p.is_kind]
        page("toestemming-nieuw", **VRAAG, **{f"antwoord_{pk}": antwoord for pk in wie})
        with acting_as_gebruiker(femke.pk):
            vragen = list_toestemmingsvragen(gezin)
        return max(vragen, key=lambda vraag: vraag.eerste.pk)

    return ask


@pytest.mark.django_db
def test_a_question_that_nobody_answered_is_refused(page):
    words = page("toestemming-nieuw", **VRAAG)

    assert "Kies van wie u een antwoord hebt: ja of nee." in words


@pytest.mark.django_db
def test_a_no_is_kept_as_well_as_a_yes(ask):
    assert len(ask("False").nee) == 2
    assert len(ask("True").ja) == 2


@pytest.mark.django_db
def test_a_yes_can_be_taken_back_once(page, ask):
    antwoord = ask("True").eerste

    first = page("toestemming-intrekking", antwoord.pk, reden="")
    second = page("toestemming-intrekking", antwoord.pk, reden="")

    assert "De toestemming is ingetrokken." in first
    assert "Deze toestemming is al ingetrokken." in second


@pytest.mark.django_db
def test_sharing_without_a_yes_needs_all_five_points_and_a_talk(page):
    refused = page("deling-nieuw", **VIJF | {"doel": ""})
    alone = page("deling-nieuw", **VIJF)
    done = page("deling-nieuw", **VIJF, overlegd_met="Mieke")

    assert "Schrijf op met welk doel." in refused
    assert "Overleg eerst met een collega" in alone
    assert "Uw afweging staat in het dossier." in done


@pytest.mark.django_db
def test_parents_who_do_not_know_it_yet_ask_for_a_reason(page):
    send = {**GESPREK, "voet": "NIET_GEVRAAGD", "is_vooraf_verteld": "False"}

    refused = page("sparring-nieuw", **send)
    done = page("sparring-nieuw", **send, motivering="Zij waren onbereikbaar.")

    assert "Vertel de ouders vooraf dat u iemand laat meedenken." in refused
    assert "Het gesprek staat in het dossier." in done


@pytest.mark.django_db
def test_after_a_no_the_parents_hear_afterwards_what_was_said(page, gezin, femke):
    words = page(
        "sparring-nieuw", **GESPREK, voet="GEWEIGERD", is_vooraf_verteld="True"
    )
    assert "nog terugkoppelen" in words
    with acting_as_gebruiker(femke.pk):
        sparring = list_sparringen(gezin)[0]

    early = page("sparring-terugkoppeling", sparring.pk, aan="")
    told = page("sparring-terugkoppeling", sparring.pk, aan="Inge")

    assert "nog terugkoppelen" not in told
    assert "Teruggekoppeld aan Inge" in told
    assert "De ouders weten wat er besproken is." not in early


@pytest.mark.django_db
def test_a_yes_serves_for_one_talk_with_names(page, ask, gezin, femke):
    vraag = str(ask("True").vraag)
    send = {**GESPREK, "voet": vraag, "is_vooraf_verteld": "True"}

    first = page("sparring-nieuw", **send, motivering="Gezag nog navragen.")
    second = page("sparring-nieuw", **send, motivering="Nog een keer.")

    assert "met namen" in first
    assert "Het gesprek staat in het dossier." not in second
