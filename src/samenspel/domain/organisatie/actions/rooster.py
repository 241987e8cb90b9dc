"""Changes in who is away, who stands in and who has duty."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.organisatie.models import (
    Afwezigheid,
    Dienst,
    Gebruiker,
    Medewerker,
)
from samenspel.domain.organisatie.rules import (
    blockers_for_afwezigheid,
    blockers_for_dienst,
)
from samenspel.domain.organisatie.schrijven import end_periode


@action("afwezigheid.vastgelegd")
def record_afwezigheid(
    *,
    medewerker: Medewerker,
    vervanger: Medewerker | None,
    vanaf: datetime,
    tot: datetime | None,
    by: Gebruiker,
    at: datetime,
) -> Regel[Afwezigheid]:
    """Say when somebody is away, and who stands in; who stands in may do the regie.

    `tot` None: not known yet. Raises Blocked; the database refuses it for somebody
    whose absence is not the actor's to arrange.
    """
    raise_if_blocked(
        blockers_for_afwezigheid(
            vanaf=vanaf,
            tot=tot,
            is_zelf_vervanger=vervanger is not None and vervanger.pk == medewerker.pk,
            is_vervanger_collega=vervanger is None
            or vervanger.organisatie_id == medewerker.organisatie_id,
        )
    )
    afwezigheid = Afwezigheid.objects.create(
        medewerker=medewerker,
        vervanger=vervanger,
        vanaf=vanaf,
        tot=tot,
        vastgelegd_door=by,
    )
    return Regel(
        afwezigheid,
        gezin_id=None,
        van=vanaf,
        waarden={
            "medewerker": medewerker.naam,
            "vervanger": vervanger.naam if vervanger else "",
            "tot": tot,
        },
    )


@action("afwezigheid.beeindigd")
def end_afwezigheid(
    *, afwezigheid: Afwezigheid, by: Gebruiker, at: datetime
) -> Regel[Afwezigheid]:
    """Somebody is back: the vervanger has no access by it any more.

    What had not begun yet ends at its own beginning: it never was.
    """
    end_periode(afwezigheid, at)
    return Regel(
        afwezigheid,
        gezin_id=None,
        van=at,
        waarden={"medewerker": afwezigheid.medewerker.naam},
    )


@action("dienst.gepland")
def plan_dienst(
    *,
    medewerker: Medewerker,
    vanaf: datetime,
    tot: datetime,
    telefoon: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Dienst]:
    """Plan who can be reached outside office hours, and on which number."""
    raise_if_blocked(blockers_for_dienst(vanaf=vanaf, tot=tot))
    dienst = Dienst.objects.create(
        medewerker=medewerker,
        vanaf=vanaf,
        tot=tot,
        telefoon=telefoon,
        vastgelegd_door=by,
    )
    return Regel(
        dienst,
        gezin_id=None,
        van=vanaf,
        waarden={"medewerker": medewerker.naam, "tot": tot},
    )


@action("dienst.vervallen")
def cancel_dienst(*, dienst: Dienst, by: Gebruiker, at: datetime) -> Regel[Dienst]:
    """End a duty now, or before it began."""
    end_periode(dienst, at)
    return Regel(
        dienst,
        gezin_id=None,
        van=at,
        waarden={"medewerker": dienst.medewerker.naam},
    )


@action("medewerker.telefoon_gewijzigd")
def change_telefoon(
    *, medewerker: Medewerker, telefoon: str, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Change on which number somebody is reached; only one's own."""
    medewerker.telefoon = telefoon
    medewerker.save(update_fields=["telefoon"])
    return Regel(
        medewerker, gezin_id=None, van=at, waarden={"medewerker": medewerker.naam}
    )
