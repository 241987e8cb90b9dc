"""Rows full of canaries: an own word in every sensitive field of every table."""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import uuid4

from django.apps import apps
from django.db import connection
from django.db.models import Case, F, Model, TextField, Value, When
from django.db.models.fields import NOT_PROVIDED
from django.db.models.functions import Cast, Concat

from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.veiligheid.tests.kanaries import kanarie

BSN = "123456782"
TOKEN = re.compile(r"KANARIE[A-Z0-9_]+X")
CUT = re.compile(r"KANARIE_[A-Z0-9]+_[A-Z0-9_]+…")  # what a drawing or a list cut short
GEVOELIG = (Klasse.GEHEIM, Klasse.BIJZONDER)
# Not sensitive by itself, but its name may betray where a secret address is.
VERRAADT = {("gezin.huishouden", "naam")}
# What a row must say to be a row at all.
VOORGESCHREVEN: dict[str, dict[str, Any]] = {
    "kindverhaal": {"taal": "ti"},
    "meldcodestap": {"stap": 5},
    "uitstel": {"sleutels": []},
}


def list_models() -> Iterator[type[Model]]:
    """Every model of a gezin that says how sensitive its fields are."""
    for model in apps.get_models():
        columns = {field.column for field in model._meta.fields}
        if (
            hasattr(model, "PRIVACY")
            and "gezin_id" in columns
            and _may(model, "SELECT")
        ):
            yield model


def list_fields(model: type[Model]) -> Iterator[str]:
    """The sensitive fields of a model that hold words: there a canary can stand."""
    for field in model._meta.fields:
        key = (model._meta.label_lower, field.name)
        gevoelig = model.PRIVACY.get(field.name) in GEVOELIG or key in VERRAADT
        if gevoelig and isinstance(field, TextField) and not field.choices:
            yield field.name


def make_row(
    model: type[Model], gezin: Gezin, persoon: Persoon, wie: dict[str, Any]
) -> None:
    """Write a row of a model that the story above does not touch, full of canaries."""
    values = {"gezin_id": gezin.pk} | VOORGESCHREVEN.get(model._meta.model_name, {})
    gevoelig = set(list_fields(model))
    for field in model._meta.fields:
        if field.name in gevoelig:
            values[field.name] = kanarie(
                f"_{model._meta.model_name}_{field.name}_".upper()
            )
        elif field.attname not in values and not field.has_default():
            values |= _make_value(field, gezin, persoon, wie)
    model.objects.create(**values)


def _make_value(
    field: Any, gezin: Gezin, persoon: Persoon, wie: dict[str, Any]
) -> dict[str, Any]:
    if field.primary_key or field.db_default is not NOT_PROVIDED:
        return {}
    known = {Persoon: persoon, Gebruiker: wie["by"], Medewerker: wie["by"].medewerker}
    if field.related_model:
        rows = field.related_model.objects.all()
        if field.related_model in list_models():
            rows = rows.filter(gezin_id=gezin.pk)
        return {field.name: known.get(field.related_model) or rows.first()}
    if field.choices:
        return {field.name: field.choices[0][0]}
    made = {
        "DateTimeField": wie["at"],
        "DateField": wie["at"].date(),
        "BooleanField": True,
        "UUIDField": uuid4(),
        "TextField": "iets",
    }
    return {field.name: made.get(field.get_internal_type(), 1)}


def fill(gezin: Gezin, models: Iterable[type[Model]]) -> None:
    """Put an own canary in every sensitive field that has none yet."""
    for model in (m for m in models if _may(m, "UPDATE")):
        for name in list_fields(model):
            begin = Value(
                f"KANARIE_{model._meta.model_name}_{name}_".upper(),
                output_field=TextField(),
            )
            eigen = Concat(
                begin, Cast("pk", TextField()), Value("X"), output_field=TextField()
            )
            model.objects.filter(gezin_id=gezin.pk).update(
                **{
                    name: Case(
                        When(**{f"{name}__contains": "KANARIE"}, then=F(name)),
                        default=eigen,
                    )
                }
            )


def _may(model: type[Model], wat: str) -> bool:
    """Say whether the app may do this; nobody reads the inzage, a deling stays."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT has_table_privilege(%s, %s)", [model._meta.db_table, wat]
        )
        return bool(cursor.fetchone()[0])


def list_canaries(gezin: Gezin) -> dict[str, str]:
    """Return every canary of this family with the field it stands in."""
    found = {BSN: "gezin.persoon.bsn"}
    for model in list_models():
        for name in list_fields(model):
            where = f"{model._meta.label_lower}.{name}"
            for text in model.objects.filter(gezin_id=gezin.pk).values_list(
                name, flat=True
            ):
                found |= dict.fromkeys(TOKEN.findall(text or ""), where)
    return found
