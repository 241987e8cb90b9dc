"""Questions about the veranderplan of one family: each time it was agreed, and its term."""

from datetime import date

from samenspel.domain.analyse.models import Eindtermijn, Veranderplan
from samenspel.domain.gezin.models import Gezin


def list_veranderplannen(gezin: Gezin) -> list[Veranderplan]:
    """Return every time that it was agreed, the last first; one query."""
    return list(
        Veranderplan.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "afgesloten_door", "patroon", "eindsituatie")
        .order_by("-pk")
    )


def find_veranderplan(gezin: Gezin) -> Veranderplan | None:
    """Return what was agreed last, None when nothing was begun or it has ended."""
    laatste = Veranderplan.objects.filter(gezin=gezin).order_by("-pk").first()
    return None if laatste is None or laatste.afgesloten_op else laatste


def list_eindtermijnen(gezin: Gezin) -> list[Eindtermijn]:
    """Return every term that was set, the last first; one query."""
    rijen = Eindtermijn.objects.filter(gezin=gezin)
    return list(rijen.select_related("vastgelegd_door").order_by("-pk"))


def find_eindtermijn(plan: Veranderplan) -> Eindtermijn | None:
    """Return the term that holds for this plan, None while nobody set one."""
    rijen = Eindtermijn.objects.filter(gezin_id=plan.gezin_id, plan_id=plan.begin_pk)
    return rijen.order_by("-pk").first()


def find_samen_termijn(gezin: Gezin) -> date | None:
    """Return by when everybody thinks it can be reached, None while somebody objects."""
    plan = find_veranderplan(gezin)
    if plan is None or plan.niet_eens.strip():
        return None
    termijn = find_eindtermijn(plan)
    return termijn.uiterlijk if termijn else None
