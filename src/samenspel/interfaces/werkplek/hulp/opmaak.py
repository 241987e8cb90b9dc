"""From the little Markdown that the handleiding uses to HTML; everything is escaped.

Headings (`#`, `##`), paragraphs, lists (`-`, `1.`), a picture on a line of its own
(`![what is on it](name)`), and within a line `**words on the screen**` and links. A link
says `scherm:naam` for a screen of the werkplek, or the name of another page.
"""

import re
from collections.abc import Callable, Iterator

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import slugify

KOP = re.compile(r"(#{1,3}) (.+)")
PUNT = re.compile(r"- |\d+\. ")
PLAAT = re.compile(r"!\[([^\]]+)\]\(([\w-]+)\)")
LINK = re.compile(r"\[([^\]]+)\]\(([\w:-]+)\)")
VET = re.compile(r"\*\*([^*]+)\*\*")
Adres = Callable[[str], str]


def to_html(tekst: str, *, link: Adres, plaat: Adres) -> SafeString:
    """Return the text as HTML.

    `link` gives the address of a screen or page, '' when there is none to go to, `plaat`
    that of a picture, '' when it was not made: then the words do without.
    """
    blokken = re.split(r"\n\s*\n", tekst.strip())
    return format_html_join("\n", "{}", ((_block(b, link, plaat),) for b in blokken))


def list_words(tekst: str) -> list[str]:
    """Return what the text says that stands on the screen."""
    return VET.findall(" ".join(tekst.split()))


def list_links(tekst: str) -> list[str]:
    return [doel for _, doel in LINK.findall(PLAAT.sub("", tekst))]


def list_platen(tekst: str) -> list[str]:
    return [naam for _, naam in PLAAT.findall(tekst)]


def _block(blok: str, link: Adres, plaat: Adres) -> SafeString:
    if kop := KOP.fullmatch(blok):
        niveau, woorden = len(kop[1]), kop[2]
        return format_html(
            '<h{} id="{}">{}</h{}>', niveau, slugify(woorden), woorden, niveau
        )
    if beeld := PLAAT.fullmatch(blok):
        return _figure(beeld[1], plaat(beeld[2]))
    if PUNT.match(blok):
        soort = "ul" if blok.startswith("- ") else "ol"
        punten = ((_line(punt, link),) for punt in _list_punten(blok))
        return format_html(
            "<{}>{}</{}>", soort, format_html_join("", "<li>{}</li>", punten), soort
        )
    return format_html("<p>{}</p>", _line(blok, link))


def _figure(woorden: str, adres: str) -> SafeString:
    if not adres:
        return SafeString("")
    return format_html(
        '<figure><img src="{}" alt="{}" loading="lazy"></figure>', adres, woorden
    )


def _list_punten(blok: str) -> Iterator[str]:
    """Each item of a list; a line that begins with a space belongs to the one above."""
    for punt in re.split(r"\n(?=\S)", blok):
        yield PUNT.sub("", punt, count=1)


def _line(tekst: str, link: Adres) -> SafeString:
    html = VET.sub(r"<strong>\1</strong>", escape(" ".join(tekst.split())))

    def replace(found: re.Match[str]) -> str:
        adres = link(found[2])
        if not adres:
            return found[1]
        return f'<a class="utrecht-link" href="{escape(adres)}">{found[1]}</a>'

    return SafeString(LINK.sub(replace, html))
