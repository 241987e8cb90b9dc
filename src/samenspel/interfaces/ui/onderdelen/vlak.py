"""Surfaces that hold other things: card, message, blockers, empty state."""

from collections.abc import Iterable

from django.template import Context, Library
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.text import slugify

from samenspel.core.blockers import Blocker
from samenspel.interfaces.ui.onderdelen import trim
from samenspel.interfaces.ui.opent import opens

register = Library()

SOORTEN = {
    "info": ("info", "info", "Goed om te weten"),
    "let-op": ("warning", "let-op", "Let op"),
    "gevaar": ("error", "gevaar", "Gevaar"),
    "klaar": ("ok", "klaar", "Klaar"),
}


@register.simple_block_tag(takes_context=True, end_name="endkaart")
def kaart(  # noqa: PLR0913 the options of a tag
    context: Context,
    content: str,
    titel: str,
    niveau: int = 2,
    bij: str = "",
    link: str = "",
    linktekst: str = "",
) -> SafeString:
    """{% kaart titel="Lot is 26 dagen niet gezien" %} … {% endkaart %}

    `niveau` is the heading level, `bij` a quiet line under the title, `link` with
    `linktekst` the way to more, for whom it opens.
    """
    values = {
        "titel": titel,
        "niveau": niveau,
        "bij": bij,
        "link": link if opens(context, link) else "",
        "linktekst": linktekst,
        "id": f"kaart-{slugify(titel, allow_unicode=True)}",
        "inhoud": content,
    }
    return render_to_string("ui/kaart.html", values)


@register.simple_block_tag(end_name="endmelding")
def melding(
    content: str, soort: str = "info", titel: str = "", rol: str = ""
) -> SafeString:
    """{% melding soort="let-op" titel="…" %} … {% endmelding %}

    soort: info, let-op, gevaar or klaar; `rol="status"` or `"alert"` speaks it aloud.
    """
    klasse, teken, woord = SOORTEN[soort]
    context = {
        "klasse": klasse,
        "icoon": teken,
        "woord": woord,
        "titel": titel,
        "rol": rol,
        "inhoud": content,
    }
    return render_to_string("ui/melding.html", context)


@register.simple_block_tag(end_name="endblokkades")
def blokkades(
    content: str,
    blokkades: Iterable[Blocker],
    titel: str = "Dit kan nog niet",
) -> SafeString:
    """{% blokkades blockers titel="Het plan kan nog niet vast" %} next step {% endblokkades %}

    Draws nothing when nothing is in the way.
    """
    found = list(blokkades)
    if not found:
        return SafeString("")
    context = {
        "titel": titel,
        "blokkades": found,
        "zacht": not any(b.hard for b in found),
        "stap": trim(content),
    }
    return render_to_string("ui/blokkades.html", context)


@register.simple_block_tag(end_name="endleeg")
def leeg(content: str, titel: str) -> SafeString:
    """{% leeg "Nog geen doelen" %}what to do now{% endleeg %}"""
    return render_to_string("ui/leeg.html", {"titel": titel, "inhoud": content})
