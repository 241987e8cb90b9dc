"""Letting a family go, taking that back, and opening the dossier when they return."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from samenspel.core.actions import composite
from samenspel.core.blockers import Blocker
from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import KINDERBESCHERMING, Gezin
from samenspel.domain.gezin.queries import list_personen_nu
from samenspel.domain.handelingen.aanmelding import record_with_zicht
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.privacy.actions import end_betrokkenheid, grant_betrokkenheid
from samenspel.domain.privacy.actions.sluiten import reopen_gezin, restore_betrokkenheid
from samenspel.domain.privacy.gegevens import Heropenvraag
from samenspel.domain.privacy.queries import Betrokkene
from samenspel.domain.privacy.queries.sluiten import (
    list_door_sluiten_beeindigd,
    list_nagronden,
    list_open_gronden,
)
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.samenwerking.actions import (
    close_dossier,
    mark_reopened,
    undo_afsluiting,
)
from samenspel.domain.samenwerking.actions.afsluiten import Overnamegegevens
from samenspel.domain.samenwerking.models import Adviesantwoord, Afsluiting
from samenspel.domain.samenwerking.queries import find_afsluiting, find_overdracht
from samenspel.domain.samenwerking.rules import (
    Slotstand,
    Sluitgegevens,
    blockers_for_open_punten,
    compute_advies_tot,
)
from samenspel.domain.samenwerking.rules.afsluiten import AMSTERDAM
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.veiligheid.queries import get_veiligheid_nu
from samenspel.domain.verhaal.actions import Aanmeldgegevens
from samenspel.domain.verhaal.models import Aanmelding
from samenspel.domain.verhaal.queries import list_open_agenda, list_open_signalen


def get_slotstand(gezin: Gezin, nu: datetime) -> Slotstand:
    """Return what still lies open in a dossier; eight queries."""
    kinderen = [p for p in list_personen_nu(gezin, _dag(nu)) if p.is_kind]
    veiligheid = get_veiligheid_nu(gezin)
    standen = [(kind.roepnaam, veiligheid.van(kind.pk)) for kind in kinderen]
    return Slotstand(
        is_gesloten=gezin.gesloten_op is not None,
        rode=[card.tekst for card in list_nodig(gezin, nu) if card.is_rood],
        onveilig=[n for n, s in standen if s.vaststelling and s.is_onvoldoende],
        onbekend=[n for n, s in standen if s.vaststelling is None],
        signalen=len(list_open_signalen(gezin)),
        afspraken=[
            show_datum(_dag(afspraak.wanneer), "dag")
            for afspraak in list_open_agenda(gezin)
        ],
        maatregelen=_list_maatregelen(kinderen),
        overdracht=_describe_overdracht(gezin),
    )


def list_open_punten(stand: Slotstand) -> list[Blocker]:
    """Return what asks for a reason before this dossier may close."""
    return list(blockers_for_open_punten(stand))


def _dag(moment: datetime) -> Any:
    return moment.astimezone(AMSTERDAM).date()


def _describe_overdracht(gezin: Gezin) -> str:
    """Say what the last hand-over still asks, '' when it is done or lapsed."""
    overdracht = find_overdracht(gezin)
    if overdracht is None or overdracht.is_af or overdracht.vervallen_op:
        return ""
    return f"{overdracht.van} aan {overdracht.aan}, {overdracht.zegt}"


def _list_maatregelen(kinderen: Iterable[Any]) -> list[str]:
    return [
        f"{kader['soort']} {kind.roepnaam}"
        for kind in kinderen
        for kader in kind.kaders_nu
        if kader["soort"] in KINDERBESCHERMING
    ]


@composite
def close_gezin(
    *,
    gezin: Gezin,
    gegevens: Sluitgegevens,
    overnames: Sequence[Overnamegegevens],
    by: Gebruiker,
    at: datetime,
) -> Afsluiting:
    """Let a family go: everybody's access ends at once, and the norms stop counting.

    Who held regie last may read back for a year when the parents said that one may ask
    for advice (N136), and nothing new: coming back ends it. Who closed it may take that
    back until the day is over. Raises Blocked. Source: N173, N170.
    """
    gezin = Gezin.objects.select_for_update().get(pk=gezin.pk)  # one closing
    gronden = list_open_gronden(gezin, at)
    afsluiting = close_dossier(
        gezin=gezin,
        gegevens=gegevens,
        overnames=overnames,
        stand=get_slotstand(gezin, at),
        by=by,
        at=at,
    )
    for grond in gronden:
        end_betrokkenheid(betrokkenheid=grond, by=by, at=at)
    if gegevens.advies == Adviesantwoord.JA:
        _grant_advies(gronden, by, at)
    grant_betrokkenheid(
        gezin=gezin,
        medewerker=by.medewerker,
        rol=Rol.SLUITER,
        grond="kan het sluiten vandaag terugdraaien",
        tot=_end_of_day(at),
        by=by,
        at=at,
    )
    return afsluiting


def _grant_advies(gronden: Iterable[Betrokkene], by: Gebruiker, at: datetime) -> None:
    """Let who held regie last read back, as long as one may ask for advice."""
    for grond in gronden:
        if grond.rol == Rol.REGISSEUR and grond.medewerker:
            grant_betrokkenheid(
                gezin=grond.gezin,
                medewerker=grond.medewerker,
                rol=Rol.CONSULT,
                grond="ouders vinden advies vragen goed",
                tot=compute_advies_tot(at),
                by=by,
                at=at,
            )


def _end_of_day(at: datetime) -> datetime:
    lokaal = at.astimezone(AMSTERDAM).replace(hour=0, minute=0, second=0, microsecond=0)
    return lokaal + timedelta(days=1)


@composite
def undo_close(
    *, gezin: Gezin, reden: str, by: Gebruiker, at: datetime
) -> Afsluiting | None:
    """Open it again on the same day, as if it had not been closed: 'toch niet'.

    Everybody gets back the access that the closing ended. None when it is open already.
    Raises Blocked after the day itself.
    """
    afsluiting = find_afsluiting(gezin)
    if afsluiting is None:
        return None
    gronden = list_door_sluiten_beeindigd(gezin, afsluiting.gesloten_op)
    undo_afsluiting(gezin=gezin, afsluiting=afsluiting, reden=reden, by=by, at=at)
    for grond, tot in gronden:
        if tot is None or tot > at:
            restore_betrokkenheid(betrokkenheid=grond, tot=tot, by=by, at=at)
    _end_nagronden(gezin, by, at)
    return afsluiting


@composite
def take_back_aanmelding(
    *,
    vraag: Heropenvraag,
    gegevens: Aanmeldgegevens,
    zichthouder: Medewerker,
    by: Gebruiker,
    at: datetime,
) -> Aanmelding:
    """Take in an aanmelding of a family that was closed: the same dossier goes on.

    Nobody reads along from before: consulting the last regisseur is asked anew.
    """
    gezin = reopen_gezin(vraag=vraag, by=by, at=at)
    if afsluiting := find_afsluiting(gezin):
        mark_reopened(gezin=gezin, afsluiting=afsluiting, by=by, at=at)
    _end_nagronden(gezin, by, at)
    return record_with_zicht(
        gezin=gezin, gegevens=gegevens, zichthouder=zichthouder, by=by, at=at
    )


@composite
def stop_advies(*, gezin: Gezin, by: Gebruiker, at: datetime) -> None:
    """Parents take their yes back: from now on nobody may be asked by name (N138)."""
    for grond in list_nagronden(gezin, at):
        if grond.rol == Rol.CONSULT:
            end_betrokkenheid(betrokkenheid=grond, by=by, at=at)


def _end_nagronden(gezin: Gezin, by: Gebruiker, at: datetime) -> None:
    for grond in list_nagronden(gezin, at):
        end_betrokkenheid(betrokkenheid=grond, by=by, at=at)
