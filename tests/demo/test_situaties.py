"""Each family of the region is in a situation of its own, and each page of it opens."""

import re
from collections import Counter
from datetime import datetime, timedelta
from html import unescape

import pytest
from django.urls import reverse

from samenspel.domain.besluiten.queries import list_wegingen
from samenspel.domain.gezin.models import Gezin, Kader, Persoon
from samenspel.domain.privacy.models import Betrokkenheid, Deling, Toestemming
from samenspel.domain.privacy.queries.vragen import list_beoordelingen, list_berichten
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.samenwerking.queries import (
    list_afsluitingen,
    list_gesloten_gezinnen,
)
from samenspel.domain.termijnen.models import Verplichting
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.veiligheid.queries import list_plannen, list_vaststellingen
from samenspel.domain.verhaal.models import Kindverhaal, Slaapcontrole
from tests.demo.regio import NU, ZIET, acting_as, get_nummer, read_kaart

REGIE = {
    "tarik": [
        "Bouazza-de Groot",
        "Van den Heuvel-Ouédraogo",
        "Kowalczyk-van 't Hoff",
    ],
    "sanne": ["Tesfay-Brouwer", "Da Conceição Évora"],
    "wietske": ["Hoekstra-Visser"],
    "joris": ["Haddad-Kassab"],
    "nadia": ["Nguyễn-Bakker", "Warsame-Cabdullahi"],
}
WIE_WAT = [(wie, gezin) for wie, gezinnen in REGIE.items() for gezin in gezinnen]


def test_acute_asks_to_weigh_what_happened_and_who_may_not_meet(sign_in):
    kaart = read_kaart(sign_in, "tarik", "Van den Heuvel-Ouédraogo")
    for zin in ("Weeg het acute signaal", "veilig gemaakt", "Geen contact: "):
        assert zin in kaart


def test_the_emergency_of_last_night_waits_for_who_must_know_and_who_judges(demo, db):
    with acting_as("tarik"):
        assert "nood" in {bericht.soort for bericht in list_berichten(NU)}
    with acting_as("anouk"):
        (beoordeling,) = list_beoordelingen()
    assert (beoordeling.wie, beoordeling.beoordeeld_op) == ("Hugo Ramdin", None)


def test_one_of_two_households_is_secret(sign_in):
    nummer = get_nummer("joris", "Haddad-Kassab")
    mensen = sign_in("joris").get(reverse("werkplek:personen", args=[nummer]))
    assert "bij papa en oma" in mensen.content.decode()
    assert "Bongerd" not in read_kaart(sign_in, "joris", "Haddad-Kassab")


def test_in_a_mixed_family_one_child_has_a_measure(demo, db):
    with acting_as("tarik"):
        kaders = Kader.objects.filter(gezin__naam="Kowalczyk-van 't Hoff")
        per_kind = dict(kaders.values_list("kind__roepnaam", "soort"))
        geweigerd = Toestemming.objects.exclude(ingetrokken_op=None).count()
    assert per_kind == {"Zofia": "OTS", "Łukasz": "VRIJWILLIG"}
    assert geweigerd == 1


def test_halfway_the_ots_the_numbers_rise_and_the_plan_is_in_its_third_version(
    demo, db
):
    with acting_as("sanne"):
        gezin = Gezin.objects.get(naam="Da Conceição Évora")
        ots = Kader.objects.filter(gezin=gezin).first()
        tiago = Persoon.objects.get(gezin=gezin, roepnaam="Tiago")
        alle = list_vaststellingen(gezin)
        plannen = list_plannen(gezin)
    cijfers = [v.cijfer for v in alle if v.kind_id == tiago.pk]
    assert sorted(cijfers) == sorted([3, 5, 6, 6, 7, 7])
    assert {cijfers[0], cijfers[-1]} == {3, 7}
    assert {plan.versie for plan in plannen} == {1, 2, 3}
    verstreken = (NU.date() - ots.vanaf) / (ots.tot - ots.vanaf)
    assert 0.4 < verstreken < 0.65


def test_the_lokaal_team_has_the_regie_and_who_had_it_hands_over(demo, db):
    with acting_as("nadia"):
        rollen = Betrokkenheid.objects.filter(gezin__naam="Nguyễn-Bakker")
        nu = {
            b.rol: b
            for b in rollen.select_related("medewerker__gebruiker")
            if b.tot is None or b.tot > NU
        }
    assert nu[Rol.REGISSEUR].medewerker.naam == "Nadia El Khatib"
    assert nu[Rol.BETROKKEN].medewerker.naam == "Sanne Vermeulen"
    assert nu[Rol.BETROKKEN].tot - NU < timedelta(days=21)
    assert Rol.TEAM not in nu


def test_who_is_done_is_closed_and_only_the_last_regisseur_reads_back(demo, db):
    with acting_as("bram"):
        gezin = Gezin.objects.get(naam="De Wit-Sarıkaya")
        assert list_nodig(gezin, NU) == []
        (afsluiting,) = list_afsluitingen(gezin)
        assert afsluiting.geldt
        assert gezin.gesloten_op == afsluiting.gesloten_op
        nu = [b.rol for b in Betrokkenheid.objects.filter(gezin=gezin, tot__gt=NU)]
    assert nu == [Rol.CONSULT]
    with acting_as("nadia"):
        assert not Gezin.objects.filter(naam="De Wit-Sarıkaya").exists()
        (gesloten,) = list_gesloten_gezinnen()
    assert "Anneanne İpek" in gesloten.overgenomen_door


