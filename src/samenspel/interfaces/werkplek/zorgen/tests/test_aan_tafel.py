"""On the wall stands only what everybody at the table may read."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.domain.analyse.models import Punt
from samenspel.domain.gezin.actions import add_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Persoon, Positie
from samenspel.domain.veiligheid.actions import record_contactverbod
from samenspel.domain.veiligheid.models import Opleger


@pytest.fixture(autouse=True)
def ouders(mensen):
    """Inge and Ruud are parents; Sam is old enough to read."""
    wie = [mensen["Inge"].pk, mensen["Ruud"].pk]
    Persoon.objects.filter(pk__in=wie).update(positie=Positie.OUDER)
    geboren = timezone.localdate() - timedelta(days=13 * 366)
    Persoon.objects.filter(pk=mensen["Sam"].pk).update(geboren_op=geboren)


@pytest.fixture
def tafel(client, gezin, mensen, femke):
    """Return what stands on the wall for these people."""

    def tafel(*namen) -> str:
        client.force_login(femke)
        url = reverse("werkplek:zorgen-overleg", args=[gezin.dossiernummer])
        wie = [mensen[naam].pk for naam in namen]
        return client.get(url, {"wie": wie}).content.decode()

    return tafel


def test_what_nobody_laid_on_the_table_is_not_there(zet, tafel):
    zet("Alleen voor ons.")
    zet("Voor ons allemaal.", wie="", zegt_anders="Femke", voor_gezin="on")

    words = tafel("Inge")

    assert "Voor ons allemaal." in words
    assert "Alleen voor ons." not in words
    assert "zijmenu" not in words


def test_the_source_and_what_belongs_to_us_stay_off_the_wall(zet, tafel):
    zet("Dit mag.", voor_gezin="on", bron="De buurvrouw belde.", wie="Inge")

    words = tafel("Inge")

    assert "Dit mag." in words
    assert "De buurvrouw belde." not in words
    assert "Klopt dit nog" not in words
    assert "Verplaats" not in words


def test_the_words_of_a_child_stand_there_only_for_whom_the_child_chose(
    zet, tafel, mensen
):
    zet("Ik ben bang.", wie="Sam", voor_gezin="on")
    zet("Ik mis opa.", wie="Sam", voor_gezin="on", alleen_voor=[mensen["Inge"].pk])

    assert "Ik ben bang." in tafel("Sam")
    assert "Ik ben bang." not in tafel("Sam", "Inge")
    assert "Ik mis opa." in tafel("Sam", "Inge")
    assert "Ik mis opa." not in tafel("Sam", "Inge", "Ruud")


def test_a_line_never_stands_there_without_who_does_not_agree(zet, tafel, page, mensen):
    punt = zet("Er wordt geslagen.", wie="", zegt_anders="Femke", voor_gezin="on")
    assert "Er wordt geslagen." in tafel("Inge")

    page(
        "gedachte-oneens",
        "punt",
        punt.pk,
        woorden="Nee.",
        zegt=mensen["Ruud"].pk,
        gezegd_op="gisteren",
    )

    assert "Er wordt geslagen." not in tafel("Inge")
    samen = [mensen["Inge"].pk, mensen["Ruud"].pk]
    page(
        "gedachte-oneens",
        "punt",
        zet("Er is ruzie.", wie="", zegt_anders="Femke", voor_gezin="on").pk,
        woorden="Welnee.",
        zegt=mensen["Ruud"].pk,
        gezegd_op="gisteren",
        voor_gezin="on",
        alleen_voor=samen,
    )
    words = tafel("Inge")
    assert "Er is ruzie." in words
    assert "Welnee." in words


def test_two_who_may_not_meet_get_no_sheet_together(zet, tafel, mensen, femke):
    zet("Op tafel.", wie="", zegt_anders="Femke", voor_gezin="on")
    record_contactverbod(
        tussen=(mensen["Inge"], mensen["Ruud"]),
        opgelegd_door=Opleger.RECHTER,
        vanaf=timezone.localdate(),
        by=femke,
        at=timezone.now(),
    )

    words = tafel("Inge", "Ruud")

    assert "mogen geen contact met elkaar hebben" in words
    assert "Op tafel." not in words
    assert "Op tafel." in tafel("Inge")


def test_what_tells_where_somebody_goes_asks_who_may_read_it(page, mensen, zet):
    values = {
        "soort": "STAP",
        "tekst": "Wij gaan naar de opvang.",
        "gezegd_op": "gisteren",
    }
    values |= {"zegt": mensen["Inge"].pk, "voor_gezin": "on"}

    words = page("punt-nieuw", **values)

    assert "Dit kan verraden waar iemand is" in words
    assert Punt.objects.count() == 0
    punt = zet("Wij gaan naar de opvang.")
    words = page("gedachte-lezen", "punt", punt.pk, voor_gezin="on")
    assert "Dit kan verraden waar iemand is" in words
    page(
        "gedachte-lezen",
        "punt",
        punt.pk,
        voor_gezin="on",
        alleen_voor=[mensen["Inge"].pk],
    )
    assert Punt.objects.get().alleen_voor == [mensen["Inge"].pk]


def test_where_two_may_not_meet_nothing_is_for_everybody(page, mensen, femke):
    record_contactverbod(
        tussen=(mensen["Inge"], mensen["Ruud"]),
        opgelegd_door=Opleger.RECHTER,
        vanaf=timezone.localdate(),
        by=femke,
        at=timezone.now(),
    )
    values = {"soort": "STAP", "tekst": "Wij bellen.", "gezegd_op": "gisteren"}

    words = page("punt-nieuw", **values, zegt=mensen["Inge"].pk, voor_gezin="on")
    assert "Vink aan wie dit veilig kan lezen." in words
    page("punt-nieuw", **values, zegt=mensen["Sam"].pk, voor_gezin="on")
    assert Punt.objects.get().zegt == mensen["Sam"]


def test_the_network_sees_only_what_was_laid_down_for_it(
    zet, tafel, gezin, mensen, femke
):
    oma = add_persoon(
        gezin=gezin,
        gegevens=Persoonsgegevens("Oma", positie=Positie.NETWERK),
        by=femke,
        at=timezone.now(),
    )
    mensen["Oma"] = oma
    wie = {"wie": "", "zegt_anders": "Femke", "voor_gezin": "on"}
    zet("Voor het gezin.", **wie)
    zet("Ook voor oma.", **wie, alleen_voor=[oma.pk, mensen["Inge"].pk])

    words = tafel("Inge", "Oma")

    assert "Ook voor oma." in words
    assert "Voor het gezin." not in words


def test_a_figure_on_the_wall_is_of_who_lets_all_see_it(
    geef, gevaar, page, tafel, mensen
):
    samen = [mensen["Inge"].pk, mensen["Ruud"].pk]
    page("gedachte-lezen", "gevaar", gevaar.pk, voor_gezin="on", alleen_voor=samen)
    geef(3, wie="Sam", punt_hoger="Als papa weg blijft.")
    geef(4, voor_gezin="on", alleen_voor=samen, punt_hoger="Als oma blijft.")

    words = tafel("Inge", "Ruud")

    assert "Ruud drinkt als hij alleen is." in words
    assert "Als oma blijft." in words
    assert "Als papa weg blijft." not in words
    assert "Sam" not in words.split("Eén punt hoger")[1]
