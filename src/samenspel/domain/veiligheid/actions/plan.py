"""The life of a veiligheidsplan: from concept to the next version."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db.models import Max

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import (
    Blocked,
    Blocker,
    blockers_for_moment,
    raise_if_blocked,
)
from samenspel.core.intussen import raise_if_changed
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.instrumenten.queries import find_latest_afname
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.gegevens import (
    Instemmingsgegevens,
    fingerprint_instemming,
    read_gegevens,
)
from samenspel.domain.veiligheid.models import (
    Antwoord,
    Instemming,
    Plandeel,
    Veiligheidsplan,
)
from samenspel.domain.veiligheid.queries import (
    Plandelen,
    find_concept,
    find_current_plan,
    find_instemming,
    get_blockers_for_vaststelling,
    get_plan_with_parts,
)
from samenspel.domain.veiligheid.rules import (
    blockers_for_instemming,
)
from samenspel.domain.veiligheid.schrijven import (
    create_deel,
    lock_concept,
    write_values,
)
from samenspel.domain.verhaal.models import Afspraak

TAXATIE = "arij-veiligheidstaxatie"


@action("veiligheidsplan.opgesteld")
def open_plan(
    *,
    gezin: Gezin,
    by: Gebruiker,
    at: datetime,
    overnemen: Iterable[Plandeel] | None = None,
) -> Regel[Veiligheidsplan]:
    """Begin a concept: the first plan, or the next version of the one that holds.

    `overnemen`: the lines to take over, all of them by default; each asks 'klopt dit
    nog?' until it is confirmed. Raises Blocked when there is a concept already.
    """
    Gezin.objects.select_for_update().get(pk=gezin.pk)
    if find_concept(gezin) is not None:
        raise Blocked(
            [Blocker("al_een_concept", "Er is al een concept. Ga daarmee verder.")]
        )
    vorige = find_current_plan(gezin)
    hoogste = Veiligheidsplan.objects.filter(gezin=gezin).aggregate(n=Max("versie"))
    plan = Veiligheidsplan.objects.create(
        gezin=gezin,
        versie=(hoogste["n"] or 0) + 1,
        vorige=vorige,
        opgesteld_op=at,
        vastgelegd_door=by,
    )
    if vorige is not None:
        delen = get_plan_with_parts(vorige).alle if overnemen is None else overnemen
        for deel in delen:
            create_deel(plan, read_gegevens(deel), by=by, bevestigd_op=None)
    return Regel(plan, gezin_id=gezin.pk, van=at, waarden={"versie": plan.versie})


@action("veiligheidsplan.vastgesteld")
def confirm_veiligheidsplan(
    *,
    plan: Veiligheidsplan,
    afgesproken_op: datetime,
    by: Gebruiker,
    at: datetime,
    motivering: str = "",
    nakijken_op: date | None = None,
    gelezen: str = "",
) -> Regel[Veiligheidsplan]:
    """Let a concept hold from the moment it was agreed; the plan before it is replaced.

    What it misses is refused without a `motivering`, which stays with the plan; so does
    the latest ARIJ veiligheidstaxatie, on which the plan stands (N025). `gelezen` is the
    mark of the lines that were read: a plan that changed since is read again first.
    """
    lock_concept(plan)
    delen = get_plan_with_parts(plan)
    _check_gelezen(delen, gelezen)
    raise_if_blocked(
        [
            *get_blockers_for_vaststelling(delen, at=at),
            *blockers_for_moment(op=afgesproken_op, nu=at),
        ],
        motivering=motivering,
    )
    if vorige := find_current_plan(plan.gezin):
        _replace(vorige, at)
    values = {
        "afname": find_latest_afname(plan.gezin, TAXATIE),
        "afgesproken_op": afgesproken_op,
        "vastgesteld_op": at,
        "vastgesteld_door": by,
        "motivering": motivering,
        "nakijken_op": nakijken_op,
    }
    write_values(plan, values)
    return Regel(
        plan, gezin_id=plan.gezin_id, van=afgesproken_op, waarden=_waarden(delen)
    )


def _check_gelezen(delen: Plandelen, gelezen: str) -> None:
    raise_if_changed(
        gelezen=gelezen,
        nu=delen.fingerprint,
        gezin_id=delen.plan.gezin_id,
        soort="veiligheidsplan.gewijzigd",
    )


def _replace(vorige: Veiligheidsplan, at: datetime) -> None:
    write_values(vorige, {"vervangen_op": at})
    oud = [a.afspraak for a in vorige.afspraken.select_related("afspraak")]
    for afspraak in oud:
        afspraak.vervallen_op = at
    Afspraak.objects.bulk_update(oud, ["vervallen_op"])


def _waarden(delen: Plandelen) -> dict[str, int | bool]:
    return {
        "versie": delen.plan.versie,
        "afspraken": len(delen.afspraken),
        "bodemeisen": len(delen.bodemeisen),
        "stappen": len(delen.stappen),
        "ondergrens": bool(delen.ondergrenzen),
    }


@action("veiligheidsplan.instemming")
def record_instemming(
    *,
    plan: Veiligheidsplan,
    gegevens: Instemmingsgegevens,
    by: Gebruiker,
    at: datetime,
    gelezen: str = "",
) -> Regel[Instemming]:
    """Record what one person says of the plan; a later answer replaces it, traced.

    `gelezen` is the `fingerprint_instemming` of what was on the form; raises Blocked when
    somebody else recorded an answer since.
    """
    nu = Veiligheidsplan.objects.select_for_update().get(pk=plan.pk)
    raise_if_blocked(
        blockers_for_instemming(
            antwoord=gegevens.antwoord,
            wie_erbij=gegevens.wie_erbij,
            is_vervangen=nu.vervangen_op is not None,
        )
    )
    raise_if_changed(
        gelezen=gelezen,
        nu=fingerprint_instemming(find_instemming(plan, gegevens.persoon)),
        gezin_id=plan.gezin_id,
        soort="veiligheidsplan.instemming",
        betreft=gegevens.persoon.pk,
    )
    instemming = _write(plan, gegevens, by, at)
    return Regel(
        instemming,
        gezin_id=plan.gezin_id,
        van=instemming.gevraagd_op or at,
        betreft=[gegevens.persoon.pk],
        waarden={"versie": plan.versie, "antwoord": str(gegevens.antwoord).lower()},
    )


def _write(
    plan: Veiligheidsplan, gegevens: Instemmingsgegevens, by: Gebruiker, at: datetime
) -> Instemming:
    is_gevraagd = gegevens.antwoord != Antwoord.NIET_GEVRAAGD
    values = {
        "antwoord": gegevens.antwoord,
        "woorden": gegevens.woorden,
        "gevraagd_op": (gegevens.gevraagd_op or at) if is_gevraagd else None,
        "wie_erbij": gegevens.wie_erbij,
        "is_voorgelezen": gegevens.is_voorgelezen,
        "mag_papier_in_huis": gegevens.mag_papier_in_huis,
        "papier_elders": gegevens.papier_elders,
    }
    instemming, _ = Instemming.objects.update_or_create(
        plan=plan,
        persoon=gegevens.persoon,
        defaults=values,
        create_defaults={**values, "gezin_id": plan.gezin_id, "vastgelegd_door": by},
    )
    return instemming
