"""What the JSON Schema refuses in a definition, said in Dutch with the way to mend it."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from samenspel.domain.werkwijze.fouten import Fout

SCHEMA = Path(__file__).resolve().parent / "data" / "schema.json"

SOORTEN = {
    "object": "een object",
    "array": "een lijst",
    "string": "tekst",
    "integer": "een heel getal",
    "boolean": "true of false",
}

PATRONEN = {
    r"\S": "Vul tekst in.",
    r"^[a-z][a-z0-9_]*$": "Gebruik kleine letters, cijfers en _.",
    r"^[a-z][a-z0-9-]*$": "Gebruik kleine letters, cijfers en een streepje.",
    r"^[0-9]+(\.[0-9]+)*$": "Schrijf een versie als 1 of 1.2.",
    r"^[a-z]{2,3}$": "Schrijf de code van een taal, zoals nl.",
    r"^[A-Z]$": "Schrijf één hoofdletter.",
    r"^[A-Z][A-Z0-9]*[0-9]+$": "Schrijf de code van een norm, zoals N291.",
    r"^[CG][0-9]{2}$": "Schrijf de code van een gat of tegenspraak, zoals G08.",
}

Verteld = Iterator[tuple[list[str], tuple[str, str]]]
"""Per fault: the rest of the path, then what is wrong and how to mend it."""


def list_schemafouten(document: Any, bestand: str) -> list[Fout]:
    """Every fault that the schema finds, by place."""
    errors = _validator().iter_errors(document)
    gevonden = {fout for error in errors for fout in _tell(error, bestand)}
    return sorted(gevonden, key=lambda fout: (fout.pad, fout.wat))


@cache
def _validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return Draft202012Validator(schema, format_checker=FormatChecker(["date"]))


def _tell(error: ValidationError, bestand: str) -> Iterator[Fout]:
    vertel = VERTELLERS[str(error.validator)]
    for deel, (wat, herstel) in vertel(error):
        pad = _write_pad([*error.absolute_path, *deel])
        yield Fout(bestand, pad, wat, herstel)


def _write_pad(delen: Iterable[str | int]) -> str:
    """Write a path as items[2].schaal; empty for the document itself."""
    pad = ""
    for deel in delen:
        pad += f"[{deel}]" if isinstance(deel, int) else f".{deel}"
    return pad.removeprefix(".")


def _wanted(error: ValidationError) -> Any:
    """What the schema asks at this place; the library types it too loosely."""
    return error.validator_value


def _tell_required(error: ValidationError) -> Verteld:
    for naam in _wanted(error):
        if naam not in cast(Any, error.instance):
            yield [naam], ("Dit veld ontbreekt.", f"Vul {naam} in.")


def _tell_additional(error: ValidationError) -> Verteld:
    bekend = sorted(cast(Any, error.schema)["properties"])
    for naam in sorted(set(cast(Any, error.instance)) - set(bekend)):
        yield [naam], ("Dit veld ken ik niet.", f"Kies uit: {', '.join(bekend)}.")


def _tell_enum(error: ValidationError) -> Verteld:
    keuzes = ", ".join(_wanted(error))
    yield [], (f"{error.instance!r} kan hier niet.", f"Kies uit: {keuzes}.")


def _tell_const(error: ValidationError) -> Verteld:
    waarde = _wanted(error)
    yield [], (f"{error.instance!r} kan hier niet.", f"Schrijf {waarde!r}.")


def _tell_type(error: ValidationError) -> Verteld:
    gevraagd = _wanted(error)
    soorten = [gevraagd] if isinstance(gevraagd, str) else gevraagd
    namen = " of ".join(SOORTEN[soort] for soort in soorten)
    yield [], (f"Hier hoort {namen}.", f"Vervang dit door {namen}.")


def _tell_pattern(error: ValidationError) -> Verteld:
    herstel = PATRONEN[_wanted(error)]
    yield [], (f"{error.instance!r} is niet goed geschreven.", herstel)


def _tell_format(error: ValidationError) -> Verteld:
    yield [], (f"{error.instance!r} is geen datum.", "Schrijf jjjj-mm-dd.")


def _tell_unique(error: ValidationError) -> Verteld:
    yield [], ("In deze lijst staat iets dubbel.", "Haal het dubbele weg.")


def _tell_too_few(error: ValidationError) -> Verteld:
    nodig = _wanted(error)
    yield [], (f"Hier hoort minstens {nodig} keer iets.", "Vul aan.")


def _tell_too_many(error: ValidationError) -> Verteld:
    yield [], ("Hier staat te veel naast elkaar.", "Kies er één.")


def _tell_minimum(error: ValidationError) -> Verteld:
    laagst = _wanted(error)
    yield [], (f"{error.instance!r} is te laag.", f"Kies {laagst} of hoger.")


VERTELLERS: dict[str, Callable[[ValidationError], Verteld]] = {
    "required": _tell_required,
    "additionalProperties": _tell_additional,
    "enum": _tell_enum,
    "const": _tell_const,
    "type": _tell_type,
    "pattern": _tell_pattern,
    "format": _tell_format,
    "uniqueItems": _tell_unique,
    "minItems": _tell_too_few,
    "minProperties": _tell_too_few,
    "maxProperties": _tell_too_many,
    "minimum": _tell_minimum,
}
