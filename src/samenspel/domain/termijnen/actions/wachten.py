"""What must wait: put aside for some days, or postponed once a second person looked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.termijnen.models import Uitstel, Verplichting, Weglegging
from samenspel.domain.termijnen.rules import Stand, stand
from samenspel.domain.termijnen.rules.wachten import (
    blockers_for_uitstel,
    blockers_for_uitstelantwoord,
    blockers_for_weglegging,
)


@action("norm.weggelegd")
def put_aside(
    *,
    verplichting: Verplichting,
    reden: str,
    tot: datetime,
    by: Gebruiker,
    at: datetime,
) -> Regel[Weglegging]:
    """Let it wait until a day. Raises Blocked: it is red, no reason, or too long."""
    raise_if_blocked(
        blockers_for_weglegging(
            is_rood=stand(verplichting, at) is Stand.ROOD,  # type: ignore[arg-type]
            reden=reden,
            tot=tot,
            nu=at,
        )
    )
    _end(verplichting, at)
    weglegging = Weglegging.objects.create(
        gezin_id=verplichting.gezin_id,
        sleutel=verplichting.sleutel,
        reden=reden,
        tot=tot,
        vastgelegd_door=by,
    )
    return Regel(
        weglegging,
        gezin_id=verplichting.gezin_id,
        van=at,
        betreft=verplichting.betreft,
        waarden={"norm": verplichting.regel, "reden": reden, "tot": tot},
    )


@action("norm.hervat")
def resume(
    *, verplichting: Verplichting, by: Gebruiker, at: datetime
) -> Regel[Verplichting]:
    """Take up again what was put aside."""
    _end(verplichting, at)
    return Regel(
        verplichting,
        gezin_id=verplichting.gezin_id,
        van=at,
        betreft=verplichting.betreft,
        waarden={"norm": verplichting.regel},
    )


def _end(verplichting: Verplichting, at: datetime) -> None:
    Weglegging.objects.filter(
        gezin_id=verplichting.gezin_id,
        sleutel=verplichting.sleutel,
        hervat_op__isnull=True,
    ).update(hervat_op=at)


@dataclass(frozen=True, slots=True)
class Uitstelvraag:
    """Why it cannot be done now, up to and including which day, and who looks."""

    reden: str
    tot: date
    aan: Medewerker


@action("uitstel.gevraagd")
def ask_uitstel(
    *,
    verplichtingen: Sequence[Verplichting],
    vraag: Uitstelvraag,
    by: Gebruiker,
    at: datetime,
) -> Regel[Uitstel]:
    """Ask a colleague to look whether this can wait; until then nothing moves."""
    eerste = verplichtingen[0]
    sleutels = [v.sleutel for v in verplichtingen]
    raise_if_blocked(
        blockers_for_uitstel(
            reden=vraag.reden,
            tot=vraag.tot,
            vandaag=timezone.localdate(at),
            is_eigen=vraag.aan == by.medewerker,
            is_al_gevraagd=_is_asked(eerste.gezin_id, sleutels),
        )
    )
    uitstel = Uitstel.objects.create(
        gezin_id=eerste.gezin_id,
        regel=eerste.regel,
        sleutels=sleutels,
        reden=vraag.reden,
        tot=vraag.tot,
        aan=vraag.aan,
        vastgelegd_door=by,
    )
    waarden = {"norm": eerste.regel, "reden": vraag.reden, "tot": vraag.tot}
    return Regel(
        uitstel,
        gezin_id=eerste.gezin_id,
        van=at,
        waarden={**waarden, "aan": vraag.aan.naam},
    )


def _is_asked(gezin_id: int, sleutels: list[str]) -> bool:
    return Uitstel.objects.filter(
        gezin_id=gezin_id, sleutels__overlap=sleutels, beantwoord_op__isnull=True
    ).exists()


@action("uitstel.beantwoord")
def answer_uitstel(
    *, uitstel: Uitstel, antwoord: str, toelichting: str, by: Gebruiker, at: datetime
) -> Regel[Uitstel]:
    """The second person looked. Raises Blocked: answered, the own question, no reason."""
    nu = Uitstel.objects.select_for_update().get(pk=uitstel.pk)
    raise_if_blocked(
        blockers_for_uitstelantwoord(
            is_beantwoord=nu.beantwoord_op is not None,
            is_eigen=nu.vastgelegd_door_id == by.pk,
            antwoord=antwoord,
            toelichting=toelichting,
        )
    )
    nu.antwoord = antwoord
    nu.toelichting = toelichting
    nu.beantwoord_op = at
    nu.beantwoord_door = by
    nu.save(
        update_fields=["antwoord", "toelichting", "beantwoord_op", "beantwoord_door"]
    )
    return Regel(
        nu, gezin_id=nu.gezin_id, van=at, waarden={"antwoord": antwoord.lower()}
    )


@action("norm.uitgesteld")
def postpone_norm(
    *, verplichting: Verplichting, uitstel: Uitstel, by: Gebruiker, at: datetime
) -> Regel[Verplichting]:
    """The norm waits until after the day named; red is amber meanwhile.

    `by`: who saw the reason. The fold moves the colour.
    """
    return Regel(
        verplichting,
        gezin_id=verplichting.gezin_id,
        van=at,
        betreft=verplichting.betreft,
        waarden={
            "norm": verplichting.regel,
            "aanleiding": verplichting.aanleiding,
            "reden": uitstel.reden,
            "tot": uitstel.tot.isoformat(),
            "gezien_door": by.naam,
        },
    )
