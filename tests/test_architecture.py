"""The rules of the house that no linter knows."""

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from django.apps import apps
from django.db.models import Model
from django.urls import URLPattern, URLResolver, get_resolver

from samenspel import domain
from samenspel.config.omgeving import ROOT
from samenspel.core.soorten import list_soorten
from samenspel.domain.werkwijze.lader import get_werkwijze
from tools.documenten.gebeurtenissen import list_actions, norms_by_soort
from tools.documenten.kamers import list_overgangen

SOURCE = ROOT / "src/samenspel"
ROOMS = Path(next(iter(domain.__path__)))

# Change nothing of a gezin themselves, but leave their own line in the Inzage.
NOT_IN_THE_LOG = {
    "open_gezin": "the door handle: writes an Inzage, also when it refuses",
    "keep_klad": "what is not saved yet is no part of the dossier",
    "drop_klad": "what is not saved yet is no part of the dossier",
    "mark_dagbericht": "what somebody was told is no part of the dossier",
    "mark_gelezen": "what somebody read on Vandaag is no part of the dossier",
    "mark_verstuurd": "what somebody was told is no part of the dossier",
    "search_gelijkenissen": "search before create: every hit leaves an Inzage",
    "find_in_nood": "which dossier in an emergency: every attempt leaves an Inzage",
}
# Kinds that norms already wait for and that no action writes yet: imports may hold
# them. A name goes from this list when its action comes.
WRITTEN_ELSEWHERE = {
    "maatregel.begonnen",
    "maatregel.verlengd",
    "opdracht.deels_uitgevoerd",
    "opdracht.gegeven",
    "opdracht.termijn_gesteld",
    "opdracht.uitgevoerd",
}
# Functions of more than 40 lines that must be read together.
FUNCTION_LINES, FILE_LINES, TEST_LINES = 40, 300, 400
WITHOUT_DOCSTRING = {"urls.py", "apps.py", "forms.py", "manage.py"}


