"""Asking first, sharing without a yes, and thinking along, on screen."""

from functools import partial

import pytest

from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import list_toestemmingsvragen
from samenspel.domain.samenwerking.queries import list_sparringen

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
def send(page):
    """Return a function that sends a form about something of today."""
    return partial(page, **MOMENT)


@pytest.fixture
def ask(send, gezin):
    """Return a function that asks both parents the same, and gives the question."""

    def ask(antwoord):
        wie = [p.pk for p in list_personen(gezin) if not p.is_kind]
        send("toestemming-nieuw", **VRAAG, **{f"antwoord_{pk}": antwoord for pk in wie})
        return max(list_toestemmingsvragen(gezin), key=lambda v: v.eerste.pk)

    return ask


def test_a_question_that_nobody_answered_is_refused(send):
    words = send("toestemming-nieuw", **VRAAG)

    assert "Kies van wie u een antwoord hebt: ja of nee." in words


def test_a_no_is_kept_as_well_as_a_yes(ask):
    assert len(ask("False").nee) == 2
    assert len(ask("True").ja) == 2


def test_a_yes_can_be_taken_back_once(send, ask):
    antwoord = ask("True").eerste

    first = send("toestemming-intrekking", antwoord.pk, reden="")
    second = send("toestemming-intrekking", antwoord.pk, reden="")

    assert "De toestemming is ingetrokken." in first
    assert "Deze toestemming is al ingetrokken." in second


def test_sharing_without_a_yes_needs_all_five_points_and_a_talk(send):
    refused = send("deling-nieuw", **VIJF | {"doel": ""})
    alone = send("deling-nieuw", **VIJF)
    done = send("deling-nieuw", **VIJF, overlegd_met="Mieke")

    assert "Schrijf op met welk doel." in refused
    assert "Overleg eerst met een collega" in alone
    assert "Uw afweging staat in het dossier." in done


def test_parents_who_do_not_know_it_yet_ask_for_a_reason(send):
    gesprek = {**GESPREK, "voet": "NIET_GEVRAAGD", "is_vooraf_verteld": "False"}

    refused = send("sparring-nieuw", **gesprek)
    done = send("sparring-nieuw", **gesprek, motivering="Zij waren onbereikbaar.")

    assert "Vertel de ouders vooraf dat u iemand laat meedenken." in refused
    assert "Het gesprek staat in het dossier." in done


def test_after_a_no_the_parents_hear_afterwards_what_was_said(send, gezin):
    words = send(
        "sparring-nieuw", **GESPREK, voet="GEWEIGERD", is_vooraf_verteld="True"
    )
    assert "nog terugkoppelen" in words
    sparring = list_sparringen(gezin)[0]

    early = send("sparring-terugkoppeling", sparring.pk, aan="")
    told = send("sparring-terugkoppeling", sparring.pk, aan="Inge")

    assert "nog terugkoppelen" not in told
    assert "Teruggekoppeld aan Inge" in told
    assert "De ouders weten wat er besproken is." not in early


def test_a_yes_serves_for_one_talk_with_names(send, ask):
    vraag = str(ask("True").vraag)
    gesprek = {**GESPREK, "voet": vraag, "is_vooraf_verteld": "True"}

    first = send("sparring-nieuw", **gesprek, motivering="Gezag nog navragen.")
    second = send("sparring-nieuw", **gesprek, motivering="Nog een keer.")

    assert "met namen" in first
    assert "Het gesprek staat in het dossier." not in second
