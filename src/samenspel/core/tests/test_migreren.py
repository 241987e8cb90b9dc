"""A new database takes the short way, one with data the usual one."""

import inspect

import pytest
from django.db.migrations.state import ProjectState

from samenspel.core import migreren


@pytest.fixture
def way(monkeypatch):
    """How models were rendered while migrating."""
    seen = []
    monkeypatch.setattr(
        migreren,
        "call_command",
        lambda *_, **__: seen.append(ProjectState._find_reload_model),
    )
    return seen


def test_a_database_with_tables_is_migrated_as_django_does(db, way):
    usual = ProjectState._find_reload_model

    migreren.migrate()

    assert way == [usual]


def test_a_new_database_renders_only_what_changes(db, way, monkeypatch):
    usual = ProjectState._find_reload_model
    monkeypatch.setattr(migreren.connection.introspection, "table_names", lambda _: [])

    migreren.migrate()

    assert way[0](ProjectState(), "gezin", "persoon") == {("gezin", "persoon")}
    assert ProjectState._find_reload_model is usual


def test_django_still_asks_what_to_render_in_this_way():
    asked = inspect.signature(ProjectState._find_reload_model)

    assert list(asked.parameters) == ["self", "app_label", "model_name", "delay"]
