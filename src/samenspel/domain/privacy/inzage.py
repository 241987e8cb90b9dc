"""Writing who opened which dossier, or wanted to; only added to, never changed."""

from typing import Any

from django.db import connection

from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.rules import NOODROLLEN


def write_inzage(  # noqa: PLR0913 the fields of NEN 7513
    *,
    gebeurtenis: str,
    dossiernummer: str,
    gezin_id: int | None,
    by: Gebruiker,
    gelukt: bool,
    rollen: frozenset[str] = frozenset(),
    actie: str = "R",
    onderdeel: str = "",
    toegangspunt: str = "",
    noodknop: bool = False,
) -> None:
    """Write who opened what, or wanted to. Fields: NEN 7513."""
    values: dict[str, Any] = {
        "gebeurtenis": gebeurtenis,
        "actie": actie,
        "gelukt": gelukt,
        "gebruiker": by.pk,
        "gebruiker_naam": by.naam,
        "rol": ", ".join(sorted(rollen)) or by.functie,
        "organisatie": by.organisatienaam,
        "doel": "uitvoering van de Jeugdwet",
        "dossiernummer": dossiernummer[:50],
        "gezin_id": gezin_id,
        "onderdeel": onderdeel,
        "toegangspunt": toegangspunt,
        "autorisatie": gelukt,
        "behandelrelatie": bool(rollen),
        "noodknop": noodknop or bool(NOODROLLEN & rollen),
    }
    # Plain SQL: the app may add a line but not read it, so no RETURNING.
    marks = ", ".join(["%s"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO privacy_inzage ({', '.join(values)}) VALUES ({marks})",
            list(values.values()),
        )