def test_the_end_of_a_family_can_be_read_and_not_changed(sign_in):
    nummer = get_nummer("bram", "De Wit-Sarıkaya")
    client = sign_in("bram")
    einde = client.get(reverse("werkplek:afsluiting", args=[nummer])).content.decode()
    assert "Het vogelhuis hangt bij Bram." in unescape(einde)
    assert (
        client.get(reverse("werkplek:contact-nieuw", args=[nummer])).status_code == 404
    )


def test_the_table_was_told_without_a_yes_and_it_says_why(demo, db):
    with acting_as("marit"):
        gezin = Gezin.objects.get()
        (deling,) = Deling.objects.filter(gezin=gezin)
        (weging,) = list_wegingen(gezin)
        antwoorden = Toestemming.objects.filter(gezin=gezin)
        assert {a.is_gegeven for a in antwoorden} == {True, False}
    assert weging.gi and deling.is_gedeeld and deling.afweging


def test_a_deputy_hears_for_whom_and_a_question_waits(demo, db):
    gehoord = {}
    for naam in ("wietske", "sanne", "dewi"):
        with acting_as(naam):
            gehoord[naam] = {bericht.soort for bericht in list_berichten(NU)}
    assert "vervangt" in gehoord["wietske"]
    assert "vraag" in gehoord["sanne"]
    assert "antwoord-nee" in gehoord["dewi"]


@pytest.mark.parametrize(("wie", "gezinsnaam"), WIE_WAT)
def test_at_most_one_new_flag_a_week(demo, db, wie, gezinsnaam):
    """A flag is what was amber or red and still not done the day after."""
    with acting_as(wie):
        rijen = list(Verplichting.objects.filter(gezin__naam=gezinsnaam))
    weken = Counter(
        vlag.isocalendar()[:2] for rij in rijen if (vlag := find_vlag(rij)) is not None
    )
    assert all(aantal <= 2 for aantal in weken.values()), weken
    assert sum(weken.values()) <= max(2, len(weken) + 1)


def find_vlag(rij: Verplichting) -> datetime | None:
    vlag = min((m for m in (rij.amber_vanaf, rij.rood_vanaf) if m), default=None)
    klaar = min((m for m in (rij.vervuld_op, rij.vervallen_op) if m), default=NU)
    return vlag if vlag and klaar - vlag > timedelta(days=1) else None


# Where every kind of page has something on it; of the others the kaart leads far enough.
RIJK = {"Tesfay-Brouwer", "Hoekstra-Visser", "Kowalczyk-van 't Hoff"}


@pytest.mark.parametrize(("wie", "gezinsnaam"), WIE_WAT)
def test_every_page_of_a_family_opens(sign_in, wie, gezinsnaam):
    """Follow every link of the dossier from the kaart on, one of each kind of page."""
    begin = reverse("werkplek:kaart", args=[get_nummer(wie, gezinsnaam)])
    client, gezien, te_gaan = sign_in(wie), set(), [begin]
    while te_gaan:
        adres = te_gaan.pop()
        soort = re.sub(r"\d+", "#", adres.removeprefix(begin).partition("?")[0])
        if soort in gezien:
            continue
        gezien.add(soort)
        answer = client.get(adres)
        assert answer.status_code == 200, adres
        leads_on = adres == begin or gezinsnaam in RIJK
        if leads_on and answer["Content-Type"].startswith("text/html"):
            links = re.findall(r'href="([^"#]+)', answer.content.decode())
            te_gaan += [unescape(link) for link in links if link.startswith(begin)]
    assert len(gezien) > 10


@pytest.mark.parametrize("wie", sorted(ZIET))
def test_nothing_of_another_family_is_found(sign_in, wie, demo):
    client = sign_in(wie)
    alle = [gezin for gezinnen in REGIE.values() for gezin in gezinnen]
    for gezinsnaam in sorted(set(alle) - ZIET[wie]):
        regisseur = next(r for r, gezinnen in REGIE.items() if gezinsnaam in gezinnen)
        nummer = get_nummer(regisseur, gezinsnaam)
        kaart = client.get(reverse("werkplek:kaart", args=[nummer]))
        zoeken = client.get(reverse("werkplek:zoeken"), {"q": gezinsnaam})
        assert kaart.status_code == 404
        assert nummer not in zoeken.content.decode()


def test_what_waits_says_why_and_until_when(demo, db):
    with acting_as("wietske"):
        gezin = Gezin.objects.get(naam="Hoekstra-Visser")
        wacht = [n for n in list_nodig(gezin, NU) if n.weggelegd]
    assert [n.tekst for n in wacht] == ["Maak een weging"]
    assert "brieven" in wacht[0].weggelegd.reden


def test_children_are_heard_in_their_own_words_and_hear_back(demo, db):
    with acting_as("tarik"):
        verhalen = list(Kindverhaal.objects.select_related("kind").order_by("pk"))
    assert [v.kind.roepnaam for v in verhalen] == ["Élodie", "Łukasz", "Beatriz"]
    assert all(v.antwoord and v.antwoord_op > v.gebeurd_op for v in verhalen)


def test_it_is_known_who_sleeps_in_two_homes(demo, db):
    with acting_as("tarik"):
        [thuis] = Slaapcontrole.objects.all()
    assert len(thuis.slapen) == 4
    with acting_as("nadia"):
        [alleen] = Slaapcontrole.objects.all()
    assert len(alleen.slapen) == 1


@pytest.mark.parametrize(
    ("wie", "gezin", "zin"),
    [
        ("wietske", "Hoekstra-Visser", "Rust over het geld."),
        ("tarik", "Kowalczyk-van 't Hoff", "Dat iemand luistert"),
    ],
)
def test_the_family_says_itself_what_it_asks(sign_in, wie, gezin, zin):
    nummer = get_nummer(wie, gezin)
    page = sign_in(wie).get(reverse("werkplek:situatie", args=[nummer]))
    assert zin in page.content.decode()
