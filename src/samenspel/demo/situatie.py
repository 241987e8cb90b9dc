"""What the file of a family says of its situation: `[[antwoord]]` and `[[plek]]`."""

from datetime import date, timedelta
from typing import Any

from samenspel.core.actions import composite
from samenspel.demo.gegevens import Gegevens
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.actions import (
    Antwoordinhoud,
    Plek,
    place_in_kring,
    record_antwoord,
)
from samenspel.domain.verhaal.models import Nabijheid


@composite
def tell_situatie(
    v: Verteller, gezin: Gezin, *, gegevens: Gegevens, by: Gebruiker, at: Any
) -> None:
    """Write down every answer and every place in the circles of a child, in one click.

    `dagen` is how many days before it was written down somebody said it.
    """
    for rij in gegevens.get("antwoord", []):
        _record(v, gezin, dict(rij), by=by, at=at)
    for rij in gegevens.get("plek", []):
        plek = dict(rij)
        place_in_kring(
            kind=v.personen[plek.pop("kind")],
            persoon=v.personen[plek.pop("wie")],
            plek=Plek(Nabijheid(plek.pop("kring")), **plek),
            by=by,
            at=at,
        )


def _record(
    v: Verteller, gezin: Gezin, rij: Gegevens, *, by: Gebruiker, at: Any
) -> None:
    over, zegt = rij.pop("over", ""), rij.pop("zegt")
    dag: date = at.date() - timedelta(days=rij.pop("dagen", 0))
    persoon = v.personen.get(zegt)
    record_antwoord(
        gezin=gezin,
        vraag=rij.pop("vraag"),
        over=v.personen[over] if over else None,
        inhoud=Antwoordinhoud(
            gezegd_op=dag,
            zegt=persoon,
            zegt_anders="" if persoon else zegt,
            **rij,
        ),
        by=by,
        at=at,
    )
