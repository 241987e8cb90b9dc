"""The design system: words, shapes and colours that every door draws with."""

from django.apps import AppConfig
from django.forms import fields

INVULLEN = "Vul dit in."
KIEZEN = "Kies een antwoord."
AANVINKEN = "Zet hier een vinkje om verder te gaan."


class UiConfig(AppConfig):
    """Templates, styles and template tags shared by werkplek and portaal."""

    name = "samenspel.interfaces.ui"
    label = "ui"
    verbose_name = "Vormgeving"

    def ready(self) -> None:
        """Let Django's own fields say what to do, instead of 'Dit veld is verplicht'."""
        for field, words in (
            (fields.Field, INVULLEN),
            (fields.ChoiceField, KIEZEN),
            (fields.BooleanField, AANVINKEN),
        ):
            field.default_error_messages = {
                **field.default_error_messages,
                "required": words,
            }
