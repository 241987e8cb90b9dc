"""Questions about the veiligheidsplan, its lines and its papers."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from samenspel.core.blockers import Blocker
from samenspel.core.intussen import fingerprint
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import Mensen, get_mensen
from samenspel.domain.privacy.redactie import mag_lezen
from samenspel.domain.veiligheid.etiketten import label_voor
from samenspel.domain.veiligheid.gegevens import (
    fingerprint_deel,
    fingerprint_instemming,
)
from samenspel.domain.veiligheid.models import (
    Antwoord,
    Belnummer,
    Bodemeis,
    Instemming,
    Onderdeel,
    Onderdeelsoort,
    Ondergrens,
    Papier,
    Planafspraak,
    Plandeel,
    Veiligheidsplan,
    Vervolgstap,
)
from samenspel.domain.veiligheid.papier.lezers import Planlezer, build_lezers
from samenspel.domain.veiligheid.queries.nu import list_contactverboden
from samenspel.domain.veiligheid.rules import (
    Planstand,
    blockers_for_vaststelling,
)


def find_current_plan(gezin: Gezin) -> Veiligheidsplan | None:
    """Return the plan that holds now, None when there is none."""
    return (
        Veiligheidsplan.objects.filter(
            gezin=gezin, vastgesteld_op__isnull=False, vervangen_op__isnull=True
        )
        .select_related("gezin", "vastgesteld_door")
        .first()
    )


def get_current_plan(gezin: Gezin) -> Veiligheidsplan:
    """Return the plan that holds now; raises Veiligheidsplan.DoesNotExist."""
    plan = find_current_plan(gezin)
    if plan is None:
        raise Veiligheidsplan.DoesNotExist
    return plan


def find_concept(gezin: Gezin) -> Veiligheidsplan | None:
    """Return the concept that is being worked on, None when there is none."""
    return (
        Veiligheidsplan.objects.filter(gezin=gezin, vastgesteld_op__isnull=True)
        .select_related("gezin", "vorige")
        .first()
    )


def get_plan(gezin: Gezin, versie: int) -> Veiligheidsplan:
    """Return one version; raises Veiligheidsplan.DoesNotExist."""
    return Veiligheidsplan.objects.select_related("gezin", "vastgesteld_door").get(
        gezin=gezin, versie=versie
    )


def find_instemming(plan: Veiligheidsplan, persoon: Persoon) -> Instemming | None:
    """Return what this person said of this version, None when nobody asked."""
    return Instemming.objects.filter(plan=plan, persoon=persoon).first()


def list_plannen(gezin: Gezin) -> list[Veiligheidsplan]:
    """Return every version, latest first."""
    return list(
        Veiligheidsplan.objects.filter(gezin=gezin)
        .select_related("vastgesteld_door")
        .order_by("-versie")
    )


@dataclass(frozen=True, slots=True)
class Plandelen:
    """A plan with all its lines, each list in the order of the plan."""

    plan: Veiligheidsplan
    onderdelen: list[Onderdeel]
    afspraken: list[Planafspraak]
    bodemeisen: list[Bodemeis]
    ondergrenzen: list[Ondergrens]
    stappen: list[Vervolgstap]
    nummers: list[Belnummer]
    instemmingen: list[Instemming]

    def van_soort(self, soort: Onderdeelsoort) -> list[Onderdeel]:
        """Return the lines that answer one question of the plan."""
        return [o for o in self.onderdelen if o.soort == soort]

    @property
    def alle(self) -> list[Plandeel]:
        """Every line, whatever its form."""
        return [
            *self.onderdelen,
            *self.afspraken,
            *self.bodemeisen,
            *self.ondergrenzen,
            *self.stappen,
            *self.nummers,
        ]

    @property
    def fingerprint(self) -> str:
        """A mark of every line and every answer, as somebody reads them now."""
        return fingerprint(
            [fingerprint_deel(deel) for deel in self.alle],
            [(i.persoon_id, fingerprint_instemming(i)) for i in self.instemmingen],
        )

    @property
    def uitvoerders(self) -> set[int]:
        """Who of the family or network has an agreement to keep."""
        return {a.persoon_id for a in self.afspraken if a.persoon_id is not None}

    def find_instemming(self, persoon: int) -> Instemming | None:
        """Return what this person said of the plan."""
        return next((i for i in self.instemmingen if i.persoon_id == persoon), None)


def get_plan_with_parts(plan: Veiligheidsplan) -> Plandelen:
    """Return a plan with all its lines and answers; seven queries."""
    orde = ("volgorde", "pk")
    return Plandelen(
        plan,
        list(plan.onderdelen.select_related("woorden_van").order_by(*orde)),
        list(plan.afspraken.select_related("afspraak", "persoon").order_by(*orde)),
        list(plan.bodemeisen.order_by(*orde)),
        list(plan.ondergrenzen.order_by(*orde)),
        list(plan.stappen.order_by(*orde)),
        list(plan.nummers.order_by(*orde)),
        list(plan.instemmingen.select_related("persoon").order_by("pk")),
    )


def get_lezers(
    delen: Plandelen, *, at: datetime, mensen: Mensen | None = None
) -> list[Planlezer]:
    """Return who gets a paper of this plan, with the eyes of each."""
    gezin, dag = delen.plan.gezin, timezone.localdate(at)
    return build_lezers(
        mensen or get_mensen(gezin, dag),
        verboden=[(v.persoon_id, v.met_id) for v in list_contactverboden(gezin, dag)],
        uitvoerders=delen.uitvoerders,
        dag=dag,
    )


def list_wie_leest(deel: Plandeel, lezers: list[Planlezer]) -> list[Persoon]:
    """Return on whose paper this line stands: what the worker sees beside it."""
    return [
        lezer.persoon
        for lezer in lezers
        if mag_lezen(lezer.lezer, label_voor(deel, lezer.lezer))
    ]


def list_papieren(plan: Veiligheidsplan) -> list[Papier]:
    """Return the papers of this plan, without their contents."""
    return list(
        Papier.objects.filter(plan=plan)
        .select_related("persoon", "document")
        .defer("document__inhoud")
        .order_by("nummer")
    )


def get_papier(gezin: Gezin, pk: int) -> Papier:
    """Return one paper with its contents; raises Papier.DoesNotExist."""
    return Papier.objects.select_related("persoon", "document", "plan").get(
        gezin=gezin, pk=pk
    )


def annotate_plan(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add what each says of the plan that holds: `vindt_plan`, `zorg_woorden`.

    `zorg_woorden`: the first worry in somebody's own words, agreed on `zorg_op`;
    disagreement is never lost. With `zorg_taal` and `zorg_vertaling` when an interpreter
    was needed.
    """
    geldend = Q(plan__vastgesteld_op__isnull=False, plan__vervangen_op__isnull=True)
    antwoord = Instemming.objects.filter(geldend, persoon=OuterRef("pk"))
    zorg = Onderdeel.objects.filter(
        geldend,
        woorden_van=OuterRef("pk"),
        soort=Onderdeelsoort.ZORG,
        niet_op_papier=False,
    ).order_by("volgorde")
    return personen.annotate(
        vindt_plan=Subquery(antwoord.values("antwoord")[:1]),
        zorg_woorden=Subquery(zorg.values("tekst")[:1]),
        zorg_taal=Subquery(zorg.values("taal")[:1]),
        zorg_vertaling=Subquery(zorg.values("vertaling")[:1]),
        zorg_op=Subquery(zorg.values("plan__vastgesteld_op")[:1]),
    )


