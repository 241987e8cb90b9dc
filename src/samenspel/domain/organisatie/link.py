"""The one-time link of an account: what is kept of it, and who may use it.

Asked before anybody has signed in, so by functions of the database that say no more than
yes or no.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from samenspel.domain.organisatie.models import Gebruiker, Medewerker, Uitnodiging

GELDIG = timedelta(days=7)  # long enough for a first week, short enough to lose


@dataclass(frozen=True, slots=True)
class Link:
    """A link that was just made: the secret is known here and never again."""

    sleutel: str
    vervalt_op: datetime


def make_link(medewerker: Medewerker, *, by: Gebruiker, at: datetime) -> Link:
    """Keep the hash of a new link; for an action that says so in the log."""
    sleutel = secrets.token_urlsafe(32)
    vervalt_op = max(at, medewerker.vanaf or at) + GELDIG
    Uitnodiging.objects.create(
        gebruiker=medewerker.gebruiker,
        kenmerk=hash_sleutel(sleutel),
        gemaakt_door=by,
        vervalt_op=vervalt_op,
    )
    return Link(sleutel, vervalt_op)


def hash_sleutel(sleutel: str) -> str:
    """Return what is kept of a link."""
    return hashlib.sha256(sleutel.encode()).hexdigest()


def call(functie: str, *values: Any) -> Any:
    """Call a function of the database that checks who asks; returns what it says."""
    plekken = ", ".join(["%s"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT sec.{functie}({plekken})", values)
        return cursor.fetchone()[0]


def is_link_open(sleutel: str) -> bool:
    """Say whether a link still works."""
    return bool(call("is_uitnodiging_open", hash_sleutel(sleutel)))


def try_link(sleutel: str, gebruikersnaam: str) -> int | None:
    """Return whose link this is when the user name is right; a wrong one counts.

    Five wrong ones end the link. Call it outside a transaction that may be undone.
    """
    pk = call("probeer_uitnodiging", hash_sleutel(sleutel), gebruikersnaam)
    return None if pk is None else int(pk)
