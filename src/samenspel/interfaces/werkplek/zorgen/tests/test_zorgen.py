"""Three columns in the family's words: who says so, who objects, and what makes up for it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.analyse.models import Onenigheid, Opvang, Punt
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE

VANDAAG = timezone.localdate()


def test_a_point_stands_in_its_column_with_who_said_it_and_when(zet, page):
    zet("Papa schreeuwt.", "GEBEURD", antwoordsoort="FEIT")
    zet("Oma komt elke dag.", "VEILIG", wie="", zegt_anders="Femke")

    words = page("zorgen")

    zorgen, krachten = words.split('id="kaart-krachten"')
    assert "Papa schreeuwt." in zorgen
    assert "Feit, van <bdi>Inge</bdi>" in zorgen
    assert "Oma komt elke dag." in krachten
    assert "Mening van <bdi>Femke</bdi>" in krachten
    assert str((VANDAAG - timedelta(days=1)).year) in zorgen


def test_words_in_another_language_stand_first_and_the_dutch_below(zet, page):
    zet("يبكي كل ليلة", taal="ar", vertaling="Hij huilt elke nacht.")

    words = page("zorgen")

    assert 'lang="ar">يبكي كل ليلة' in words
    assert words.index("يبكي") < words.index("Hij huilt elke nacht.")


@pytest.mark.parametrize(
    ("anders", "why"),
    [
        ({"wie": "", "zegt_anders": ""}, "Kies wie dit zegt"),
        ({"vertaling": "Zo."}, "Kies uit welke taal"),
        ({"gezegd_op": f"01-01-{VANDAAG.year + 1}"}, "toekomst"),
    ],
)
def test_what_nobody_says_is_refused(page, mensen, anders, why):
    values = {"soort": "STAP", "tekst": "Bel oma.", "antwoordsoort": "MENING"}
    wie = anders.pop("wie", mensen["Inge"].pk)
    values |= {"zegt": wie, "gezegd_op": "gisteren"}

    assert why in page("punt-nieuw", **values | anders)
    assert Punt.objects.count() == 0


def test_who_does_not_agree_stays_beside_it_in_their_own_words(zet, page, mensen):
    punt = zet("Ruud drinkt.")
    page(
        "gedachte-oneens",
        "punt",
        punt.pk,
        woorden="Ik drink niet.",
        zegt=mensen["Ruud"].pk,
        gezegd_op="gisteren",
    )
    page("punt-plek", punt.pk, naar="GEBEURD")

    for words in (page("zorgen"), page("punt", punt.pk)):
        assert "Niet eens:" in words
        assert "Ik drink niet." in words


def test_who_did_not_agree_does_not_agree_with_the_new_words_either(zet, page, mensen):
    was = zet("Ruud drinkt elke dag.")
    van = {"zegt": mensen["Ruud"].pk, "gezegd_op": "gisteren"}
    page("gedachte-oneens", "punt", was.pk, woorden="Ik drink niet.", **van)
    page(
        "punt-veranderd",
        was.pk,
        tekst="Ruud drinkt soms.",
        antwoordsoort="MENING",
        zegt=mensen["Inge"].pk,
        gezegd_op="gisteren",
        reden="Minder.",
    )
    nieuw = Punt.objects.get(vervangt=was)

    now, before = page("punt", nieuw.pk).split("Eerder stond er")
    assert "Niet eens:" in now
    assert "Niet eens:" in before

    rij = Onenigheid.objects.get(punt=nieuw)
    assert "Niet eens:" not in page("oneens-weg", rij.pk, reden="Hij ziet het nu ook.")
    words = page("punt", nieuw.pk)
    assert "Eerst niet eens, nu wel" in words
    assert "Hij ziet het nu ook." in words


def test_it_moves_to_another_heading_with_a_button(zet, press, page):
    punt = zet("Sam slaapt slecht.")

    words = press("punt-plek", punt.pk, naar="GEBEURD")

    assert "Staat nu onder" in words
    assert Punt.objects.get(pk=punt.pk).soort == "GEBEURD"
    line = Gebeurtenis.objects.get(soort="punt.verplaatst")
    assert (line.waarden["van"], line.waarden["naar"]) == ("LASTIG", "GEBEURD")
    assert NOT_THERE in press("punt-plek", punt.pk, naar="ELDERS")


def test_it_moves_up_and_down_under_its_heading_without_dragging(zet, press):
    een, twee, drie = (zet(f"Zorg {n}.") for n in (1, 2, 3))

    press("punt-plek", drie.pk, plekken="-1")
    press("punt-plek", een.pk, plekken="-1")

    orde = Punt.objects.order_by("volgorde").values_list("tekst", flat=True)
    assert list(orde) == ["Zorg 1.", "Zorg 3.", "Zorg 2."]
    assert Gebeurtenis.objects.filter(soort="punt.geschoven").count() == 2
    assert twee.soort == "LASTIG"


def test_a_strength_that_makes_up_for_a_worry_stands_at_both(zet, page):
    zorg, kracht = zet("Ruud drinkt."), zet("Oma slaapt hier.", "VEILIG")

    page(
        "punt-opvang",
        kracht.pk,
        ander=zorg.pk,
        uitleg="Dan is er een volwassene.",
        wie_zegt="oma",
    )

    assert 'Wordt opgevangen door: <span dir="auto">Oma slaapt hier.' in page(
        "punt", zorg.pk
    )
    assert 'Vangt op: <span dir="auto">Ruud drinkt.' in page("punt", kracht.pk)
    page("opvang-weg", Opvang.objects.get().pk, reden="Oma is ziek.")
    assert "Vangt op" not in page("punt", kracht.pk)


def test_a_point_shows_the_facts_it_rests_on(zet, page, gezin):
    lijn = Gebeurtenis.objects.filter(gezin_id=gezin.pk, soort="aanmelding.ontvangen")
    feit = f"0-{lijn.get().pk}"

    punt = zet("Ruud drinkt.", feiten=[feit])

    for words in (page("zorgen"), page("punt", punt.pk)):
        assert "Aanmelding: " in words.split("Ruud drinkt.", 1)[1]


def test_a_step_makes_up_for_nothing(zet, page):
    stap = zet("Bel oma.", "STAP")

    assert NOT_THERE in page("punt-opvang", stap.pk)


def test_what_changed_replaces_it_and_the_old_words_stay(zet, page, mensen):
    was = zet("Ruud drinkt elke dag.")
    kracht = zet("Oma slaapt hier.", "VEILIG")
    page("punt-opvang", was.pk, ander=kracht.pk, uitleg="Zij let op.", wie_zegt="oma")

    page(
        "punt-veranderd",
        was.pk,
        tekst="Ruud drinkt in het weekend.",
        antwoordsoort="MENING",
        zegt=mensen["Inge"].pk,
        gezegd_op="gisteren",
        reden="Hij is minderen begonnen.",
    )

    nieuw = Punt.objects.get(vervangt=was)
    words = page("punt", nieuw.pk)
    now, before = words.split("Eerder stond er")
    assert "Ruud drinkt in het weekend." in now
    assert "Zij let op." in now
    assert "Ruud drinkt elke dag." in before
    assert "Hij is minderen begonnen." in before
    assert NOT_THERE in page("punt", was.pk)


def test_only_a_round_asks_whether_an_older_point_still_holds(zet, press, page):
    oud = zet("Ruud drinkt.")
    vraag = "Klopt dit nog op"
    assert vraag not in page("zorgen")

    words = press("zorgen-opnieuw")
    zet("Dit is nieuw.")

    assert f"{vraag} {VANDAAG.day} " in words
    assert page("zorgen").count(vraag) == 1
    words = press("gedachte-klopt", "punt", oud.pk)
    assert vraag not in words
    assert "klopte nog op" in words
    assert "Alles is nagekeken." in words
    assert "U bekijkt dit blad opnieuw" not in press("zorgen-klaar")


def test_what_does_not_hold_any_more_says_why_and_stays_to_be_read(zet, page):
    punt = zet("Ruud drinkt.")

    words = page("gedachte-weg", "punt", punt.pk, reden="Hij is gestopt.")

    assert "Klopte niet (meer)" in words
    assert "Hij is gestopt." in words
    line = Gebeurtenis.objects.get(soort="gedachte.vervallen")
    assert line.corrigeert == Gebeurtenis.objects.get(soort="punt.vastgelegd").pk
    assert NOT_THERE in page("gedachte-weg", "punt", punt.pk)
    assert NOT_THERE in page("gedachte-weg", "iets", punt.pk)


def test_who_thinks_along_reads_the_sheet_and_writes_nothing(
    zet, gezin, client, enter_as, noor
):
    punt = zet("Ruud drinkt.")
    enter_as(noor, Rol.EXPERT)

    def get(rest):
        url = f"/dossiers/{gezin.dossiernummer}/zorgen/{rest}"
        return client.get(url).content.decode()

    assert "Ruud drinkt." in get("")
    assert "Toevoegen" not in get("")
    assert "Omhoog" not in get(f"punt/{punt.pk}/")
    assert NOT_THERE in get("punt/nieuw/")
    assert NOT_THERE in get("overleg/")
