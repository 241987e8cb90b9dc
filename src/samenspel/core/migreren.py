"""Make the tables of a new database in seconds."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.migrations.state import ProjectState


def migrate() -> None:
    """Bring the tables up to this version; a new database takes the short way."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    is_new = MigrationRecorder.Migration._meta.db_table not in tables
    with _render_only_what_changed() if is_new else nullcontext():
        call_command("migrate", interactive=False, verbosity=0)


@contextmanager
def _render_only_what_changed() -> Iterator[None]:
    """Let a step render the model that it changes, not every model that points to it.

    Nearly all models of a gezin point to each other, so Django renders them all again
    at each of some nine hundred steps: a minute for tables that take four seconds. The
    tables are the same; only data migrations would meet classes from before, and a new
    database has no data.
    """

    def only_this(_: ProjectState, app: str, model: str, *more: Any) -> set[Any]:
        return {(app, model)}

    state: Any = ProjectState  # the stubs do not know this method
    before = state._find_reload_model
    state._find_reload_model = only_this
    try:
        yield
    finally:
        state._find_reload_model = before
