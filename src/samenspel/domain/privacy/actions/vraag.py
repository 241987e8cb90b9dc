"""Asking whether one may open a dossier, and the answer."""

from dataclasses import dataclass
from datetime import date, datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.rules import fold_naam
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.models import Toegangsvraag
from samenspel.domain.privacy.queries.vragen import count_open_vragen
from samenspel.domain.privacy.rules import blockers_for_antwoord, blockers_for_vragen


@dataclass(frozen=True, slots=True)
class Toegangsverzoek:
    """Which dossier, as far as one knows, why, and until when."""

    reden: str
    tot: datetime
    dossiernummer: str = ""
    naam: str = ""
    geboren_op: date | None = None


@action("toegang.gevraagd")
def ask_toegang(
    *, gegevens: Toegangsverzoek, by: Gebruiker, at: datetime
) -> Regel[Toegangsvraag]:
    """Ask to be let in. Never looks whether there is such a dossier.

    Raises Blocked when too many questions of this person are still open.
    """
    raise_if_blocked(
        blockers_for_vragen(
            aantal_open=count_open_vragen(by.medewerker, at), tot=gegevens.tot, nu=at
        )
    )
    vraag = Toegangsvraag.objects.create(
        medewerker=by.medewerker,
        dossiernummer=gegevens.dossiernummer,
        naam=gegevens.naam,
        zoeknaam=fold_naam(gegevens.naam) if gegevens.naam else "",
        geboren_op=gegevens.geboren_op,
        reden=gegevens.reden,
        tot=gegevens.tot,
    )
    return Regel(vraag, gezin_id=None, van=at)


@action("toegang.beantwoord")
def answer_toegangsvraag(
    *,
    gezin: Gezin,
    vraag: Toegangsvraag,
    antwoord: str,
    toelichting: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Toegangsvraag]:
    """Say yes, no with the reason, or nothing. Raises Blocked: answered, or no reason."""
    raise_if_blocked(
        blockers_for_antwoord(
            is_beantwoord=vraag.beantwoord_op is not None,
            antwoord=antwoord,
            toelichting=toelichting,
        )
    )
    vraag.antwoord = antwoord
    vraag.toelichting = toelichting
    vraag.beantwoord_op = at
    vraag.beantwoord_door = by
    vraag.save(
        update_fields=["antwoord", "toelichting", "beantwoord_op", "beantwoord_door"]
    )
    return Regel(
        vraag,
        gezin_id=gezin.pk,
        van=at,
        waarden={"antwoord": antwoord.lower(), "medewerker": vraag.medewerker.naam},
    )


@action("toegangsantwoord.gelezen")
def read_antwoord(
    *, vraag: Toegangsvraag, by: Gebruiker, at: datetime
) -> Regel[Toegangsvraag]:
    """Who asked has read the answer: it leaves Vandaag."""
    vraag.gelezen_op = at
    vraag.save(update_fields=["gelezen_op"])
    return Regel(vraag, gezin_id=None, van=at)
