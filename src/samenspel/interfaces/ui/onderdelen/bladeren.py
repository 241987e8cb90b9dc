"""Ways to move: navigation, breadcrumbs, tabs, pages, steps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.template import Context, Library
from django.urls import reverse

from samenspel.interfaces.ui.opent import opens

register = Library()


@dataclass(frozen=True, slots=True)
class Ingang:
    """One entry of the navigation."""

    tekst: str
    url: str
    icoon: str


@dataclass(frozen=True, slots=True)
class Stap:
    """One step of a task; `staat` is klaar, nu or later."""

    tekst: str
    staat: str = "later"
    url: str = ""


INGANGEN = [
    ("Vandaag", "werkplek:vandaag", "vandaag"),
    ("Gezinnen", "werkplek:gezinnen", "gezinnen"),
    ("Aanmeldingen", "werkplek:aanmeldingen", "aanmelding"),
    ("Team", "werkplek:team", "team"),
    ("Wie opende wat?", "werkplek:inzagen", "gezien"),
    ("Noodtoegang", "werkplek:noodtoegangen", "besluit"),
    ("Wijzigingen", "werkplek:beheer-wijzigingen", "tijdlijn"),
]
BEHEER = [  # for who manages: no family is theirs to open
    ("Medewerkers", "werkplek:beheer", "persoon"),
    ("Teams", "werkplek:beheer-teams", "overleg"),
    ("Functies", "werkplek:beheer-functies", "taal"),
    ("Organisaties", "werkplek:beheer-organisaties", "team"),
    ("Regio's", "werkplek:beheer-regios", "adres"),
    ("Verlof en dienst", "werkplek:rooster", "afspraak"),
    ("Wijzigingen", "werkplek:beheer-wijzigingen", "tijdlijn"),
]
BEHEER_ONDERBALK = [BEHEER[0], BEHEER[1], BEHEER[3], BEHEER[6]]
ONDERBALK = [
    ("Vandaag", "werkplek:vandaag", "vandaag"),
    ("Zoeken", "werkplek:zoeken", "zoeken"),
    ("Contact", "werkplek:contact", "contact"),
    ("Gezinnen", "werkplek:gezinnen", "gezinnen"),
    ("Inzage", "werkplek:inzagen", "gezien"),
    ("Noodtoegang", "werkplek:noodtoegangen", "besluit"),
]


@register.inclusion_tag("ui/zijmenu.html", takes_context=True)
def zijmenu(context: Context) -> dict[str, Any]:
    """{% zijmenu %}: the entries of `navigatie` (at most seven), or what opens here."""
    ingangen = context.get("navigatie") or list_hoofdingangen(context)
    return {"ingangen": mark_here(ingangen, context)}


@register.inclusion_tag("ui/onderbalk.html", takes_context=True)
def onderbalk(context: Context) -> dict[str, Any]:
    """{% onderbalk %}: the four entries under the thumb; 'Contact' is of this gezin."""
    contact = reverse("werkplek:contact")
    ingangen = [
        replace(i, url=find_contactweg(context)) if i.url == contact else i
        for i in list_onderingangen(context)
    ]
    return {"ingangen": mark_here(ingangen, context)}


def find_contactweg(context: Context) -> str:
    """Where the reader records a contact: of this gezin, or one to choose; '' nowhere."""
    wegen = [reverse("werkplek:contact")]
    if gezin := context.get("gezin"):
        wegen.insert(0, reverse("werkplek:contact-nieuw", args=[gezin.dossiernummer]))
    return next((url for url in wegen if opens(context, url)), "")


def list_hoofdingangen(context: Context) -> list[Ingang]:
    """The entries of the side menu that open for this reader."""
    rows = BEHEER if context.get("is_beheerder") else INGANGEN
    return list_ingangen(rows, context)


def list_onderingangen(context: Context) -> list[Ingang]:
    """The four entries of the bottom bar that open for this reader."""
    rows = BEHEER_ONDERBALK if context.get("is_beheerder") else ONDERBALK
    return list_ingangen(rows, context)[:4]


def list_overige_ingangen(context: Context) -> list[Ingang]:
    """What stands in the side menu, but not under the thumb: the own menu has it."""
    onder = {i.url for i in list_onderingangen(context)}
    return [i for i in list_hoofdingangen(context) if i.url not in onder]


def list_ingangen(
    rows: Iterable[tuple[str, str, str]], context: Context
) -> list[Ingang]:
    """Entries that open for this reader, from (word, url name, icon)."""
    ingangen = [Ingang(tekst, reverse(naam), icoon) for tekst, naam, icoon in rows]
    return [i for i in ingangen if opens(context, i.url)]


def mark_here(ingangen: Sequence[Ingang], context: Context) -> list[tuple[Ingang, str]]:
    """Each entry with its aria-current; a page of a dossier stands below Gezinnen."""
    marked = mark_current(ingangen, context.get("request"))
    if context.get("gezin") is None or any(hier for _, hier in marked):
        return marked
    gezinnen = reverse("werkplek:gezinnen")
    return [(i, "true" if i.url == gezinnen else "") for i in ingangen]


def mark_current(
    ingangen: Sequence[Ingang], request: HttpRequest | None
) -> list[tuple[Ingang, str]]:
    """Each entry with its aria-current: 'page', 'true' for a page below it, or ''."""
    path = request.path if request else ""
    below = [i.url for i in ingangen if i.url != "/" and path.startswith(i.url)]
    nearest = max(below, key=len, default="")
    return [
        (i, "page" if i.url == path else "true" if i.url == nearest else "")
        for i in ingangen
    ]


@register.inclusion_tag("ui/kruimelpad.html")
def kruimelpad(*delen: str) -> dict[str, Any]:
    """{% kruimelpad "Gezinnen" gezinnen_url "El Idrissi" gezin_url "Plan" %}

    Words and addresses in turn; the last word is the page itself.
    """
    stappen = list(zip(delen[:-1:2], delen[1::2], strict=True))
    return {"stappen": stappen, "hier": delen[-1]}


@register.inclusion_tag("ui/tabbladen.html", takes_context=True)
def tabbladen(
    context: Context, *delen: str, label: str = "Onderdelen"
) -> dict[str, Any]:
    """{% tabbladen "Kaart" kaart_url "Tijdlijn" tijdlijn_url %}: plain links.

    A tab that does not open for this reader is left out.
    """
    paren = zip(delen[::2], delen[1::2], strict=True)
    bladen = [Ingang(tekst, url, "") for tekst, url in paren if opens(context, url)]
    request = context.get("request")
    return {"bladen": mark_current(bladen, request), "label": label}


@register.inclusion_tag("ui/tabbladen.html", takes_context=True)
def tabgroepen(
    context: Context, groepen: Iterable[tuple[str, list[Ingang]]], label: str
) -> dict[str, Any]:
    """{% tabgroepen groepen label="Dossier" %}: a row of subjects, and below it the pages
    of the subject that is open.

    A page that does not open for this reader is left out, and a subject without pages too.
    A subject leads to its first page.
    """
    request = context.get("request")
    open_groepen = [
        (naam, [i for i in ingangen if opens(context, i.url)])
        for naam, ingangen in groepen
    ]
    met_pagina = [(naam, ingangen) for naam, ingangen in open_groepen if ingangen]
    hier = dict(mark_current([i for _, g in met_pagina for i in g], request))
    bladen = [
        (replace(ingangen[0], tekst=naam), _stand([hier[i] for i in ingangen]))
        for naam, ingangen in met_pagina
    ]
    onder = next((g for _, g in met_pagina if len(g) > 1 and any(map(hier.get, g))), [])
    return {"bladen": bladen, "onder": [(i, hier[i]) for i in onder], "label": label}


def _stand(standen: list[str]) -> str:
    """Return the aria-current of a subject, from those of its pages."""
    if len(standen) == 1:
        return standen[0]
    return "true" if any(standen) else ""


@register.inclusion_tag("ui/paginering.html", takes_context=True)
def paginering(
    context: Context, pagina: "Page[Any]", naam: str = "pagina"
) -> dict[str, Any]:
    """{% paginering pagina %}: real links that keep the filters in the address."""
    request = context.get("request")
    vraag = request.GET.copy() if request else None

    def url(nummer: int) -> str:
        if vraag is None:
            return f"?{naam}={nummer}"
        vraag[naam] = str(nummer)
        return f"?{vraag.urlencode()}"

    nummers = [
        (nummer, url(nummer) if isinstance(nummer, int) else "")
        for nummer in pagina.paginator.get_elided_page_range(
            pagina.number, on_each_side=1, on_ends=1
        )
    ]
    return {"pagina": pagina, "nummers": nummers}


@register.inclusion_tag("ui/stappen.html")
def stappen(stappen: Iterable[Stap], label: str = "Stappen") -> dict[str, Any]:
    """{% stappen stappen %}: where you are in a task, in words."""
    return {"stappen": list(stappen), "label": label}
