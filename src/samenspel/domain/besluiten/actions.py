"""Recording what the team weighed, and the steps of the meldcode."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import blockers_for_moment, raise_if_blocked
from samenspel.core.lijnen import Precisie
from samenspel.domain.besluiten.models import (
    Besluit,
    Besluitsoort,
    Casenote,
    Meldcodestap,
    Weging,
)
from samenspel.domain.besluiten.queries import (
    find_besluitlijn,
    find_lijn,
    list_te_vragen,
)
from samenspel.domain.besluiten.rules import (
    Bespreking,
    blockers_for_advies,
    blockers_for_besluit,
    blockers_for_bespreking,
    blockers_for_correctie,
    blockers_for_hulpbesluit,
    blockers_for_meldcodestap,
    count_deelnemers,
)
from samenspel.domain.besluiten.wegingskaart import list_codes
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import get_mensen
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Signaal


@dataclass(frozen=True, slots=True)
class Weeggegevens:
    """One casuïstiekbespreking: who weighed what, on which facts, with which answers.

    `antwoorden`: answers to the wegingskaart by the code of the question.
    """

    gewogen_op: datetime
    aanleiding: str
    afweging: str
    aanwezigen: str
    is_genogram_getekend: bool
    zijn_feiten_genoeg: bool
    feiten: str
    overwegingen: str
    analyse: str
    analyse_omdat: str
    gi: bool
    gi_omdat: str
    gedragswetenschapper: str = ""
    niet_eens: str = ""
    advies: str = ""
    is_advies_gevolgd: bool | None = None
    advies_omdat: str = ""
    vervolg: str = ""
    motivering: str = ""
    signalen: tuple[int, ...] = ()
    antwoorden: Mapping[str, str] = field(default_factory=dict)


@action("weging.gemaakt")
def record_weging(
    *,
    gezin: Gezin,
    gegevens: Weeggegevens,
    by: Gebruiker,
    at: datetime,
    corrigeert: Weging | None = None,
) -> Regel[Weging]:
    """Record what the team weighed; two questions, two answers. Source: N261.

    `corrigeert`: the weging that this one replaces; the old one stays as it was.
    Raises ValueError for an answer to a question that the wegingskaart does not have.
    """
    if unknown := set(gegevens.antwoorden) - list_codes():
        raise ValueError(f"Staat niet op de wegingskaart: {', '.join(sorted(unknown))}")
    _check(gegevens, corrigeert, at)
    values = {f.name: getattr(gegevens, f.name) for f in fields(gegevens)}
    weging = Weging.objects.create(
        gezin=gezin,
        corrigeert=corrigeert,
        vastgelegd_door=by,
        **(values | {"signalen": list(gegevens.signalen)}),
    )
    waarden: dict[str, Any] = {
        "analyse": str(gegevens.analyse),
        "gi": gegevens.gi,
        "deelnemers": count_deelnemers(
            gegevens.aanwezigen, gegevens.gedragswetenschapper
        ),
    }
    return Regel(
        weging,
        gezin_id=gezin.pk,
        van=gegevens.gewogen_op,
        waarden=waarden,
        corrigeert=find_lijn(corrigeert) if corrigeert else None,
    )


@dataclass(frozen=True, slots=True)
class Casenotegegevens:
    """What the team must know before it talks: facts, attempts, the family, a question."""

    feiten: str
    geprobeerd: str
    vraag: str
    gezin_zegt: str = ""


@action("casenote.geschreven")
def write_casenote(
    *, gezin: Gezin, gegevens: Casenotegegevens, by: Gebruiker, at: datetime
) -> Regel[Casenote]:
    """Write down what the team needs to talk about being stuck. Source: N046."""
    casenote = Casenote.objects.create(
        gezin=gezin,
        geschreven_op=at,
        vastgelegd_door=by,
        **{f.name: getattr(gegevens, f.name) for f in fields(gegevens)},
    )
    return Regel(casenote, gezin_id=gezin.pk, van=at)


def _check(gegevens: Weeggegevens, corrigeert: Weging | None, at: datetime) -> None:
    bespreking = Bespreking(
        is_gw_erbij=bool(gegevens.gedragswetenschapper),
        is_genogram_getekend=gegevens.is_genogram_getekend,
        zijn_feiten_genoeg=gegevens.zijn_feiten_genoeg,
        analyse=gegevens.analyse,
    )
    gecorrigeerd = corrigeert is not None and hasattr(corrigeert, "correctie")
    raise_if_blocked(
        [
            *blockers_for_moment(op=gegevens.gewogen_op, nu=at),
            *blockers_for_correctie(is_gecorrigeerd=gecorrigeerd),
            *blockers_for_advies(
                advies=gegevens.advies,
                is_gevolgd=gegevens.is_advies_gevolgd,
                omdat=gegevens.advies_omdat,
            ),
            *blockers_for_bespreking(bespreking),
        ],
        motivering=gegevens.motivering,
    )


@dataclass(frozen=True, slots=True)
class Stapgegevens:
    """One step of the meldcode; `is_gemeld` only when deciding."""

    stap: int
    gezet_op: datetime
    wie: str
    uitkomst: str
    is_gemeld: bool | None = None
    signaal: Signaal | None = None
    motivering: str = ""


@action("meldcode.stap_gezet")
def record_meldcodestap(
    *, gezin: Gezin, gegevens: Stapgegevens, by: Gebruiker, at: datetime
) -> Regel[Meldcodestap]:
    """Record one step of the meldcode: who, when, and what came out of it."""
    gezet = Meldcodestap.objects.filter(gezin=gezin).values_list("stap", flat=True)
    raise_if_blocked(
        [
            *blockers_for_moment(op=gegevens.gezet_op, nu=at),
            *blockers_for_meldcodestap(
                stap=gegevens.stap, gezet=set(gezet), is_gemeld=gegevens.is_gemeld
            ),
        ],
        motivering=gegevens.motivering,
    )
    values = {f.name: getattr(gegevens, f.name) for f in fields(gegevens)}
    stap = Meldcodestap.objects.create(gezin=gezin, vastgelegd_door=by, **values)
    return Regel(
        stap,
        gezin_id=gezin.pk,
        van=gegevens.gezet_op,
        betreft=gegevens.signaal.betreft if gegevens.signaal else (),
        waarden={"stap": stap.stap, "gemeld": stap.is_gemeld},
    )


@dataclass(frozen=True, slots=True)
class Besluitgegevens:
    """What was decided, for whom, why and by whom; about help also with whom it came."""

    soort: Besluitsoort
    genomen_op: date
    besluit: str
    waarom: str
    door_wie: str
    voor_wie: tuple[int, ...] = ()
    niet_eens: str = ""
    overlegd_met: tuple[int, ...] = ()
    niet_overlegd: str = ""
    eigen_kracht: str = ""


@action("besluit.genomen")
def record_besluit(
    *,
    gezin: Gezin,
    gegevens: Besluitgegevens,
    by: Gebruiker,
    at: datetime,
    corrigeert: Besluit | None = None,
) -> Regel[Besluit]:
    """Write down a decision; `corrigeert`: the one it replaces, which stays as it was.

    Raises Blocked when help was decided on without the jeugdige or a parent and nobody
    says why, or without what they can do themselves or with their network (N325).
    """
    _check_besluit(gezin, gegevens, corrigeert, at)
    values = {f.name: getattr(gegevens, f.name) for f in fields(gegevens)}
    values |= {naam: list(values[naam]) for naam in ("voor_wie", "overlegd_met")}
    rij = Besluit.objects.create(
        gezin=gezin, corrigeert=corrigeert, vastgelegd_door=by, **values
    )
    return Regel(
        rij,
        gezin_id=gezin.pk,
        van=timezone.make_aware(datetime.combine(gegevens.genomen_op, time.min)),
        precisie=Precisie.DAG,
        betreft=list(gegevens.voor_wie),
        waarden={
            "besluit": rij.pk,
            "soort": str(gegevens.soort),
            "over": gegevens.soort.label,
            "overlegd": len(gegevens.overlegd_met),
        },
        corrigeert=find_besluitlijn(corrigeert) if corrigeert else None,
    )


def _check_besluit(
    gezin: Gezin, gegevens: Besluitgegevens, corrigeert: Besluit | None, at: datetime
) -> None:
    vandaag = timezone.localdate(at)
    found = list(
        blockers_for_besluit(
            genomen_op=gegevens.genomen_op,
            vandaag=vandaag,
            is_gecorrigeerd=corrigeert is not None and hasattr(corrigeert, "correctie"),
        )
    )
    if gegevens.soort is Besluitsoort.HULP:
        gevraagd = list_te_vragen(get_mensen(gezin, vandaag), gegevens.voor_wie)
        gesproken = set(gegevens.overlegd_met)
        found += blockers_for_hulpbesluit(
            heeft_voor_wie=bool(gegevens.voor_wie),
            niet_gesproken=[p.roepnaam for p in gevraagd if p.pk not in gesproken],
            niet_overlegd=gegevens.niet_overlegd,
            eigen_kracht=gegevens.eigen_kracht,
        )
    raise_if_blocked(found)
