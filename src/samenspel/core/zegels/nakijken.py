"""Look whether every seal still holds; as the owner, who may see every row."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from django.apps import apps
from django.db import connection

from samenspel.core.models import Zegel
from samenspel.core.zegels.merkle import compute_root

ALL = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Breuk:
    """Something that is not as it was sealed: where, which row, and what is wrong."""

    plaats: str
    wat: str

    def __str__(self) -> str:
        return f"{self.plaats}: {self.wat}"


def find_breaks() -> Iterator[Breuk]:
    """Every break: in the chain, in the rows under a seal, between rows and history."""
    yield from check_chain(list(Zegel.objects.order_by("id")))
    for zegel in Zegel.objects.order_by("id").iterator(chunk_size=1):
        yield from check_rows(zegel)
    for model in apps.get_models():
        if hasattr(model, "pgh_event_model"):
            yield from check_history(model)


def check_chain(zegels: list[Zegel]) -> Iterator[Breuk]:
    """Each seal holds the one before, and says what it says."""
    vorige, nummer = b"", 0
    for zegel in zegels:
        nummer += 1
        if zegel.id != nummer:
            yield Breuk(f"zegel {nummer}", "ontbreekt")
            nummer = zegel.id
        elif bytes(zegel.vorige) != vorige:
            yield Breuk(f"zegel {zegel.id}", "past niet op het zegel ervoor")
        if compute_zegel(zegel) != bytes(zegel.zegel):
            yield Breuk(f"zegel {zegel.id}", "is gewijzigd")
        vorige = bytes(zegel.zegel)


def compute_zegel(zegel: Zegel) -> bytes:
    """Return what the hash of this seal must be, from what it says."""
    leaves = [bytes(blad) for blad in zegel.bladen]
    says = "|".join(
        [
            str(zegel.id),
            zegel.tabel,
            str(zegel.na),
            str(zegel.tot),
            str(len(zegel.rijen)),
            ",".join(zegel.kolommen),
            compute_root(leaves).hex(),
            f"{zegel.gemaakt_op.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}",
        ]
    )
    return hashlib.sha256(bytes(zegel.vorige) + says.encode()).digest()


def check_rows(zegel: Zegel) -> Iterator[Breuk]:
    """Every row under this seal is there, unchanged, and no other is among them."""
    sealed = dict(zip(zegel.rijen, map(bytes, zegel.bladen), strict=True))
    now = _read_leaves(zegel)
    for rij in sorted(sealed.keys() | now.keys()):
        plaats = f"{zegel.tabel} {rij}"
        if rij not in now:
            yield Breuk(plaats, "is weg")
        elif rij not in sealed:
            yield Breuk(plaats, "is er later tussen gezet")
        elif now[rij] != sealed[rij]:
            yield Breuk(plaats, "is gewijzigd")


def _read_leaves(zegel: Zegel) -> dict[int, bytes]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT b.rij, b.blad FROM sec.te_verzegelen() t, "
            "LATERAL sec.bladen(t.tabel, t.sleutel, %s, %s, %s, %s) b "
            "WHERE t.tabel = %s",
            [zegel.kolommen, zegel.na, zegel.tot, ALL, zegel.tabel],
        )
        return {rij: bytes(blad) for rij, blad in cursor.fetchall()}


def check_history(model: Any) -> Iterator[Breuk]:
    """What stands in a table is what its history says that was written last."""
    event = model.pgh_event_model
    own = {field.column for field in model._meta.local_fields}
    columns = sorted(own & {field.column for field in event._meta.local_fields})
    tabel = model._meta.db_table
    same = ", ".join(f'"{column}"' for column in columns)
    sql = f"""
    WITH laatste AS (
      SELECT DISTINCT ON (pgh_obj_id) pgh_obj_id, pgh_label, {same}
        FROM {event._meta.db_table} ORDER BY pgh_obj_id, pgh_id DESC)
    SELECT coalesce(t.id, l.pgh_obj_id), t.id IS NULL, l.pgh_obj_id IS NULL
      FROM (SELECT {same} FROM {tabel}) AS t
      FULL JOIN laatste AS l ON l.pgh_obj_id = t.id
     WHERE (l.pgh_label IS DISTINCT FROM 'delete' OR t.id IS NOT NULL)
       AND (t.id IS NULL OR l.pgh_obj_id IS NULL
            OR to_jsonb(t) <> (to_jsonb(l) - 'pgh_obj_id' - 'pgh_label'))
     ORDER BY 1
    """
    with connection.cursor() as cursor:
        cursor.execute(sql)
        for pk, is_weg, is_nieuw in cursor.fetchall():
            wat = "is weg" if is_weg else "is anders dan de geschiedenis zegt"
            yield Breuk(
                f"{tabel} {pk}", "staat niet in de geschiedenis" if is_nieuw else wat
            )
