"""Answer a card: whatever is said, is said for every child on it."""

from datetime import datetime

from django.db.models import Q, QuerySet

from samenspel.core.actions import composite
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.organisatie.queries import order_by_naam, werkt_nu
from samenspel.domain.privacy.queries import list_betrokkenen
from samenspel.domain.privacy.queries.uitsluiting import list_uitsluitingen
from samenspel.domain.termijnen.actions import (
    Uitstelvraag,
    answer_uitstel,
    ask_uitstel,
    doubt_norm,
    postpone_norm,
    put_aside,
    resume,
    set_norm_aside,
)
from samenspel.domain.termijnen.models import (
    Normantwoord,
    Uitstel,
    Uitstelantwoord,
)
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


@composite
def let_wait(
    *, nodig: Nodig, reden: str, tot: datetime, by: Gebruiker, at: datetime
) -> None:
    """Put the whole card aside until a day; raises Blocked, and always when it is red."""
    for row in list_verplichtingen(nodig.gezin, nodig.sleutels):
        put_aside(verplichting=row, reden=reden, tot=tot, by=by, at=at)


@composite
def take_up(*, nodig: Nodig, by: Gebruiker, at: datetime) -> None:
    """Take up a card again that was put aside."""
    for row in list_verplichtingen(nodig.gezin, nodig.sleutels):
        resume(verplichting=row, by=by, at=at)


@composite
def ask_to_look(
    *, nodig: Nodig, vraag: Uitstelvraag, by: Gebruiker, at: datetime
) -> Uitstel:
    """Ask a colleague whether this card can wait; raises Blocked."""
    rows = list_verplichtingen(nodig.gezin, nodig.sleutels)
    return ask_uitstel(verplichtingen=rows, vraag=vraag, by=by, at=at)


@composite
def answer_to_look(
    *, uitstel: Uitstel, antwoord: str, toelichting: str, by: Gebruiker, at: datetime
) -> None:
    """Say whether it can wait; on a yes the norm moves on for everybody on the card."""
    answer_uitstel(
        uitstel=uitstel, antwoord=antwoord, toelichting=toelichting, by=by, at=at
    )
    if antwoord != Uitstelantwoord.GEZIEN:
        return
    for row in list_verplichtingen(uitstel.gezin, uitstel.sleutels):
        postpone_norm(verplichting=row, uitstel=uitstel, by=by, at=at)


def list_meekijkers(gezin: Gezin, by: Gebruiker, at: datetime) -> QuerySet[Medewerker]:
    """Return who else can open this dossier, and so can look; by name."""
    betrokken = list_betrokkenen(gezin, at)
    mensen = [b.medewerker_id for b in betrokken if b.medewerker_id]
    teams = [b.team_id for b in betrokken if b.team_id]
    buiten = [u.medewerker_id for u in list_uitsluitingen(gezin) if not u.opgeheven_op]
    return order_by_naam(
        Medewerker.objects.filter(Q(pk__in=mensen) | Q(team__in=teams), werkt_nu())
        .filter(gebruiker__is_active=True)
        .exclude(pk__in=[*buiten, by.medewerker.pk])
        .select_related("organisatie")
    )
