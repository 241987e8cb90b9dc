"""No word is lost: what was typed is kept, and put back on the form."""

import re
from typing import Any
from uuid import UUID

from django.forms import BaseForm, BaseFormSet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.klad.actions import Kladgegevens, drop_klad, keep_klad
from samenspel.domain.klad.models import Klad, Woorden
from samenspel.domain.klad.queries import find_klad, list_kladden_for

NOT_TYPED = {"csrfmiddlewaretoken", "formulier", "van"}
SAVED, SHOWN_AGAIN = range(300, 400), 200


def read_formulier(request: HttpRequest) -> UUID | None:
    """Return the id of the form that was sent."""
    return to_uuid(request.POST.get("formulier", ""))


def to_uuid(text: str) -> UUID | None:
    """Return the id in this text, None when it is none."""
    try:
        return UUID(text)
    except ValueError:
        return None


def open_klad(request: HttpRequest) -> None:
    """Find what the address asks to go on with; `fill_forms` puts it on the page."""
    formulier = to_uuid(request.GET.get("klad", ""))
    by: Any = request.user
    request.klad = formulier and find_klad(formulier, by)  # type: ignore[attr-defined]


def settle_klad(
    request: HttpRequest, gezin: Gezin | None, answer: HttpResponse
) -> None:
    """After a form was sent: what was saved is done with, what was refused is kept."""
    formulier, by = read_formulier(request), request.user
    if formulier is None:
        return
    if answer.status_code in SAVED:
        drop_klad(formulier=formulier, by=by, at=timezone.now())  # type: ignore[arg-type]
    elif answer.status_code == SHOWN_AGAIN and has_words(request.POST):
        gegevens = Kladgegevens(
            formulier=formulier,
            pad=request.POST.get("van") or request.path,
            actie=request.path,
            woorden=read_words(request.POST),
        )
        keep_klad(gezin=gezin, gegevens=gegevens, by=by, at=timezone.now())  # type: ignore[arg-type]


def read_words(sent: QueryDict) -> Woorden:
    """Return every field with what was typed or ticked."""
    return {
        name: [str(value) for value in values]
        for name, values in sent.lists()
        if name not in NOT_TYPED
    }


def has_words(sent: QueryDict) -> bool:
    """Say whether anything was typed or ticked at all."""
    return any(any(values) for values in read_words(sent).values())


def fill_forms(request: HttpRequest, context: dict[str, Any]) -> None:
    """Put what was kept on the forms of a page that were not sent yet."""
    klad: Klad | None = getattr(request, "klad", None)
    if not klad:
        return
    sent = QueryDict(mutable=True)
    for name, values in klad.woorden.items():
        sent.setlist(name, values)
    for form in _list_forms(context.values()):
        if not form.is_bound and any(
            form.add_prefix(name) in sent for name in form.fields
        ):
            form.initial = {**form.initial, **_read_as_sent(form, sent)}


def _list_forms(found: Any) -> list[BaseForm]:
    forms: list[BaseForm] = []
    for one in found:
        if isinstance(one, BaseForm):
            forms.append(one)
        elif isinstance(one, BaseFormSet):
            forms += one.forms
    return forms


def _read_as_sent(form: BaseForm, sent: QueryDict) -> dict[str, Any]:
    """Read each field as its widget does, so that a tick that is off stays off."""
    return {
        name: field.widget.value_from_datadict(sent, {}, form.add_prefix(name))
        for name, field in form.fields.items()
    }


def find_own_klad(request: HttpRequest, actie: str) -> Klad | None:
    """Return what is being gone on with, when it belongs to the form that goes there."""
    klad: Klad | None = getattr(request, "klad", None)
    return klad if klad and klad.actie == actie else None


def find_earlier(request: HttpRequest, actie: str) -> Klad | None:
    """Return what was begun on this page for this form and not saved.

    One query for a page, however many forms it has; none while one goes on with it.
    """
    if getattr(request, "klad", None) or request.method != "GET":
        return None
    if not hasattr(request, "kladden"):
        by: Any = request.user
        request.kladden = list_kladden_for(request.get_full_path(), by)  # type: ignore[attr-defined]
    kladden: list[Klad] = request.kladden  # type: ignore[attr-defined]
    return next((klad for klad in kladden if klad.actie == actie), None)


def strip_klad(pad: str) -> str:
    """Return the address of the page itself, without what one goes on with."""
    return re.sub(r"[?&]klad=[^&]*", "", pad)
