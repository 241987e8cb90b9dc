"""Weighing in the team: one click weighs the signals that lay on the table as well."""

from datetime import datetime

from samenspel.core.actions import composite
from samenspel.domain.besluiten.actions import Weeggegevens, record_weging
from samenspel.domain.besluiten.models import Weging
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.actions import weigh_signaal
from samenspel.domain.verhaal.models import Betekenis
from samenspel.domain.verhaal.queries import list_open_signalen


@composite
def weigh_in_team(
    *,
    gezin: Gezin,
    gegevens: Weeggegevens,
    by: Gebruiker,
    at: datetime,
    corrigeert: Weging | None = None,
) -> Weging:
    """Record the casuïstiekbespreking; the open signals it weighed are open no more."""
    weging = record_weging(
        gezin=gezin, gegevens=gegevens, corrigeert=corrigeert, by=by, at=at
    )
    for signaal in list_open_signalen(gezin):
        if signaal.pk in gegevens.signalen:
            weigh_signaal(
                signaal=signaal,
                betekenis=Betekenis.TEAM,
                weging=gegevens.overwegingen,
                met=gegevens.aanwezigen,
                is_gw_erbij=weging.is_gw_erbij,
                by=by,
                at=at,
            )
    return weging
