"""Questions about thinking along with others, and handing over."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
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


def select_open_overdrachten(medewerker: Medewerker, at: datetime) -> ArraySubquery:
    """Select what this worker, or who is stood in for, gave or got and is not done.

    `is_gegeven` or `is_gekregen`: by this person. Who gave it sees it as long as the dossier opens:
    row security decides.
    """
    mij = Q(van=medewerker) | Q(aan=medewerker)
    voor = Q(aan__in=filter_vervangen(medewerker, at))
    open_staat = Q(besproken_op__isnull=True, reden_geen_gesprek="") | Q(
        gelezen_op__isnull=True
    )
    rijen = Overdracht.objects.filter(mij | voor, open_staat, vervallen_op__isnull=True)
    return ArraySubquery(
        rijen.order_by("op", "pk").values(
            json=JSONObject(
                **{veld: veld for veld in GELEZEN_VELDEN},
                gezin="gezin__naam",
                dossiernummer="gezin__dossiernummer",
                van="van__gebruiker__naam",
                aan="aan__gebruiker__naam",
                is_gegeven=ExpressionWrapper(Q(van=medewerker), BooleanField()),
                is_gekregen=ExpressionWrapper(Q(aan=medewerker), BooleanField()),
            )
        )
    )


GELEZEN_VELDEN = ("pk", "op", "besproken_op", "reden_geen_gesprek", "gelezen_op")


def read_open_overdrachten(rijen: Iterable[dict[str, Any]]) -> list[Overdracht]:
    """Return what `select_open_overdrachten` found: who, of whom, what is still to do."""
    found = []
    for rij in rijen:
        overdracht: Any = Overdracht(
            **{veld: rij[veld] for veld in GELEZEN_VELDEN},
            gezin=Gezin(naam=rij["gezin"], dossiernummer=rij["dossiernummer"]),
            van=Medewerker(gebruiker=Gebruiker(naam=rij["van"])),
            aan=Medewerker(gebruiker=Gebruiker(naam=rij["aan"])),
        )
        overdracht.op = datetime.fromisoformat(rij["op"])
        overdracht.is_gegeven = rij["is_gegeven"]
        overdracht.is_gekregen = rij["is_gekregen"]
        found.append(overdracht)
    return found


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
