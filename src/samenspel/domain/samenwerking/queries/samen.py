"""Questions about thinking along with others, and handing over."""

from datetime import datetime
from uuid import UUID

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.organisatie.queries import filter_vervangen
from samenspel.domain.samenwerking.models import (
    Overdracht,
    Sparring,
    Toestemmingsantwoord,
)


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


def find_overdracht(gezin: Gezin) -> Overdracht | None:
    """Return the latest hand-over of this family, None when there was none."""
    return _overdrachten().filter(gezin=gezin).order_by("-op", "-pk").first()


def list_open_overdrachten(medewerker: Medewerker, at: datetime) -> list[Overdracht]:
    """Return what this person, or who is stood in for, gave or got and is not done.

    `is_gegeven`: this person gave it. Who gave it sees it as long as the dossier opens:
    row security decides. One query.
    """
    mij = Q(van=medewerker) | Q(aan=medewerker)
    voor = Q(aan__in=filter_vervangen(medewerker, at))
    open_staat = Q(besproken_op__isnull=True, reden_geen_gesprek="") | Q(
        gelezen_op__isnull=True
    )
    return list(
        _overdrachten()
        .filter(mij | voor, open_staat, vervallen_op__isnull=True)
        .annotate(is_gegeven=ExpressionWrapper(Q(van=medewerker), BooleanField()))
        .order_by("op", "pk")
    )


def stands_for(medewerker: Medewerker, wie: list[Medewerker], at: datetime) -> bool:
    """Say whether this person is one of these, or stands in for one of them now."""
    if medewerker in wie:
        return True
    return filter_vervangen(medewerker, at).filter(medewerker__in=wie).exists()


def _overdrachten() -> QuerySet[Overdracht]:
    return Overdracht.objects.select_related(
        "gezin",
        "van__gebruiker",
        "van__organisatie",
        "aan__gebruiker",
        "aan__organisatie",
    )
