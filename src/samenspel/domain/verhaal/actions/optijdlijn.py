"""Saying which talks belong among what mattered in the life of a family."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Contact

VERVALLEN = Blocker(
    "contact_vervallen", "Dit contact is ingetrokken. Het kan niet op de tijdlijn."
)


@action("contact.op_tijdlijn")
def place_op_tijdlijn(
    *, contact: Contact, hoort: bool, by: Gebruiker, at: datetime
) -> Regel[Contact]:
    """Say that a talk belongs on the tijdlijn among what mattered, or not any more.

    Raises Blocked for a talk that was withdrawn.
    """
    nu = Contact.objects.select_for_update().get(pk=contact.pk)
    raise_if_blocked([VERVALLEN] if nu.vervallen_op else [])
    nu.op_tijdlijn_sinds, nu.op_tijdlijn_door = (at, by) if hoort else (None, None)
    nu.save(update_fields=["op_tijdlijn_sinds", "op_tijdlijn_door"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        waarden={"contact": nu.pk, "hoort": hoort},
    )
