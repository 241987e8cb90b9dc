"""A weging of the team: one click weighs the signals that were on the table as well."""

from datetime import datetime

from samenspel.core.actions import composite
from samenspel.domain.besluiten.actions import Weeggegevens, record_weging
from samenspel.domain.besluiten.models import Weging
from samenspel.domain.besluiten.queries import list_wegingen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.actions import weigh_signaal
from samenspel.domain.verhaal.models import Betekenis, Signaal
from samenspel.domain.verhaal.queries import list_open_signalen, list_signalen


def list_te_wegen(gezin: Gezin) -> list[Signaal]:
    """Return signals that no weging counted yet: open, or meant for the team."""
    meegewogen = {pk for weging in list_wegingen(gezin) for pk in weging.signalen}
    return [
        signaal
        for signaal in list_signalen(gezin)
        if signaal.pk not in meegewogen
        and (not signaal.is_gewogen or signaal.betekenis == Betekenis.TEAM)
    ]


@composite
def weigh_together(
    *,
    gezin: Gezin,
    gegevens: Weeggegevens,
    by: Gebruiker,
    at: datetime,
    corrigeert: Weging | None = None,
) -> Weging:
    """Record the weging, and that the open signals among `signalen` are weighed in it."""
    weging = record_weging(
        gezin=gezin, gegevens=gegevens, by=by, at=at, corrigeert=corrigeert
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
