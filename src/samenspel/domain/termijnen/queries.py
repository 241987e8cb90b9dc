"""Questions about what must happen now, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.queries import filter_teamgezinnen, filter_werkgezinnen
from samenspel.domain.termijnen.models import Verplichting
from samenspel.domain.termijnen.rules import Stand, stand
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.domain.werkwijze.norm import Norm
from samenspel.domain.werkwijze.regel import Regel

ZWAARTE = [Stand.ROOD, Stand.AMBER, Stand.OPEN]
TEAM = "team"


@dataclass(frozen=True, slots=True)
class Nodig:
    """One thing that is needed now for one family, whoever of them it concerns.

    One card per gezin with the names inside: never four reds for four children.
    """

    gezin: Gezin
    regel: Regel
    norm: Norm
    stand: Stand
    uiterlijk: datetime | None
    betreft: tuple[int, ...]
    sleutels: tuple[str, ...]

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
    """Return what is needed now for this family: red first, then by last moment."""
    rows = _open(nu).filter(gezin=gezin).select_related("gezin")
    return _group(rows, nu)


def list_werk(medewerker: Medewerker, nu: datetime) -> list[Nodig]:
    """Return what is needed now in the families of this worker, and of the team."""
    eigen = Q(gezin__in=filter_werkgezinnen(medewerker, nu))
    van_team = Q(verantwoordelijk=TEAM, gezin__in=filter_teamgezinnen(medewerker, nu))
    rows = _open(nu).filter(eigen | van_team).select_related("gezin")
    return _group(rows, nu)


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
    )


def _group(rows: Iterable[Verplichting], nu: datetime) -> list[Nodig]:
    werkwijze = get_werkwijze()
    regels = {(r.pakket, r.code, r.versie): r for r in werkwijze.regels.regels}
    groups: dict[tuple[int, str], list[Verplichting]] = {}
    for row in rows:
        if _is_shown(row):
            groups.setdefault((row.gezin_id, row.regel), []).append(row)
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
    )


def _volgorde(card: Nodig) -> tuple[int, bool, datetime | None, str]:
    return (
        ZWAARTE.index(card.stand),
        card.uiterlijk is None,
        card.uiterlijk,
        card.regel.code,
    )
