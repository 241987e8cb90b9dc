"""What stood there before: the versions of a person, and who made them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from samenspel.core.datums import show_datum
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Persoon

# What is compared, in words. The BSN is told as changed, never shown.
VELDEN = {
    "roepnaam": "Roepnaam",
    "voornamen": "Voornamen",
    "voorvoegsel": "Tussenvoegsel",
    "geslachtsnaam": "Achternaam",
    "voorvoegsel_partner": "Tussenvoegsel partner",
    "geslachtsnaam_partner": "Achternaam partner",
    "naamgebruik": "Naamgebruik",
    "titel": "Titel",
    "positie": "Wie",
    "geslacht": "Geslacht",
    "geboren_op": "Geboren",
    "is_ongeboren": "Nog niet geboren",
    "uitgerekend_op": "Uitgerekend op",
    "overleden_op": "Overleden",
    "taal": "Taal om in te praten",
    "leestaal": "Taal om in te lezen",
    "tolk_nodig": "Tolk nodig",
    "telefoon": "Telefoon",
    "email": "E-mailadres",
    "bsn_ontbreekt": "Waarom geen BSN",
    "bsn_bron": "BSN gelezen in",
    "bsn_zoeksleutel": "BSN",
}
PRECISIES = {"geboren_op": "geboren_precisie", "overleden_op": "overleden_precisie"}
VERBORGEN = {"bsn_zoeksleutel"}


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One fact that changed: which, what stood there, what stands there since."""

    veld: str
    was: str
    werd: str


@dataclass(frozen=True, slots=True)
class Versie:
    """One moment at which something about somebody was written down, and by whom."""

    op: datetime
    door: str
    wijzigingen: list[Wijziging]


def list_versies(persoon: Persoon, *, zonder: frozenset[str]) -> list[Versie]:
    """Return what changed about somebody, latest first; two queries.

    `zonder`: fields that this reader may not see; a version of only those is left out.
    """
    rijen = list(
        Persoon.pgh_event_model.objects.filter(pgh_obj_id=persoon.pk).order_by(  # type: ignore[attr-defined]
            "pgh_created_at", "pgh_id"
        )
    )
    wie = dict(
        Gebeurtenis.objects.filter(
            gezin_id=persoon.gezin_id, handeling__in={r.pgh_context_id for r in rijen}
        ).values_list("handeling", "door_naam")
    )
    versies = [
        Versie(rij.pgh_created_at, wie.get(rij.pgh_context_id, ""), _compare(voor, rij))
        for voor, rij in zip([None, *rijen], rijen, strict=False)
    ]
    kept = [
        Versie(v.op, v.door, [w for w in v.wijzigingen if w.veld not in zonder])
        for v in versies
    ]
    return [versie for versie in reversed(kept) if versie.wijzigingen]


def _compare(voor: Any, na: Any) -> list[Wijziging]:
    """Return every fact that differs; of the first version what was filled in."""
    return [
        Wijziging(woord, was, werd)
        for veld, woord in VELDEN.items()
        for was, werd in [(_show(voor, veld) if voor else "", _show(na, veld))]
        if was != werd or _hidden_change(voor, na, veld)
    ]


def _hidden_change(voor: Any, na: Any, veld: str) -> bool:
    return (
        veld in VERBORGEN
        and voor is not None
        and getattr(voor, veld) != getattr(na, veld)
    )


def _show(rij: Any, veld: str) -> str:
    waarde = getattr(rij, veld)
    if veld in VERBORGEN:
        return "bekend" if waarde else ""
    if isinstance(waarde, date):
        return show_datum(waarde, getattr(rij, PRECISIES.get(veld, ""), "dag"))
    if isinstance(waarde, bool):
        return "ja" if waarde else ""
    field = Persoon._meta.get_field(veld)
    woorden = dict(getattr(field, "flatchoices", ()) or ())
    return str(woorden.get(waarde, waarde)) if waarde else ""
