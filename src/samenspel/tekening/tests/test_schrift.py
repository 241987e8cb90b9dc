"""Words from right to left leave the drawing and keep their place."""

from samenspel.tekening.genogram.mensen import Familie, Mens
from samenspel.tekening.genogram.svg import draw_genogram
from samenspel.tekening.schrift import is_rtl, make_beeld, take_rtl


def test_only_words_from_right_to_left_are_taken_out():
    familie = Familie([Mens(1, "يوسف"), Mens(2, "ለምለም"), Mens(3, "Олена")])
    svg = draw_genogram(familie, titel="t")

    rest, words = take_rtl(svg)

    assert [word.tekst for word in words] == ["يوسف"]
    assert f'x="{words[0].x:.1f}"' in svg
    assert ">يوسف</text>" not in rest.replace("ns0:", "")
    assert "ለምለም" in rest
    assert "Олена" in rest


def test_hebrew_and_arabic_run_from_right_to_left():
    assert is_rtl("שרה")
    assert is_rtl("Youssef يوسف")
    assert not is_rtl("Youssef 12")


def test_a_drawing_for_paper_knows_how_large_it_is():
    beeld = make_beeld(draw_genogram(Familie([Mens(1, "يوسف")]), titel="t"))

    assert beeld.breedte > 0 and beeld.hoogte > 0
    assert [(w.tekst, w.anker) for w in beeld.woorden] == [("يوسف", "middle")]
