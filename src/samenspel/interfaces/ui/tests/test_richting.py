from django.http import HttpRequest, HttpResponse, QueryDict
from django.test import RequestFactory

from samenspel.core.richting import has_rtl
from samenspel.interfaces.ui.richting import ANDERE_BYTES, Richting, isolate_html

MET = "⁨يوسف⁩"


def test_a_name_in_a_sentence_gets_marks_wherever_it_stands() -> None:
    html = isolate_html(
        '<title>Gesprek met يوسف</title><h2>يوسف, 11</h2><option value="3">يوسف</option>'
        '<a aria-label="يوسف: slaan" href="/x">Op <bdi>يوسف</bdi>, يوسف</a>'
    )
    assert html == (
        f"<title>Gesprek met {MET}</title><h2>{MET}, 11</h2>"
        f'<option value="3">{MET}</option>'
        f'<a aria-label="{MET}: slaan" href="/x">Op <bdi>يوسف</bdi>, {MET}</a>'
    )


def test_what_a_form_sends_back_stays_as_it_was_typed() -> None:
    html = (
        '<input name="a" value="يوسف" dir="auto"><textarea name="b">يوسف en Sam</textarea>'
        '<p dir="auto">يوسف <b>zegt</b></p><script>"يوسف"</script>'
    )
    assert isolate_html(html) == html
    assert isolate_html(html + "<p>يوسف</p>").endswith(f"<p>{MET}</p>")


def test_a_part_inside_what_says_its_own_direction_ends_where_it_ends() -> None:
    html = isolate_html('<div dir="auto"><div>يوسف</div></div><div>يوسف</div>')
    assert html == f'<div dir="auto"><div>يوسف</div></div><div>{MET}</div>'


def test_only_pages_are_touched() -> None:
    def answer(content_type: str) -> HttpResponse:
        door = Richting(lambda _: HttpResponse("يوسف", content_type=content_type))
        return door(HttpRequest())

    assert answer("text/html; charset=utf-8").content.decode() == MET
    assert answer("text/calendar").content.decode() == "يوسف"


def test_marks_that_came_along_with_a_copied_name_are_taken_off() -> None:
    request = RequestFactory().post("/", {"roepnaam": MET, "wie": ["1", "2"]})
    Richting(lambda _: HttpResponse()).process_view(request)
    assert isinstance(request.POST, QueryDict)
    assert request.POST.dict() == {"roepnaam": "يوسف", "wie": "2"}
    assert request.POST.getlist("wie") == ["1", "2"]


def test_names_that_dutch_joins_stand_in_dutch_order() -> None:
    html = isolate_html("<p>Deel niet met <bdi>يوسف en Samira</bdi>.</p>")
    assert html == f'<p>Deel niet met <bdi dir="ltr">{MET} en Samira</bdi>.</p>'


def test_the_quick_look_at_a_page_misses_no_letter() -> None:
    letters = [chr(code) for code in range(0x500, 0x1F000) if code >> 11 != 0x1B]
    missed = [c for c in letters if not c.encode().translate(None, ANDERE_BYTES)]

    assert not any(has_rtl(letter) for letter in missed)
    assert len(missed) > 10_000
