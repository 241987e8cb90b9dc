"""Choosing what one hears, and marking what was read or sent."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.domain.meldingen.models import Melding, Voorkeur
from samenspel.domain.organisatie.models import Gebruiker


@dataclass(frozen=True, slots=True)
class Keuze:
    """At which hour the dagbericht comes, what counts in it, and what comes at once."""

    uur: int | None
    in_dagbericht: list[str]
    direct: list[str]
    adres: str


@action("meldingen.gekozen")
def choose_meldingen(*, keuze: Keuze, by: Gebruiker, at: datetime) -> Regel[Voorkeur]:
    """Keep what somebody wants to hear, and where; the own choice only."""
    values = {
        "uur": keuze.uur,
        "in_dagbericht": keuze.in_dagbericht,
        "direct": keuze.direct,
    }
    voorkeur, _ = Voorkeur.objects.update_or_create(
        medewerker=by.medewerker, defaults={**values, "adres": keuze.adres}
    )
    return Regel(voorkeur, gezin_id=None, van=at, waarden=values)


def mark_gelezen(*, sleutels: Iterable[str], by: Gebruiker, at: datetime) -> None:
    """Mark this news as read; what was read before stays as it was."""
    _mark(sleutels, by, gelezen_op=at)


def mark_verstuurd(*, sleutels: Iterable[str], by: Gebruiker, at: datetime) -> None:
    """Mark this news as mailed, so that it is mailed once."""
    _mark(sleutels, by, verstuurd_op=at)


def mark_dagbericht(*, voorkeur: Voorkeur, by: Gebruiker, at: datetime) -> None:
    """The dagbericht of this day is done; a second try sends nothing."""
    voorkeur.dagbericht_op = timezone.localdate(at)
    voorkeur.save(update_fields=["dagbericht_op"])


def _mark(sleutels: Iterable[str], by: Gebruiker, **wanneer: datetime) -> None:
    Melding.objects.bulk_create(
        [Melding(medewerker=by.medewerker, sleutel=s, **wanneer) for s in sleutels],
        update_conflicts=True,
        unique_fields=["medewerker", "sleutel"],
        update_fields=list(wanneer),
    )
