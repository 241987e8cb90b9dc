"""A form on something that somebody else may change meanwhile."""

from typing import Any, ClassVar, cast

from django import forms
from django.http import QueryDict

from samenspel.core.blockers import Blocked
from samenspel.core.intussen import INTUSSEN


class GelezenForm(forms.Form):
    """Carries the mark of what was on screen; `initial["gelezen"]` is the mark of now."""

    shows_dossier: ClassVar[bool] = True  # False: what it shows first is a suggestion
    gelezen = forms.CharField(required=False, widget=forms.HiddenInput)

    def show_current(self) -> None:
        """Say under each field that differs what stands there now.

        What was typed stays. The mark of now goes along, so that saving once more is
        done with open eyes.
        """
        if self.shows_dossier:
            self._show_differences()
        self.data = cast(QueryDict, self.data).copy()
        self.data[self.add_prefix("gelezen")] = self.initial.get("gelezen", "")

    def _show_differences(self) -> None:
        for name in [name for name in self.initial if name in self.cleaned_data]:
            field = self.fields[name]
            nu = show_value(field, self.get_initial_for_field(field, name))
            if name != "gelezen" and nu != show_value(field, self.cleaned_data[name]):
                self.add_error(
                    name, f"Nu staat er: ‘{nu}’" if nu else "Nu staat er niets."
                )


def is_changed_meanwhile(blocked: Blocked) -> bool:
    """Say whether somebody else was first."""
    return any(blocker.code == INTUSSEN for blocker in blocked.blockers)


def show_value(field: forms.Field, value: Any) -> str:
    """Return a value of a form in words, as its choices name it."""
    if isinstance(value, list | tuple | set):
        return ", ".join(sorted(show_value(field, one) for one in value))
    if isinstance(field, forms.ChoiceField):
        woorden = {str(key): str(word) for key, word in cast(Any, field).choices}
        return woorden.get("" if value is None else str(value), "")
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return "" if value is None else str(value).strip()
