"""Facts to point at: lines of the tijdlijn, offered to choose and read back by key."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from samenspel.core.soorten import Tijdlaan
from samenspel.domain.analyse.rules import Feit
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.handelingen.tijdlijn.lezen import add_words
from samenspel.domain.handelingen.tijdlijn.log import (
    Omvang,
    read_log,
    read_omvang,
    read_regels,
)
from samenspel.domain.handelingen.tijdlijn.regels import (
    Rang,
    Tijdregel,
    Tijdvraag,
    list_lanen,
)
from samenspel.domain.handelingen.tijdlijn.rijen import read_rijen
from samenspel.domain.privacy.redactie import Lezer
from samenspel.domain.verhaal.queries import (
    list_levensgebeurtenissen,
)

# So many can be looked over on one page; older ones are found with a question.
MEESTE = 250
# Who led the case and that there was a talk explain no pattern; what was seen does.
STIL = {Tijdlaan.REGIE, Tijdlaan.CONTACT}


@dataclass(frozen=True, slots=True)
class Aangehaald:
    """A fact that somebody points at, as it reads now; `regel` is None when withdrawn."""

    feit: Feit
    regel: Tijdregel | None
    is_verbeterd: bool = False


def get_feit(regel: Tijdregel) -> Feit:
    """Return by which key one points at this line."""
    return Feit(regel.plek.rang, regel.plek.nummer)


def list_feiten(
    gezin: Gezin,
    personen: list[Persoon],
    lezer: Lezer,
    *,
    vandaag: date,
    most: int = MEESTE,
) -> list[Tijdregel]:
    """Return the lines that this reader may point at, newest first; six statements."""
    mag = [laan for laan in list_lanen(lezer) if laan not in STIL]
    omvang = read_omvang(gezin, mag)
    uit_log = read_log(
        gezin,
        Tijdvraag(alleen_feiten=True),
        omvang,
        lanen=mag,
        most=most,
        met_gesprekken=True,
    )
    uit_rijen = _read_rijregels(gezin, personen, mag, vandaag)
    samen = sorted([*uit_log, *uit_rijen], key=lambda r: r.plek, reverse=True)
    return _with_words(gezin, samen[:most])


def read_feiten(
    gezin: Gezin,
    personen: list[Persoon],
    lezer: Lezer,
    feiten: Collection[Feit],
    *,
    vandaag: date,
) -> dict[Feit, Aangehaald]:
    """Return what stands behind these keys; at most seven statements, none for none.

    What this reader may not know of is left out, without a gap. A line that was corrected
    reads as it does now.
    """
    if not feiten:
        return {}
    mag = list_lanen(lezer)
    regels = [
        *_read_logregels(gezin, feiten, mag),
        *_read_aangehaalde_rijen(gezin, personen, mag, feiten, vandaag),
    ]
    woorden = _with_words(gezin, [een.regel for een in regels if een.regel])
    per_plek = {get_feit(regel): regel for regel in woorden}
    return {
        een.feit: Aangehaald(
            een.feit,
            per_plek.get(get_feit(een.regel)) if een.regel else None,
            een.is_verbeterd,
        )
        for een in regels
    }


def _read_logregels(
    gezin: Gezin, feiten: Iterable[Feit], mag: list[Tijdlaan]
) -> list[Aangehaald]:
    gevraagd = {feit.nummer: feit for feit in feiten if feit.rang == Rang.LOG}
    if not gevraagd:
        return []
    omvang = read_omvang(gezin, mag)
    nu = {pk: _newest(pk, omvang) for pk in gevraagd}
    gelezen = read_regels(gezin, {*nu.values(), *gevraagd}, mag)
    return [
        Aangehaald(feit, gelezen.get(nu[pk]), is_verbeterd=nu[pk] != pk)
        for pk, feit in gevraagd.items()
        # The line that was pointed at says whether this reader may know of it.
        if pk in gelezen
    ]


def _newest(pk: int, omvang: Omvang) -> int:
    """Return the last line about the same thing: a correction, or a withdrawal."""
    return omvang.nieuwste.get(pk, pk)


def _read_aangehaalde_rijen(
    gezin: Gezin,
    personen: list[Persoon],
    mag: list[Tijdlaan],
    feiten: Iterable[Feit],
    vandaag: date,
) -> list[Aangehaald]:
    gevraagd = [feit for feit in feiten if feit.rang != Rang.LOG]
    if not gevraagd:
        return []
    rijen = _read_rijregels(gezin, personen, mag, vandaag)
    gelezen = {get_feit(regel): regel for regel in rijen}
    return [
        Aangehaald(feit, gelezen.get(feit))
        for feit in gevraagd
        if feit.rang != Rang.BEWONING or Tijdlaan.WONEN in mag
    ]


def _read_rijregels(
    gezin: Gezin, personen: list[Persoon], mag: list[Tijdlaan], vandaag: date
) -> list[Tijdregel]:
    namen = {persoon.pk: persoon.roepnaam for persoon in personen}
    return [
        regel
        for rij in read_rijen(gezin, namen, lanen=mag)
        if rij.laan in mag
        for regel in rij.list_regels(vandaag)
    ]


def _with_words(gezin: Gezin, regels: list[Tijdregel]) -> list[Tijdregel]:
    leven = {rij.pk: rij for rij in list_levensgebeurtenissen(gezin)}
    return add_words(regels, leven)
