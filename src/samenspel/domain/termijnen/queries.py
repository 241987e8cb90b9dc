"""Questions about what must happen now, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, Func, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.privacy.queries import filter_teamgezinnen, filter_werkgezinnen
from samenspel.domain.termijnen.models import Uitstel, Verplichting, Weglegging
from samenspel.domain.termijnen.rules import Stand, stand
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.domain.werkwijze.norm import Norm
from samenspel.domain.werkwijze.regel import Regel

ZWAARTE = [Stand.ROOD, Stand.AMBER, Stand.OPEN]
TEAM = "team"
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class Weggelegd:
    """Until when something waits, who said so and why."""

    tot: datetime
    wie: str
    reden: str

    @property
    def zegt(self) -> str:
        """Say until which day: 'tot en met 3 december'."""
        laatste = (self.tot - timedelta(microseconds=1)).astimezone(AMSTERDAM).date()
        dag = show_datum(laatste, "dag").rpartition(" ")[0]
        return f"tot en met {dag}"


@dataclass(frozen=True, slots=True)
class Nodig:
    """One thing that is needed now for one family, whoever of them it concerns.

    One card per gezin with the names inside: never four reds for four children.
    `namen` are given by `list_werk`: over many families no page knows them yet.
    """

    gezin: Gezin
    regel: Regel
    norm: Norm
    stand: Stand
    uiterlijk: datetime | None
    betreft: tuple[int, ...]
    sleutels: tuple[str, ...]
    weggelegd: Weggelegd | None = None
    namen: tuple[str, ...] = ()

    @property
    def tekst(self) -> str:
        return self.regel.nodig

    @property
    def sleutel(self) -> str:
        """One of the sleutels, to find this card again."""
        return self.sleutels[0]

    @property
    def is_rood(self) -> bool:
        return self.stand is Stand.ROOD


def list_nodig(gezin: Gezin, nu: datetime) -> list[Nodig]:
    """Return what is needed now for this family: red first, then by last moment.

    What somebody put aside is in it, and says so.
    """
    rows = _open(nu).filter(gezin=gezin).select_related("gezin")
    return _group(rows, nu)


def select_gevraagd_uitstel() -> ArraySubquery:
    """Select, for a worker, where they were asked to look and did not answer yet."""
    vragen = Uitstel.objects.filter(aan=OuterRef("pk"), beantwoord_op__isnull=True)
    return ArraySubquery(
        vragen.order_by("pk").values(
            json=JSONObject(
                pk="pk",
                reden="reden",
                door="vastgelegd_door__naam",
                gezin="gezin__naam",
                dossiernummer="gezin__dossiernummer",
            )
        )
    )


def read_gevraagd_uitstel(rijen: Iterable[dict[str, Any]]) -> list[Uitstel]:
    """Return what `select_gevraagd_uitstel` found: the question, by whom and of whom."""
    return [
        Uitstel(
            pk=rij["pk"],
            reden=rij["reden"],
            vastgelegd_door=Gebruiker(naam=rij["door"]),
            gezin=Gezin(naam=rij["gezin"], dossiernummer=rij["dossiernummer"]),
        )
        for rij in rijen
    ]


def list_uitstel(gezin: Gezin, sleutels: Iterable[str]) -> list[Uitstel]:
    """Return what was asked and answered about this card, latest first; one query."""
    return list(
        Uitstel.objects.filter(gezin=gezin, sleutels__overlap=list(sleutels))
        .select_related("aan__gebruiker", "vastgelegd_door", "beantwoord_door")
        .order_by("-pk")
    )


def find_uitstel(gezin: Gezin, pk: int) -> Uitstel | None:
    """Return one question whether something can wait, None when it is not there."""
    return (
        Uitstel.objects.filter(gezin=gezin, pk=pk)
        .select_related("aan__gebruiker", "vastgelegd_door", "beantwoord_door")
        .first()
    )


def list_werk(medewerker: Medewerker, nu: datetime) -> list[Nodig]:
    """Return what is needed now in the families of this worker, and of the team.

    With the names of whom it is about; one query.
    """
    eigen = Q(gezin__in=filter_werkgezinnen(medewerker, nu))
    van_team = Q(verantwoordelijk=TEAM, gezin__in=filter_teamgezinnen(medewerker, nu))
    rows = _open(nu).filter(eigen | van_team).annotate(namen=_select_namen())
    return _group(rows.select_related("gezin"), nu)


def _select_namen() -> ArraySubquery:
    plek = Func(
        OuterRef("betreft"),
        F("pk"),
        function="array_position",
        output_field=IntegerField(),
    )
    return ArraySubquery(
        Persoon.alle.filter(gezin=OuterRef("gezin"))
        .alias(plek=plek)
        .filter(plek__isnull=False)
        .values(json=JSONObject(pk="pk", naam="roepnaam"))
    )


def find_nodig(gezin: Gezin, sleutel: str, nu: datetime) -> Nodig | None:
    """Return the card that this sleutel stands on, None when nothing is asked."""
    return next((n for n in list_nodig(gezin, nu) if sleutel in n.sleutels), None)


def list_verplichtingen(gezin: Gezin, sleutels: Iterable[str]) -> list[Verplichting]:
    """Return these verplichtingen of the gezin."""
    return list(Verplichting.objects.filter(gezin=gezin, sleutel__in=sleutels))


def _open(nu: datetime) -> QuerySet[Verplichting]:
    return Verplichting.objects.filter(
        Q(vervuld_op__isnull=True) | Q(vervuld_op__gt=nu),
        Q(vervallen_op__isnull=True) | Q(vervallen_op__gt=nu),
        vanaf__lte=nu,
    ).annotate(
        weggelegd=Subquery(
            Weglegging.objects.filter(
                gezin=OuterRef("gezin"),
                sleutel=OuterRef("sleutel"),
                hervat_op__isnull=True,
                tot__gt=nu,
            ).values(
                json=JSONObject(tot="tot", wie="vastgelegd_door__naam", reden="reden")
            )[:1]
        )
    )


def _group(rows: Iterable[Verplichting], nu: datetime) -> list[Nodig]:
    werkwijze = get_werkwijze()
    regels = {(r.pakket, r.code, r.versie): r for r in werkwijze.regels.regels}
    groups: dict[tuple[int, str, bool], list[Verplichting]] = {}
    for row in rows:
        if _is_shown(row):
            waits = _waits(row, nu)
            groups.setdefault((row.gezin_id, row.regel, waits), []).append(row)
    cards = []
    for group in groups.values():
        first = group[0]
        regel = regels.get((first.pakket, first.regel, first.versie))
        if regel is not None:
            cards.append(_card(group, regel, werkwijze.normen[first.norm], nu))
    return sorted(cards, key=_volgorde)


def _is_shown(row: Verplichting) -> bool:
    """Silent clocks are counted, never shown as asked."""
    return row.amber_vanaf is not None or row.rood_vanaf is not None


def _waits(row: Verplichting, nu: datetime) -> bool:
    """Put aside by somebody; what turned red comes back by itself."""
    weg = row.weggelegd  # type: ignore[attr-defined]
    return bool(weg) and stand(row, nu) is not Stand.ROOD  # type: ignore[arg-type]


def _read_weggelegd(row: Verplichting, nu: datetime) -> Weggelegd | None:
    if not _waits(row, nu):
        return None
    weg: dict[str, str] = row.weggelegd  # type: ignore[attr-defined]
    tot = datetime.fromisoformat(weg["tot"])
    return Weggelegd(tot, weg["wie"], weg["reden"])


def _card(group: list[Verplichting], regel: Regel, norm: Norm, nu: datetime) -> Nodig:
    standen = [stand(row, nu) for row in group]  # type: ignore[arg-type]
    uiterlijk = [row.uiterlijk for row in group if row.uiterlijk]
    return Nodig(
        gezin=group[0].gezin,
        regel=regel,
        norm=norm,
        stand=min(standen, key=ZWAARTE.index),
        uiterlijk=min(uiterlijk, default=None),
        betreft=tuple(sorted({p for row in group for p in row.betreft})),
        sleutels=tuple(sorted(row.sleutel for row in group)),
        weggelegd=_read_weggelegd(group[0], nu),
        namen=_read_namen(group),
    )


def _read_namen(group: list[Verplichting]) -> tuple[str, ...]:
    found = [naam for row in group for naam in getattr(row, "namen", ())]
    return tuple(naam for _, naam in sorted({(n["pk"], n["naam"]) for n in found}))


def _volgorde(card: Nodig) -> tuple[int, bool, datetime | None, str]:
    return (
        ZWAARTE.index(card.stand),
        card.uiterlijk is None,
        card.uiterlijk,
        card.regel.code,
    )
