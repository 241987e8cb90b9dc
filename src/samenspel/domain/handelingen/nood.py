"""Opening a dossier in an emergency, and judging afterwards whether that was right."""

from datetime import datetime

from samenspel.core.actions import composite
from samenspel.core.actor import Actor, Soort, acting_as
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import find_own_gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.organisatie.queries import find_dienst
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.actions.nood import (
    Noodvraag,
    find_in_nood,
    judge_noodtoegang,
    record_noodtoegang,
)
from samenspel.domain.privacy.queries.vragen import find_noodtoegang, list_beoordelingen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import blockers_for_nood, compute_nood_tot


def open_in_nood(
    *,
    vraag: Noodvraag,
    reden: str,
    by: Gebruiker,
    at: datetime,
    toegangspunt: str = "",
) -> Gezin:
    """Open the one dossier this means, until the end of the duty; at most a day.

    A closed one opens to read back only: who comes back, comes with an aanmelding.
    Who may open it already just does. Raises Blocked (none, or more than one) and
    TeVaakGezocht; the attempt stays in the Inzage, so let the transaction commit.
    """
    found = find_in_nood(vraag=vraag, by=by, at=at, toegangspunt=toegangspunt)
    raise_if_blocked(blockers_for_nood(aantal=len(found)))
    if eigen := find_own_gezin(found[0]):
        return eigen
    dienst = find_dienst(by.medewerker, at)
    tot = compute_nood_tot(nu=at, dienst_tot=dienst.tot if dienst else None)
    # Whoever knocks has no ground yet: the ground is written for this one gezin only.
    with acting_as(Actor(Soort.TAAK, found[0])):
        gezin = find_own_gezin(found[0])
        assert gezin is not None  # a task sees its own gezin
        _take(gezin=gezin, reden=reden, tot=tot, by=by, at=at)
    return gezin


@composite
def _take(
    *, gezin: Gezin, reden: str, tot: datetime, by: Gebruiker, at: datetime
) -> None:
    grant_betrokkenheid(
        gezin=gezin,
        medewerker=by.medewerker,
        rol=Rol.NOODLEZER if gezin.gesloten_op else Rol.NOOD,
        grond=reden,
        tot=tot,
        by=by,
        at=at,
    )
    record_noodtoegang(gezin=gezin, reden=reden, tot=tot, by=by, at=at)


def judge_in_list(
    *, pk: int, oordeel: str, toelichting: str, by: Gebruiker, at: datetime
) -> bool:
    """Judge one access of the officer's own list; False when it is not in it."""
    rij = next((r for r in list_beoordelingen() if r.pk == pk), None)
    if rij is None or rij.beoordeeld_op is not None:
        return False
    with acting_as(Actor(Soort.TAAK, rij.gezin_id)):
        noodtoegang = find_noodtoegang(rij.gezin_id, pk)
        assert noodtoegang is not None  # the list has just shown it
        judge_noodtoegang(
            noodtoegang=noodtoegang,
            oordeel=oordeel,
            toelichting=toelichting,
            by=by,
            at=at,
        )
    return True
