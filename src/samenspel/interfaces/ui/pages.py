"""Answers: a whole page, or the part of it that htmx asks for."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from samenspel.interfaces.ui.klad import fill_forms


def render_page(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    part: str = "",
    status: int = 200,
) -> HttpResponse:
    """Render the whole page, or only `part` of it when htmx asks.

    Forms that nobody sent yet show what was typed before, when the address asks so.
    """
    fill_forms(request, context)
    if part and request.headers.get("HX-Request"):
        template = f"{template}#{part}"
    return render(request, template, context, status=status)
