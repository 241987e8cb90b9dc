"""Two people on one form: what somebody saw, against what stands there now."""

import hashlib
import json

from django.utils import timezone

from samenspel.core.blockers import Blocked, Blocker
from samenspel.core.models import Gebeurtenis

INTUSSEN = "intussen_gewijzigd"
KIJK_NA = (
    "Wat u typte, staat er nog. Kijk na wat er nu in het dossier staat, en bewaar "
    "daarna opnieuw."
)


def fingerprint(*values: object) -> str:
    """Return a short mark of what somebody sees: the same values, the same mark."""
    text = json.dumps(values, default=lambda v: getattr(v, "pk", None) or str(v))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def raise_if_changed(
    *,
    gelezen: str,
    nu: str,
    gezin_id: int | None,
    soort: str,
    betreft: int | None = None,
) -> None:
    """Refuse to write over what somebody else just wrote, and say who and when.

    Call it with the row locked. `gelezen` is the mark the form was made with; empty is
    not from a form. `soort` and `betreft` say which line of the log tells who it was.
    """
    if not gelezen or gelezen == nu:
        return
    raise Blocked([Blocker(INTUSSEN, f"{_who(gezin_id, soort, betreft)} {KIJK_NA}")])


def _who(gezin_id: int | None, soort: str, betreft: int | None) -> str:
    lijnen = Gebeurtenis.objects.filter(gezin_id=gezin_id, soort=soort)
    if betreft is not None:
        lijnen = lijnen.filter(betreft__contains=[betreft])
    laatste = lijnen.order_by("-pk").first()
    if laatste is None:
        return "Iemand anders heeft dit gewijzigd terwijl u bezig was."
    op = timezone.localtime(laatste.vastgelegd_op)
    return (
        f"{laatste.door_naam} heeft dit gewijzigd terwijl u bezig was, op "
        f"{op:%d-%m-%Y} om {op:%H:%M}."
    )
