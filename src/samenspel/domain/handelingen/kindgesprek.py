"""One click for a whole talk with a child: contact, words, what it was, the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from samenspel.core.actions import composite
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Contactgegevens,
    Gespreksinhoud,
    Verhaalgegevens,
    record_contact,
    record_kindgesprek,
    record_kindverhaal,
    set_spreekdatum,
)
from samenspel.domain.verhaal.models import Agendaafspraak, Contact, Kindgesprek


@dataclass(frozen=True, slots=True)
class Gesprek:
    """One talk with a child as a form hands it over.

    `contact` is an earlier contact that is filled in further; without one, `gegevens`
    and `aanwezigen` make it. `uiterlijk`: by when we speak with the child again.
    """

    kind: Persoon
    inhoud: Gespreksinhoud
    contact: Contact | None = None
    gegevens: Contactgegevens | None = None
    aanwezigen: Sequence[Aanwezige] = ()
    verhaal: Verhaalgegevens | None = None
    uiterlijk: date | None = None
    afspraak: Agendaafspraak | None = None


@composite
def record_gesprek(
    *, gezin: Gezin, gesprek: Gesprek, by: Gebruiker, at: datetime
) -> Kindgesprek:
    """Record a talk with a child in one click: contact, words, what it was, the next."""
    wie: dict[str, Any] = {"by": by, "at": at}
    contact = gesprek.contact
    if contact is None:
        assert gesprek.gegevens is not None  # a new talk says when and how it was
        contact = record_contact(
            gezin=gezin,
            gegevens=gesprek.gegevens,
            aanwezigen=list(gesprek.aanwezigen),
            afspraak=gesprek.afspraak,
            **wie,
        )
    verhaal = None
    if gesprek.verhaal is not None:
        verhaal = record_kindverhaal(gezin=gezin, gegevens=gesprek.verhaal, **wie)
    found = record_kindgesprek(
        contact=contact,
        kind=gesprek.kind,
        inhoud=gesprek.inhoud,
        verhaal=verhaal,
        **wie,
    )
    if gesprek.uiterlijk is not None:
        set_spreekdatum(kind=gesprek.kind, uiterlijk=gesprek.uiterlijk, **wie)
    return found
