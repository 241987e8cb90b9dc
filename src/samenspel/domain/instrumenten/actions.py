"""Changes in what was filled in."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocked, Blocker, raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.instrumenten import models
from samenspel.domain.instrumenten.definitie import Antwoord, Definitie
from samenspel.domain.instrumenten.lader import (
    OnbekendeVersie,
    OnbekendInstrument,
    get_instrument,
)
from samenspel.domain.instrumenten.rules import (
    blockers_for_afname,
    find_ergste,
    merge,
)
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst, Uitkomst
from samenspel.domain.organisatie.models import Gebruiker

Kind = int | None
"""The id of a child, or None when the answer is about the family as a whole."""


@action("afname.vastgelegd")
def record_afname(
    *,
    gezin: Gezin,
    instrument: str,
    versie: str | None,
    deel: str,
    antwoorden: Mapping[Kind, Mapping[str, Antwoord]],
    los: Mapping[Kind, LosseUitkomst],
    afgenomen_op: datetime,
    by: Gebruiker,
    at: datetime,
    uitkomsten: Mapping[Kind, Uitkomst] | None = None,
) -> Regel[models.Afname]:
    """Record that an instrument was filled in: the items, or a result from elsewhere.

    `antwoorden` and `los` are keyed by the id of the child, None for the whole family.
    An afname may be partial. `uitkomsten`: outcomes that were merged with the other
    instruments of the same visit. Raises Blocked with every wrong answer at once.
    """
    definitie = _get_definitie(instrument, versie)
    raise_if_blocked(blockers_for_afname(definitie, antwoorden, los, uitkomsten or {}))
    if uitkomsten is None:
        uitkomsten = _compute(definitie, antwoorden, los)
    afname = models.Afname.objects.create(
        gezin=gezin,
        instrument=definitie.code,
        versie=definitie.versie,
        deel=deel,
        afgenomen_op=afgenomen_op,
        vastgelegd_door=by,
    )
    models.Antwoord.objects.bulk_create(_antwoorden(afname, antwoorden))
    models.Uitkomst.objects.bulk_create(_uitkomsten(afname, uitkomsten, los))
    return Regel(
        afname,
        gezin_id=gezin.pk,
        van=afgenomen_op,
        betreft=[kind for kind in uitkomsten if kind is not None],
        waarden=_waarden(afname, _ergste(definitie, uitkomsten.values())),
    )


def _waarden(afname: models.Afname, uitkomst: str | None) -> dict[str, str | None]:
    return {
        "instrument": afname.instrument,
        "versie": afname.versie,
        "deel": afname.deel,
        "uitkomst": uitkomst,
    }


def _compute(
    definitie: Definitie,
    antwoorden: Mapping[Kind, Mapping[str, Antwoord]],
    los: Mapping[Kind, LosseUitkomst],
) -> dict[Kind, Uitkomst]:
    code = definitie.code
    samen = merge([definitie], {code: antwoorden}, {code: los})
    return {kind: van_kind[code] for kind, van_kind in samen.items()}


def _get_definitie(instrument: str, versie: str | None) -> Definitie:
    try:
        return get_instrument(instrument, versie)
    except (OnbekendInstrument, OnbekendeVersie) as reden:
        raise Blocked([Blocker("onbekend_instrument", str(reden))]) from reden


def _ergste(definitie: Definitie, uitkomsten: Iterable[Uitkomst]) -> str | None:
    return find_ergste(definitie, [uitkomst.waarde for uitkomst in uitkomsten])


def _antwoorden(
    afname: models.Afname, antwoorden: Mapping[Kind, Mapping[str, Antwoord]]
) -> Iterator[models.Antwoord]:
    for kind, van_kind in antwoorden.items():
        for item, waarde in van_kind.items():
            yield models.Antwoord(
                gezin_id=afname.gezin_id,
                afname=afname,
                kind_id=kind,
                item=item,
                waarde=str(waarde),
                vastgelegd_door_id=afname.vastgelegd_door_id,
            )


def _uitkomsten(
    afname: models.Afname,
    uitkomsten: Mapping[Kind, Uitkomst],
    los: Mapping[Kind, LosseUitkomst],
) -> Iterator[models.Uitkomst]:
    for kind, uitkomst in uitkomsten.items():
        elders = los.get(kind)
        yield models.Uitkomst(
            gezin_id=afname.gezin_id,
            afname=afname,
            kind_id=kind,
            waarde=uitkomst.waarde or "",
            getal=uitkomst.getal,
            is_volledig=uitkomst.volledig,
            afgeleid_uit=uitkomst.afgeleid_uit,
            los_op=elders.op if elders else None,
            los_door=elders.door if elders else "",
            vastgelegd_door_id=afname.vastgelegd_door_id,
        )
