"""A moment on a timeline, drawn in plain Python as the strip is: a tijdlijn has forty.

A template with all its conditions took three quarters of what the whole page cost.
"""

import html
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.safestring import SafeString

from samenspel.interfaces.ui.onderdelen.tekst import icoon as draw_icoon


@dataclass(frozen=True, slots=True)
class Moment:
    """What happened, when, and who wrote it down; `laat`: so many days later.

    `inhoud` is what stands below it, as HTML. `groot`: a milestone.
    """

    titel: str
    wanneer: str
    dag: date | None = None
    icoon: str = "contact"
    inhoud: str = ""
    url: str = ""
    door: str = ""
    laat: int = 0
    groot: bool = False


def draw_moment(moment: Moment) -> SafeString:
    """Return a moment as a line of `{% tijdlijn %}`; every word in it is escaped."""
    groot = " tijdlijn__moment--groot" if moment.groot else ""
    inhoud = moment.inhoud and f'<div class="tijdlijn__inhoud">{moment.inhoud}</div>'
    return SafeString(
        f'<li class="tijdlijn__moment{groot}">\n'
        f'  <span class="tijdlijn__teken">{draw_icoon(moment.icoon)}</span>\n'
        f"  <p><strong>{_titel(moment)}</strong></p>\n"
        f'  <p class="tijdlijn__bij">{" · ".join(_bij(moment))}</p>\n'
        f"  {inhoud}\n"
        "</li>\n"
    )


def draw_regel(klasse: str, voor: str, woorden: str, *, is_naam: bool = False) -> str:
    """Return a line below a moment: what we say before it, and the words themselves."""
    wat = f"<bdi>{escape(woorden)}</bdi>" if is_naam else escape(woorden)
    return f'<p class="{klasse}">{voor}{wat}</p>' if klasse else f"<p>{voor}{wat}</p>"


def escape(words: Any) -> str:
    """Return the words safe to stand in a page; what is safe already stays as it is."""
    return str(words) if hasattr(words, "__html__") else html.escape(str(words))


def _titel(moment: Moment) -> str:
    titel = escape(moment.titel)
    return f'<a href="{escape(moment.url)}">{titel}</a>' if moment.url else titel


def _bij(moment: Moment) -> list[str]:
    dag = f' datetime="{_write_dag(moment.dag)}"' if moment.dag else ""
    bij = [f"<time{dag}>{escape(moment.wanneer)}</time>"]
    if moment.door:
        bij.append(f"<bdi>{escape(moment.door)}</bdi>")
    if moment.laat:
        laat = f"{moment.laat} dagen later opgeschreven"
        bij.append(f'<span class="tijdlijn__laat">{laat}</span>')
    return bij


def _write_dag(dag: date) -> str:
    """Return the day for machines; of a moment, the day it is here."""
    day = timezone.localdate(dag) if isinstance(dag, datetime) else dag
    return day.isoformat()