def list_views(resolver: URLResolver | None = None) -> Iterator[tuple[str, object]]:
    """Every view of our own, with where it lives."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLPattern):
            view = inspect.unwrap(pattern.callback)
            yield f"{view.__module__}.{view.__name__}", pattern.callback
        elif "allauth" not in str(pattern.urlconf_name):  # see test_outsiders
            yield from list_views(pattern)


def list_models() -> list[type[Model]]:
    return [
        model
        for model in apps.get_models()
        if model.__module__.startswith("samenspel.")
        and not model.__name__.endswith("Event")
    ]


@cache
def list_files() -> list[Path]:
    """Every Python file of the product; migrations are made, not written."""
    return [
        path for path in sorted(SOURCE.rglob("*.py")) if "migrations" not in path.parts
    ]


def list_code() -> list[Path]:
    return [path for path in list_files() if "tests" not in path.parts]


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def list_functions(path: Path) -> list[ast.FunctionDef]:
    return [n for n in ast.walk(tree_of(path)) if isinstance(n, ast.FunctionDef)]


# Doors


def test_every_view_says_who_may_use_it():
    marks = ("recht", "is_personal", "is_public", "is_with_sleutel")
    silent = {
        name
        for name, view in list_views()
        if not any(hasattr(view, mark) for mark in marks)
    }

    assert silent == set()


def test_interfaces_never_query():
    """A door asks a query or an action; only those know the tables."""
    query = re.compile(
        r"\.objects\b(?!\.none\(\))|get_object_or_404|\.save\(|\.delete\("
    )
    offenders = [
        f"{name_of(path)}:{number}"
        for path in list_code()
        if path.is_relative_to(SOURCE / "interfaces")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if query.search(line)
    ]

    assert offenders == []


def test_no_view_decides_by_who_somebody_is():
    """A template gets the state of a button from its view."""
    offenders = [
        name_of(path)
        for path in (SOURCE / "interfaces").rglob("*.html")
        if re.search(r"{%-? *if [^%]*\buser\.", path.read_text("utf-8"))
    ]

    assert offenders == []


# Actions and the log


def list_public_actions() -> list[tuple[str, object]]:
    """Every public function in the actions of a room."""
    found = []
    for path in sorted(ROOMS.glob("*/actions*")):
        for file in [path] if path.suffix == ".py" else sorted(path.glob("*.py")):
            parts = file.relative_to(SOURCE.parent).with_suffix("").parts
            module = import_module(".".join(parts).removesuffix(".__init__"))
            found += [
                (name, function)
                for name, function in inspect.getmembers(module, inspect.isfunction)
                if function.__module__ == module.__name__ and not name.startswith("_")
            ]
    return found


def test_every_action_leaves_a_line():
    silent = {
        name
        for name, function in list_public_actions()
        if not hasattr(function, "soort")
    }

    assert silent == set(NOT_IN_THE_LOG)


def test_every_action_says_who_and_when_by_name():
    for name, function in list_public_actions():
        parameters = inspect.signature(function).parameters.values()
        assert {"by", "at"} <= {p.name for p in parameters}, name
        assert all(p.kind is p.KEYWORD_ONLY for p in parameters), name


def test_every_line_that_an_action_writes_is_in_the_catalogue():
    known = {soort.code for soort in list_soorten()}
    unknown = [(name, soort) for name, soort in list_actions() if soort not in known]

    assert unknown == []


def test_every_kind_that_a_norm_waits_for_can_be_written():
    """A kind without an action is in the list above, and only as long as it has none."""
    written = {soort for _, soort in list_actions()}
    waited_for = set(norms_by_soort())

    assert WRITTEN_ELSEWHERE & written == set()
    assert waited_for - written - WRITTEN_ELSEWHERE == set()


def test_a_line_may_carry_every_value_that_a_norm_may_read():
    carried = {soort.code: set(soort.waarden) for soort in list_soorten()}
    missing = {
        soort.naam: set(soort.waarden) - carried[soort.naam]
        for soort in get_werkwijze().soorten.values()
        if soort.naam in carried and set(soort.waarden) - carried[soort.naam]
    }

    assert missing == {}


# Models and states


def test_every_model_has_a_dutch_definition():
    """One sentence that the woordenlijst shows; Django's own is a list of fields."""
    english = re.compile(r"^(A|An|The|One|Every|Each|Who|What|When) [a-z]+ ")
    wrong = [
        model.__name__
        for model in list_models()
        if not (model.__doc__ or "").strip()
        or (model.__doc__ or "").startswith(f"{model.__name__}(")
        or english.match(model.__doc__ or "")
    ]

    assert wrong == []


def test_no_model_has_implicit_ordering():
    assert [m.__name__ for m in list_models() if m._meta.ordering] == []


def test_every_table_of_states_is_complete():
    """Each state has a row, also the last one, and each row leads to known states."""
    for naam, tafel in list_overgangen():
        states = set(type(next(iter(tafel))))
        assert set(tafel) == states, naam
        assert set().union(*tafel.values()) <= states, naam


# Files


def test_every_module_says_what_it_is():
    silent = [
        name_of(path)
        for path in list_code()
        if path.name not in WITHOUT_DOCSTRING
        and path.read_text("utf-8").strip()
        and ast.get_docstring(tree_of(path)) is None
    ]

    assert silent == []


def test_no_function_is_too_long_to_see_at_once():
    long = [
        f"{name_of(path)}:{function.name}"
        for path in list_code()
        for function in list_functions(path)
        if (function.end_lineno or 0) - function.lineno + 1 > FUNCTION_LINES
    ]

    assert long == []


def test_no_file_holds_two_subjects():
    long = {}
    for path in list_files():
        lines = len(path.read_text("utf-8").splitlines())
        if lines > (TEST_LINES if "tests" in path.parts else FILE_LINES):
            long[name_of(path)] = lines

    assert long == {}


def test_a_rule_knows_no_clock():
    offenders = [
        name_of(path)
        for path in list_code()
        if path.is_relative_to(ROOMS)
        and re.search(
            r"timezone\.now\(|datetime\.now\(|date\.today\(", path.read_text()
        )
    ]

    assert offenders == []


def test_no_template_writes_braces_inside_a_tag():
    """The words of a tag are shown as they stand: braces would stand on the page."""
    inside = re.compile(r"{%[^%]*{{")

    found = [
        f"{name_of(path)}:{number}"
        for path in (SOURCE / "interfaces").rglob("*.html")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if inside.search(line)
    ]

    assert found == []
