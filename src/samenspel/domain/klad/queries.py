"""Questions about what somebody has not saved yet."""

from uuid import UUID

from samenspel.domain.klad.models import Klad
from samenspel.domain.organisatie.models import Gebruiker


def list_kladden(by: Gebruiker) -> list[Klad]:
    """Return everything that this person has not saved, the latest first; one query."""
    return list(
        Klad.objects.filter(gebruiker=by)
        .select_related("gezin")
        .defer("woorden_versleuteld")
        .order_by("-bewaard_op", "-pk")
    )


def list_kladden_for(pad: str, by: Gebruiker) -> list[Klad]:
    """Return what this person typed on this page and did not save, latest first."""
    return list(
        Klad.objects.filter(gebruiker=by, pad=pad)
        .defer("woorden_versleuteld")
        .order_by("-bewaard_op", "-pk")
    )


def find_klad(formulier: UUID, by: Gebruiker) -> Klad | None:
    """Return what this person typed on this form, None when it is no more."""
    return Klad.objects.filter(formulier=formulier, gebruiker=by).first()
