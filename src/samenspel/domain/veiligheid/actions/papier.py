"""Putting a plan on paper, for one reader at a time."""

import hashlib
from datetime import datetime

from django.db.models import Max

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.models import Document
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.models import Papier, Veiligheidsplan
from samenspel.domain.veiligheid.papier.blokken import Papierbron
from samenspel.domain.veiligheid.papier.bron import (
    SOORT,
    get_papierbron,
    name_bestand,
)
from samenspel.domain.veiligheid.papier.inhoud import build_inhoud
from samenspel.domain.veiligheid.papier.lezers import Planlezer
from samenspel.domain.veiligheid.papier.pdf import make_pdf
from samenspel.domain.veiligheid.queries import get_plan_with_parts
from samenspel.domain.veiligheid.rules import blockers_for_uitreiking


@action("document.bewaard")
def make_papier(
    *,
    plan: Veiligheidsplan,
    lezer: Planlezer,
    by: Gebruiker,
    at: datetime,
    bron: Papierbron | None = None,
) -> Regel[Papier]:
    """Make the paper of one reader and keep it in the dossier. Source: N021."""
    bron = bron or get_papierbron(
        get_plan_with_parts(plan), medewerker=by.medewerker, at=at
    )
    pdf = make_pdf(build_inhoud(bron, lezer), gemaakt_op=at)
    laatste = Papier.objects.filter(plan=plan).aggregate(n=Max("nummer"))["n"] or 0
    document = Document.objects.create(
        gezin_id=plan.gezin_id,
        soort=SOORT,
        titel=f"Veiligheidsplan, versie {plan.versie}",
        bestandsnaam=name_bestand(plan, laatste + 1),
        inhoud=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
        voor_persoon=lezer.persoon.pk,
        gemaakt_door=by.pk,
    )
    papier = Papier.objects.create(
        gezin_id=plan.gezin_id,
        plan=plan,
        persoon=lezer.persoon,
        nummer=laatste + 1,
        document=document,
        vastgelegd_door=by,
    )
    return Regel(
        papier,
        gezin_id=plan.gezin_id,
        van=at,
        betreft=[lezer.persoon.pk],
        waarden={"soort": SOORT, "lezer": lezer.persoon.pk},
    )


@action("papier.uitgereikt")
def record_uitreiking(
    *,
    papier: Papier,
    uitgereikt_op: datetime,
    by: Gebruiker,
    at: datetime,
    motivering: str = "",
) -> Regel[Papier]:
    """Record that somebody got the paper; asks first where it may lie. Source: N022."""
    instemming = papier.plan.instemmingen.filter(persoon=papier.persoon_id).first()
    raise_if_blocked(
        blockers_for_uitreiking(
            mag_papier_in_huis=instemming.mag_papier_in_huis if instemming else None,
            papier_elders=instemming.papier_elders if instemming else "",
        ),
        motivering=motivering,
    )
    papier.uitgereikt_op = uitgereikt_op
    papier.save(update_fields=["uitgereikt_op"])
    return Regel(
        papier,
        gezin_id=papier.gezin_id,
        van=uitgereikt_op,
        betreft=[papier.persoon_id],
        waarden={"soort": SOORT},
    )
