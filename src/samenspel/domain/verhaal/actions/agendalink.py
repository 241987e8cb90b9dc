"""Making and revoking the secret address of one's own agenda."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.domain.organisatie.link import hash_sleutel
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Agendalink


@action("agendalink.gemaakt")
def create_agendalink(
    *, sleutel: str, by: Gebruiker, at: datetime
) -> Regel[Agendalink]:
    """Make the secret address of one's own agenda; the one before is dead at once."""
    Agendalink.objects.filter(
        medewerker=by.medewerker, ingetrokken_op__isnull=True
    ).update(ingetrokken_op=at)
    link = Agendalink.objects.create(
        medewerker=by.medewerker, sleutel_hash=hash_sleutel(sleutel)
    )
    return Regel(link, gezin_id=None, van=at)


@action("agendalink.ingetrokken")
def revoke_agendalink(
    *, link: Agendalink, by: Gebruiker, at: datetime
) -> Regel[Agendalink]:
    """End the secret address: whoever has it reads nothing any more."""
    link.ingetrokken_op = at
    link.save(update_fields=["ingetrokken_op"])
    return Regel(link, gezin_id=None, van=at)
