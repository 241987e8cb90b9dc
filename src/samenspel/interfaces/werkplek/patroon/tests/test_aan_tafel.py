"""The paper for the table: what was laid down, for all who sit there, and nothing else."""

import io
from datetime import timedelta

import pypdf
import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.analyse.actions import (
    confirm_patroon,
    open_eindsituatie,
    withdraw_duiding,
)
from samenspel.domain.analyse.gegevens import Samen
from samenspel.domain.analyse.models import Betekenis, Duiding
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
def leg(client, gezin, mensen, femke):
    """Return how Femke lays pieces on the table, for all or for some."""

    def leg(*stukken: Duiding, voor: tuple[str, ...] = (), open_: bool = True):
        client.force_login(femke)
        url = reverse("werkplek:patroon-lezen", args=[gezin.dossiernummer])
        data = {
            "stukken": [duiding.pk for duiding in stukken],
            "alleen_voor": [mensen[naam].pk for naam in voor],
        }
        return client.post(url, data | ({"voor_gezin": "on"} if open_ else {}))

    return leg


@pytest.fixture
def tafel(client, gezin, mensen, femke):
    """Return what Femke gets for these people: words of a paper, or of the page."""

    def tafel(*namen: str) -> str:
        client.force_login(femke)
        url = reverse("werkplek:patroon-tafel", args=[gezin.dossiernummer])
        answer = client.get(url, {"wie": [mensen[naam].pk for naam in namen]})
        if answer["Content-Type"] != "application/pdf":
            return answer.content.decode()
        sheets = pypdf.PdfReader(io.BytesIO(answer.content)).pages
        return "\n".join(sheet.extract_text() for sheet in sheets)

    return tafel


def test_the_paper_holds_what_was_laid_down_and_no_empty_question(put, leg, tafel):
    put("grootste_zorg", "Dat hij weer wegloopt.")
    leg(put("rol_hulp", "Steeds een ander."))

    words = tafel("Inge")

    assert "Voor Inge" in words
    assert words.count("Steeds een ander") == 2  # drawn, and in the list
    assert "weer wegloopt" not in words
    assert "Werkexemplaar" not in words
    assert "nog geen feit" not in words


def test_what_is_of_one_parent_is_not_for_both(put, leg, tafel):
    leg(put("gedrag_ouder", "Schreeuwt.", "Ruud"), put("rol_hulp", "Steeds anders."))

    assert "Schreeuwt." in tafel("Ruud")
    samen = tafel("Inge", "Ruud")
    assert "Steeds anders." in samen
    assert "Schreeuwt." not in samen


def test_a_child_chooses_who_reads_its_words(put, leg, tafel):
    leg(put("problemen", "Ik slaap niet.", zegt="Sam"), voor=("Inge",))

    assert "Ik slaap niet." in tafel("Inge", "Sam")
    assert "Er ligt nog niets op tafel" in tafel("Ruud")


def test_no_older_sentence_takes_the_place_of_a_closed_one(put, leg, tafel):
    leg(put("zin", "waarin het druk is."), put("rol_hulp", "Steeds anders."))
    put("zin", "waarin niemand rust vindt.")

    words = tafel("Inge")

    assert "druk is" not in words
    assert "rust vindt" not in words


def test_what_a_worker_asks_of_the_own_work_never_lies_there(
    gezin, femke, client, put, leg, tafel
):
    eind = open_eindsituatie(
        gezin=gezin,
        betekenis=Betekenis.VEILIG,
        motivering="Zo gevraagd.",
        by=femke,
        at=timezone.now(),
    )
    leg(put("compenseren", "Oma haalt op.", eind=eind))
    drempel = put("drempel", "Ik durf niet te bellen.", eind=eind)
    Duiding.objects.filter(pk=drempel.pk).update(voor_gezin=True)

    words = tafel("Inge")

    assert "Gezinspatroon en haalbare eindsituatie" in words
    assert "Oma haalt op." in words
    assert "durf niet" not in words
    lijst = client.get(reverse("werkplek:patroon-lezen", args=[gezin.dossiernummer]))
    assert "durf niet" not in lijst.content.decode()


@pytest.mark.parametrize("niet_eens", ["", "Ruud, met alles."])
def test_a_pattern_that_somebody_objects_to_is_not_said_to_be_established(
    gezin, femke, patroon, put, leg, tafel, niet_eens
):
    leg(put("problemen", "Het is vaak laat."))
    samen = Samen("Inge", timezone.localdate(), niet_eens)
    confirm_patroon(
        gezin=gezin, samen=samen, motivering="Kort.", by=femke, at=timezone.now()
    )

    words = tafel("Inge")

    assert ("Met elkaar vastgesteld" in words) is (niet_eens == "")
    assert "met alles" not in words


def test_two_who_may_not_meet_get_no_paper_together(
    gezin, mensen, femke, put, leg, tafel
):
    leg(put("rol_hulp", "Steeds anders."))
    record_contactverbod(
        tussen=(mensen["Ruud"], mensen["Inge"]),
        opgelegd_door=Opleger.BURGEMEESTER,
        vanaf=timezone.localdate(),
        by=femke,
        at=timezone.now(),
    )

    assert "mogen geen contact met elkaar hebben" in tafel("Inge", "Ruud")
    assert "Steeds anders." in tafel("Inge")


def test_where_reading_is_dangerous_somebody_chooses_by_name(put, leg, tafel):
    vlucht = put("rol_hulp", "Naar de opvang met de noodtas.")

    answer = leg(vlucht)

    assert "kan verraden waar iemand is" in answer.content.decode()
    assert "Er ligt nog niets op tafel" in tafel("Inge")


def test_a_piece_can_be_closed_again_and_new_words_are_closed(put, leg, tafel, femke):
    stuk = put("rol_hulp", "Steeds anders.")
    leg(stuk)
    leg(stuk, open_=False)

    assert "Er ligt nog niets op tafel" in tafel("Inge")
    regels = Gebeurtenis.objects.filter(soort="duiding.vrijgegeven").order_by("pk")
    assert [regel.waarden["voor_gezin"] for regel in regels] == [True, False]
    assert {tuple(regel.waarden["duidingen"]) for regel in regels} == {(stuk.pk,)}


def test_a_piece_that_was_withdrawn_lies_there_no_more(put, leg, tafel, femke):
    stuk = put("rol_hulp", "Steeds anders.")
    leg(stuk)
    withdraw_duiding(duiding=stuk, reden="Fout.", by=femke, at=timezone.now())

    assert "Er ligt nog niets op tafel" in tafel("Inge")
