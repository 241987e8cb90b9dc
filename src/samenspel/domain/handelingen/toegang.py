"""Letting somebody in, letting somebody go, and handing over the regie."""

from dataclasses import dataclass
from datetime import datetime

from samenspel.core.actions import composite
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.aanmelding import check_regie
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.privacy.actions import end_betrokkenheid, grant_betrokkenheid
from samenspel.domain.privacy.actions.vraag import answer_toegangsvraag
from samenspel.domain.privacy.keuzes import Antwoord
from samenspel.domain.privacy.queries import (
    Betrokkene,
    find_regisseur,
    list_betrokkenen,
)
from samenspel.domain.privacy.queries.uitsluiting import is_excluded
from samenspel.domain.privacy.queries.vragen import Vraag
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import (
    blockers_for_einde,
    blockers_for_overdracht,
    blockers_for_toegang,
)
from samenspel.domain.samenwerking.actions import open_overdracht

OVERDRAGEN = "draagt de regie over"
KLEINER = {Rol.BETROKKEN, Rol.EXPERT}  # whoever holds regie is this as well


@dataclass(frozen=True, slots=True)
class Toegangsgegevens:
    """Whom to let in, in which role, why, and until when."""

    medewerker: Medewerker
    rol: Rol
    grond: str
    tot: datetime | None = None


@composite
def give_toegang(
    *, gezin: Gezin, gegevens: Toegangsgegevens, by: Gebruiker, at: datetime
) -> Betrokkene:
    """Let a professional into this dossier. Raises Blocked: locked out, no end, twice."""
    wie = gegevens.medewerker
    al = [b for b in list_betrokkenen(gezin, at) if b.medewerker_id == wie.pk]
    raise_if_blocked(
        blockers_for_toegang(
            rol=gegevens.rol,
            tot=gegevens.tot,
            nu=at,
            al_in_rol=any(b.rol == gegevens.rol for b in al),
            is_uitgesloten=is_excluded(gezin, wie),
        )
    )
    return grant_betrokkenheid(
        gezin=gezin,
        medewerker=wie,
        rol=gegevens.rol,
        grond=gegevens.grond,
        tot=gegevens.tot,
        by=by,
        at=at,
    )


@composite
def end_toegang(*, betrokkene: Betrokkene, by: Gebruiker, at: datetime) -> Betrokkene:
    """End somebody's access, at once; open screens see nothing from the next click on.

    Raises Blocked for the regisseur, and for who keeps sight while there is none.
    """
    raise_if_blocked(
        blockers_for_einde(
            rol=betrokkene.rol,
            heeft_regisseur=find_regisseur(betrokkene.gezin, at) is not None,
        )
    )
    return end_betrokkenheid(betrokkenheid=betrokkene, by=by, at=at)


@composite
def hand_over_regie(
    *,
    gezin: Gezin,
    aan: Medewerker,
    grond: str,
    blijft_tot: datetime | None,
    by: Gebruiker,
    at: datetime,
    motivering: str = "",
) -> Betrokkene:
    """Give regie to another: one moment, so never two regisseurs and never none.

    `blijft_tot`: until when who had regie stays involved, to hand over warm; None is
    not. It is done only after a talk and reading: an Overdracht keeps that in sight.
    Raises Blocked when the other has it already or is locked out, and without a
    motivering when the registration of the other ended. Source: N015, N173.
    """
    vorige = find_regisseur(gezin, at)
    raise_if_blocked(
        blockers_for_overdracht(
            is_aangenomen=gezin.aangenomen_op is not None,
            is_al_regisseur=vorige is not None and vorige.medewerker_id == aan.pk,
            is_uitgesloten=is_excluded(gezin, aan),
        )
    )
    grond = check_regie(aan, grond, motivering, at)
    for betrokkene in _list_replaced(gezin, vorige, aan, at):
        end_betrokkenheid(betrokkenheid=betrokkene, by=by, at=at)
    regie = grant_betrokkenheid(
        gezin=gezin, medewerker=aan, rol=Rol.REGISSEUR, grond=grond, by=by, at=at
    )
    if vorige is not None and (van := vorige.medewerker):
        if blijft_tot:
            overdragen = Toegangsgegevens(van, Rol.BETROKKEN, OVERDRAGEN, blijft_tot)
            give_toegang(gezin=gezin, gegevens=overdragen, by=by, at=at)
        open_overdracht(gezin=gezin, van=van, aan=aan, reden=grond, by=by, at=at)
    return regie


def _list_replaced(
    gezin: Gezin, vorige: Betrokkene | None, aan: Medewerker, at: datetime
) -> list[Betrokkene]:
    """The regie that ends, and the smaller roles that who gets it does not need now."""
    kleiner = [
        b
        for b in list_betrokkenen(gezin, at)
        if b.medewerker_id == aan.pk and b.rol in KLEINER
    ]
    return [vorige, *kleiner] if vorige is not None else kleiner


@composite
def answer_vraag(
    *,
    gezin: Gezin,
    vraag: Vraag,
    antwoord: str,
    rol: Rol,
    tot: datetime,
    toelichting: str,
    by: Gebruiker,
    at: datetime,
) -> None:
    """Answer who asked for access; a yes is access from this moment. Raises Blocked."""
    if antwoord == Antwoord.JA:
        give_toegang(
            gezin=gezin,
            gegevens=Toegangsgegevens(vraag.medewerker, rol, vraag.reden, tot),
            by=by,
            at=at,
        )
    answer_toegangsvraag(
        gezin=gezin,
        vraag=vraag,
        antwoord=antwoord,
        toelichting=toelichting,
        by=by,
        at=at,
    )
