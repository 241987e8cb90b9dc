"""A talk with a child in one click, and what an earlier contact was."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from django.utils.formats import date_format

from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.actions import plan_agendaafspraak
from samenspel.domain.verhaal.etiketten import (
    label_gesprek,
    label_niet_gesproken,
    label_vergewissing,
)
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Contact,
    Contactwijze,
    Kindgesprek,
    Kindverhaal,
    NietGesproken,
    Spreekdatum,
    Vergewissing,
)
from samenspel.interfaces.werkplek.conftest import NOT_THERE
from samenspel.interfaces.werkplek.contact.tests.bezoek import see

WOORDEN = " ik wil dat mama lagt "


@pytest.fixture
def lot(mensen):
    return mensen["Lot"]


@pytest.fixture
def straks():
    return timezone.localdate() + timedelta(days=10)


def talk(**anders):
    """The form of a talk alone, at school, of yesterday."""
    return {
        "formulier": str(uuid4()),
        "dag": "gisteren",
        "tijd": "10:30",
        "wijze": "SCHOOL",
        "vorm": "ALLEEN",
        "doelen": ["KENNISMAKING", "VEILIGHEID"],
        **anders,
    }


def test_one_click_makes_the_contact_the_words_and_the_talk(page, lot, straks):
    words = page(
        "kindgesprek",
        lot.pk,
        **talk(
            woorden=WOORDEN,
            uitleg="Dat wij kijken of het thuis veilig is.",
            bij_leeftijd="Met poppetjes.",
            over_hulp="Juf Anne is lief.",
            uiterlijk=f"{straks:%d-%m-%Y}",
        ),
    )

    gesprek = Kindgesprek.objects.get()
    assert gesprek.verhaal == Kindverhaal.objects.get()
    assert gesprek.verhaal.woorden == WOORDEN
    aanwezig = Aanwezigheid.objects.get(contact=gesprek.contact)
    assert (aanwezig.persoon, aanwezig.is_alleen_gesproken) == (lot, True)
    assert Spreekdatum.objects.get().uiterlijk == straks
    lijnen = Gebeurtenis.objects.filter(handeling=handeling_of(gesprek))
    assert {lijn.soort for lijn in lijnen} == {
        "contact.vastgelegd",
        "kind.vertelde",
        "kindgesprek.vastgelegd",
        "spreekdatum.gezet",
    }
    for zin in ("Alleen gesproken", "kennismaken, veiligheid", "ik wil dat mama lagt"):
        assert zin in words
    for zin in ("Met poppetjes.", "Juf Anne is lief.", "thuis veilig"):
        assert zin in words


def test_no_child_is_too_young_to_be_asked(page, mensen):
    page(
        "persoon-nieuw", positie="KIND", geslacht="O", roepnaam="Mo", geboren="gisteren"
    )
    baby = Persoon.objects.get(roepnaam="Mo")

    page("kindgesprek", baby.pk, **talk(woorden="Lacht naar opa."))

    assert Kindverhaal.objects.get(kind=baby).woorden == "Lacht naar opa."


def handeling_of(gesprek):
    lijn = Gebeurtenis.objects.get(soort="kindgesprek.vastgelegd")
    assert lijn.waarden == {"gesprek": gesprek.pk}
    return lijn.handeling


def test_with_a_parent_there_it_says_who_and_why(page, lot, mensen):
    inge = mensen["Inge"].pk
    zonder = page("kindgesprek", lot.pk, **talk(vorm="MET_OUDER", erbij=inge))
    niemand = page("kindgesprek", lot.pk, **talk(vorm="MET_OUDER", waarom_vorm="Ja."))
    assert not Contact.objects.exists()

    page(
        "kindgesprek",
        lot.pk,
        **talk(vorm="MET_OUDER", erbij=inge, waarom_vorm="Lot durfde niet alleen."),
    )

    assert "dat is een bewuste keuze" in zonder
    assert "Kies welke ouder erbij was" in niemand
    wie = dict(Aanwezigheid.objects.values_list("persoon", "is_gesproken"))
    assert wie == {lot.pk: True, inge: False}
    assert "Lot durfde niet alleen." in page("kind", lot.pk)


def test_alone_is_alone(page, lot, mensen):
    words = page("kindgesprek", lot.pk, **talk(erbij=mensen["Inge"].pk))

    assert "Haal de namen weg, of kies een andere vorm" in words
    assert not Contact.objects.exists()


def test_an_earlier_contact_is_filled_in_and_not_typed_again(page, lot):
    see(page, gesproken=lot.pk, alleen=lot.pk)
    contact = Contact.objects.get()
    assert "Vul aan wat voor gesprek dit was" in page("kind", lot.pk)
    anders = {"vorm": "MET_ANDER", "met_wie": "juf", "waarom_vorm": "Lot wilde dat."}
    sent = {"formulier": str(uuid4()), "doelen": "RELATIE"}

    fout = page("kindgesprek-aanvulling", lot.pk, contact.pk, **sent | anders)
    goed = page("kindgesprek-aanvulling", lot.pk, contact.pk, **sent, vorm="ALLEEN")

    assert "dat u dit kind alleen sprak" in fout
    assert "een band opbouwen" in goed
    assert Contact.objects.count() == 1
    assert Kindgesprek.objects.get().contact == contact


def test_who_was_not_spoken_with_had_no_talk(page, lot, mensen):
    see(page, gesproken=mensen["Sam"].pk)

    words = page("kindgesprek-aanvulling", lot.pk, Contact.objects.get().pk)

    assert NOT_THERE in words


def test_what_was_not_so_is_taken_back_and_the_words_stay(page, lot):
    page("kindgesprek", lot.pk, **talk(woorden=WOORDEN))
    gesprek = Kindgesprek.objects.get()

    words = page("kindgesprek-intrekking", gesprek.pk, reden="Dit was een ander kind.")

    gesprek.refresh_from_db()
    assert gesprek.reden_vervallen == "Dit was een ander kind."
    assert "ik wil dat mama lagt" in words
    assert "Vul aan wat voor gesprek dit was" in words


def test_who_was_spoken_with_longest_ago_comes_first(page, lot, mensen):
    page("kindgesprek", mensen["Sam"].pk, **talk(dag="vandaag", tijd="00:00"))
    page("kindgesprek", lot.pk, **talk())

    first = page("kinderen")
    see(page, gesproken=lot.pk, tijd="00:01")
    then = page("kinderen")

    assert first.index("Lot, ") < first.index("Sam, ")
    assert "gisteren gesproken" in first
    assert then.index("Sam, ") < then.index("Lot, ")


def test_an_own_date_holds_until_the_child_is_spoken_with(page, lot, straks):
    page("spreekdatum", lot.pk, uiterlijk=f"{straks:%d-%m-%Y}", waarvoor="het weekend")
    page("kindgesprek", lot.pk, **talk())
    assert "het weekend" in page("kinderen")

    Spreekdatum.objects.update(vastgelegd_op=timezone.now() - timedelta(days=3))

    assert "het weekend" not in page("kinderen")


def test_why_not_says_what_is_still_to_do(page, lot, straks):
    words = page(
        "niet-gesproken",
        persoon=lot.pk,
        reden="OUDERS",
        toelichting="Moeder wil dat eerst vrouwen praten.",
        opnieuw_op=f"{straks:%d-%m-%Y}",
    )

    assert "Praat er met de ouders over." in words
    assert "Overleg intern hoe u verder gaat." in words
    assert NietGesproken.objects.get().persoon == lot
    NietGesproken.objects.update(vastgelegd_op=timezone.now() - timedelta(days=3))
    page("kindgesprek", lot.pk, **talk())
    assert "Moeder wil dat eerst" not in page("kinderen")
    assert "Moeder wil dat eerst" in page("kind", lot.pk)


def test_why_not_at_a_visit_is_not_asked_again(page, lot, mensen):
    see(page, gesproken=mensen["Sam"].pk, **{f"reden_{lot.pk}": "Lot sliep."})

    assert "Lot sliep." in page("kinderen")


def test_danger_asks_which_and_the_advice_of_an_expert(page, mensen, straks):
    ruud = next(p for p in mensen.values() if p.positie == "OUDER")
    sent = {
        "persoon": ruud.pk,
        "reden": "GEVAAR",
        "toelichting": "Hij zou het haar laten betalen.",
        "opnieuw_op": f"{straks:%d-%m-%Y}",
    }
    zonder = page("niet-gesproken", **sent)
    assert '<details class="meer meer--klein" open>' in zonder  # the danger is asked
    words = page("niet-gesproken", **sent, situatie="EERGERELATEERD")

    assert "Kies welke uitzondering dit is" in zonder
    assert "Vraag advies aan een deskundige." in words
    assert "Ouders die wij nog niet spraken" in words


def test_who_treats_the_child_does_not_speak_for_us(page, lot):
    sent = {
        "wie": "Els",
        "argumenten": "Lot koos haar zelf.",
        "nagegaan_op": "vandaag",
        "hoe_vaak": "elke week",
    }
    weigering = page("vergewissing", lot.pk, **sent, rol="BEHANDELAAR")
    words = page("vergewissing", lot.pk, **sent, rol="JIM")

    assert "telt hier niet mee" in weigering
    assert "Els" in words
    assert Vergewissing.objects.get().rol == "JIM"


def test_the_help_fits_the_age_and_asks_no_consent_of_its_own(page, lot, mensen):
    words = page("kindgesprek", lot.pk)

    for zin in ("Vanaf ongeveer vier jaar", "Wees open", "Met en zonder ouders"):
        assert zin in words
    assert "12 en 16 gaan over toestemming voor hulp, niet over praten" in words


def test_a_planned_talk_is_kept_by_recording_it(page, lot, femke, gezin):
    afspraak = plan_agendaafspraak(
        gezin=gezin,
        wanneer=timezone.now() - timedelta(hours=30),
        wijze=Contactwijze.SCHOOL,
        met=[lot],
        onderwerp="Hoe gaat het?",
        by=femke,
        at=timezone.now(),
    )

    page("kindgesprek", lot.pk, **talk(afspraak=afspraak.pk))

    afspraak.refresh_from_db()
    assert afspraak.contact == Contact.objects.get()


def test_over_all_families_who_was_never_spoken_with_comes_first(
    page, own_page, lot, mensen, straks
):
    page("kindgesprek", mensen["Sam"].pk, **talk())
    page("spreekdatum", mensen["Sam"].pk, uiterlijk=f"{straks:%d-%m-%Y}")
    page(
        "niet-gesproken",
        persoon=lot.pk,
        reden="TE_JONG",
        toelichting="Lot brabbelt.",
        opnieuw_op=f"{straks:%d-%m-%Y}",
    )

    words = own_page("teamkinderen")

    assert words.index(">Lot<") < words.index(">Sam<")
    assert "nog niet" in words
    assert "het kind praat nog niet" in words
    assert "gisteren" in words
    assert date_format(straks, "j F") in words


def test_no_parent_hears_of_a_talk_that_was_or_will_be(lot, mensen):
    inge = mensen["Inge"].pk
    ouder = Lezer(Lezersoort.OUDER, inge, frozenset({inge, lot.pk}))
    kind = Lezer(Lezersoort.KIND, lot.pk, frozenset({lot.pk}))
    gesprek, datum = Kindgesprek(kind=lot), Spreekdatum(kind=lot)
    geheim = [
        label_gesprek(gesprek),
        label_gesprek(datum),
        label_niet_gesproken(NietGesproken(persoon=lot)),
        label_vergewissing(Vergewissing(kind=lot)),
    ]

    assert [mag_lezen(ouder, etiket) for etiket in geheim] == [False] * 4
    assert [mag_lezen(kind, etiket) for etiket in geheim] == [True, True, False, False]


def test_who_only_thinks_along_reads_and_writes_nothing(page, lot, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert "Gesprekken met de kinderen" in page("kinderen")
    assert "Gesprek vastleggen" not in page("kind", lot.pk)
    assert NOT_THERE in page("kindgesprek", lot.pk, **talk())
