"""Where in all rooms somebody is named: asked of the models themselves.

Every table of a gezin says by its fields whom it is about, so a new table joins by itself:
a foreign key to Persoon, or an array with numbers of people.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import Error, models, transaction

from samenspel.domain.gezin.models import Gezin, Persoon, Samenvoeging

# Made from the log, which reads a merge itself; and what says who is who.
NIET = ("termijnen.Verplichting", "gezin.Samenvoeging", "gezin.Persoon")
# Arrays of numbers that name no people.
GEEN_PERSONEN = {
    ("besluiten.Weging", "signalen"),
    ("analyse.Patroon", "duidingen"),
    ("analyse.Eindsituatie", "duidingen"),
    ("analyse.Veranderplan", "duidingen"),
}


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """One field of one table in which people are named."""

    model: Any
    veld: str
    is_lijst: bool

    @property
    def code(self) -> str:
        return f"{self.model._meta.label}.{self.veld}"


def list_verwijzingen() -> list[Verwijzing]:
    """Return every field in which somebody of a family can be named."""
    return [
        Verwijzing(model, veld.name, isinstance(veld, ArrayField))
        for model in apps.get_models()
        if _is_van_gezin(model)
        for veld in model._meta.concrete_fields
        if _names_people(model, veld)
    ]


def _is_van_gezin(model: Any) -> bool:
    velden = {veld.name: veld for veld in model._meta.concrete_fields}
    gezin = velden.get("gezin")
    return (
        gezin is not None
        and gezin.related_model is Gezin
        and "pgh_id" not in velden
        and model._meta.label not in NIET
    )


def _names_people(model: Any, veld: Any) -> bool:
    if isinstance(veld, models.ForeignKey):
        return veld.related_model is Persoon
    return (
        isinstance(veld, ArrayField)
        and isinstance(veld.base_field, models.BigIntegerField)
        and (model._meta.label, veld.name) not in GEEN_PERSONEN
    )


def move_all(gezin: Gezin, van: int, naar: int) -> Iterator[dict[str, Any]]:
    """Let every row that names the one name the other; yield what was done to each.

    A row that cannot move stays: both were at one contact, or it is never changed.
    """
    for verwijzing in list_verwijzingen():
        for rij, was in _list_rijen(verwijzing, gezin, van):
            werd: Any = naar
            if verwijzing.is_lijst:
                werd = list(dict.fromkeys(naar if p == van else p for p in was))
            if _set(verwijzing, rij, werd):
                yield {"waar": verwijzing.code, "rij": rij, "was": was, "werd": werd}


def count_rijen(gezin: Gezin, persoon: int) -> int:
    """Return in how many places of the dossier somebody is named."""
    return sum(
        len(_list_rijen(verwijzing, gezin, persoon))
        for verwijzing in list_verwijzingen()
    )


def move_back(samenvoeging: Samenvoeging) -> None:
    """Undo what `move_all` did, where it still stands so.

    What somebody wrote since stays as it was written.
    """
    bekend = {verwijzing.code: verwijzing for verwijzing in list_verwijzingen()}
    for stap in samenvoeging.verplaatst:
        verwijzing = bekend.get(stap["waar"])
        if verwijzing is None:
            continue
        rijen = _rijen(verwijzing).filter(pk=stap["rij"])
        nu = rijen.values_list(verwijzing.veld, flat=True).first()
        if nu == stap["werd"]:
            _set(verwijzing, stap["rij"], stap["was"])


def _rijen(verwijzing: Verwijzing) -> Any:
    return verwijzing.model._base_manager


def _list_rijen(
    verwijzing: Verwijzing, gezin: Gezin, persoon: int
) -> list[tuple[int, Any]]:
    waar: Any = persoon
    veld = verwijzing.veld
    if verwijzing.is_lijst:
        veld, waar = f"{veld}__contains", [persoon]
    rijen = _rijen(verwijzing).filter(gezin=gezin, **{veld: waar}).order_by("pk")
    return list(rijen.values_list("pk", verwijzing.veld))


def _set(verwijzing: Verwijzing, rij: int, waarde: Any) -> bool:
    """Write one field of one row; False when the database does not allow it."""
    veld: Any = verwijzing.model._meta.get_field(verwijzing.veld)
    try:
        with transaction.atomic():
            _rijen(verwijzing).filter(pk=rij).update(**{veld.attname: waarde})
    except Error:
        return False
    return True
