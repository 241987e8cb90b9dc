"""Checks of the database, asked as the restricted role that the web uses."""

from collections.abc import Iterator
from typing import Any

from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.postgres.server import APP
from samenspel.interfaces.opdrachten.controle import Gebrek

MINIMUM = 150000
BIJWERKEN = "Draai als eigenaar `samenspel bijwerken`."
NOBODY = 0  # an id that no Gebruiker has: only the signature is tried

OWN_TABLES_SQL = """
SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND pg_get_userbyid(c.relowner) = current_user
"""
ROLE_SQL = """
SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
FROM pg_roles WHERE rolname = current_user
"""
# A table of a gezin has its number, or is the table of gezinnen itself.
UNPROTECTED_SQL = """
SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
  AND (c.relname LIKE 'gezin\\_gezin%' OR EXISTS (
    SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'gezin_id'))
  AND NOT c.relispartition
  AND NOT (c.relrowsecurity AND EXISTS (
    SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
ORDER BY c.relname
"""
OPEN_PARTITIONS_SQL = """
SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relispartition
  AND has_table_privilege(c.oid, 'SELECT')
"""
MISSING_MONTHS_SQL = """
SELECT naam FROM (
  SELECT 'privacy_inzage_' || to_char(current_date + verder, 'YYYY_MM') AS naam
  FROM unnest(ARRAY[interval '0', interval '1 month']) AS verder) AS maanden
WHERE to_regclass(naam) IS NULL
"""


def find_no_database() -> Gebrek | None:
    """Return why there is no database to ask anything, None when it answers."""
    try:
        connection.ensure_connection()
    except (DatabaseError, RuntimeError, OSError) as fault:
        eerste = next(iter(str(fault).strip().splitlines()), type(fault).__name__)
        return Gebrek(
            f"De database antwoordt niet: {eerste}.",
            "Kijk of PostgreSQL draait en of DATABASE_URL klopt.",
        )
    return None


def ask(sql: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return list(cursor.fetchall())


POST_SQL = """
SELECT count(DISTINCT j.id)
  FROM procrastinate_jobs j JOIN procrastinate_events e ON e.job_id = j.id
 WHERE j.task_name IN ('verstuur_dagbericht', 'verstuur_direct')
   AND j.status = 'failed' AND e.at > now() - interval '7 days'
"""


def check_version() -> Iterator[Gebrek]:
    """Row security as it is used here needs PostgreSQL 15."""
    version = connection.cursor().connection.info.server_version
    if version < MINIMUM:
        yield Gebrek(f"PostgreSQL {version // 10000} is te oud.", "Neem 15 of nieuwer.")


def check_role() -> Iterator[Gebrek]:
    """The web must not own the tables and must not be able to look past the rules."""
    ((current,),) = ask("SELECT current_user")
    if current != APP:
        yield Gebrek(
            f"Het web werkt als {current}, niet als {APP}.", "Wijzig DATABASE_URL."
        )
    (rights,) = ask(ROLE_SQL)
    if any(rights):
        yield Gebrek(
            f"De rol {current} mag te veel.",
            f"ALTER ROLE {current} NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;",
        )
    ((owned,),) = ask(OWN_TABLES_SQL)
    if owned:
        yield Gebrek(
            f"De rol {current} is eigenaar van {owned} tabellen.",
            "Maak samenspel_owner eigenaar en zet DATABASE_OWNER_URL.",
        )


def check_migrations() -> Iterator[Gebrek]:
    """The tables are those of this version."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if plan:
        yield Gebrek(f"{len(plan)} migraties zijn nog niet gedaan.", BIJWERKEN)


def check_row_security() -> Iterator[Gebrek]:
    """Every table of a gezin hides its rows; a partition is reached by its parent."""
    for (table,) in ask(UNPROTECTED_SQL):
        yield Gebrek(f"De tabel {table} is niet afgeschermd.", BIJWERKEN)
    for (table,) in ask(OPEN_PARTITIONS_SQL):
        yield Gebrek(
            f"De tabel {table} is rechtstreeks leesbaar.",
            f"REVOKE ALL ON {table} FROM {APP};",
        )


def check_key() -> Iterator[Gebrek]:
    """A token that we sign is one that the database believes."""
    try:
        with acting_as_gebruiker(NOBODY), transaction.atomic():
            ask("SELECT sec.gebruiker()")
    except DatabaseError:
        yield Gebrek(
            "De database kent de sleutel van deze instellingen niet.", BIJWERKEN
        )


def check_months() -> Iterator[Gebrek]:
    """Inzage has a partition for this month and the next."""
    for (table,) in ask(MISSING_MONTHS_SQL):
        yield Gebrek(
            f"De tabel {table} voor de Inzage ontbreekt.",
            f"Kijk of de worker draait. {BIJWERKEN}",
        )


def check_post() -> Iterator[Gebrek]:
    """E-mail to workers that was tried six times and did not leave, this week."""
    ((aantal,),) = ask(POST_SQL)
    if aantal:
        wat = "bericht ging" if aantal == 1 else "berichten gingen"
        yield Gebrek(
            f"{aantal} {wat} deze week niet weg.",
            "Kijk of de mailserver werkt, en de instellingen SAMENSPEL_MAIL_… kloppen.",
        )


PROEVEN = {
    "versie van PostgreSQL": check_version,
    "rol van het web": check_role,
    "migraties": check_migrations,
    "afscherming van elke tabel": check_row_security,
    "sleutel van de actor": check_key,
    "maanden van de Inzage": check_months,
    "e-mail aan medewerkers": check_post,
}
