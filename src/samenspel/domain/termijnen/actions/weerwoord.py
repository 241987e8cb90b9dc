"""What a professional says back to a norm."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.termijnen.models import Normantwoord, Verplichting, Weerwoord


@action("norm.niet_van_toepassing")
def set_norm_aside(
    *, verplichting: Verplichting, reden: str, by: Gebruiker, at: datetime
) -> Regel[Weerwoord]:
    """Say that this norm does not hold here, with the reason that others will read."""
    if not reden.strip():
        raise_if_blocked(
            [
                Blocker(
                    "geen_reden", "Schrijf op waarom dit hier niet van toepassing is."
                )
            ]
        )
    return Regel(
        _answer(Normantwoord.NIET_VAN_TOEPASSING, verplichting, reden, by),
        gezin_id=verplichting.gezin_id,
        van=at,
        betreft=verplichting.betreft,
        waarden={
            "norm": verplichting.regel,
            "aanleiding": verplichting.aanleiding,
            "reden": reden,
        },
    )


@action("norm.slaat_nergens_op")
def doubt_norm(
    *, verplichting: Verplichting, reden: str, by: Gebruiker, at: datetime
) -> Regel[Weerwoord]:
    """Say that a norm makes no sense here: it still counts, and the vote is counted."""
    return Regel(
        _answer(Normantwoord.SLAAT_NERGENS_OP, verplichting, reden, by),
        gezin_id=verplichting.gezin_id,
        van=at,
        waarden={"norm": verplichting.norm},
    )


def _answer(
    antwoord: Normantwoord, verplichting: Verplichting, reden: str, by: Gebruiker
) -> Weerwoord:
    return Weerwoord.objects.create(
        gezin_id=verplichting.gezin_id,
        antwoord=antwoord,
        norm=verplichting.norm,
        sleutel=verplichting.sleutel,
        reden=reden,
        vastgelegd_door=by,
    )