def list_geldende_afspraken(gezin: Gezin) -> list[Planafspraak]:
    """Return the agreements of the plan that holds now; one query.

    Without what may be on no paper: the kaart is printed too, and lies on a table.
    """
    return list(
        Planafspraak.objects.filter(
            gezin=gezin,
            plan__vastgesteld_op__isnull=False,
            plan__vervangen_op__isnull=True,
            niet_op_papier=False,
        )
        .select_related("afspraak", "persoon")
        .order_by("volgorde", "pk")
    )


def list_zes(gezin: Gezin) -> list[Onderdeel]:
    """Return what the '6' looks like in this family, by the plan that holds; one query.

    Without what may be on no paper.
    """
    rijen = Onderdeel.objects.filter(
        gezin=gezin,
        soort=Onderdeelsoort.ZES,
        plan__vastgesteld_op__isnull=False,
        plan__vervangen_op__isnull=True,
        niet_op_papier=False,
    )
    return list(rijen.select_related("woorden_van").order_by("volgorde", "pk"))


def find_papier(gezin: Gezin, pk: int) -> Papier | None:
    """Return one paper of this family with its contents, None when it has none such."""
    return (
        Papier.objects.select_related("persoon", "document", "plan")
        .filter(gezin=gezin, pk=pk)
        .first()
    )


def compute_planstand(delen: Plandelen, lezers: list[Planlezer]) -> Planstand:
    """Return what a plan holds, in numbers."""
    aantallen = {
        soort.value.lower(): len(delen.van_soort(soort)) for soort in Onderdeelsoort
    }
    gezegd = {
        i.persoon_id for i in delen.instemmingen if i.antwoord != Antwoord.NIET_GEVRAAGD
    }
    return Planstand(
        is_concept=delen.plan.is_concept,
        aantallen={
            **aantallen,
            "aanleiding": aantallen["situatie"] + aantallen["gebeurtenis"],
            "afspraak": len(delen.afspraken),
            "bodemeis": len(delen.bodemeisen),
            "ondergrens": len(delen.ondergrenzen),
            "stap": len(delen.stappen),
        },
        afspraken_zonder_wanneer=sum(not a.afspraak.wanneer for a in delen.afspraken),
        ondergrenzen_zonder_gevolg=sum(
            not o.als_overschreden for o in delen.ondergrenzen
        ),
        niet_nagelopen=sum(not deel.is_nagelopen for deel in delen.alle),
        niet_gevraagd=tuple(
            lezer.persoon.roepnaam for lezer in lezers if lezer.persoon.pk not in gezegd
        ),
        zonder_lezer=_count_zonder_lezer(delen, lezers),
    )


def _count_zonder_lezer(delen: Plandelen, lezers: list[Planlezer]) -> int:
    voor_gezin = [
        deel
        for deel in delen.alle
        if getattr(deel, "soort", "") != Onderdeelsoort.MELDER
        and not deel.niet_op_papier
    ]
    return sum(not list_wie_leest(deel, lezers) for deel in voor_gezin)


def get_blockers_for_vaststelling(delen: Plandelen, *, at: datetime) -> list[Blocker]:
    """Return what this plan still misses."""
    stand = compute_planstand(delen, get_lezers(delen, at=at))
    return list(blockers_for_vaststelling(stand))
