"""One step of management: do it, say so and go on; or show what is in the way."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.klik import AlreadyDone
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import remove_nul
from samenspel.interfaces.werkplek.stap import show_blockers

ARCHIEF = 10_000  # the last page anybody asks for


def do_or_show(
    request: GebruikerRequest,
    form: forms.Form,
    act: Callable[[], Any],
    waar: tuple[str, str],
    **context: Any,
) -> HttpResponse:
    """Do it, say so and go on; or show the form with every reason in the way.

    `waar`: the template, and where one goes then (a name or an address).
    """
    template, terug = waar
    if request.method == "POST" and form.is_valid():
        try:
            with suppress(AlreadyDone):  # a double click: the first one did it
                act()
        except Blocked as blocked:
            show_blockers(form, blocked)
        else:
            messages.success(request, f"Bewaard, {timezone.localtime():%H:%M}.")
            return redirect(terug)
    return render_page(request, template, {"form": form, **context})


def read_vraag(request: GebruikerRequest) -> str:
    """Return what was searched for; the rest of a whole book is no name."""
    return remove_nul(request.GET.get("q", "")).strip()[:200]


def read_pagina(request: GebruikerRequest) -> int:
    """Return the page that was asked for; the first when that is no number."""
    text = request.GET.get("pagina", "")
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        return 1
    return min(max(int(text), 1), ARCHIEF)
