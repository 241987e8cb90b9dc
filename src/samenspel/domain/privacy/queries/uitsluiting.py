"""Questions about who is locked out of a family."""

from datetime import datetime

from django.db.models import Q

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.models import Betrokkenheid, Uitsluiting
from samenspel.domain.privacy.rollen import Rol


def is_excluded(gezin: Gezin, medewerker: Medewerker) -> bool:
    """Say whether this worker is locked out of this family now."""
    return Uitsluiting.objects.filter(
        gezin=gezin, medewerker=medewerker, opgeheven_op__isnull=True
    ).exists()


def list_gronden(
    gezin: Gezin, medewerker: Medewerker, at: datetime
) -> list[Betrokkenheid]:
    """Return the worker's own grounds of this moment, without that of a regisseur."""
    return list(
        Betrokkenheid.objects.filter(gezin=gezin, medewerker=medewerker)
        .filter(Q(tot__isnull=True) | Q(tot__gt=at))
        .exclude(rol=Rol.REGISSEUR)
        .order_by("pk")
    )


def list_uitsluitingen(gezin: Gezin) -> list[Uitsluiting]:
    """Return who is or was locked out of this family, latest first."""
    return list(
        Uitsluiting.objects.filter(gezin=gezin)
        .select_related(
            "medewerker__gebruiker",
            "medewerker__organisatie",
            "persoon",
            "vastgelegd_door",
            "opgeheven_door",
        )
        .order_by("-pk")
    )


def find_uitsluiting(gezin: Gezin, pk: int) -> Uitsluiting | None:
    """Return one lock-out of this family that still holds."""
    return (
        Uitsluiting.objects.filter(gezin=gezin, pk=pk, opgeheven_op__isnull=True)
        .select_related("medewerker__gebruiker")
        .first()
    )
