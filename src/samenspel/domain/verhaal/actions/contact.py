"""Recording talks and visits, and saying how they really were."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.core.history import find_line
from samenspel.core.intussen import raise_if_changed
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.gegevens import (
    Aanwezige,
    Contactgegevens,
    Gezelschap,
    fingerprint_contact,
)
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Agendaafspraak,
    Contact,
    Contactwijze,
    Tolk,
)
from samenspel.domain.verhaal.rules import (
    blockers_for_contact,
    blockers_for_correctie,
    blockers_for_intrekking,
    blockers_for_tolk,
)


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
    raise_if_blocked(_blockers(gegevens, gezelschap, at))
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
    return _regel(contact, gegevens, gezelschap)


@action("contact.vastgelegd")
def correct_contact(
    *,
    contact: Contact,
    gegevens: Contactgegevens,
    aanwezigen: list[Aanwezige],
    reden: str,
    by: Gebruiker,
    at: datetime,
    gelezen: str = "",
) -> Regel[Contact]:
    """Say how a contact really was; what stood there stays readable, with the reason.

    The line carries all values and names the first one, so that everything that was
    counted is counted again. Raises Blocked when somebody else changed it meanwhile.
    """
    nu = Contact.objects.select_for_update().get(pk=contact.pk)
    rijen = list(Aanwezigheid.objects.filter(contact=nu))
    raise_if_changed(
        gelezen=gelezen,
        nu=fingerprint_contact(nu, rijen),
        gezin_id=nu.gezin_id,
        soort="contact.vastgelegd",
    )
    gezelschap = Gezelschap.of(aanwezigen)
    raise_if_blocked(
        [
            *blockers_for_correctie(
                reden=reden, is_vervallen=nu.vervallen_op is not None
            ),
            *_blockers(gegevens, gezelschap, at),
        ]
    )
    for name, value in asdict(gegevens).items():
        setattr(nu, name, value)
    nu.gecorrigeerd_op, nu.gecorrigeerd_door, nu.reden_gecorrigeerd = at, by, reden
    nu.save()
    _rewrite_aanwezigen(nu, rijen, aanwezigen, by)
    return _regel(nu, gegevens, gezelschap, find_line(nu, "contact.vastgelegd"))


def _regel(
    contact: Contact,
    gegevens: Contactgegevens,
    gezelschap: Gezelschap,
    corrigeert: int | None = None,
) -> Regel[Contact]:
    return Regel(
        contact,
        gezin_id=contact.gezin_id,
        van=gegevens.gebeurd_op,
        betreft=gezelschap.gezien | gezelschap.gesproken,
        waarden={
            "contact": contact.pk,
            "wijze": gegevens.wijze.lower(),
            "melder_erbij": gegevens.was_melder_erbij,
            "tolk": str(gegevens.tolk).lower(),
            **gezelschap.waarden,
        },
        corrigeert=corrigeert,
    )


def _blockers(
    gegevens: Contactgegevens, gezelschap: Gezelschap, nu: datetime
) -> Iterator[Blocker]:
    yield from blockers_for_contact(
        gebeurd_op=gegevens.gebeurd_op,
        nu=nu,
        is_telefoon=gegevens.wijze == Contactwijze.TELEFOON,
        gezien=gezelschap.gezien,
        gesproken=gezelschap.gesproken,
        alleen=gezelschap.alleen,
    )
    yield from blockers_for_tolk(
        is_kind_tolk=gegevens.tolk == Tolk.KIND,
        is_nood=gegevens.is_tolk_in_nood,
        toelichting=gegevens.tolk_toelichting,
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


def _rewrite_aanwezigen(
    contact: Contact,
    rijen: list[Aanwezigheid],
    aanwezigen: list[Aanwezige],
    by: Gebruiker,
) -> None:
    """Let each row say what is so now; a row never goes, it says that nothing was."""
    nieuw = {aanwezige.persoon.pk: aanwezige for aanwezige in aanwezigen}
    for rij in rijen:
        wie = nieuw.pop(rij.persoon_id, None) or Aanwezige(rij.persoon)
        rij.is_gezien = wie.is_gezien
        rij.is_gesproken = wie.is_gesproken
        rij.is_alleen_gesproken = wie.is_alleen_gesproken
        rij.reden_niet_gesproken = wie.reden_niet_gesproken
    Aanwezigheid.objects.bulk_update(
        rijen,
        ["is_gezien", "is_gesproken", "is_alleen_gesproken", "reden_niet_gesproken"],
    )
    _write_aanwezigen(contact, list(nieuw.values()), by)


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
