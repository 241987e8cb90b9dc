"""Row security: who sees which gezin, decided by PostgreSQL for every statement.

`Protect` is a migration operation. Each table of a gezin gets policies for the app and
the portaal, grants, and composite foreign keys: foreign-key checks bypass row security,
so without them a row could point into another gezin.
"""

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

APP, PORTAAL, BREED = "samenspel_app", "samenspel_portaal", "samenspel_breed"
# The (SELECT …) makes it an InitPlan: once per statement, and the index is used.
MINE = "= ANY ((SELECT sec.mijn_gezinnen())::bigint[])"
RELEASED = "= ANY ((SELECT sec.mijn_vrijgaven('{table}'))::bigint[])"


class Protect(Operation):
    """Put a table of a gezin under row security.

    `kolom`: the column that holds the gezin (the table of gezinnen has `id`).
    `alleen_toevoegen`: rows are never changed or removed.
    `verwijderbaar`: rows may be removed (a draft, a projection).
    `mag_zonder_gezin`: a line of the log may belong to no gezin.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(
        self,
        model: str,
        *,
        kolom: str = "gezin_id",
        alleen_toevoegen: bool = False,
        verwijderbaar: bool = False,
        mag_zonder_gezin: bool = False,
    ) -> None:
        self.model = model
        self.kolom = kolom
        self.alleen_toevoegen = alleen_toevoegen
        self.verwijderbaar = verwijderbaar
        self.mag_zonder_gezin = mag_zonder_gezin

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return (
            self.__class__.__qualname__,
            [self.model],
            {
                "kolom": self.kolom,
                "alleen_toevoegen": self.alleen_toevoegen,
                "verwijderbaar": self.verwijderbaar,
                "mag_zonder_gezin": self.mag_zonder_gezin,
            },
        )

    def describe(self) -> str:
        return f"Put {self.model} under row security"

    @property
    def migration_name_fragment(self) -> str:
        return f"protect_{self.model.lower()}"

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Change nothing in Django's state: row security lives in the database."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        model = to_state.apps.get_model(app_label, self.model)
        for statement in self._statements(model):
            schema_editor.execute(statement)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        model = from_state.apps.get_model(app_label, self.model)
        table = model._meta.db_table
        schema_editor.execute(f"DROP POLICY dossier ON {table}")
        schema_editor.execute(f"DROP POLICY IF EXISTS vrijgave ON {table}")
        schema_editor.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")

    def _statements(self, model: Any) -> list[str]:
        table = model._meta.db_table
        is_history = model._meta.pk.column != "id"
        return [
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            self._policy_for_app(table),
            *self._grants(table),
            *(_append_only(table) if self.alleen_toevoegen else []),
            *([] if is_history else _for_portaal(table)),
            *([] if is_history or self.kolom == "id" else _composite_keys(model)),
        ]

    def _policy_for_app(self, table: str) -> str:
        using = f"{self.kolom} {MINE}"
        check = using
        if self.mag_zonder_gezin:
            check = f"{using} OR {self.kolom} IS NULL"
        return (
            f"CREATE POLICY dossier ON {table} FOR ALL TO {APP} "
            f"USING ({using}) WITH CHECK ({check})"
        )

    def _grants(self, table: str) -> list[str]:
        rights = ["SELECT", "INSERT"]
        if not self.alleen_toevoegen:
            rights.append("UPDATE")
        if self.verwijderbaar:
            rights.append("DELETE")
        return [f"GRANT {', '.join(rights)} ON {table} TO {APP}"]


def _for_portaal(table: str) -> list[str]:
    released = f"id {RELEASED.format(table=table)}"
    return [
        f"CREATE POLICY vrijgave ON {table} FOR SELECT TO {PORTAAL} USING ({released})",
        f"GRANT SELECT ON {table} TO {PORTAAL}",
    ]


def _append_only(table: str) -> list[str]:
    return [
        f"CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION sec.alleen_toevoegen()"
    ]


def _composite_keys(model: Any) -> list[str]:
    """Add UNIQUE (gezin_id, id), and (gezin_id, x) keys to tables of the same gezin."""
    table = model._meta.db_table
    statements = [
        f"ALTER TABLE {table} ADD CONSTRAINT {table}_gezin_id UNIQUE (gezin_id, id)"
    ]
    for field in model._meta.local_fields:
        target = field.related_model
        if target is None or not _belongs_to_gezin(target):
            continue
        name = f"{table}_{field.column}_zelfde_gezin"[:63]
        statements.append(
            f"ALTER TABLE {table} ADD CONSTRAINT {name} "
            f"FOREIGN KEY (gezin_id, {field.column}) "
            f"REFERENCES {target._meta.db_table} (gezin_id, id) "
            "DEFERRABLE INITIALLY DEFERRED"
        )
    return statements


def _belongs_to_gezin(model: Any) -> bool:
    return any(field.column == "gezin_id" for field in model._meta.local_fields)
