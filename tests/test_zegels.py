"""The drill: whoever changes, removes, adds or swaps a row is found, also as the owner."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import ProgrammingError, connection, transaction
from django.utils import timezone

from conftest import _role, owner_connection
from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.postgres.server import OWNER
from samenspel.core.zegels.maken import seal_everything
from samenspel.core.zegels.merkle import compute_root, hash_leaf
from samenspel.core.zegels.nakijken import find_breaks
from samenspel.core.zegels.uitvoer import find_differences, list_zegels
from tests.cast import open_gezin_jansen

pytestmark = pytest.mark.django_db(transaction=True)

LAST = "(SELECT max(id) FROM core_gebeurtenis)"
DRILL = {
    "a changed line": (
        f"UPDATE core_gebeurtenis SET door_naam = 'Iemand' WHERE id = {LAST}",
        "core_gebeurtenis",
        "is gewijzigd",
    ),
    "a line that is gone": (
        f"DELETE FROM core_gebeurtenis WHERE id = {LAST}",
        "core_gebeurtenis",
        "is weg",
    ),
    "a line put between": (
        "INSERT INTO core_gebeurtenis (id, handeling, soort, betreft, gebeurd_van, "
        "vastgelegd_op, door, door_naam, rol, organisatie, waarden, precisie) "
        "SELECT min(id) - 1, gen_random_uuid(), 'persoon.gewijzigd', '{}', now(), "
        "now(), 1, '', '', '', '{}', 'exact' FROM core_gebeurtenis",
        "core_gebeurtenis",
        "is er later tussen gezet",
    ),
    "two lines in another order": (
        "UPDATE core_gebeurtenis g SET waarden = h.waarden, soort = h.soort "
        f"FROM core_gebeurtenis h WHERE g.id = {LAST} AND h.id = g.id - 1",
        "core_gebeurtenis",
        "is gewijzigd",
    ),
    "a changed version in the history": (
        "UPDATE gezin_persoonevent SET roepnaam = 'Bram' "
        "WHERE pgh_id = (SELECT min(pgh_id) FROM gezin_persoonevent)",
        "gezin_persoonevent",
        "is gewijzigd",
    ),
    "a person changed past the history": (
        "UPDATE gezin_persoon SET roepnaam = 'Bram' "
        "WHERE id = (SELECT min(id) FROM gezin_persoon)",
        "gezin_persoon ",
        "is anders dan de geschiedenis zegt",
    ),
    "a look that is gone": (
        "DELETE FROM privacy_inzage",
        "privacy_inzage",
        "is weg",
    ),
    "a changed seal": (
        "UPDATE core_zegel SET tabel = 'iets anders' WHERE id = 2",
        "zegel 2",
        "is gewijzigd",
    ),
    "a seal that is gone": (
        "DELETE FROM core_zegel WHERE id = 2",
        "zegel 2",
        "ontbreekt",
    ),
}


@pytest.fixture
def sealed(noor, client):
    """A family with a log, a history and somebody who looked, all under seal."""
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        gezin = open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))
    client.force_login(noor)
    client.get(f"/dossiers/{gezin.dossiernummer}/")
    seal_everything()
    return gezin


def find() -> list[str]:
    with _role(OWNER):
        return [str(breuk) for breuk in find_breaks()]


def read_seals() -> list[dict[str, Any]]:
    with _role(OWNER):
        return list_zegels()


def tamper(sql: str) -> None:
    """Do it as the owner, with every trigger off: nothing stops it."""
    with owner_connection() as owner:
        tables = (
            "core_gebeurtenis",
            "core_zegel",
            "gezin_persoon",
            "gezin_persoonevent",
        )
        for table in tables:
            owner.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        try:
            owner.execute("SET samenspel.vernietiging = 'ja'")
            owner.execute(sql)
        finally:
            for table in tables:
                owner.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def test_what_nobody_touched_holds(sealed):
    assert find() == []


@pytest.mark.parametrize("naam", DRILL)
def test_the_drill(naam, sealed):
    sql, plaats, wat = DRILL[naam]

    tamper(sql)

    assert any(b.startswith(plaats) and b.endswith(wat) for b in find()), find()


def test_what_is_written_later_gets_a_seal_of_its_own(sealed, noor):
    before = len(read_seals())
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        open_gezin_jansen(by=noor, at=timezone.now())

    assert seal_everything() > 0
    assert seal_everything() == 0
    assert len(read_seals()) > before
    assert find() == []


def test_small_batches_prove_the_same(noor):
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))

    seal_everything(batch=2)

    assert max(zegel["aantal"] for zegel in read_seals()) == 2
    assert find() == []


def test_seals_kept_elsewhere_miss_the_ones_that_were_cut_off(sealed):
    bewaard = read_seals()

    tamper("DELETE FROM core_zegel WHERE id = (SELECT max(id) FROM core_zegel)")

    assert find() == []
    with _role(OWNER):
        (breuk,) = find_differences(bewaard)
    assert str(breuk) == f"zegel {bewaard[-1]['zegel']}: is weg"


def test_the_app_can_neither_write_nor_change_a_seal(sealed):
    for sql in (
        "SELECT * FROM core_zegel",
        "UPDATE core_zegel SET na = 0",
        "DELETE FROM core_zegel",
    ):
        with (
            pytest.raises(ProgrammingError, match="permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql)


@pytest.mark.parametrize("aantal", [1, 2, 3, 4, 7, 8, 9])
def test_the_database_and_python_make_the_same_root(aantal):
    bladen = [hash_leaf(f"rij {nummer}") for nummer in range(aantal)]

    with _role(OWNER), connection.cursor() as cursor:
        cursor.execute("SELECT sec.wortel(%s)", [bladen])
        (wortel,) = cursor.fetchone()

    assert bytes(wortel) == compute_root(bladen)
