import pytest

from samenspel.core.richting import has_rtl, isolate, remove_marks


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("يوسف, 11 jaar", "⟨يوسف⟩, 11 jaar"),
        (
            "Gezien: ريما, محمد عبد الرحمن, Samira",
            "Gezien: ⟨ريما⟩, ⟨محمد عبد الرحمن⟩, Samira",
        ),
        ("zegt: ‘Nee. أنا أبوهم’ (38)", "zegt: ‘Nee. ⟨أنا أبوهم⟩’ (38)"),
        ("נועה (6) en Sam", "⟨נועה⟩ (6) en Sam"),
        ("أمي تضحك وتطبخ.", "⟨أمي تضحك وتطبخ.⟩"),
        ("Zij heet ريما.", "Zij heet ⟨ريما⟩."),
        ('{"a": "أنا أبوهم."}', '{"a": "⟨أنا أبوهم.⟩"}'),
        ("ሰላም ተስፋይ, 14", "ሰላም ተስፋይ, 14"),
    ],
)
def test_words_from_right_to_left_keep_to_themselves(text: str, shown: str) -> None:
    marked = isolate(text)
    assert marked == shown.replace("⟨", "\u2068").replace("⟩", "\u2069")
    assert isolate(marked) == marked
    assert remove_marks(marked) == text


def test_a_page_without_such_letters_needs_no_work() -> None:
    assert not has_rtl("Sam, ሰላም en Łukasz")
    assert has_rtl("Sam en ريما")
