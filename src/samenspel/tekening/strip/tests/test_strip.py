"""The strip: all of it inside the frame, nothing on top of something else, all of it once."""

import re
from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspel.tekening.strip.lanen import (
    Laan,
    Moment,
    Periode,
    Strip,
    Tijd,
    Vorm,
)
from samenspel.tekening.strip.legenda import make_legenda
from samenspel.tekening.strip.plaatsen import (
    BREEDTE,
    LINKS,
    RECHTS,
    As,
    measure,
    place_lanen,
)
from samenspel.tekening.strip.svg import draw_strip, measure_strip

SVG = "{http://www.w3.org/2000/svg}"
EDGE = BREEDTE - RECHTS + 0.01
dagen = st.dates(date(2005, 1, 1), date(2026, 12, 31))
tijden = st.builds(
    Tijd.of, dagen, st.sampled_from(["dag", "maand", "jaar", "ongeveer"])
)
teksten = st.text("abc éß&<>", min_size=1, max_size=60)
perioden = st.builds(Periode, st.none() | tijden, st.none() | tijden, teksten)
momenten = st.builds(
    Moment, tijden, teksten, st.sampled_from(Vorm), st.sampled_from(["", "0", "10"])
)
lanen = st.builds(
    Laan, teksten, st.lists(perioden, max_size=6), st.lists(momenten, max_size=10)
)


@st.composite
def strippen(draw: st.DrawFn) -> Strip:
    begin = draw(dagen)
    tot = begin + timedelta(days=draw(st.integers(0, 9000)))
    return Strip(begin, tot, draw(st.lists(lanen, max_size=3)))


@settings(max_examples=25, deadline=None)
@given(strippen())
def test_everything_lies_inside_the_frame(strip):
    for baan in place_lanen(strip):
        for balk in baan.balken:
            assert LINKS <= balk.x0 <= balk.x1 <= EDGE
            assert balk.x0 <= balk.zeker0 <= balk.zeker1 <= balk.x1
            assert balk.tekst_x >= LINKS
            assert balk.tekst_tot <= EDGE
        for stip in baan.stippen:
            assert LINKS <= stip.x0 <= stip.x1 <= EDGE
            assert LINKS <= stip.x <= EDGE


@settings(max_examples=25, deadline=None)
@given(strippen())
def test_no_two_words_lie_on_each_other(strip):
    for baan in place_lanen(strip):
        rows: dict[int, list[tuple[float, float]]] = {}
        for balk in baan.balken:
            span = (min(balk.x0, balk.tekst_x), max(balk.x1, balk.tekst_tot))
            rows.setdefault(balk.rij, []).append(span)
        rows[-1] = [(s.x - 10, s.x + 10) for s in baan.stippen]
        for spans in rows.values():
            spans.sort()
            pairs = pairwise(spans)
            assert all(one[1] <= other[0] for one, other in pairs)
    woorden = [(datum.x, datum.x + measure(datum.tekst)) for datum in As(strip).data()]
    pairs = pairwise(woorden)
    assert all(one[1] <= other[0] for one, other in pairs)


@settings(max_examples=25, deadline=None)
@given(strippen())
def test_everything_in_its_time_is_drawn_once(strip):
    banen = place_lanen(strip)
    for laan, baan in zip(strip.lanen, banen, strict=True):
        drawn = [moment for stip in baan.stippen for moment in stip.momenten]
        meant = [
            m
            for m in laan.momenten
            if m.tijd.eerst <= strip.tot and m.tijd.laatst >= strip.van
        ]
        assert sorted(drawn, key=repr) == sorted(meant, key=repr)
        # A period that ends before it begins may be typed; it is drawn like all others.
        assert len(baan.balken) == sum(
            (p.van is None or p.van.eerst <= strip.tot)
            and (p.tot is None or p.tot.laatst >= strip.van)
            for p in laan.perioden
        )
    drawing = ET.fromstring(draw_strip(strip, titel="Tijdlijn"))
    marks = [g for g in drawing.iter(f"{SVG}g") if "strip-teken" in g.get("class", "")]
    assert len(marks) == sum(len(b.balken) + len(b.stippen) for b in banen)


def draw(*lanen: Laan, van=date(2026, 1, 1), tot=date(2026, 12, 31)) -> str:
    return draw_strip(Strip(van, tot, lanen), titel="Tijdlijn")


def test_a_day_that_is_half_known_is_as_wide_as_it_may_be():
    precies = Moment(Tijd.of(date(2026, 3, 9), "dag"), "val")
    maand = Moment(Tijd.of(date(2026, 3, 1), "maand"), "val")

    assert "strip-vaag" not in draw(Laan("Gebeurtenissen", momenten=[precies]))
    wide = re.search(
        r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"',
        draw(Laan("Gebeurtenissen", momenten=[maand])),
    )
    assert wide is not None
    per_dag = (BREEDTE - RECHTS - LINKS) / 365
    assert float(wide[2]) == pytest.approx(31 * per_dag, abs=0.2)


def test_a_period_fades_where_its_begin_is_not_certain():
    zeker = Periode(Tijd.of(date(2026, 3, 9), "dag"), None, "bij oma")
    vaag = Periode(Tijd.of(date(2026, 1, 1), "jaar"), None, "bij oma")

    assert draw(Laan("Woont", [zeker])).count("<rect") == 1
    assert 'opacity="0.2"' in draw(Laan("Woont", [vaag]))
    assert "tussen 01-01-2026 en 31-12-2026" in draw(Laan("Woont", [vaag]))


def test_many_moments_on_one_place_are_one_mark_with_their_number():
    signalen = [Moment(Tijd.of(date(2026, 3, 9), "dag"), "signaal")] * 7

    drawing = draw(Laan("Signalen", momenten=signalen))

    assert drawing.count("strip-stip") == 1
    assert ">7×</text>" in drawing
    assert "en nog 1" in drawing


def test_the_worst_of_a_mark_is_what_one_sees():
    dag = Tijd.of(date(2026, 3, 9), "dag")
    samen = [Moment(dag, "veilig", Vorm.GOED), Moment(dag, "acuut", Vorm.GEVAAR)]

    assert "strip-gevaar" in draw(Laan("Veiligheid", momenten=samen))


def test_three_thousand_moments_stay_a_small_drawing():
    begin = date(2018, 1, 1)
    signalen = [
        Moment(Tijd.of(begin + timedelta(days=n), "dag"), "signaal")
        for n in range(3000)
    ]
    drawing = draw(Laan("Signalen", momenten=signalen), van=begin)

    assert len(drawing) < 30_000


def test_words_of_a_family_cannot_become_markup():
    bad = Moment(Tijd.of(date(2026, 3, 9), "dag"), "<script>x</script>")

    assert "<script" not in draw(Laan("<b>", momenten=[bad]))


def test_the_height_follows_from_what_overlaps():
    dag = Tijd.of(date(2026, 1, 2), "dag")
    one = Strip(
        date(2026, 1, 1), date(2026, 2, 1), [Laan("A", [Periode(dag, None, "x")])]
    )
    two = Strip(one.van, one.tot, [Laan("A", [Periode(dag, None, "x")] * 2)])

    assert measure_strip(two) > measure_strip(one)


def test_every_mark_has_its_meaning_in_words():
    assert len({uitleg.tekst for uitleg in make_legenda()}) == len(Vorm) + 2
