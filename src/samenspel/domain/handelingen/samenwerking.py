"""Asking everybody at once, and knowing whose yes is needed."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from samenspel.core.actions import composite
from samenspel.domain.gezin.models import Gezagsoort, Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.actions import record_toestemming
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.privacy.models import Toestemming
from samenspel.domain.privacy.queries import (
    Toestemmingsvraag,
    list_toestemmingsvragen,
)
from samenspel.domain.privacy.rules import Jeugdige
from samenspel.domain.samenwerking.queries import list_gebruikte_vragen

ANDER_GEZAG = {Gezagsoort.GI, Gezagsoort.VOOGDIJ}


@composite
def ask_toestemming(
    *,
    gezin: Gezin,
    gegevens: Vraaggegevens,
    antwoorden: Sequence[Antwoordgegevens],
    by: Gebruiker,
    at: datetime,
) -> list[Toestemming]:
    """Record what each person answered to the same question. Source: S18, N229-N233."""
    return [
        record_toestemming(
            gezin=gezin, gegevens=gegevens, antwoord=antwoord, by=by, at=at
        )
        for antwoord in antwoorden
    ]


def list_jeugdigen(personen: Iterable[Persoon], dag: date) -> list[Jeugdige]:
    """Return the children with who has gezag; `personen` as `list_personen_nu` gives."""
    personen = list(personen)
    namen = {persoon.pk: persoon.roepnaam for persoon in personen}
    return [_to_jeugdige(p, namen, dag) for p in personen if p.is_kind]


def _to_jeugdige(kind: Persoon, namen: dict[int, str], dag: date) -> Jeugdige:
    rijen: list[dict[str, Any]] = kind.gezag_nu  # type: ignore[attr-defined]
    houders = [rij["houder"] for rij in rijen if rij["houder"] in namen]
    return Jeugdige(
        pk=kind.pk,
        naam=kind.roepnaam,
        leeftijd=kind.leeftijd_op(dag),
        gezag={houder: namen[houder] for houder in houders},
        heeft_ander_gezag=any(
            rij["soort"] in ANDER_GEZAG and rij["houder"] is None for rij in rijen
        ),
    )


def list_bruikbare_vragen(gezin: Gezin) -> list[Toestemmingsvraag]:
    """Return the questions with a yes that did not serve for a talk yet."""
    gebruikt = list_gebruikte_vragen(gezin)
    vragen = list_toestemmingsvragen(gezin)
    return [v for v in vragen if v.ja and v.vraag not in gebruikt]
