"""Who sleeps where according to visits, new adults, and what children told."""

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.verhaal.models import Kindverhaal, Nieuwkomer, Slaapcontrole


def list_slaapcontroles(gezin: Gezin) -> list[Slaapcontrole]:
    """Return the latest check of each household; one query."""
    return list(
        Slaapcontrole.objects.filter(gezin=gezin)
        .select_related("huishouden", "vastgelegd_door")
        .order_by("huishouden", "-gebeurd_op", "-pk")
        .distinct("huishouden")
    )


def list_nieuwkomers(gezin: Gezin) -> list[Nieuwkomer]:
    """Return the new adults, who must be looked into first; one query."""
    rijen = Nieuwkomer.objects.filter(gezin=gezin).select_related(
        "persoon", "huishouden", "vastgelegd_door", "nagegaan_door"
    )
    return sorted(
        rijen.order_by("-gebeurd_op", "-pk"),
        key=lambda rij: rij.nagegaan_op is not None,
    )


def find_nieuwkomer(gezin: Gezin, pk: int) -> Nieuwkomer | None:
    """Return a new adult who was not looked into yet, None when it is not there."""
    rijen = Nieuwkomer.objects.filter(gezin=gezin, pk=pk, nagegaan_op__isnull=True)
    return rijen.select_related("persoon", "huishouden").first()


def list_kindverhalen(gezin: Gezin) -> list[Kindverhaal]:
    """Return what children told, latest first; one query."""
    return list(
        Kindverhaal.objects.filter(gezin=gezin)
        .select_related("kind", "vastgelegd_door", "antwoord_door")
        .order_by("-gebeurd_op", "-pk")
    )


def find_kindverhaal(gezin: Gezin, pk: int) -> Kindverhaal | None:
    """Return what a child of this family told, None when it is not there."""
    return Kindverhaal.objects.filter(gezin=gezin, pk=pk).select_related("kind").first()
