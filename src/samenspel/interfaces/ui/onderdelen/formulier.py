"""Forms: the form itself, its buttons, the summary of what is missing."""

from collections.abc import Iterator
from typing import Any, TypeAlias
from uuid import UUID, uuid4

from django.forms import BaseForm, BaseFormSet, Textarea, TextInput
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.template import Context, Library
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.text import slugify

from samenspel.core import actor
from samenspel.interfaces.ui.klad import (
    find_earlier,
    find_own_klad,
    read_formulier,
    strip_klad,
)
from samenspel.interfaces.ui.opent import opens
from samenspel.interfaces.ui.rooster import Rooster

register = Library()
Ook: TypeAlias = "BaseForm | BaseFormSet[Any] | None"

KNOPPEN = {
    "primair": "utrecht-button--primary-action",
    "rustig": "utrecht-button--secondary-action",
    "stil": "utrecht-button--subtle",
    "gevaar": "utrecht-button--primary-action utrecht-button--danger",
}


@register.simple_block_tag(takes_context=True, end_name="endformulier")
def formulier(  # noqa: PLR0913 the options of a tag
    context: Context,
    content: str,
    url: str = "",
    form: BaseForm | None = None,
    deel: str = "",
    methode: str = "post",
    ook: "Ook | list[Ook]" = None,
    kop: str = "Er mist nog iets",
) -> SafeString:
    """{% formulier url=doelen_url form=form deel="doelen" %} … {% endformulier %}

    A real form with csrf, an id so that a double click is done once, and a summary of
    errors. With `deel`, htmx swaps the element
    with that id; without JavaScript the page answers as always. `ook` is another form,
    or a set or list of them, that is sent along. `kop` stands above the errors.
    Who may not send it, does not see it.
    """
    request = context.get("request")
    waarheen = url or (request.path if request else "")
    if methode == "post" and not opens(context, waarheen, wijzigt=True):
        return SafeString("")
    values = {
        "url": url,
        "fouten": [
            fout for deel in _list_forms(form, ook) for fout in list_fouten(deel)
        ],
        "multipart": form.is_multipart() if form else False,
        "verborgen": form.hidden_fields() if form else [],
        "deel": deel,
        "methode": methode,
        **(_klad(context, url, form) if methode == "post" else {}),
        "kop": kop,
        "csrf_token": context.get("csrf_token"),
        "inhoud": content,
    }
    return render_to_string("ui/formulier.html", values)


def _klad(context: Context, url: str, form: BaseForm | None) -> dict[str, Any]:
    """The id of the form, and what was typed on it before."""
    request = context.get("request")
    asks_words = isinstance(form, BaseForm) and any(
        isinstance(field.widget, TextInput | Textarea) for field in form.fields.values()
    )
    if request is None or not asks_words or not _may_keep(request):
        return {"klik": uuid4()}
    actie = url or request.path
    verder = find_own_klad(request, actie)
    return {
        "klik": verder.formulier if verder else _klik(request, actie),
        "van": request.POST.get("van") or strip_klad(request.get_full_path()),
        "verder": verder,
        "eerder": find_earlier(request, actie),
    }


def _klik(request: HttpRequest, actie: str) -> UUID:
    """The id of a form: a form that was refused is the same form."""
    sent = read_formulier(request) if request.path == actie else None
    return sent or uuid4()


def _may_keep(request: HttpRequest) -> bool:
    """Whether somebody acts here: not on the pages of signing in."""
    return actor.current() is not None and request.user.pk is not None


def _list_forms(*found: "Ook | list[Ook]") -> Iterator[BaseForm]:
    for one in found:
        if isinstance(one, list):
            yield from _list_forms(*one)
        elif isinstance(one, BaseFormSet):
            yield from one.forms
        elif one is not None:
            yield one


def list_fouten(form: BaseForm | None) -> list[tuple[str, str]]:
    """What is wrong, as (anchor, instruction); no anchor for the form as a whole."""
    if not form or not form.is_bound:
        return []
    fouten = [("", str(error)) for error in form.non_field_errors()]
    for field in form:
        anchor = f"{field.auto_id}_0" if field.use_fieldset else str(field.auto_id)
        label = str(field.label)
        kop = label if label.endswith("?") else f"{label}:"
        fouten += [(anchor, f"{kop} {error}") for error in field.errors]
    return fouten


@register.inclusion_tag("ui/knop.html", takes_context=True)
def knop(
    context: Context,
    tekst: str,
    url: str = "",
    soort: str = "primair",
    icoon: str = "",
    reden: str = "",
    **attributen: Any,
) -> dict[str, Any]:
    """{% knop "Leg besluit vast" %}, {% knop "Open het plan" url=plan_url soort="rustig" %}

    soort: primair, rustig, stil or gevaar. With `reden` the button is off and says why.
    A way to a page that does not open for this reader is not drawn.
    Other names become attributes: `name="volgende" value="4"`, `hx_get=…` → `hx-get`.
    """
    attributen.setdefault("type", "button" if url or reden else "submit")
    klassen = f"utrecht-button {KNOPPEN[soort]} {attributen.pop('class', '')}".strip()
    return {
        "tekst": tekst,
        "url": url,
        "is_dicht": not opens(context, url),
        "icoon": icoon,
        "reden": reden,
        "reden_id": f"reden-{slugify(tekst, allow_unicode=True)}",
        "klassen": klassen,
        "attributen": flatatt({k.replace("_", "-"): v for k, v in attributen.items()}),
        "link_attributen": flatatt(
            {k.replace("_", "-"): v for k, v in attributen.items() if k != "type"}
        ),
    }


@register.simple_block_tag(end_name="endknoppen")
def knoppen(content: str, vast: bool = False) -> SafeString:
    """{% knoppen %}{% knop "Bewaar" %}{% knop "Stop" url=… soort="stil" %}{% endknoppen %}

    `vast=True` at the end of a long form keeps them in sight, under the thumb.
    """
    if not content.strip():
        return SafeString("")
    return render_to_string("ui/knoppen.html", {"inhoud": content, "vast": vast})


@register.inclusion_tag("ui/rooster.html")
def rooster(rooster: Rooster) -> dict[str, Any]:
    """{% rooster rooster %}: items by children, each cell a choice, nothing preselected."""
    return {"rooster": rooster}
