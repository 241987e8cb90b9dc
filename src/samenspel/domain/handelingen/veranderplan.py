"""Begin the veranderplan in one click: what was agreed at the table, and until when."""

from datetime import datetime

from samenspel.core.actions import composite
from samenspel.domain.analyse.actions import set_eindtermijn, start_veranderplan
from samenspel.domain.analyse.gegevens import Termijn, Veranderinhoud
from samenspel.domain.analyse.models import Veranderplan
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker


@composite
def begin_veranderplan(
    *,
    gezin: Gezin,
    inhoud: Veranderinhoud,
    termijn: Termijn | None = None,
    by: Gebruiker,
    at: datetime,
) -> Veranderplan:
    """Begin, and set the term when the family and the workers agreed on one.

    Raises Blocked while the safety comes first; a motivering takes that away.
    """
    plan: Veranderplan = start_veranderplan(gezin=gezin, inhoud=inhoud, by=by, at=at)
    if termijn is not None:
        set_eindtermijn(
            plan=plan, termijn=termijn, motivering=inhoud.motivering, by=by, at=at
        )
    return plan
