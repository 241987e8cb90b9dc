"""How a contact was written down before it was corrected."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Aanwezigheid, Contact


@dataclass(frozen=True, slots=True)
class Contactversie:
    """What stood there until a correction: whose it was, when, and why it was wrong."""

    was: Contact
    aanwezigen: list[tuple[str, str]]
    tot: datetime
    door: str
    reden: str


def list_contactversies(contacten: Iterable[Contact]) -> dict[int, list[Contactversie]]:
    """Return what stood there before each correction, latest first, by contact.

    Three queries, none when nothing was corrected.
    """
    gezocht = [c.pk for c in contacten if c.gecorrigeerd_op]
    if not gezocht:
        return {}
    rijen: Any = Contact.pgh_event_model.objects  # type: ignore[attr-defined]
    per_contact: dict[int, list[Any]] = defaultdict(list)
    for rij in rijen.filter(pgh_obj__in=gezocht).order_by("pgh_id"):
        per_contact[rij.pgh_obj_id].append(rij)
    aanwezig = _list_aanwezig(gezocht)
    namen = _name_gebruikers(
        na.gecorrigeerd_door_id for rij in per_contact.values() for na in rij
    )
    return {
        pk: [
            _build(voor, na, _wie_toen(aanwezig[pk], versies[: nummer + 1]), namen)
            for nummer, (voor, na) in reversed(list(enumerate(pairwise(versies))))
            if voor.gecorrigeerd_op != na.gecorrigeerd_op
        ]
        for pk, versies in per_contact.items()
    }


def _build(
    voor: Any, na: Any, aanwezigen: list[tuple[str, str]], namen: dict[int, str]
) -> Contactversie:
    """Show the row of history as the contact that it was."""
    velden = [field.attname for field in Contact._meta.concrete_fields]
    was = Contact(**{veld: getattr(voor, veld) for veld in velden})
    return Contactversie(
        was=was,
        aanwezigen=aanwezigen,
        tot=na.gecorrigeerd_op,
        door=namen[na.gecorrigeerd_door_id],
        reden=na.reden_gecorrigeerd,
    )


def _wie_toen(
    aanwezig: list[tuple[Any, str]], tot_hier: list[Any]
) -> list[tuple[str, str]]:
    """Return what was so for each: the last row of the handelingen until here."""
    handelingen = {versie.pgh_context_id for versie in tot_hier}
    laatste = {
        rij.persoon_id: (naam, _zegt(rij))
        for rij, naam in aanwezig
        if rij.pgh_context_id in handelingen
    }
    return [(naam, zegt) for naam, zegt in laatste.values() if zegt]


def _zegt(rij: Any) -> str:
    return Aanwezigheid(
        is_gezien=rij.is_gezien,
        is_gesproken=rij.is_gesproken,
        is_alleen_gesproken=rij.is_alleen_gesproken,
        reden_niet_gesproken=rij.reden_niet_gesproken,
    ).zegt


def _list_aanwezig(contacten: list[int]) -> dict[int, list[tuple[Any, str]]]:
    rijen: Any = Aanwezigheid.pgh_event_model.objects  # type: ignore[attr-defined]
    found = list(rijen.filter(contact_id__in=contacten).order_by("pgh_id"))
    namen = dict(
        Persoon.objects.filter(pk__in={r.persoon_id for r in found}).values_list(
            "pk", "roepnaam"
        )
    )
    per_contact: dict[int, list[tuple[Any, str]]] = defaultdict(list)
    for rij in found:
        per_contact[rij.contact_id].append((rij, namen[rij.persoon_id]))
    return per_contact


def _name_gebruikers(ids: Iterable[int | None]) -> dict[int, str]:
    gezocht = {pk for pk in ids if pk}
    return dict(Gebruiker.objects.filter(pk__in=gezocht).values_list("pk", "naam"))
