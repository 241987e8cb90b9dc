"""Rights of the app on tables of libraries: sessions, sign-in, jobs."""

from django.db import connection

# Tables of Django and libraries that hold nothing of a gezin.
LIBRARY_TABLES = (
    "django_session",
    "account_emailaddress",
    "account_emailconfirmation",
    "mfa_authenticator",
)
READ_ONLY = ("django_content_type", "django_migrations")


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
        cursor.execute("SELECT sec.maak_inzagemaand(current_date)")
        cursor.execute(
            "SELECT sec.maak_inzagemaand((current_date + interval '1 month')::date)"
        )
