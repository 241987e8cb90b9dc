"""Recording talks, visits and attempts."""

from dataclasses import asdict, dataclass
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import blockers_for_moment, raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Agendaafspraak,
    Contact,
    Contactpoging,
    Contactwijze,
    Pogingwijze,
    Tolk,
)
from samenspel.domain.verhaal.rules import (
    blockers_for_contact,
    blockers_for_intrekking,
)


@dataclass(frozen=True, slots=True)
class Aanwezige:
    """Somebody at a contact: seen, spoken to, spoken to alone, or not and why."""

    persoon: Persoon
    is_gezien: bool = False
    is_gesproken: bool = False
    is_alleen_gesproken: bool = False
    reden_niet_gesproken: str = ""


@dataclass(frozen=True, slots=True)
class Contactgegevens:
    """What one contact was, without who was there."""

    gebeurd_op: datetime
    wijze: str = Contactwijze.HUISBEZOEK
    belangrijkste: str = ""
    notitie: str = ""
    duur_minuten: int | None = None
    was_melder_erbij: bool = False
    tolk: str = Tolk.NIET_NODIG


@dataclass(frozen=True, slots=True)
class Gezelschap:
    """Who was seen, spoken and spoken alone, by id; and why somebody was not."""

    gezien: set[int]
    gesproken: set[int]
    alleen: set[int]
    redenen: dict[str, str]

    @classmethod
    def of(cls, aanwezigen: list[Aanwezige]) -> "Gezelschap":
        """Sort the people of a contact by what was so for each."""
        return cls(
            gezien={a.persoon.pk for a in aanwezigen if a.is_gezien},
            gesproken={a.persoon.pk for a in aanwezigen if a.is_gesproken},
            alleen={a.persoon.pk for a in aanwezigen if a.is_alleen_gesproken},
            redenen={
                str(a.persoon.pk): a.reden_niet_gesproken
                for a in aanwezigen
                if a.reden_niet_gesproken
            },
        )

    @property
    def waarden(self) -> dict[str, object]:
        """What the line of the log holds of them."""
        return {
            "gezien": sorted(self.gezien),
            "gesproken": sorted(self.gesproken),
            "alleen_gesproken": sorted(self.alleen),
            "reden_niet_gesproken": self.redenen,
        }


@action("contact.vastgelegd")
def record_contact(
    *,
    gezin: Gezin,
    gegevens: Contactgegevens,
    aanwezigen: list[Aanwezige],
    by: Gebruiker,
    at: datetime,
    afspraak: Agendaafspraak | None = None,
) -> Regel[Contact]:
    """Record a talk or visit: who was seen, who spoke alone, and what mattered.

    `afspraak`: the appointment that this contact was; it is then no longer open.
    """
    gezelschap = Gezelschap.of(aanwezigen)
    _check(gegevens, gezelschap, at)
    contact = Contact.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        vastgelegd_door=by,
        **asdict(gegevens),
    )
    if afspraak is not None:
        afspraak.contact = contact
        afspraak.save(update_fields=["contact"])
    _write_aanwezigen(contact, aanwezigen, by)
    return Regel(
        contact,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        betreft=gezelschap.gezien | gezelschap.gesproken,
        waarden={
            "wijze": gegevens.wijze.lower(),
            "melder_erbij": gegevens.was_melder_erbij,
            **gezelschap.waarden,
        },
    )


def _check(gegevens: Contactgegevens, gezelschap: Gezelschap, nu: datetime) -> None:
    raise_if_blocked(
        blockers_for_contact(
            gebeurd_op=gegevens.gebeurd_op,
            nu=nu,
            is_telefoon=gegevens.wijze == Contactwijze.TELEFOON,
            gezien=gezelschap.gezien,
            gesproken=gezelschap.gesproken,
            alleen=gezelschap.alleen,
        )
    )


def _write_aanwezigen(
    contact: Contact, aanwezigen: list[Aanwezige], by: Gebruiker
) -> None:
    Aanwezigheid.objects.bulk_create(
        Aanwezigheid(
            gezin_id=contact.gezin_id,
            contact=contact,
            persoon=aanwezige.persoon,
            is_gezien=aanwezige.is_gezien,
            is_gesproken=aanwezige.is_gesproken,
            is_alleen_gesproken=aanwezige.is_alleen_gesproken,
            reden_niet_gesproken=aanwezige.reden_niet_gesproken,
            vastgelegd_door=by,
        )
        for aanwezige in aanwezigen
    )


@action("contactpoging.vastgelegd")
def record_contactpoging(
    *,
    gezin: Gezin,
    wijze: Pogingwijze,
    gebeurd_op: datetime,
    wat_gebeurde: str,
    vervolg: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Contactpoging]:
    """Record an attempt that failed: it never counts as a visit. Source: N011."""
    raise_if_blocked(blockers_for_moment(op=gebeurd_op, nu=at))
    poging = Contactpoging.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        gebeurd_op=gebeurd_op,
        wijze=wijze,
        wat_gebeurde=wat_gebeurde,
        vervolg=vervolg,
        vastgelegd_door=by,
    )
    return Regel(
        poging,
        gezin_id=gezin.pk,
        van=gebeurd_op,
        waarden={"wijze": wijze.value.lower()},
    )


@action("contact.vervallen")
def withdraw_contact(
    *, contact: Contact, reden: str, by: Gebruiker, at: datetime
) -> Regel[Contact]:
    """Say that a contact was not so: nobody was seen by it, and it stays to be read.

    The appointment that it was stands open again. Numbers that somebody gave on that
    occasion are of who gave them, and stay.
    """
    nu = Contact.objects.select_for_update().get(pk=contact.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=["vervallen_op", "vervallen_door", "reden_vervallen"])
    Agendaafspraak.objects.filter(contact=nu).update(contact=None)
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=nu.gebeurd_op,
        waarden={"reden": reden},
        corrigeert=find_line(nu, "contact.vastgelegd"),
    )
