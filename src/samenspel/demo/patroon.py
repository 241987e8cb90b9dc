"""What the file `<gezin>_patroon` says of the pattern of a family, and where it leads."""

from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone

from samenspel.core.actions import composite
from samenspel.demo.gegevens import Gegevens
from samenspel.demo.verteller import Verteller
from samenspel.domain.analyse.actions import (
    Duidinginhoud,
    confirm_patroon,
    open_eindsituatie,
    record_duiding,
    show_duidingen,
)
from samenspel.domain.analyse.gegevens import (
    Herkomst,
    Samen,
    Termijn,
    Veranderinhoud,
    Wielezen,
)
from samenspel.domain.analyse.models import Betekenis, Duiding
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.tijdlijn import Tijdregel, get_feit, list_feiten
from samenspel.domain.handelingen.veranderplan import begin_veranderplan
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import Levensgegevens, record_levensgebeurtenis

ALLES = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))


@composite
def tell_leven(
    v: Verteller, gezin: Gezin, *, gegevens: Gegevens, by: Gebruiker, at: datetime
) -> None:
    """Write down what happened in earlier years; `jaren` says how long ago."""
    for rij in gegevens["leven"]:
        leven = dict(rij)
        op = date(at.year - leven.pop("jaren"), leven.pop("maand"), 1)
        betreft = v.ids(*leven.pop("betreft"))
        inhoud = Levensgegevens(
            gebeurd_op=op,
            gebeurd_precisie="maand",
            is_groot=True,
            betreft=betreft,
            **leven,
        )
        record_levensgebeurtenis(gezin=gezin, gegevens=inhoud, by=by, at=at)


@composite
def tell_patroon(
    v: Verteller, gezin: Gezin, *, gegevens: Gegevens, by: Gebruiker, at: datetime
) -> None:
    """Put every piece in the pattern, establish it, and begin on the end situation.

    Some pieces lie on the table for whom they are about.
    """
    wie: Gegevens = {"gezin": gezin, "by": by, "at": at}
    regels = list_feiten(
        gezin, list(v.personen.values()), ALLES, vandaag=timezone.localdate(at)
    )
    gedacht = [_duiding(v, dict(rij), regels, wie) for rij in gegevens["duiding"]]
    stukken = {duiding.tekst: duiding for duiding in gedacht}
    samen = [
        d for d, rij in zip(gedacht, gegevens["duiding"], strict=True) if _ligt(rij)
    ]
    show_duidingen(duidingen=samen, lezen=Wielezen(True), **wie)
    confirm_patroon(
        samen=Samen(op=timezone.localdate(at), **gegevens["vastgesteld"]), **wie
    )
    wie["eindsituatie"] = open_eindsituatie(betekenis=Betekenis.VEILIG, **wie)
    for rij in gegevens["eind"]:
        eind = dict(rij)
        stuk = stukken[eind.pop("stuk")] if "stuk" in eind else None
        _duiding(v, eind, regels, wie, stuk=stuk)


def tell_verandering(
    gezin: Gezin, *, gegevens: Gegevens, by: Gebruiker, at: datetime
) -> None:
    """Begin the veranderplan, with the term that they chose together."""
    rij = dict(gegevens["veranderplan"])
    vandaag = timezone.localdate(at)
    begin_veranderplan(
        gezin=gezin,
        inhoud=Veranderinhoud(
            Samen(rij["met_wie"], vandaag, rij["niet_eens"]), rij["methodiek"]
        ),
        termijn=Termijn(vandaag + timedelta(weeks=rij["weken"]), rij["waarom"]),
        by=by,
        at=at,
    )


def _ligt(rij: Gegevens) -> bool:
    return bool(rij.get("op_tafel"))


def _duiding(
    v: Verteller,
    rij: Gegevens,
    regels: list[Tijdregel],
    wie: Gegevens,
    stuk: Duiding | None = None,
) -> Duiding:
    over, zegt = rij.pop("over", ""), rij.pop("zegt")
    rij.pop("op_tafel", None)
    persoon = v.personen.get(zegt)
    duiding: Duiding = record_duiding(
        vraag=rij.pop("vraag"),
        over=v.personen[over] if over else None,
        herkomst=Herkomst(
            timezone.localdate(wie["at"]),
            zegt=persoon,
            zegt_anders="" if persoon else zegt,
        ),
        inhoud=Duidinginhoud(
            feiten=tuple(_find(regels, woorden) for woorden in rij.pop("feiten", [])),
            stuk=stuk,
            **rij,
        ),
        **wie,
    )
    return duiding


def _find(regels: list[Tijdregel], woorden: str) -> str:
    """Return the key of the last line with these words; a word that is not there stops."""
    found: Any = next(r for r in regels if woorden in f"{r.kop} {r.tekst}")
    return str(get_feit(found))
