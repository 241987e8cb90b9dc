"""Asking whether something may be shared, and thinking along with others."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import composite
from samenspel.core.blockers import Blocked, Blocker
from samenspel.domain.gezin.models import Gezagsoort, Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.actions import record_toestemming
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.privacy.queries import (
    Gegeven,
    Toestemmingsvraag,
    list_toestemmingsvragen,
)
from samenspel.domain.privacy.rules import Jeugdige
from samenspel.domain.samenwerking.actions import Sparringgegevens, record_sparring
from samenspel.domain.samenwerking.models import Sparring
from samenspel.domain.samenwerking.queries import list_gebruikte_vragen

BUITEN_HET_GEZIN = {Gezagsoort.GI, Gezagsoort.VOOGDIJ}


def list_jeugdigen(
    personen: Sequence[Persoon], dag: date, *, betreft: Iterable[int] = ()
) -> list[Jeugdige]:
    """Return the children with age and gezag on a day; `betreft` empty is all of them.

    `personen` carry `gezag_nu` (`annotate_nu`), so this asks nothing of the database.
    """
    gekozen = set(betreft)
    namen = {persoon.pk: persoon.roepnaam for persoon in personen}
    return [
        _to_jeugdige(kind, namen, dag)
        for kind in personen
        if kind.is_kind and (not gekozen or kind.pk in gekozen)
    ]


def _to_jeugdige(kind: Persoon, namen: Mapping[int, str], dag: date) -> Jeugdige:
    rijen: list[dict[str, object]] = kind.gezag_nu  # type: ignore[attr-defined]
    houders = {rij["houder"] for rij in rijen}
    return Jeugdige(
        pk=kind.pk,
        naam=kind.roepnaam,
        leeftijd=kind.leeftijd_op(dag),
        gezag={pk: naam for pk, naam in namen.items() if pk in houders},
        heeft_ander_gezag=any(
            rij["houder"] is None and rij["soort"] in BUITEN_HET_GEZIN for rij in rijen
        ),
    )


@composite
def ask_toestemming(
    *,
    gezin: Gezin,
    gegevens: Vraaggegevens,
    antwoorden: list[Antwoordgegevens],
    by: Gebruiker,
    at: datetime,
) -> list[Gegeven]:
    """Record what everybody answered to one question; nobody answered is refused."""
    if not antwoorden:
        raise Blocked(
            [Blocker("geen_antwoord", "Kies van wie u een antwoord hebt: ja of nee.")]
        )
    return [
        record_toestemming(
            gezin=gezin, gegevens=gegevens, antwoord=antwoord, by=by, at=at
        )
        for antwoord in antwoorden
    ]


def list_bruikbare_vragen(gezin: Gezin) -> list[Toestemmingsvraag]:
    """Return questions with a yes that did not serve yet, latest first; two queries."""
    gebruikt = list_gebruikte_vragen(gezin)
    return [
        vraag
        for vraag in list_toestemmingsvragen(gezin)
        if vraag.ja and vraag.vraag not in gebruikt
    ]


@composite
def spar(
    *,
    gezin: Gezin,
    gegevens: Sparringgegevens,
    vraag: Toestemmingsvraag | None,
    personen: Sequence[Persoon],
    by: Gebruiker,
    at: datetime,
) -> Sparring:
    """Record a talk with somebody who thinks along, on the yes of one question."""
    betreft = vraag.eerste.betreft if vraag else ()
    jeugdigen = list_jeugdigen(
        personen, timezone.localdate(gegevens.gehouden_op), betreft=betreft
    )
    return record_sparring(
        gezin=gezin, gegevens=gegevens, vraag=vraag, jeugdigen=jeugdigen, by=by, at=at
    )
