"""Questions about what somebody has not saved yet."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.klad.models import Klad
from samenspel.domain.organisatie.models import Gebruiker


def select_kladden() -> ArraySubquery:
    """Select, for a worker, everything that they have not saved, the latest first."""
    kladden = Klad.objects.filter(gebruiker=OuterRef("gebruiker"))
    return ArraySubquery(
        kladden.order_by("-bewaard_op", "-pk").values(
            json=JSONObject(
                formulier="formulier",
                pad="pad",
                titel="titel",
                bewaard_op="bewaard_op",
                gezin="gezin__naam",
            )
        )
    )


def read_kladden(rijen: Iterable[dict[str, Any]]) -> list[Klad]:
    """Return what `select_kladden` found: what it is and where one goes on with it."""
    return [
        Klad(
            formulier=UUID(rij["formulier"]),
            pad=rij["pad"],
            titel=rij["titel"],
            bewaard_op=datetime.fromisoformat(rij["bewaard_op"]),
            gezin=None if rij["gezin"] is None else Gezin(naam=rij["gezin"]),
        )
        for rij in rijen
    ]


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
