"""A contact as it is recorded: the talk, the numbers, the next appointment."""

from datetime import datetime
from uuid import UUID

from samenspel.core.actions import composite
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Contactgegevens,
    plan_agendaafspraak,
    record_contact,
)
from samenspel.domain.verhaal.models import Agendaafspraak, Contact, Contactwijze
from samenspel.domain.verhaal.queries import find_contact_by_formulier


@composite
def save_contact(
    *,
    gezin: Gezin,
    gegevens: Contactgegevens,
    aanwezigen: list[Aanwezige],
    formulier: UUID,
    volgende: datetime | None,
    by: Gebruiker,
    at: datetime,
    afspraak: Agendaafspraak | None = None,
) -> Contact:
    """Record a contact with all that belongs to it, in one click.

    The same form sent twice leaves one contact. Raises Blocked.
    """
    if known := find_contact_by_formulier(gezin, formulier):
        return known
    contact = record_contact(
        gezin=gezin,
        gegevens=gegevens,
        aanwezigen=aanwezigen,
        formulier=formulier,
        afspraak=afspraak,
        by=by,
        at=at,
    )
    if volgende is not None:
        plan_agendaafspraak(
            gezin=gezin,
            wanneer=volgende,
            wijze=Contactwijze(gegevens.wijze),
            met=[a.persoon for a in aanwezigen if a.is_gezien],
            onderwerp="",
            by=by,
            at=at,
        )
    return contact
