"""What a child told, and what it hears back."""

from dataclasses import dataclass
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Kindverhaal
from samenspel.domain.verhaal.rules import (
    Vertaling,
    blockers_for_kindantwoord,
    blockers_for_kindverhaal,
)


@dataclass(frozen=True, slots=True)
class Verhaalgegevens:
    """What a child told, to whom, what came before it, and what the child wants."""

    kind: Persoon
    gebeurd_op: datetime
    aan_wie: str
    woorden: str
    taal: str = ""
    vertaling: str = ""
    vertaald_door: str = ""
    aanleiding: str = ""
    wil: str = ""


@action("kind.vertelde")
def record_kindverhaal(
    *, gezin: Gezin, gegevens: Verhaalgegevens, by: Gebruiker, at: datetime
) -> Regel[Kindverhaal]:
    """Keep what a child told as it was said; the line never holds the words."""
    raise_if_blocked(
        blockers_for_kindverhaal(
            is_kind=gegevens.kind.is_kind,
            woorden=gegevens.woorden,
            vertaling=Vertaling(
                gegevens.taal, gegevens.vertaling, gegevens.vertaald_door
            ),
            gebeurd_op=gegevens.gebeurd_op,
            nu=at,
        )
    )
    values = {name: getattr(gegevens, name) for name in gegevens.__slots__}
    verhaal = Kindverhaal.objects.create(gezin=gezin, vastgelegd_door=by, **values)
    return Regel(
        verhaal,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        betreft=[gegevens.kind.pk],
        waarden={"vertelling": verhaal.pk},
    )


@action("kind.beantwoord")
def answer_kind(
    *,
    verhaal: Kindverhaal,
    antwoord: str,
    antwoord_op: datetime,
    by: Gebruiker,
    at: datetime,
) -> Regel[Kindverhaal]:
    """Record what a child heard back: what we do with what it told."""
    nu = Kindverhaal.objects.select_for_update().get(pk=verhaal.pk)
    raise_if_blocked(
        blockers_for_kindantwoord(
            antwoord=antwoord,
            is_beantwoord=nu.antwoord_op is not None,
            op=antwoord_op,
            verteld_op=nu.gebeurd_op,
            nu=at,
        )
    )
    nu.antwoord_op, nu.antwoord_door, nu.antwoord = antwoord_op, by, antwoord
    nu.save(update_fields=["antwoord_op", "antwoord_door", "antwoord"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=antwoord_op,
        betreft=[nu.kind_id],
        waarden={"vertelling": nu.pk},
    )
