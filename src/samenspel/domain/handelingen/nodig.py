"""Answer a card: whatever is said, is said for every child on it."""

from datetime import datetime

from samenspel.core.actions import composite
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.termijnen.actions import doubt_norm, set_norm_aside
from samenspel.domain.termijnen.models import Normantwoord
from samenspel.domain.termijnen.queries import Nodig, list_verplichtingen


@composite
def answer_norm(
    *, nodig: Nodig, antwoord: str, reden: str, by: Gebruiker, at: datetime
) -> None:
    """Say that a norm does not hold here, or makes no sense; raises Blocked."""
    rows = list_verplichtingen(nodig.gezin, nodig.sleutels)
    if antwoord == Normantwoord.SLAAT_NERGENS_OP:
        doubt_norm(verplichting=rows[0], reden=reden, by=by, at=at)
        return
    for row in rows:
        set_norm_aside(verplichting=row, reden=reden, by=by, at=at)
