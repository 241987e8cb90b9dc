"""Recording what is worrying, and saying what it means."""

from dataclasses import dataclass
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.versleuteling import blind_index
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Signaal, Taxatie
from samenspel.domain.verhaal.rules import (
    blockers_for_signaal,
    blockers_for_signaalweging,
    blockers_for_taxatie,
)


@dataclass(frozen=True, slots=True)
class Signaalgegevens:
    """What was seen, heard or concluded, by whom, and about whom.

    `woorden_van`: who of the family said it, when it was somebody of the family.
    """

    wie_meldt: str
    wat_precies: str
    waarneming: str
    gebeurd_op: datetime
    betreft: tuple[int, ...] = ()
    leefgebieden: tuple[str, ...] = ()
    is_acuut: bool = False
    woorden_van: Persoon | None = None
    bronsoort: str = ""


@action("signaal.vastgelegd")
def record_signaal(
    *, gezin: Gezin, gegevens: Signaalgegevens, by: Gebruiker, at: datetime
) -> Regel[Signaal]:
    """Record something worrying with who saw, heard or concluded it."""
    raise_if_blocked(
        blockers_for_signaal(
            wat_precies=gegevens.wat_precies, gebeurd_op=gegevens.gebeurd_op, nu=at
        )
    )
    signaal = Signaal.objects.create(
        gezin=gezin,
        wie_meldt=gegevens.wie_meldt,
        bronsoort=gegevens.bronsoort,
        bron=_mark_bron(gegevens.wie_meldt),
        woorden_van=gegevens.woorden_van,
        betreft=list(gegevens.betreft),
        wat_precies=gegevens.wat_precies,
        waarneming=gegevens.waarneming,
        leefgebieden=list(gegevens.leefgebieden),
        is_acuut=gegevens.is_acuut,
        gebeurd_op=gegevens.gebeurd_op,
        vastgelegd_door=by,
    )
    return Regel(
        signaal,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        betreft=signaal.betreft,
        waarden={
            "signaal": signaal.pk,
            "leefgebieden": [str(gebied).lower() for gebied in gegevens.leefgebieden],
            "acuut": gegevens.is_acuut,
            "waarneming": str(gegevens.waarneming).lower(),
            "bron": signaal.bron,
        },
    )


def _mark_bron(wie: str) -> str:
    """Return a mark that tells one source from another and names nobody."""
    return blind_index(" ".join(wie.casefold().split()))[:12]


@action("signaal.getaxeerd")
def triage_signaal(
    *, signaal: Signaal, taxatie: str, omdat: str, by: Gebruiker, at: datetime
) -> Regel[Signaal]:
    """Say how soon a signal must be weighed: now, with the team, or it is known.

    Known needs a reason, and an acute signal is never just known: that is weighed.
    """
    nu = Signaal.objects.select_for_update().get(pk=signaal.pk)
    raise_if_blocked(
        blockers_for_taxatie(
            is_gewogen=nu.is_gewogen,
            is_acuut=nu.is_acuut,
            is_bekend=taxatie == Taxatie.BEKEND,
            omdat=omdat,
        )
    )
    nu.getaxeerd_op, nu.getaxeerd_door = at, by
    nu.taxatie, nu.taxatie_omdat = taxatie, omdat
    nu.is_acuut = nu.is_acuut or taxatie == Taxatie.ACUUT
    nu.save(
        update_fields=[
            "getaxeerd_op",
            "getaxeerd_door",
            "taxatie",
            "taxatie_omdat",
            "is_acuut",
        ]
    )
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=nu.betreft,
        waarden={"signaal": nu.pk, "taxatie": str(taxatie).lower()},
    )


@action("signaal.gewogen")
def weigh_signaal(
    *,
    signaal: Signaal,
    betekenis: str,
    weging: str,
    by: Gebruiker,
    at: datetime,
    met: str = "",
    is_gw_erbij: bool = False,
) -> Regel[Signaal]:
    """Say what one signal means for the safety of the children, why, and with whom."""
    nu = Signaal.objects.select_for_update().get(pk=signaal.pk)
    raise_if_blocked(blockers_for_signaalweging(is_gewogen=nu.is_gewogen))
    nu.gewogen_op = at
    nu.gewogen_door = by
    nu.gewogen_met = met
    nu.is_gw_erbij = is_gw_erbij
    nu.betekenis = betekenis
    nu.weging = weging
    nu.save(
        update_fields=[
            "gewogen_op",
            "gewogen_door",
            "gewogen_met",
            "is_gw_erbij",
            "betekenis",
            "weging",
        ]
    )
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=nu.betreft,
        waarden={"signaal": nu.pk, "weging": str(betekenis).lower()},
    )
