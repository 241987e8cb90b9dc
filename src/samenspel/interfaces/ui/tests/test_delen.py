from django import forms
from django.template.loader import render_to_string

from samenspel.interfaces.ui.delen import Deel, DelenForm


class Vragen(DelenForm):
    naam = forms.CharField()
    soort = forms.ChoiceField(choices=[("a", "a"), ("b", "b")], initial="a")
    land = forms.CharField(required=False)

    DELEN = (Deel("", ("naam",)), Deel("Meer", ("soort", "land"), vouwt=True))


def test_what_is_seldom_needed_is_folded_until_it_says_something() -> None:
    def is_open(form: Vragen) -> bool:
        return "<details" in draw(form) and " open>" in draw(form)

    assert not is_open(Vragen())
    assert not is_open(Vragen({"naam": "Sam", "soort": "a"}))
    assert is_open(Vragen({"naam": "Sam", "soort": "a", "land": "Eritrea"}))
    assert is_open(Vragen({"naam": "Sam", "soort": "onzin"}))  # an error is seen
    assert is_open(Vragen(initial={"soort": "b"}))


def test_every_field_of_a_form_in_parts_is_drawn() -> None:
    html = draw(Vragen())
    assert all(f'name="{naam}"' in html for naam in Vragen.base_fields)


def draw(form: Vragen) -> str:
    return render_to_string("ui/delen.html", {"form": form})
