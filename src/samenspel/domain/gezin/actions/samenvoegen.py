"""Two people in a dossier turn out to be one, or after all not."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.gezin.models import Persoon, Samenvoeging
from samenspel.domain.gezin.rules.samenvoegen import (
    blockers_for_herstel,
    blockers_for_samenvoeging,
    list_overname,
)
from samenspel.domain.gezin.verwijzingen import move_all, move_back
from samenspel.domain.organisatie.models import Gebruiker

BSN = "bsn_zoeksleutel"
EIGEN = "eigen"  # what was taken over of the person itself, beside the rows
GEMAAKT = "samenvoeging.gemaakt"


@action(GEMAAKT)
def merge_personen(
    *, dubbel: Persoon, blijft: Persoon, reden: str, by: Gebruiker, at: datetime
) -> Regel[Samenvoeging]:
    """Let one person stand for two: whatever names the double names who stays.

    The log keeps its words; the fold reads this line. Raises Blocked when they cannot be
    one.
    """
    mensen = Persoon.alle.select_for_update().filter(pk__in=[dubbel.pk, blijft.pk])
    nu = {persoon.pk: persoon for persoon in mensen}
    dubbel, blijft = nu[dubbel.pk], nu[blijft.pk]
    raise_if_blocked(
        [
            *blockers_for_samenvoeging(dubbel=dubbel, blijft=blijft),
            *_ask_reden(reden),
        ]
    )
    verplaatst = list(move_all(dubbel.gezin, dubbel.pk, blijft.pk))
    verplaatst += _take_over(blijft, dubbel)
    dubbel.samengevoegd_met = blijft
    dubbel.save(update_fields=["samengevoegd_met"])
    samenvoeging = Samenvoeging.objects.create(
        gezin_id=dubbel.gezin_id,
        dubbel=dubbel,
        blijft=blijft,
        reden=reden,
        verplaatst=verplaatst,
        vastgelegd_door=by,
    )
    return Regel(
        samenvoeging,
        gezin_id=dubbel.gezin_id,
        van=at,
        betreft=[dubbel.pk, blijft.pk],
        waarden={"dubbel": dubbel.pk, "blijft": blijft.pk},
    )


@action("samenvoeging.vervallen")
def split_personen(
    *, samenvoeging: Samenvoeging, reden: str, by: Gebruiker, at: datetime
) -> Regel[Samenvoeging]:
    """Undo a merge, however long ago: what was moved goes back, what came since stays.

    Raises Blocked when it was undone already, or when who stayed was merged later.
    """
    samenvoeging = Samenvoeging.objects.select_for_update().get(pk=samenvoeging.pk)
    mensen = Persoon.alle.select_for_update()
    blijft, dubbel = mensen.get(pk=samenvoeging.blijft_id), samenvoeging.dubbel
    raise_if_blocked(
        [
            *blockers_for_herstel(
                is_ongedaan=samenvoeging.ongedaan_op is not None,
                is_verder=blijft.samengevoegd_met_id is not None,
            ),
            *_ask_reden(reden),
        ]
    )
    dubbel.samengevoegd_met = None
    dubbel.save(update_fields=["samengevoegd_met"])
    _give_back(samenvoeging, blijft, dubbel)
    move_back(samenvoeging)
    samenvoeging.ongedaan_op = at
    samenvoeging.ongedaan_door = by
    samenvoeging.ongedaan_omdat = reden
    samenvoeging.save(update_fields=["ongedaan_op", "ongedaan_door", "ongedaan_omdat"])
    return Regel(
        samenvoeging,
        gezin_id=samenvoeging.gezin_id,
        van=at,
        betreft=[samenvoeging.dubbel_id, samenvoeging.blijft_id],
        waarden={"reden": reden},
        corrigeert=find_line(samenvoeging, GEMAAKT),
    )


def _ask_reden(reden: str) -> list[Blocker]:
    if reden.strip():
        return []
    return [Blocker("geen_reden", "Schrijf op hoe u dit weet.")]


def _take_over(blijft: Persoon, dubbel: Persoon) -> list[dict[str, Any]]:
    """Fill what is empty with who stays. A BSN moves: it can stand with one alone."""
    stappen = []
    for velden in list(list_overname(blijft, dubbel)):
        was = {veld: getattr(blijft, veld) for veld in velden}
        waarden = {veld: getattr(dubbel, veld) for veld in velden}
        stap: dict[str, Any] = {"waar": EIGEN, "rij": blijft.pk, "velden": list(velden)}
        if BSN in velden:
            _write(dubbel, was)
        else:
            stap["was"] = was
        _write(blijft, waarden)
        stappen.append(stap)
    return stappen


def _give_back(samenvoeging: Samenvoeging, blijft: Persoon, dubbel: Persoon) -> None:
    """Empty again what was taken over, as long as nobody changed it since."""
    for stap in samenvoeging.verplaatst:
        if stap["waar"] != EIGEN:
            continue
        waarden = {veld: getattr(blijft, veld) for veld in stap["velden"]}
        anders = {veld: getattr(dubbel, veld) for veld in stap["velden"]}
        if BSN in waarden:
            _write(blijft, anders)
            _write(dubbel, waarden)
        elif waarden == anders:
            _write(blijft, stap["was"])


def _write(persoon: Persoon, waarden: Mapping[str, Any]) -> None:
    for veld, waarde in waarden.items():
        setattr(persoon, veld, waarde)
    persoon.save(update_fields=list(waarden))
