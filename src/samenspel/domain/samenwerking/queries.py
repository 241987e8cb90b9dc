"""Questions about thinking along with others."""

from uuid import UUID

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.samenwerking.models import Sparring, Toestemmingsantwoord


def list_sparringen(gezin: Gezin) -> list[Sparring]:
    """Return the talks about this family, latest first; one query."""
    return list(
        Sparring.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door")
        .order_by("-gehouden_op", "-pk")
    )


def list_terug_te_koppelen(gezin: Gezin) -> list[Sparring]:
    """Return the talks that the family still has to hear about (N123); one query."""
    return list(
        Sparring.objects.filter(
            gezin=gezin,
            antwoord=Toestemmingsantwoord.GEWEIGERD,
            teruggekoppeld_op__isnull=True,
        ).order_by("gehouden_op", "pk")
    )


def find_sparring(gezin: Gezin, pk: int) -> Sparring | None:
    """Return one talk about this family, None when it is not there."""
    return Sparring.objects.filter(gezin=gezin, pk=pk).first()


def list_gebruikte_vragen(gezin: Gezin) -> set[UUID]:
    """Return the questions whose yes already served for a talk; one query."""
    return set(
        Sparring.objects.filter(gezin=gezin, toestemming__isnull=False).values_list(
            "toestemming__vraag", flat=True
        )
    )
