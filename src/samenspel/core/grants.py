"""Rights of the app on tables of libraries: sessions, sign-in, jobs."""

from django.db import connection

# Tables of Django and libraries that hold nothing of a gezin.
LIBRARY_TABLES = (
    "django_session",
    "account_emailaddress",
    "account_emailconfirmation",
    "mfa_authenticator",
    "procrastinate_jobs",
    "procrastinate_events",
    "procrastinate_periodic_defers",
    "procrastinate_workers",
)
READ_ONLY = ("django_content_type", "django_migrations")

# The worker acts as the app and may make no tables, but for these two months.
INZAGE_MONTHS_SQL = """
CREATE OR REPLACE FUNCTION sec.maak_inzagemaanden() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT sec.maak_inzagemaand(current_date);
  SELECT sec.maak_inzagemaand((current_date + interval '1 month')::date);
$$;
REVOKE ALL ON FUNCTION sec.maak_inzagemaanden() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.maak_inzagemaanden() TO samenspel_app;
"""


def grant_library_tables() -> None:
    """Let the app use the tables of libraries; run as the owner after migrating."""
    with connection.cursor() as cursor:
        for table in LIBRARY_TABLES:
            cursor.execute(
                f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO samenspel_app"
            )
        for table in READ_ONLY:
            cursor.execute(f"GRANT SELECT ON {table} TO samenspel_app")
        cursor.execute("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO samenspel_app")
        cursor.execute(INZAGE_MONTHS_SQL)
    make_inzage_months()


def make_inzage_months() -> None:
    """Have the Inzage partitions of this month and the next."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sec.maak_inzagemaanden()")
