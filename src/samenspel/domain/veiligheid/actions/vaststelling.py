"""Saying how safe a child is, hearing each voice, and making a child safe."""

from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import blockers_for_moment, raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.rules import blockers_for_einde
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.gegevens import (
    Stemgegevens,
    Vaststellinggegevens,
    Veiligstellinggegevens,
    Volwassenegegevens,
)
from samenspel.domain.veiligheid.models import (
    Contactverbod,
    Opleger,
    Stem,
    Veiligheidsvaststelling,
    Veiligstelling,
    Volwassenoordeel,
)
from samenspel.domain.veiligheid.rules import (
    blockers_for_cijfer,
    blockers_for_veiligstelling,
    blockers_for_volwassenoordeel,
)


@action("veiligheid.vastgesteld")
def record_vaststelling(
    *, gezin: Gezin, gegevens: Vaststellinggegevens, by: Gebruiker, at: datetime
) -> Regel[Veiligheidsvaststelling]:
    """Establish how safe one child is now. Source: N106-N110, N290."""
    raise_if_blocked(
        [
            *blockers_for_cijfer(gegevens.cijfer),
            *blockers_for_moment(op=gegevens.vastgesteld_op, nu=at),
        ]
    )
    vaststelling = Veiligheidsvaststelling.objects.create(
        gezin=gezin,
        kind=gegevens.kind,
        conclusie=gegevens.conclusie,
        cijfer=gegevens.cijfer,
        toelichting=gegevens.toelichting,
        vastgesteld_op=gegevens.vastgesteld_op,
        verantwoordelijke=gegevens.verantwoordelijke or by.medewerker.organisatie,
        afname=gegevens.afname,
        vastgelegd_door=by,
    )
    return Regel(
        vaststelling,
        gezin_id=gezin.pk,
        van=gegevens.vastgesteld_op,
        betreft=[gegevens.kind.pk],
        waarden={"conclusie": str(gegevens.conclusie), "cijfer": gegevens.cijfer},
    )


@action("volwassene.veiligheid_vastgesteld")
def record_volwassenoordeel(
    *, gezin: Gezin, gegevens: Volwassenegegevens, by: Gebruiker, at: datetime
) -> Regel[Volwassenoordeel]:
    """Establish how safe one grown-up of the family is now. Raises Blocked. Source: N278."""
    raise_if_blocked(
        [
            *blockers_for_volwassenoordeel(
                is_kind=gegevens.persoon.is_kind, feiten=gegevens.feiten
            ),
            *blockers_for_moment(op=gegevens.vastgesteld_op, nu=at),
        ]
    )
    oordeel = Volwassenoordeel.objects.create(
        gezin=gezin,
        persoon=gegevens.persoon,
        conclusie=gegevens.conclusie,
        feiten=gegevens.feiten,
        vastgesteld_op=gegevens.vastgesteld_op,
        vastgelegd_door=by,
    )
    return Regel(
        oordeel,
        gezin_id=gezin.pk,
        van=gegevens.vastgesteld_op,
        betreft=[gegevens.persoon.pk],
        waarden={"conclusie": str(gegevens.conclusie)},
    )


@action("cijfer.gegeven")
def record_stem(
    *, gezin: Gezin, gegevens: Stemgegevens, by: Gebruiker, at: datetime
) -> Regel[Stem]:
    """Record the number of one voice; it stands beside the others for ever."""
    raise_if_blocked(
        [
            *blockers_for_cijfer(gegevens.cijfer),
            *blockers_for_moment(op=gegevens.gegeven_op, nu=at),
        ]
    )
    stem = Stem.objects.create(
        gezin=gezin,
        soort=gegevens.soort,
        persoon=gegevens.persoon,
        naam=gegevens.naam,
        kind=gegevens.kind,
        cijfer=gegevens.cijfer,
        woorden=gegevens.woorden,
        punt_hoger=gegevens.punt_hoger,
        gegeven_op=gegevens.gegeven_op,
        gedeeld_met=list(gegevens.gedeeld_met),
        vastgelegd_door=by,
    )
    return Regel(
        stem,
        gezin_id=gezin.pk,
        van=gegevens.gegeven_op,
        betreft=[p.pk for p in (gegevens.kind, gegevens.persoon) if p is not None],
        waarden={"cijfer": stem.cijfer, "stem": str(gegevens.soort).lower()},
    )


@action("kind.veiliggesteld")
def record_veiligstelling(
    *, gezin: Gezin, gegevens: Veiligstellinggegevens, by: Gebruiker, at: datetime
) -> Regel[Veiligstelling]:
    """Record that one child was made safe at once. Source: N014, N048, N362."""
    raise_if_blocked(
        [
            *blockers_for_veiligstelling(
                wie=gegevens.wie,
                wat=gegevens.wat,
                is_juridische_stap_nodig=gegevens.is_juridische_stap_nodig,
                besloten_door=gegevens.besloten_door,
            ),
            *blockers_for_moment(op=gegevens.veiliggesteld_op, nu=at),
        ],
        motivering=gegevens.motivering,
    )
    veiligstelling = Veiligstelling.objects.create(
        gezin=gezin,
        kind=gegevens.kind,
        wie=gegevens.wie,
        wat=gegevens.wat,
        veiliggesteld_op=gegevens.veiliggesteld_op,
        is_juridische_stap_nodig=gegevens.is_juridische_stap_nodig,
        besloten_door=gegevens.besloten_door,
        motivering=gegevens.motivering,
        vastgelegd_door=by,
    )
    return Regel(
        veiligstelling,
        gezin_id=gezin.pk,
        van=gegevens.veiliggesteld_op,
        betreft=[gegevens.kind.pk],
        waarden={"hoe": gegevens.wat},
    )


@action("contactverbod.vastgelegd")
def record_contactverbod(
    *,
    tussen: tuple[Persoon, Persoon],
    opgelegd_door: Opleger,
    vanaf: date,
    by: Gebruiker,
    at: datetime,
    tot: date | None = None,
) -> Regel[Contactverbod]:
    """Record that two people may not meet: neither reads anything of the other."""
    persoon, met = tussen
    verbod = Contactverbod.objects.create(
        gezin_id=persoon.gezin_id,
        persoon=persoon,
        met=met,
        opgelegd_door=opgelegd_door,
        vanaf=vanaf,
        tot=tot,
        vastgelegd_door=by,
    )
    return Regel(
        verbod,
        gezin_id=persoon.gezin_id,
        van=at,
        betreft=[persoon.pk, met.pk],
        waarden={
            "opgelegd_door": opgelegd_door.value.lower(),
            "tot": tot.isoformat() if tot else None,
        },
    )


@action("contactverbod.beeindigd")
def end_contactverbod(
    *, verbod: Contactverbod, op: date, by: Gebruiker, at: datetime
) -> Regel[Contactverbod]:
    """Say from when two people may meet again; a planned end may come earlier."""
    raise_if_blocked(
        blockers_for_einde(
            vanaf=verbod.vanaf, tot=verbod.tot, op=op, vandaag=timezone.localdate(at)
        )
    )
    verbod.tot = op
    verbod.save(update_fields=["tot"])
    return Regel(
        verbod,
        gezin_id=verbod.gezin_id,
        van=at,
        betreft=[verbod.persoon_id, verbod.met_id],
        waarden={"tot": op.isoformat()},
    )
