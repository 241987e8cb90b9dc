"""Recording what happened in a life and which help there was; and what was different."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any, TypeVar

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.core.intussen import raise_if_changed
from samenspel.core.lijnen import Precisie
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.gegevens import fingerprint_tijd
from samenspel.domain.verhaal.models import Hulpverlening, Levensgebeurtenis
from samenspel.domain.verhaal.rules import (
    blockers_for_hulp,
    blockers_for_intrekking,
    blockers_for_levensgebeurtenis,
    blockers_for_verbetering,
)

Rij = TypeVar("Rij", Hulpverlening, Levensgebeurtenis)
GEBEURTENIS, HULP = "gebeurtenis.vastgelegd", "hulp.vastgelegd"


@dataclass(frozen=True, slots=True)
class Levensgegevens:
    """What happened, to whom, when as exactly as known, and who says so."""

    wat: str
    gebeurd_op: date
    wie_zegt: str
    gebeurd_precisie: str = Precisie.DAG
    gevolg: str = ""
    is_groot: bool = False
    niet_op_papier: bool = False
    betreft: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Hulpgegevens:
    """Who offered help, for whom and why, and what came of it when it is over."""

    aangeboden_door: str
    gebied: str
    reden: str
    vanaf: date
    vanaf_precisie: str = Precisie.DAG
    doelen: str = ""
    contactpersoon: str = ""
    tot: date | None = None
    tot_precisie: str = Precisie.DAG
    resultaat: str = ""
    vond_gezin: str = ""
    betreft: tuple[int, ...] = ()


@action(GEBEURTENIS)
def record_levensgebeurtenis(
    *, gezin: Gezin, gegevens: Levensgegevens, by: Gebruiker, at: datetime
) -> Regel[Levensgebeurtenis]:
    """Record an event in the life of a family that is recorded nowhere else."""
    _check_levensgebeurtenis(gegevens, at)
    rij = Levensgebeurtenis.objects.create(
        gezin=gezin, vastgelegd_door=by, **_values(gegevens)
    )
    return _regel_levensgebeurtenis(rij)


@action(GEBEURTENIS)
def correct_levensgebeurtenis(
    *,
    gebeurtenis: Levensgebeurtenis,
    gegevens: Levensgegevens,
    reden: str,
    by: Gebruiker,
    at: datetime,
    gelezen: str = "",
) -> Regel[Levensgebeurtenis]:
    """Say how an event really was; what stood there stays readable, with the reason."""
    nu = Levensgebeurtenis.objects.select_for_update().get(pk=gebeurtenis.pk)
    _check_gelezen(nu, Levensgegevens, gelezen, GEBEURTENIS)
    _check_correctie(nu, reden)
    _check_levensgebeurtenis(gegevens, at)
    _write(nu, _values(gegevens), reden=reden, by=by, at=at)
    return _regel_levensgebeurtenis(nu, find_line(nu, GEBEURTENIS))


@action("gebeurtenis.vervallen")
def withdraw_levensgebeurtenis(
    *, gebeurtenis: Levensgebeurtenis, reden: str, by: Gebruiker, at: datetime
) -> Regel[Levensgebeurtenis]:
    """Say that an event was not so; it stays to be read, with the reason."""
    nu = Levensgebeurtenis.objects.select_for_update().get(pk=gebeurtenis.pk)
    _withdraw(nu, reden=reden, by=by, at=at)
    return _regel_vervallen(nu, reden, nu.gebeurd_op, GEBEURTENIS)


@action(HULP)
def record_hulp(
    *, gezin: Gezin, gegevens: Hulpgegevens, by: Gebruiker, at: datetime
) -> Regel[Hulpverlening]:
    """Record help that goes on, or was there before. Source: N307."""
    _check_hulp(gegevens, at)
    rij = Hulpverlening.objects.create(
        gezin=gezin, vastgelegd_door=by, **_values(gegevens)
    )
    return _regel_hulp(rij)


@action(HULP)
def correct_hulp(
    *,
    hulp: Hulpverlening,
    gegevens: Hulpgegevens,
    reden: str,
    by: Gebruiker,
    at: datetime,
    gelezen: str = "",
) -> Regel[Hulpverlening]:
    """Say that help ended and what came of it, or how it really was."""
    nu = Hulpverlening.objects.select_for_update().get(pk=hulp.pk)
    _check_gelezen(nu, Hulpgegevens, gelezen, HULP)
    _check_correctie(nu, reden)
    _check_hulp(gegevens, at)
    _write(nu, _values(gegevens), reden=reden, by=by, at=at)
    return _regel_hulp(nu, find_line(nu, HULP))


@action("hulp.vervallen")
def withdraw_hulp(
    *, hulp: Hulpverlening, reden: str, by: Gebruiker, at: datetime
) -> Regel[Hulpverlening]:
    """Say that there was no such help; it stays to be read, with the reason."""
    nu = Hulpverlening.objects.select_for_update().get(pk=hulp.pk)
    _withdraw(nu, reden=reden, by=by, at=at)
    return _regel_vervallen(nu, reden, nu.vanaf, HULP)


def _values(gegevens: Levensgegevens | Hulpgegevens) -> dict[str, Any]:
    return asdict(gegevens) | {"betreft": sorted(set(gegevens.betreft))}


def _check_levensgebeurtenis(gegevens: Levensgegevens, at: datetime) -> None:
    raise_if_blocked(
        blockers_for_levensgebeurtenis(
            wat=gegevens.wat,
            wie_zegt=gegevens.wie_zegt,
            gebeurd_op=gegevens.gebeurd_op,
            vandaag=timezone.localdate(at),
        )
    )


def _check_hulp(gegevens: Hulpgegevens, at: datetime) -> None:
    raise_if_blocked(
        blockers_for_hulp(
            reden=gegevens.reden,
            vanaf=gegevens.vanaf,
            tot=gegevens.tot,
            resultaat=gegevens.resultaat,
            vandaag=timezone.localdate(at),
        )
    )


def _check_gelezen(
    nu: Hulpverlening | Levensgebeurtenis, vorm: type[Any], gelezen: str, soort: str
) -> None:
    raise_if_changed(
        gelezen=gelezen,
        nu=fingerprint_tijd(nu, vorm),
        gezin_id=nu.gezin_id,
        soort=soort,
    )


def _check_correctie(nu: Hulpverlening | Levensgebeurtenis, reden: str) -> None:
    raise_if_blocked(
        blockers_for_verbetering(omdat=reden, is_vervallen=nu.vervallen_op is not None)
    )


def _write(
    nu: Hulpverlening | Levensgebeurtenis,
    values: dict[str, Any],
    *,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> None:
    for name, value in values.items():
        setattr(nu, name, value)
    nu.gecorrigeerd_op, nu.gecorrigeerd_door, nu.reden_gecorrigeerd = at, by, reden
    nu.save()


def _withdraw(
    nu: Hulpverlening | Levensgebeurtenis, *, reden: str, by: Gebruiker, at: datetime
) -> None:
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=["vervallen_op", "vervallen_door", "reden_vervallen"])


def _regel_levensgebeurtenis(
    rij: Levensgebeurtenis, corrigeert: int | None = None
) -> Regel[Levensgebeurtenis]:
    return Regel(
        rij,
        gezin_id=rij.gezin_id,
        van=_midnight(rij.gebeurd_op),
        betreft=rij.betreft,
        precisie=Precisie(rij.gebeurd_precisie),
        waarden={"gebeurtenis": rij.pk, "groot": rij.is_groot},
        corrigeert=corrigeert,
    )


def _regel_hulp(
    rij: Hulpverlening, corrigeert: int | None = None
) -> Regel[Hulpverlening]:
    return Regel(
        rij,
        gezin_id=rij.gezin_id,
        van=_midnight(rij.vanaf),
        betreft=rij.betreft,
        tot=_midnight(rij.tot) if rij.tot else None,
        precisie=Precisie(rij.vanaf_precisie),
        waarden={"hulp": rij.pk, "gebied": str(rij.gebied).lower()},
        corrigeert=corrigeert,
    )


def _regel_vervallen(rij: Rij, reden: str, dag: date, soort: str) -> Regel[Rij]:
    return Regel(
        rij,
        gezin_id=rij.gezin_id,
        van=_midnight(dag),
        waarden={"reden": reden},
        corrigeert=find_line(rij, soort),
    )


def _midnight(dag: date) -> datetime:
    return timezone.make_aware(datetime.combine(dag, time.min))
