"""One step on a form: do it, say so and go on; or show what is in the way."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.klik import AlreadyDone
from samenspel.domain.gezin.models import Gezin
from samenspel.interfaces.ui.gelezen import GelezenForm, is_changed_meanwhile
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.werkplek.dossier import render_dossier

WAAROM_TOCH = "Toch doorgaan? Schrijf op waarom."


@dataclass(frozen=True, slots=True)
class Scherm:
    """Where a form stands, what we say when it is saved, and where one goes then.

    `gelukt` is empty where the time says enough: 'Bewaard, 14:30.' `bij` is what the
    address of `terug` asks after the dossiernummer.
    """

    template: str
    gelukt: str = ""
    terug: str = "werkplek:kaart"
    bij: tuple[int, ...] = ()


def do_or_show(
    request: GebruikerRequest,
    gezin: Gezin,
    form: forms.Form,
    act: Callable[[], Any],
    scherm: Scherm,
    **context: Any,
) -> HttpResponse:
    """Do it, say so and go on; or show the form with every reason in the way."""
    if request.method == "POST" and form.is_valid():
        try:
            with suppress(AlreadyDone):  # a double click: the first one did it
                act()
        except Blocked as blocked:
            show_blockers(form, blocked)
        else:
            gelukt = scherm.gelukt or f"Bewaard, {timezone.localtime():%H:%M}."
            messages.success(request, gelukt)
            return redirect(scherm.terug, gezin.dossiernummer, *scherm.bij)
    return render_dossier(request, gezin, scherm.template, {"form": form, **context})


def show_blockers(form: forms.Form, blocked: Blocked) -> None:
    """Put the reasons above the form, and ask why when a motivering is enough."""
    form.add_error(None, [b.message for b in blocked.blockers])
    if isinstance(form, GelezenForm) and is_changed_meanwhile(blocked):
        form.show_current()
    if "motivering" in form.fields and not any(b.hard for b in blocked.blockers):
        form.add_error("motivering", WAAROM_TOCH)
