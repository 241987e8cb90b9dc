"""People: one person, the family banner."""

from typing import Any

from django.template import Library

from samenspel.domain.organisatie.queries import name_functie
from samenspel.interfaces.ui.banner import Gezinsbanner

register = Library()


@register.filter
def functie(rij: Any) -> str:
    """{{ medewerker|functie }}: what somebody does, as the own organisation calls it."""
    return name_functie(rij)


@register.inclusion_tag("ui/persoon.html")
def persoon(
    naam: str,
    leeftijd: int | None = None,
    rol: str = "",
    url: str = "",
    **gezien: Any,
) -> dict[str, Any]:
    """{% persoon "Lot" leeftijd=4 gezien=26 alleen=None kleur="amber" %}

    `gezien` and `alleen` are days since seen and since spoken to alone; a name that is
    not given is not shown, None reads as 'nog niet'. `kleur` amber or rood marks it.
    """
    return {
        "naam": naam,
        "leeftijd": leeftijd,
        "rol": rol,
        "url": url,
        "toon_gezien": "gezien" in gezien,
        "toon_alleen": "alleen" in gezien,
        **gezien,
    }


@register.inclusion_tag("ui/banner.html")
def banner(banner: Gezinsbanner, link: bool = True) -> dict[str, Any]:
    """{% banner banner %}: name, children, measure, regie, language; stays in sight.

    `link=False` on a form that is filled in with one thumb: no way out by accident.
    """
    return {"banner": banner, "link": link}
