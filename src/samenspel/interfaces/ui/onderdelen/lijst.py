"""Things under each other: table, list, timeline, facts."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.template import Context, Library
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from samenspel.interfaces.ui.momenten import Moment, draw_moment
from samenspel.interfaces.ui.onderdelen import trim
from samenspel.interfaces.ui.opent import opens

register = Library()


@register.simple_block_tag(end_name="endtabel")
def tabel(
    content: str, titel: str, kolommen: str, titel_verborgen: bool = False
) -> SafeString:
    """{% tabel titel="Mijn gezinnen" kolommen="Gezin|Fase|Stand" %} rows {% endtabel %}

    Rows of 38 px; cards on a phone. Rows are {% rij %} with {% cel %} inside.
    """
    context = {
        "titel": titel,
        "kolommen": kolommen.split("|"),
        "titel_verborgen": titel_verborgen,
        "inhoud": content,
    }
    return render_to_string("ui/tabel.html", context)


@register.simple_block_tag(end_name="endrij")
def rij(content: str) -> SafeString:
    """{% rij %}{% cel "Gezin" url=… %}…{% endcel %}{% endrij %}"""
    return render_to_string("ui/rij.html", {"inhoud": content})


@register.simple_block_tag(end_name="endcel")
def cel(
    content: str, kolom: str, url: str = "", hoofd: bool = False, getal: bool = False
) -> SafeString:
    """{% cel "Stand" %}…{% endcel %}; {% cel "Gezin" url=… %} opens on the whole row."""
    context = {
        "kolom": kolom,
        "url": url,
        "hoofd": hoofd or bool(url),
        "getal": getal,
        "inhoud": trim(content),
    }
    return render_to_string("ui/cel.html", context)


@register.simple_block_tag(end_name="endlijst")
def lijst(content: str, label: str = "") -> SafeString:
    """{% lijst %}{% regel "Bel de melder" url=… %}…{% endregel %}{% endlijst %}"""
    return render_to_string("ui/lijst.html", {"label": label, "inhoud": content})


@register.simple_block_tag(takes_context=True, end_name="endregel")
def regel(
    context: Context,
    content: str,
    titel: str,
    url: str = "",
    icoon: str = "",
    einde: str = "",
    **rest: Any,
) -> SafeString:
    """{% regel "Plan evalueren" url=… icoon="plan" einde="2 juni" %}more{% endregel %}

    The whole line opens `url`, for whom it opens. `einde` stands at the end of the line, with `kleur=` as
    a badge; `bel=` puts a number to call there. A link or {% waarom %} inside keeps working.
    """
    values = {
        "titel": titel,
        "url": url if opens(context, url) else "",
        "icoon": icoon,
        "einde": einde,
        "inhoud": trim(content),
        **rest,
    }
    return render_to_string("ui/regel.html", values)


@register.simple_block_tag(end_name="endtijdlijn")
def tijdlijn(content: str, label: str = "Tijdlijn") -> SafeString:
    """{% tijdlijn %}{% moment … %}…{% endmoment %}{% endtijdlijn %}"""
    return render_to_string("ui/tijdlijn.html", {"label": label, "inhoud": content})


@register.simple_block_tag(end_name="endmoment")
def moment(
    content: str,
    titel: str,
    wanneer: str,
    dag: date | None = None,
    icoon: str = "contact",
    **rest: Any,
) -> SafeString:
    """{% moment "Huisbezoek" wanneer="12 maart" dag=dag icoon="huisbezoek" door="Noor" %}

    Further: `url`, `laat=19` (written down 19 days later), `groot=True` (a milestone).
    """
    gegeven = {naam: waarde for naam, waarde in rest.items() if waarde}
    return draw_moment(Moment(titel, wanneer, dag, icoon, trim(content), **gegeven))


@register.simple_tag
def momenten(rij: Iterable[Moment]) -> SafeString:
    """{% tijdlijn %}{% momenten regels %}{% endtijdlijn %}: many at once."""
    return SafeString("".join(map(draw_moment, rij)))


@register.simple_block_tag(end_name="endoverzicht")
def overzicht(content: str) -> SafeString:
    """{% overzicht %}{% gegeven "Taal" %}Nederlands{% endgegeven %}{% endoverzicht %}"""
    return render_to_string("ui/overzicht.html", {"inhoud": content})


@register.simple_block_tag(takes_context=True, end_name="endgegeven")
def gegeven(context: Context, content: str, naam: str, wijzig: str = "") -> SafeString:
    """{% gegeven "Adres" wijzig=url %}Dorpsstraat 1{% endgegeven %}

    Who may not change it gets no link.
    """
    weg = wijzig if opens(context, wijzig) else ""
    parts = {"naam": naam, "wijzig": weg, "inhoud": trim(content)}
    return render_to_string("ui/gegeven.html", parts)
