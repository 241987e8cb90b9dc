"""However much stands in the circle, nothing is lost and nothing lies over anything."""

from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspel.tekening.kring import Groep, Kring, Vak, draw_kring, place_kring
from samenspel.tekening.kring.plaatsen import Blad, Kader

PIJLEN = (
    "Gedrag is verklaarbaar vanuit ontwikkeling",
    "Ontwikkeling wordt beïnvloed door gedrag",
    "Gedrag is verklaarbaar vanuit ontwikkeling",
    "Ontwikkeling wordt beïnvloed door gedrag",
)
woorden = st.text(st.characters(categories=["L", "Zs"]), min_size=1, max_size=160)
groepen = st.builds(
    Groep,
    st.text(st.characters(categories=["L"]), max_size=20),
    st.lists(woorden, max_size=5).map(tuple),
)
vakken = st.builds(
    Vak, st.just("Gedrag van de ouders"), st.lists(groepen, max_size=6).map(tuple)
)
kringen = st.builds(
    Kring, st.tuples(vakken, vakken, vakken, vakken), st.just(PIJLEN), vakken, vakken
)


@settings(max_examples=40, deadline=None)
@given(kringen, st.booleans())
def test_no_box_lies_over_another_and_all_lie_on_the_sheet(kring: Kring, smal: bool):
    blad = place_kring(kring, smal=smal)

    assert [(a, b) for a, b in combinations(blad.kaders, 2) if overlap(a, b)] == []
    assert all(is_on_sheet(kader, blad) for kader in blad.kaders)


@settings(max_examples=40, deadline=None)
@given(kringen, st.booleans())
def test_every_line_of_words_stands_within_its_box(kring: Kring, smal: bool):
    for kader in place_kring(kring, smal=smal).kaders:
        hoogten = [w.y for w in kader.woorden]
        assert hoogten == sorted(set(hoogten))
        assert all(kader.y < y < kader.onder for y in hoogten)
        assert all(kader.x < w.x < kader.rechts for w in kader.woorden)


@pytest.mark.parametrize("smal", [False, True])
def test_the_words_of_an_arrow_lie_over_no_box(smal: bool):
    blad = place_kring(make_kring(ouders=3, kinderen=4), smal=smal)

    for pijl in blad.pijlen:
        breed = 7 * max(len(regel) for regel in pijl.regels)
        links = {"start": 0.0, "end": -breed, "boven": -breed / 2}[pijl.anker]
        hoog = 14.0 * len(pijl.regels)
        x, y = pijl.bij[0] + links, pijl.bij[1] - hoog
        tekst = Kader(
            x, y + (0 if pijl.anker == "boven" else hoog / 2), breed, hoog, ()
        )
        assert not any(overlap(tekst, kader) for kader in blad.kaders), pijl


@settings(max_examples=40, deadline=None)
@given(kringen, st.booleans())
def test_the_drawing_says_every_word(kring: Kring, smal: bool):
    svg = ET.fromstring(draw_kring(kring, titel="Patroon", smal=smal))
    gezegd = {w for text in svg.itertext() for w in text.split()}

    namen = [g.naam for v in kring.vakken for g in v.groepen if 0 < len(g.naam) < 9]
    assert {w for naam in namen for w in naam.split()} <= gezegd


def test_a_circle_goes_round_as_the_figure_does():
    blad = place_kring(make_kring(ouders=1, kinderen=1))
    a, b, c, d = blad.vakken

    assert (a.x < b.x, b.y < c.y, c.x > d.x, d.y > a.y) == (True,) * 4
    assert blad.pijlen[0].punten[0][0] == a.rechts


def test_a_place_of_which_nothing_is_known_says_so():
    leeg = Kring((Vak("A"),) * 4, PIJLEN, Vak("B"), Vak("C"))

    assert draw_kring(leeg, titel="Patroon").count("Nog niets") == 6


def make_kring(*, ouders: int, kinderen: int) -> Kring:
    def vak(titel: str, aantal: int) -> Vak:
        stukken = ("Slaapt slecht en schrikt van harde geluiden.",) * 3
        return Vak(titel, tuple(Groep(f"Naam {n}", stukken) for n in range(aantal)))

    return Kring(
        (vak("A", ouders), vak("B", ouders), vak("C", kinderen), vak("D", kinderen)),
        PIJLEN,
        vak("Problemen in het gezin", 1),
        vak("Rol van de hulpverlening", 1),
    )


def overlap(een: Kader, ander: Kader) -> bool:
    beside = een.rechts <= ander.x or ander.rechts <= een.x
    return not (beside or een.onder <= ander.y or ander.onder <= een.y)


def is_on_sheet(kader: Kader, blad: Blad) -> bool:
    return (
        kader.x >= 0
        and kader.y >= 0
        and kader.rechts <= blad.breedte
        and kader.onder <= blad.hoogte
    )
