"""A migrated database to copy: made once for these migrations, kept between runs.

Migrating takes seconds, copying less than one. A change in any migration or package
makes another template; older ones are thrown away.
"""

import hashlib
from pathlib import Path

from django.db import connection

from samenspel.core.migreren import migrate

ROOT = Path(__file__).parents[1]
PREFIX = "sjabloon_samenspel_"
LOCK = 7_212_026  # one process makes it, the others wait


def use_template() -> None:
    """Let the test databases of this process be copies of the template."""
    name = PREFIX + compute_mark()
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        try:
            cursor.execute(
                "SELECT datname FROM pg_database WHERE starts_with(datname, %s)",
                [PREFIX],
            )
            found = {row[0] for row in cursor.fetchall()}
            for old in found - {name}:
                cursor.execute(f'DROP DATABASE "{old}"')
            if name not in found:
                _make(cursor, name)
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
    connection.settings_dict["TEST"].update(TEMPLATE=name, MIGRATE=False)


def compute_mark() -> str:
    """Return a mark of everything that decides what the tables look like."""
    made_by = ("migrations/*.py", "sql.py", "row_security.py")
    files = sorted(path for name in made_by for path in ROOT.glob(f"src/**/{name}"))
    mark = hashlib.sha256()
    for path in [*files, ROOT / "requirements.txt"]:
        mark.update(path.read_bytes())
    return mark.hexdigest()[:12]


def _make(cursor, name: str) -> None:
    """Migrate under another name: what was cut off halfway is never used."""
    busy = f"{PREFIX}bezig"
    cursor.execute(f'DROP DATABASE IF EXISTS "{busy}"')
    cursor.execute(f'CREATE DATABASE "{busy}"')
    connection.close()
    before, connection.settings_dict["NAME"] = connection.settings_dict["NAME"], busy
    try:
        migrate()
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before
    cursor.execute(f'ALTER DATABASE "{busy}" RENAME TO "{name}"')
