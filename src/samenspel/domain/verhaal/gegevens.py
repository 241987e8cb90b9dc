"""What one contact was, as a form or an import hands it over."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from samenspel.core.intussen import fingerprint
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Contact,
    Contactwijze,
    Hulpverlening,
    Levensgebeurtenis,
    Tolk,
)


@dataclass(frozen=True, slots=True)
class Aanwezige:
    """Somebody at a contact: seen, spoken to, spoken to alone, or not and why."""

    persoon: Persoon
    is_gezien: bool = False
    is_gesproken: bool = False
    is_alleen_gesproken: bool = False
    reden_niet_gesproken: str = ""


@dataclass(frozen=True, slots=True)
class Contactgegevens:
    """What one contact was, without who was there."""

    gebeurd_op: datetime
    wijze: str = Contactwijze.HUISBEZOEK
    belangrijkste: str = ""
    notitie: str = ""
    duur_minuten: int | None = None
    was_melder_erbij: bool = False
    tolk: str = Tolk.NIET_GEZEGD
    tolk_taal: str = ""
    is_tolk_in_nood: bool = False
    tolk_toelichting: str = ""


@dataclass(frozen=True, slots=True)
class Gezelschap:
    """Who was seen, spoken and spoken alone, by id; and why somebody was not."""

    gezien: set[int]
    gesproken: set[int]
    alleen: set[int]
    redenen: dict[str, str]

    @classmethod
    def of(cls, aanwezigen: list[Aanwezige]) -> "Gezelschap":
        """Sort the people of a contact by what was so for each."""
        return cls(
            gezien={a.persoon.pk for a in aanwezigen if a.is_gezien},
            gesproken={a.persoon.pk for a in aanwezigen if a.is_gesproken},
            alleen={a.persoon.pk for a in aanwezigen if a.is_alleen_gesproken},
            redenen={
                str(a.persoon.pk): a.reden_niet_gesproken
                for a in aanwezigen
                if a.reden_niet_gesproken
            },
        )

    @property
    def waarden(self) -> dict[str, object]:
        """What the line of the log holds of them."""
        return {
            "gezien": sorted(self.gezien),
            "gesproken": sorted(self.gesproken),
            "alleen_gesproken": sorted(self.alleen),
            "reden_niet_gesproken": self.redenen,
        }


def fingerprint_contact(contact: Contact, aanwezigen: list[Aanwezigheid]) -> str:
    """Return a mark of all that the form of a correction shows."""
    values = [getattr(contact, field.name) for field in fields(Contactgegevens)]
    wie = sorted(
        (a.persoon_id, a.is_gezien, a.is_gesproken, a.is_alleen_gesproken)
        for a in aanwezigen
    )
    redenen = sorted((a.persoon_id, a.reden_niet_gesproken) for a in aanwezigen)
    return fingerprint(*values, wie, redenen)


def fingerprint_tijd(rij: Hulpverlening | Levensgebeurtenis, soort: type[Any]) -> str:
    """Return a mark of all that the form of a correction shows."""
    return fingerprint(*[getattr(rij, veld.name) for veld in fields(soort)])
