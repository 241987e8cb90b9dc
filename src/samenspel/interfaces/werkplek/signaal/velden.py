"""Fields and one step that the forms about signals, sharing and weighing have alike."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.widgets import KeuzeWidget
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.gezin.forms import PersonenField

WAAROM_TOCH = "Toch doorgaan? Schrijf op waarom."


class JaNeeField(forms.TypedChoiceField):
    """Yes or no, and neither chosen beforehand; None when it may stay open."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", KeuzeWidget)
        kwargs.setdefault("error_messages", {"required": "Kies ja of nee."})
        super().__init__(
            choices=[("True", "ja"), ("False", "nee")],
            coerce=lambda waarde: waarde == "True",
            empty_value=None,
            **kwargs,
        )


class KinderenField(PersonenField):
    """Several children of the family, as chips to tick."""

    def choose_from(self, personen: list[Persoon]) -> None:
        super().choose_from([p for p in personen if p.is_kind])


def tekst(label: str, *, rows: int = 2, **kwargs: Any) -> forms.CharField:
    """Return a field for a few sentences."""
    kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows}))
    return forms.CharField(label=label, **kwargs)


def nu_initial() -> dict[str, str]:
    """Fill in today and now, so that one need not."""
    return {"dag": "vandaag", "tijd": f"{timezone.localtime():%H:%M}"}


@dataclass(frozen=True, slots=True)
class Scherm:
    """Where a form stands, what we say when it is saved, and where one goes then."""

    template: str
    gelukt: str
    terug: str = "werkplek:signalen"


def do_or_show(
    request: GebruikerRequest,
    gezin: Gezin,
    form: forms.Form,
    act: Callable[[], Any],
    scherm: Scherm,
    **context: Any,
) -> HttpResponse:
    """Do it, say so and go back; or show the form with what is in the way."""
    if request.method == "POST" and form.is_valid():
        try:
            act()
        except Blocked as blocked:
            form.add_error(None, [b.message for b in blocked.blockers])
            if "motivering" in form.fields and not any(
                b.hard for b in blocked.blockers
            ):
                form.add_error("motivering", WAAROM_TOCH)
        else:
            messages.success(request, scherm.gelukt)
            return redirect(scherm.terug, gezin.dossiernummer)
    return render_dossier(request, gezin, scherm.template, {"form": form, **context})
