"""A field group says what is asked, what helps and what is wrong, also to readers."""

import re
from datetime import date, timedelta

import pytest
from django import forms
from django.template import Context, Template
from django.utils import timezone

from samenspel.core.lijnen import Precisie
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import ChipsWidget, CijferField, DatumField

KINDEREN = [("1", "Sam"), ("2", "Lot")]


class VeldenForm(forms.Form):
    naam = forms.CharField(label="Naam", help_text="Zoals in het paspoort.")
    tekst = forms.CharField(label="Tekst", widget=forms.Textarea)
    soort = forms.ChoiceField(label="Soort", choices=KINDEREN)
    radio = forms.ChoiceField(
        label="Radio", choices=KINDEREN, widget=forms.RadioSelect, help_text="Eén."
    )
    vinkjes = forms.MultipleChoiceField(
        label="Vinkjes", choices=KINDEREN, widget=forms.CheckboxSelectMultiple
    )
    gezien = forms.MultipleChoiceField(
        label="Gezien", choices=KINDEREN, widget=ChipsWidget
    )
    akkoord = forms.BooleanField(label="Akkoord", help_text="Samen gelezen.")
    cijfer = CijferField(label="Cijfer", laag="onveilig", hoog="veilig")
    dag = DatumField(label="Dag", precies=True)
    verborgen = forms.CharField(widget=forms.HiddenInput)


def draw(veld: str, *, data: dict | None = None) -> str:
    return VeldenForm(data)[veld].as_field_group()


@pytest.mark.parametrize("veld", ["naam", "tekst", "soort", "dag"])
def test_a_label_points_at_its_field(veld):
    html = draw(veld)

    assert f'for="id_{veld}"' in html
    assert html.count(f'id="id_{veld}"') == 1


@pytest.mark.parametrize("veld", ["naam", "tekst", "soort", "dag"])
def test_an_error_belongs_to_its_field(veld):
    html = draw(veld, data={})

    assert f'id="id_{veld}_error"' in html
    assert 'aria-invalid="true"' in html
    described = re.search(r'aria-describedby="([^"]*)"', html)
    assert described and f"id_{veld}_error" in described[1].split()


def test_help_is_read_with_the_field():
    html = draw("naam")

    assert 'aria-describedby="id_naam_helptext"' in html
    assert 'id="id_naam_helptext"' in html


@pytest.mark.parametrize("veld", ["radio", "vinkjes", "gezien", "cijfer"])
def test_a_group_of_choices_has_a_legend_and_its_error(veld):
    html = draw(veld, data={})

    assert "<fieldset" in html and "<legend" in html
    described = re.search(r'<fieldset[^>]*aria-describedby="([^"]*)"', html)
    assert described and f"id_{veld}_error" in described[1].split()


@pytest.mark.parametrize("veld", ["radio", "cijfer"])
def test_only_a_radio_group_is_called_invalid_as_a_whole(veld):
    html = draw(veld, data={})

    assert re.search(r'<fieldset[^>]*role="radiogroup" aria-invalid="true"', html)
    assert not re.search(r"<input[^>]*aria-invalid", html)


def test_a_chip_is_a_checkbox_with_a_name():
    html = draw("gezien", data={"gezien": ["2"]})

    assert 'value="2" id="id_gezien_1" checked' in html
    assert 'value="1" id="id_gezien_0"><bdi>Sam</bdi>' in html


def test_the_number_row_goes_from_0_to_10_with_nothing_preselected():
    html = draw("cijfer")

    assert html.count('type="radio"') == 11
    assert "checked" not in html
    assert "0: onveilig" in html and "10: veilig" in html


def test_a_hidden_field_is_only_its_input():
    assert draw("verborgen").strip() == (
        '<input type="hidden" name="verborgen" id="id_verborgen">'
    )


def test_only_what_is_not_needed_is_marked():
    class LosForm(forms.Form):
        los = forms.CharField(required=False)

    assert "(hoeft niet)" in LosForm()["los"].as_field_group()
    assert "(hoeft niet)" not in draw("naam")


def test_errors_are_instructions():
    errors = VeldenForm({}).errors

    assert errors["naam"] == ["Vul dit in."]
    assert errors["soort"] == ["Kies een antwoord."]
    assert errors["akkoord"] == ["Zet hier een vinkje om verder te gaan."]
    assert errors["cijfer"] == ["Kies een cijfer."]
    assert errors["dag"] == ["Vul een datum in."]


def test_a_chosen_number_is_a_number_and_no_choice_is_nothing():
    field = CijferField(required=False)

    assert field.clean("0") == 0
    assert field.clean("10") == 10
    assert field.clean("") is None


def test_a_number_outside_the_row_is_refused():
    with pytest.raises(forms.ValidationError):
        CijferField().clean("11")


def test_a_date_field_gives_a_day_with_its_precision():
    field = DatumField()

    assert field.clean("maart 2020") == Datum(date(2020, 3, 1), Precisie.MAAND)


def test_a_date_field_can_ask_for_the_day():
    with pytest.raises(forms.ValidationError, match="Vul ook de dag in"):
        DatumField(precies=True).clean("maart 2020")


def test_a_date_in_the_future_is_refused_unless_asked_for():
    morgen = timezone.localdate() + timedelta(days=1)

    with pytest.raises(forms.ValidationError, match="niet in de toekomst"):
        DatumField().clean(f"{morgen:%d-%m-%Y}")
    assert DatumField(toekomst=True).clean("morgen").dag == morgen


def test_a_date_that_was_not_needed_may_stay_empty():
    assert DatumField(required=False).clean("") is None


def test_a_known_date_stands_in_its_field_as_it_is_typed():
    form = VeldenForm(initial={"dag": Datum(date(2020, 3, 1), Precisie.MAAND)})

    assert 'value="maart 2020"' in form["dag"].as_field_group()


def test_names_are_escaped_in_every_kind_of_choice():
    boos = [("1", "<script>x</script>")]
    for widget in (ChipsWidget, forms.RadioSelect, forms.CheckboxSelectMultiple):
        field = forms.MultipleChoiceField(choices=boos, widget=widget)
        html = type("F", (forms.Form,), {"v": field})()["v"].as_field_group()

        assert "<script>" not in html
        assert "&lt;script&gt;" in html


def test_a_day_in_a_hint_stays_on_one_line():
    html = str(
        Template("{{ tekst|heel }}").render(Context({"tekst": "Of 12-03-2020 <b>"}))
    )
    assert html == 'Of <span class="heel">12-03-2020</span> &lt;b&gt;'
