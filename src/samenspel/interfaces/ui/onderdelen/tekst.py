"""Small marks in running text: icon, badge, number, saved, why."""

import re
from datetime import date
from functools import cache
from typing import Any

from django.template import Library
from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = Library()

STANDEN = {
    "rood": ("gevaar", "Dringend"),
    "amber": ("let-op", "Aandacht"),
    "blauw": ("klok", "Bezig"),
    "groen": ("klaar", "Afgesproken"),
    "grijs": ("info", "Rustig"),
}


DAG = re.compile(r"\b\d\d?-\d\d?-\d{4}\b")


@register.filter(is_safe=True)
def heel(tekst: str) -> SafeString:
    """{{ field.help_text|heel }}: a day such as 12-03-2020 stays on one line."""
    return mark_safe(
        DAG.sub(r'<span class="heel">\g<0></span>', conditional_escape(tekst))
    )


@register.simple_tag
@cache
def icoon(naam: str) -> SafeString:
    """{% icoon "telefoon" %}: an icon of iconen.toml, always beside a word."""
    return render_to_string(f"ui/iconen/{naam}.svg")


@register.inclusion_tag("ui/stand.html")
def stand(kleur: str, tekst: str = "") -> dict[str, Any]:
    """{% stand "rood" "Rechter: nog 3 dagen" %}: colour, shape and word together.

    rood: a child may be unsafe or a judge's term has passed; amber: attention this
    week; blauw: in progress; groen: agreed, done; grijs: nothing asked.
    """
    teken, woord = STANDEN[kleur]
    return {"kleur": kleur, "icoon": teken, "woord": woord, "tekst": tekst or woord}


@register.inclusion_tag("ui/cijfer.html")
def cijfer(
    getal: int,
    wie: str,
    was: int | None = None,
    url: str = "",
    op: date | None = None,
) -> dict[str, Any]:
    """{% cijfer 5 "wij" was=4 url=bron op=dag %}: who gave which number, and when."""
    verschil = 0 if was is None else getal - was
    richting = "omhoog" if verschil > 0 else "omlaag" if verschil < 0 else "gelijk"
    return {
        "getal": getal,
        "wie": wie,
        "was": was,
        "richting": richting,
        "url": url,
        "op": op,
    }


@register.inclusion_tag("ui/bewaard.html")
def bewaard(tijd: str = "") -> dict[str, Any]:
    """{% bewaard "14:02" %}: saving is silent and visible; empty waits for an answer."""
    return {"tijd": tijd}


@register.inclusion_tag("ui/waarom.html")
def waarom(
    zin: str,
    bron: str = "",
    soort: str = "",
    beschermt: str = "",
    url: str = "",
    **rest: Any,
) -> dict[str, Any]:
    """{% waarom "Zodat u weet…" bron="Jeugdwet art. 4.1.3" soort="wet" %}

    `wacht=` with `wachtwoord=` is the way to say that it is not done now.
    """
    return {
        **rest,
        "zin": zin,
        "bron": bron,
        "soort": soort,
        "beschermt": beschermt,
        "url": url,
    }


@register.filter
def dagen_geleden(dagen: int | None) -> str:
    """26 → '26 dagen geleden'; None → 'nog niet'."""
    if dagen is None:
        return "nog niet"
    return {0: "vandaag", 1: "gisteren"}.get(dagen, f"{dagen} dagen geleden")
