"""Sparring, and telling the family afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.queries import Toestemmingsvraag
from samenspel.domain.privacy.rules import Jeugdige, blockers_for_antwoorden
from samenspel.domain.samenwerking.models import Sparring, Toestemmingsantwoord
from samenspel.domain.samenwerking.queries import list_gebruikte_vragen
from samenspel.domain.samenwerking.rules import (
    Voet,
    blockers_for_sparring,
    blockers_for_terugkoppeling,
)

LOGWAARDE = {
    Toestemmingsantwoord.GEGEVEN: True,
    Toestemmingsantwoord.GEWEIGERD: False,
    Toestemmingsantwoord.NIET_GEVRAAGD: None,
}


@dataclass(frozen=True, slots=True)
class Sparringgegevens:
    """One talk: with whom, about what, on which footing, and what it gave ourselves.

    `antwoord` counts when the talk was anonymous; with names it is always a yes.
    """

    gehouden_op: datetime
    met_wie: str
    van_organisatie: str
    waarover: str
    is_anoniem: bool
    is_vooraf_verteld: bool
    antwoord: str = Toestemmingsantwoord.NIET_GEVRAAGD
    aan_wie_verteld: str = ""
    uitkomst: str = ""
    motivering: str = ""


@action("sparring.gehouden")
def record_sparring(
    *,
    gezin: Gezin,
    gegevens: Sparringgegevens,
    vraag: Toestemmingsvraag | None,
    jeugdigen: Sequence[Jeugdige],
    by: Gebruiker,
    at: datetime,
) -> Regel[Sparring]:
    """Record a talk with somebody who thinks along (product 1).

    `vraag`: the question to which the family said yes; `jeugdigen`: the children it was
    about, to know whose yes is needed. Source: N066-N069, N122, N239, N243.
    """
    Gezin.objects.select_for_update().get(pk=gezin.pk)  # one yes, one talk
    ja = [] if gegevens.is_anoniem or vraag is None else vraag.ja
    _check(gezin, gegevens, vraag, jeugdigen, at)
    antwoord = Toestemmingsantwoord.GEGEVEN if ja else gegevens.antwoord
    values = {f.name: getattr(gegevens, f.name) for f in fields(gegevens)}
    sparring = Sparring.objects.create(
        gezin=gezin,
        toestemming_id=ja[0].pk if ja else None,
        vastgelegd_door=by,
        **{**values, "antwoord": antwoord},
    )
    return Regel(
        sparring,
        gezin_id=gezin.pk,
        van=gegevens.gehouden_op,
        betreft=[jeugdige.pk for jeugdige in jeugdigen],
        waarden={
            "toestemming": LOGWAARDE[Toestemmingsantwoord(antwoord)],
            "anoniem": sparring.is_anoniem,
            "sparring": sparring.pk,
        },
    )


def _check(
    gezin: Gezin,
    gegevens: Sparringgegevens,
    vraag: Toestemmingsvraag | None,
    jeugdigen: Sequence[Jeugdige],
    at: datetime,
) -> None:
    """Refuse with everything that is in the way, on the footing that was chosen."""
    met_naam = None if gegevens.is_anoniem else vraag
    voet = Voet(
        is_anoniem=gegevens.is_anoniem,
        is_vooraf_verteld=gegevens.is_vooraf_verteld,
        heeft_toestemming=bool(met_naam and met_naam.ja),
        is_toestemming_gebruikt=bool(
            met_naam and met_naam.vraag in list_gebruikte_vragen(gezin)
        ),
    )
    blockers = list(
        blockers_for_sparring(voet, gehouden_op=gegevens.gehouden_op, nu=at)
    )
    if met_naam is not None:
        blockers += blockers_for_antwoorden(
            jeugdigen,
            ja=[a.persoon_id for a in met_naam.ja],
            nee=[a.persoon_id for a in met_naam.nee],
        )
    raise_if_blocked(blockers, motivering=gegevens.motivering)


@action("sparring.teruggekoppeld")
def report_back_sparring(
    *,
    sparring: Sparring,
    aan: str,
    reactie: str,
    op: datetime,
    by: Gebruiker,
    at: datetime,
) -> Regel[Sparring]:
    """Tell the parents what was discussed without their names. Source: N123."""
    nu = Sparring.objects.select_for_update().get(pk=sparring.pk)
    raise_if_blocked(
        blockers_for_terugkoppeling(
            is_teruggekoppeld=nu.teruggekoppeld_op is not None,
            gehouden_op=nu.gehouden_op,
            op=op,
            nu=at,
        )
    )
    nu.teruggekoppeld_op = op
    nu.teruggekoppeld_aan = aan
    nu.reactie = reactie
    nu.save(update_fields=["teruggekoppeld_op", "teruggekoppeld_aan", "reactie"])
    return Regel(nu, gezin_id=nu.gezin_id, van=op, waarden={"sparring": nu.pk})
