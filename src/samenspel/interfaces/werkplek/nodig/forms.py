from django import forms

from samenspel.domain.termijnen.models import Normantwoord


class AntwoordForm(forms.Form):
    """What a professional says back to a norm."""

    sleutel = forms.CharField(widget=forms.HiddenInput)
    antwoord = forms.ChoiceField(
        label="Wat wilt u zeggen?",
        choices=[
            (Normantwoord.NIET_VAN_TOEPASSING, "Dit is hier niet van toepassing"),
            (Normantwoord.SLAAT_NERGENS_OP, "Dit slaat nergens op"),
        ],
        widget=forms.RadioSelect,
    )
    reden = forms.CharField(
        label="Omdat",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Uw collega's lezen dit in het dossier.",
    )
