"""Read the tijdlijn: a page of lines, and the strip of the same time."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils import timezone

from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.handelingen.tijdlijn.dubbelen import name_as_now
from samenspel.domain.handelingen.tijdlijn.log import (
    Omvang,
    Punt,
    read_log,
    read_omvang,
    read_punten,
)
from samenspel.domain.handelingen.tijdlijn.regels import (
    Plek,
    Tijdregel,
    Tijdvraag,
    list_lanen,
)
from samenspel.domain.handelingen.tijdlijn.rijen import Rij, read_rijen
from samenspel.domain.handelingen.tijdlijn.strook import PUNTLANEN, make_strip
from samenspel.domain.privacy.redactie import Lezer
from samenspel.domain.verhaal.models import Levensgebeurtenis
from samenspel.domain.verhaal.queries import (
    list_levensgebeurtenissen,
    read_belangrijkste,
)
from samenspel.tekening.strip.lanen import Strip

BLADZIJ = 40


@dataclass(frozen=True, slots=True)
class Tijdlijn:
    """Forty lines newest first, the place to ask on from, and the strip above them."""

    regels: list[Tijdregel]
    verder: Plek | None
    strip: Strip
    lanen: list[Tijdlaan]
    bronnen: list[str]
    vervallen: list[Levensgebeurtenis]


def get_tijdlijn(
    gezin: Gezin,
    personen: list[Persoon],
    vraag: Tijdvraag,
    lezer: Lezer,
    *,
    vandaag: date,
    most: int = BLADZIJ,
) -> Tijdlijn:
    """Return what this reader may see of what is asked; ten statements at most."""
    mag = list_lanen(lezer)
    lanen = [laan for laan in mag if vraag.asks(laan)]
    namen = {persoon.pk: persoon.roepnaam for persoon in personen}
    omvang = read_omvang(gezin, mag)
    alle = read_rijen(gezin, namen, lanen=mag)
    rijen = [r for r in alle if r.laan in lanen and vraag.is_about(r.betreft)]
    rijen = [r for r in rijen if vraag.bron in ("", r.bron)]
    regels = _page(gezin, vraag, omvang, rijen, lanen, vandaag=vandaag, most=most)
    van, tot = _span(vraag, omvang, rijen, vandaag)
    punten = read_punten(
        gezin,
        vraag,
        omvang,
        lanen=[laan for laan in lanen if laan in PUNTLANEN],
        van=van,
        tot=tot,
    )
    regels, punten = name_as_now(gezin, namen, regels, punten)
    leven = {rij.pk: rij for rij in list_levensgebeurtenissen(gezin)}
    punten = [_title(punt, leven) for punt in punten]
    kinderen = [p for p in personen if p.is_kind and vraag.wie in (None, p.pk)]
    return Tijdlijn(
        add_words(regels[:most], leven),
        regels[most - 1].plek if len(regels) > most else None,
        make_strip(rijen, punten, kinderen, van=van, tot=tot),
        mag,
        sorted({*omvang.bronnen, *(r.bron for r in alle if r.bron)}),
        [rij for rij in leven.values() if rij.vervallen_op],
    )


def _title(punt: Punt, leven: dict[int, Levensgebeurtenis]) -> Punt:
    """Let a big event say what it was."""
    return replace(punt, kop=leven[punt.gebeurtenis].wat) if punt.gebeurtenis else punt


def _page(
    gezin: Gezin,
    vraag: Tijdvraag,
    omvang: Omvang,
    rijen: list[Rij],
    lanen: list[Tijdlaan],
    *,
    vandaag: date,
    most: int,
) -> list[Tijdregel]:
    """Return one line more than a page: from the log, and from the rows."""
    # All contacts would hide what matters: they only come when they are asked for.
    stil = {Tijdlaan.CONTACT} - vraag.lanen
    uit_log = read_log(
        gezin,
        vraag,
        omvang,
        lanen=[n for n in lanen if n not in stil],
        most=most + 1,
        met_gesprekken=not vraag.lanen,
    )
    uit_rijen = [
        regel
        for rij in rijen
        for regel in rij.list_regels(vandaag)
        if (vraag.na is None or regel.plek < vraag.na)
        and (vraag.van is None or regel.dag >= vraag.van)
        and (vraag.tot is None or regel.dag <= vraag.tot)
    ]
    samen = sorted([*uit_log, *uit_rijen], key=lambda r: r.plek, reverse=True)
    return samen[: most + 1]


def _span(
    vraag: Tijdvraag, omvang: Omvang, rijen: list[Rij], vandaag: date
) -> tuple[date, date]:
    """Return from when to when the strip goes: what was asked, or all that is known."""
    begin = [rij.vanaf for rij in rijen if rij.vanaf and rij.vanaf <= vandaag]
    if omvang.eerste:
        begin.append(timezone.localdate(omvang.eerste))
    tot = vraag.tot or vandaag
    van = vraag.van or min(begin, default=tot)
    return min(van, tot), tot


def add_words(
    regels: list[Tijdregel], leven: dict[int, Levensgebeurtenis]
) -> list[Tijdregel]:
    """Add the words of the rows on this page; one statement when there are talks."""
    contacten = [pk for soort, pk in _verwijzingen(regels) if soort == "contact"]
    woorden = read_belangrijkste(contacten) if contacten else {}
    return [_say(regel, woorden, leven) for regel in regels]


def _verwijzingen(regels: list[Tijdregel]) -> list[tuple[str, int]]:
    return [regel.verwijst for regel in regels if regel.verwijst]


def _say(
    regel: Tijdregel, woorden: dict[int, str], leven: dict[int, Levensgebeurtenis]
) -> Tijdregel:
    soort, pk = regel.verwijst or ("", 0)
    if soort == "contact":
        return replace(regel, tekst=woorden.get(pk, ""))
    if soort == "gebeurtenis":
        rij = leven[pk]
        return replace(
            regel,
            kop=rij.wat,
            gevolg=rij.gevolg,
            van_wie=rij.wie_zegt,
            niet_op_papier=rij.niet_op_papier,
        )
    return regel
