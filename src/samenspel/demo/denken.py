"""What the file `<gezin>_denken` says that people make of the facts, in one click."""

from datetime import date, datetime, timedelta
from typing import Any

from samenspel.core.actions import composite
from samenspel.demo.gegevens import Gegevens
from samenspel.demo.verteller import Verteller
from samenspel.domain.analyse.actions import (
    record_cijfer,
    record_gevaar,
    record_invloed,
    record_leefgebied,
    record_onenigheid,
    record_opvang,
    record_punt,
    set_doel,
)
from samenspel.domain.analyse.gegevens import (
    Gebiedinhoud,
    Gevaarinhoud,
    Herkomst,
    Invloedinhoud,
    Puntinhoud,
    Schaal,
    Wielezen,
    Woorden,
)
from samenspel.domain.analyse.models import (
    Gebiedstand,
    Gevaar,
    Invloedsoort,
    Punt,
    Puntsoort,
)
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.tijdlijn import get_feit, list_feiten
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.models import Hulpgebied


@composite
def tell_denken(
    v: Verteller, gezin: Gezin, *, gegevens: Gegevens, by: Gebruiker, at: datetime
) -> None:
    """Write down worries and strengths, dangers with their scale, and areas of life.

    `dagen` is how many days before it was written down somebody said it; `tafel` names
    who may read it, or is true for whoever it is about; `feit` is a word of the line of
    the tijdlijn on which it rests.
    """
    wie: Gegevens = {"by": by, "at": at}
    punten = {r["code"]: _punt(v, gezin, dict(r), wie) for r in gegevens["punt"]}
    for rij in gegevens.get("opvang", []):
        kracht, zorg = punten[rij["kracht"]], punten[rij["zorg"]]
        uitleg, wie_zegt = rij["uitleg"], rij["wie_zegt"]
        record_opvang(kracht=kracht, zorg=zorg, uitleg=uitleg, wie_zegt=wie_zegt, **wie)
    for rij in gegevens.get("gevaar", []):
        _gevaar(v, gezin, dict(rij), wie)
    for rij in gegevens.get("leefgebied", []):
        _leefgebied(v, gezin, dict(rij), wie)
    for rij in gegevens.get("invloed", []):
        _invloed(v, gezin, dict(rij), wie)


def _punt(v: Verteller, gezin: Gezin, rij: Gegevens, wie: Gegevens) -> Punt:
    del rij["code"]
    soort, oneens = Puntsoort(rij.pop("soort")), rij.pop("oneens", [])
    herkomst, lezen = _take_herkomst(v, rij, wie["at"]), _take_lezen(v, rij)
    betreft = v.ids(*rij.pop("betreft", []))
    feiten = _take_feiten(v, rij, wie["at"])
    inhoud = Puntinhoud(betreft=betreft, feiten=feiten, **rij)
    punt = record_punt(
        gezin=gezin, soort=soort, inhoud=inhoud, herkomst=herkomst, lezen=lezen, **wie
    )
    _oneens(v, punt, oneens, wie)
    return punt


def _gevaar(v: Verteller, gezin: Gezin, rij: Gegevens, wie: Gegevens) -> None:
    schaal, lezen = Schaal(**rij.pop("schaal")), _take_lezen(v, rij)
    cijfers, oneens = rij.pop("cijfer", []), rij.pop("oneens", [])
    inhoud = Gevaarinhoud(
        gezegd_op=_take_dag(rij, wie["at"]),
        betreft=v.ids(*rij.pop("betreft")),
        wie_zorgen=v.ids(*rij.pop("wie")),
        feiten=_take_feiten(v, rij, wie["at"]),
        **rij,
    )
    gevaar = record_gevaar(gezin=gezin, inhoud=inhoud, lezen=lezen, **wie)
    set_doel(gevaar=gevaar, schaal=schaal, **wie)
    for cijfer in map(dict, cijfers):
        herkomst, lezen = _take_herkomst(v, cijfer, wie["at"]), _take_lezen(v, cijfer)
        record_cijfer(gevaar=gevaar, herkomst=herkomst, lezen=lezen, **cijfer, **wie)
    _oneens(v, gevaar, oneens, wie)


def _oneens(
    v: Verteller, over: Punt | Gevaar, rijen: list[Gegevens], wie: Gegevens
) -> None:
    for rij in map(dict, rijen):
        herkomst, lezen = _take_herkomst(v, rij, wie["at"]), _take_lezen(v, rij)
        record_onenigheid(
            over=over, inhoud=Woorden(**rij), herkomst=herkomst, lezen=lezen, **wie
        )


def _leefgebied(v: Verteller, gezin: Gezin, rij: Gegevens, wie: Gegevens) -> None:
    herkomst = _take_herkomst(v, rij, wie["at"])
    inhoud = Gebiedinhoud(
        leefgebied=Hulpgebied(rij.pop("gebied")),
        stand=Gebiedstand(rij.pop("stand")),
        betreft=v.ids(*rij.pop("betreft", [])),
        **rij,
    )
    record_leefgebied(gezin=gezin, inhoud=inhoud, herkomst=herkomst, **wie)


def _invloed(v: Verteller, gezin: Gezin, rij: Gegevens, wie: Gegevens) -> None:
    herkomst = _take_herkomst(v, rij, wie["at"])
    sinds = wie["at"].date() - timedelta(days=rij.pop("sinds_dagen"))
    inhoud = Invloedinhoud(
        van=Hulpgebied(rij.pop("van")),
        naar=Hulpgebied(rij.pop("naar")),
        soort=Invloedsoort(rij.pop("soort")),
        sinds=sinds,
        sinds_precisie="maand",
        **rij,
    )
    record_invloed(gezin=gezin, inhoud=inhoud, herkomst=herkomst, **wie)


def _take_herkomst(v: Verteller, rij: Gegevens, at: datetime) -> Herkomst:
    zegt = rij.pop("zegt")
    persoon = v.personen.get(zegt)
    anders = "" if persoon else zegt
    return Herkomst(_take_dag(rij, at), zegt=persoon, zegt_anders=anders)


def _take_dag(rij: Gegevens, at: datetime) -> date:
    return at.date() - timedelta(days=rij.pop("dagen", 0))


def _take_lezen(v: Verteller, rij: Gegevens) -> Wielezen:
    tafel: Any = rij.pop("tafel", False)
    return Wielezen(bool(tafel), v.ids(*tafel) if isinstance(tafel, list) else ())


def _take_feiten(v: Verteller, rij: Gegevens, at: datetime) -> tuple[str, ...]:
    """Point at the last line of the tijdlijn in which this word stands."""
    woord = rij.pop("feit", "")
    if not woord:
        return ()
    alles = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))
    mensen = list(v.personen.values())
    regels = list_feiten(v.gezin, mensen, alles, vandaag=at.date())
    return tuple(str(get_feit(r)) for r in regels if woord in f"{r.kop} {r.tekst}")[:1]
