"""Events in a life, and help now and earlier."""

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.verhaal.models import Hulpverlening, Levensgebeurtenis

SCHRIJVER = "vastgelegd_door__medewerker__organisatie"


def list_levensgebeurtenissen(gezin: Gezin) -> list[Levensgebeurtenis]:
    """Return the events of a family, withdrawn ones too, oldest first; one query."""
    return list(
        Levensgebeurtenis.objects.filter(gezin=gezin)
        .select_related("vervallen_door")
        .order_by("gebeurd_op", "pk")
    )


def find_levensgebeurtenis(gezin: Gezin, pk: int) -> Levensgebeurtenis | None:
    """Return an event of this family that was not withdrawn, None when it is not there."""
    return Levensgebeurtenis.objects.filter(
        gezin=gezin, pk=pk, vervallen_op__isnull=True
    ).first()


def list_hulp(gezin: Gezin) -> list[Hulpverlening]:
    """Return the help of a family, withdrawn too, oldest first; one query."""
    return list(
        Hulpverlening.objects.filter(gezin=gezin)
        .select_related(SCHRIJVER, "vervallen_door")
        .order_by("vanaf", "pk")
    )


def find_hulp(gezin: Gezin, pk: int) -> Hulpverlening | None:
    """Return help of this family that was not withdrawn, None when it is not there."""
    return Hulpverlening.objects.filter(
        gezin=gezin, pk=pk, vervallen_op__isnull=True
    ).first()
