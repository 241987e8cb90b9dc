"""One step that only asks why: withdraw, call off, say that something was not so."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone

from samenspel.domain.gezin.models import Gezin
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

REDEN = "werkplek/reden.html"
# What the page says of something that comes off the tijdlijn.
INTREKKEN = {
    "vraag": "Intrekken",
    "bij": "Klopt dit niet? Trek het in. Het blijft te lezen, met uw reden.",
}


class RedenForm(forms.Form):
    """Why something was not so, or does not go on."""

    reden = tekstveld("Waarom?", rows=3)


def ask_reden(
    request: GebruikerRequest,
    gezin: Gezin,
    action: Callable[..., Any],
    scherm: Scherm,
    *,
    toon: Mapping[str, Any] | None = None,
    **wat: Any,
) -> HttpResponse:
    """Ask why, and do it with that reason.

    `wat` is what the action asks, and the page shows; `toon` is for the page alone. The
    template REDEN shows of it `titel`, `vraag`, `bij` and `woorden`.
    """
    form = RedenForm(request.POST or None)

    def act() -> None:
        reden = form.cleaned_data["reden"]
        action(**wat, reden=reden, by=request.user, at=timezone.now())

    terug = reverse(scherm.terug, args=[gezin.dossiernummer, *scherm.bij])
    page = {"terug_url": terug, **wat, **(toon or {})}
    return do_or_show(request, gezin, form, act, scherm, **page)
