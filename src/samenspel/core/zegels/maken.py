"""Put a seal on what was written since the last one."""

from django.db import connection, transaction

BATCH = 10_000  # rows under one seal


def seal_everything(batch: int = BATCH) -> int:
    """Seal every new row of the log, the history and the Inzage; returns how many.

    Each table in its own transaction: the lock on it lasts as long as reading its new
    rows, and writers wait no longer.
    """
    return sum(_seal(tabel, batch) for tabel in _list_tables())


def _list_tables() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tabel FROM sec.te_verzegelen()")
        return [tabel for (tabel,) in cursor.fetchall()]


def _seal(tabel: str, batch: int) -> int:
    sealed = 0
    while True:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT sec.verzegel(%s, %s)", [tabel, batch])
            count: int = cursor.fetchone()[0]
        sealed += count
        if count < batch:
            return sealed
