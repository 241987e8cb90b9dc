"""What is typed and not saved yet: kept every second, thrown away on request."""

import json
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve
from django.utils import timezone
from django.views.decorators.http import require_POST

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.klad.actions import Kladgegevens, drop_klad, keep_klad
from samenspel.domain.privacy.queries import find_gezin
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.klad import strip_klad, to_uuid
from samenspel.interfaces.ui.toegang import personal, remove_nul

LONGEST_TITLE = 200  # characters


@require_POST
@personal
def klad(request: GebruikerRequest) -> HttpResponse:
    try:
        gegevens = _read(request.body)
    except (ValueError, KeyError, TypeError, AttributeError):
        fout = "Dit is geen formulier van Samenspel. Laad de bladzijde opnieuw."
        return JsonResponse({"fout": fout}, status=400)
    kept = keep_klad(
        gezin=_find_gezin(request, gegevens.pad),
        gegevens=gegevens,
        by=request.user,
        at=timezone.now(),
    )
    return JsonResponse({"bewaard": f"{timezone.localtime(kept.bewaard_op):%H:%M}"})


def _read(body: bytes) -> Kladgegevens:
    """Read what the page sent; raises when it is anything else."""
    sent: dict[str, Any] = json.loads(body)
    return Kladgegevens(
        formulier=UUID(sent["formulier"]),
        pad=strip_klad(_clean(sent["pad"])),
        actie=_clean(sent["actie"]),
        woorden={
            str(name): [str(value) for value in values]
            for name, values in sent["woorden"].items()
        },
        titel=_clean(sent["titel"])[:LONGEST_TITLE],
    )


def _clean(text: Any) -> str:
    """Return the text without what the database cannot keep."""
    return remove_nul(str(text)).encode("utf-8", "replace").decode()


def _find_gezin(request: GebruikerRequest, pad: str) -> Gezin | None:
    """Return the family whose page this is; raises Http404 for no page of theirs."""
    try:
        kwargs = resolve(pad.partition("?")[0]).kwargs
    except Resolver404:
        raise Http404 from None
    if "dossiernummer" not in kwargs:
        return None
    found = find_gezin(kwargs["dossiernummer"], by=request.user, at=timezone.now())
    if found is None:
        raise Http404
    return found[0]


@require_POST
@personal
def klad_weg(request: GebruikerRequest) -> HttpResponse:
    formulier = to_uuid(request.POST.get("weg", ""))
    if formulier and drop_klad(formulier=formulier, by=request.user, at=timezone.now()):
        messages.success(request, "Weggegooid.")
    return redirect("werkplek:vandaag")
