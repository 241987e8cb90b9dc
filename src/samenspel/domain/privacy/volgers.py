"""Which families follow another way of working than their region chose."""

from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True, slots=True)
class Systeem:
    """Nobody in particular: what follows by itself from what was decided elsewhere."""

    pk: int = 0
    naam: str = "Samenspel"
    functie: str = "systeem"
    organisatienaam: str = "Samenspel"


def queue_followers() -> int:
    """Queue a job for every family whose region chose another way; returns how many."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sec.laat_werkwijze_volgen()")
        aantal: int = cursor.fetchone()[0]
    return aantal
