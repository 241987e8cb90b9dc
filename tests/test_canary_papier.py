"""What stands on paper, on the wall and in a drawing: for each reader the own canaries.

A view that hands out a paper joins by itself: it must open, be made of words that these
tests read, and say for whom it is.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import reverse

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.veiligheid.tests.kanaries import MAG, kanarie
from samenspel.domain.veiligheid.tests.test_papier import read_all, read_text
from tests.canary import Kanariegezin, get_document
from tests.canary_papier import (
    PDF,
    WERKEXEMPLAAR,
    is_words,
    list_adressen_met,
    list_set,
)
from tests.canary_rows import BSN, CUT, TOKEN
from tests.canary_tafel import MAG_AAN_TAFEL
from tests.test_canary import find_field, list_urls, read_answer
from tests.test_outsiders import OWN

pytestmark = pytest.mark.django_db

GETEKEND = ("genogram", "leefgebieden", "patroon", "sociogram", "tijdlijn")
TEKENING = re.compile(r'<svg[^>]*role="(?:img|group)".*?</svg>', re.DOTALL)
AAN_TAFEL = re.compile(r"KANARIE(?:TAFEL|STUK)([A-Z]+)X")

# What stands on a paper that the family reads; every other paper says it is not for them.
VOOR_HET_GEZIN = {
    "werkplek:genogram-papier": set(),
    "werkplek:kindblad-leeg": set(),
    "werkplek:kindblad-papier": {"verhaal.kindvak.tekst"},
    "werkplek:kindblad-papier-voor": {"verhaal.kindvak.tekst"},
    "werkplek:papier": {
        "veiligheid.belnummer.nummer",
        "veiligheid.bodemeis.eis",
        "veiligheid.instemming.woorden",
        "veiligheid.onderdeel.tekst",
        "veiligheid.ondergrens.grens",
        "veiligheid.vervolgstap.als",
        "verhaal.afspraak.wat",
    },
    "werkplek:patroon-tafel": {
        "analyse.duiding.hoe",
        "analyse.duiding.tekst",
        "analyse.duiding.wie_doet",
        "analyse.duiding.zegt_anders",
    },
    "werkplek:tijdlijn-papier": {
        "verhaal.levensgebeurtenis.gevolg",
        "verhaal.levensgebeurtenis.wat",
        "verhaal.levensgebeurtenis.wie_zegt",
    },
    "werkplek:veiligheidsplan-leeg": set(),
}


def test_every_paper_opens_is_for_whom_it_says_and_says_no_more_than_its_words(
    papier_in_woorden, wereld, kanaries, nummers, client, noor
):
    adressen = {adres.naam for adres in list_adressen_met("pdf_answer")}
    client.force_login(noor)
    papieren = dict(open_papieren(client, wereld, nummers))

    assert adressen - {naam for naam, _ in papieren} == set(), "Geen nummer opent dit."
    then_the_family_reads_only_what_is_meant_for_it(papieren, kanaries)
    papier_in_woorden.undo()
    then_each_says_the_same_when_it_is_set(papieren, client)


def then_the_family_reads_only_what_is_meant_for_it(
    papieren: dict[tuple[str, str], str], kanaries: dict[str, str]
) -> None:
    met = defaultdict(set)
    for (naam, _), words in papieren.items():
        if WERKEXEMPLAAR not in words:
            assert kanarie("NIETOPPAPIER") not in words, naam
            met[naam] |= {kanaries[token] for token in TOKEN.findall(words)}
    assert met == VOOR_HET_GEZIN, "Zeg in VOOR_HET_GEZIN wat hierop mag staan."


def then_each_says_the_same_when_it_is_set(
    papieren: dict[tuple[str, str], str], client: Client
) -> None:
    """Each paper once for real: the same canaries as in the words it was made of."""
    for (_, url), words in best_of_each(papieren):
        inhoud = client.get(url).content
        if is_words(inhoud):  # kept when the family was made; tested below
            continue
        put = list_set(words, TOKEN)
        said = list_set(read_text(inhoud), TOKEN)
        assert said <= put, url
        assert bool(said) is bool(put), url


def open_papieren(
    client: Client, wereld: Kanariegezin, nummers: list[int]
) -> Iterator[tuple[tuple[str, str], str]]:
    """Return the words of every paper that opens, by its address."""
    hier = {adres.naam for adres in list_adressen_met("pdf_answer")}
    alle = [(adres.naam, url) for adres, url in list_urls(wereld, nummers)]
    genogram = "werkplek:genogram-papier"
    van_gezin = f"{reverse(genogram, args=[wereld.gezin.dossiernummer])}?gezin=on"
    samen = [*list_tafels(wereld, "Inge"), (genogram, van_gezin)]
    for naam, url in [*alle, *samen]:
        answer = client.get(url) if naam in hier else None
        if answer is not None and answer.headers.get("Content-Type") == PDF:
            yield (naam, url), read_answer(answer)


def best_of_each(
    papieren: dict[tuple[str, str], str],
) -> Iterator[tuple[tuple[str, str], str]]:
    """Return of each address the paper that says most canaries."""
    for naam in {naam for naam, _ in papieren}:
        mine = [(key, words) for key, words in papieren.items() if key[0] == naam]
        yield max(mine, key=lambda one: len(TOKEN.findall(one[1])))


def test_the_paper_of_each_reader_holds_the_own_canaries_and_no_other(
    wereld, kanaries, noor
):
    with acting_as_gebruiker(noor.pk):
        texts = {p.persoon.roepnaam: read_all(get_document(p)) for p in wereld.papieren}

    found = {naam: set(TOKEN.findall(text)) for naam, text in texts.items()}
    assert found == {naam: {kanarie(k) for k in MAG[naam]} for naam in MAG}
    assert [naam for naam, text in texts.items() if BSN in text] == []


def test_everybody_at_a_table_may_read_all_that_lies_there(
    papier_in_woorden, wereld, client, noor
):
    client.force_login(noor)

    liggen = {
        (naam, namen): set(AAN_TAFEL.findall(read_answer(client.get(url))))
        for namen in MAG_AAN_TAFEL
        for naam, url in list_tafels(wereld, *namen)
    }

    assert len(liggen) > len(MAG_AAN_TAFEL)  # more than one sheet is laid down
    for (naam, namen), woorden in liggen.items():
        assert woorden - {"EIND"} == MAG_AAN_TAFEL[namen], (naam, namen)
        if naam == "werkplek:patroon-tafel":
            assert ("EIND" in woorden) is ("ALLEN" in woorden), namen


def list_tafels(wereld: Kanariegezin, *namen: str) -> Iterator[tuple[str, str]]:
    """Return every sheet for these people together, with its address."""
    wie = "&".join(f"wie={wereld.mensen[naam].pk}" for naam in namen)
    for adres in list_adressen_met("ask_tafel"):
        yield (
            adres.naam,
            f"{reverse(adres.naam, args=[wereld.gezin.dossiernummer])}?{wie}",
        )


def test_what_a_drawing_says_is_read_with_the_page_around_it(
    wereld, kanaries, client, noor
):
    client.force_login(noor)
    hier = {adres.naam: adres for adres in OWN}
    van = {"dossiernummer": wereld.gezin.dossiernummer, "pk": wereld.mensen["Sam"].pk}
    fields = {}
    for naam in GETEKEND:
        answer = client.get(hier[f"werkplek:{naam}"].fill(**van))
        drawn = "".join(TEKENING.findall(read_answer(answer)))
        assert drawn, naam
        loose = re.sub(r"<[^>]*>", "", drawn)
        tokens = [*TOKEN.findall(drawn), *CUT.findall(drawn)]
        assert len(tokens) == loose.count("KANARIE"), f"{naam} breaks a canary in two"
        fields[naam] = {find_field(token, kanaries) for token in tokens}

    assert "analyse.duiding.tekst" in fields["patroon"]
    assert "verhaal.kring.relatie" in fields["sociogram"]
