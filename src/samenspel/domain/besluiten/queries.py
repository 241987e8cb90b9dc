"""Questions about what the team weighed and decided."""

from samenspel.core.history import find_line
from samenspel.domain.besluiten.models import Casenote, Meldcodestap, Weging
from samenspel.domain.gezin.models import Gezin


def list_wegingen(gezin: Gezin) -> list[Weging]:
    """Return the wegingen of a family, latest first, with corrections; one query."""
    return list(
        Weging.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "correctie")
        .order_by("-gewogen_op", "-pk")
    )


def find_weging(gezin: Gezin, pk: int) -> Weging | None:
    """Return one weging of this family, None when it is not there."""
    return (
        Weging.objects.filter(gezin=gezin, pk=pk)
        .select_related("vastgelegd_door", "correctie", "corrigeert")
        .first()
    )


def find_last_weging(gezin: Gezin) -> Weging | None:
    """Return the latest weging that was not corrected later; one query."""
    return (
        Weging.objects.filter(gezin=gezin, correctie__isnull=True)
        .select_related("vastgelegd_door")
        .order_by("-gewogen_op", "-pk")
        .first()
    )


def find_lijn(weging: Weging) -> int | None:
    """Return the first line of the log about this weging: a correction names it."""
    while weging.corrigeert is not None:
        weging = weging.corrigeert
    return find_line(weging, "weging.gemaakt")


def list_meldcodestappen(gezin: Gezin) -> list[Meldcodestap]:
    """Return the steps of the meldcode that were taken, in order; one query."""
    return list(
        Meldcodestap.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "signaal")
        .order_by("stap", "gezet_op", "pk")
    )


def list_casenotes(gezin: Gezin) -> list[Casenote]:
    """Return the casenotes of a family, latest first; one query."""
    return list(
        Casenote.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door")
        .order_by("-geschreven_op", "-pk")
    )


def find_casenote(gezin: Gezin, pk: int) -> Casenote | None:
    """Return one casenote of this family, None when it is not there."""
    notes = Casenote.objects.select_related("vastgelegd_door")
    return notes.filter(gezin=gezin, pk=pk).first()
