"""Attempts to reach a family, and what follows."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.datums import show_datum
from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker


class Pogingwijze(models.TextChoices):
    """How somebody was tried to reach, in the order of the source (000:22)."""

    LANGSGAAN = "LANGSGAAN", "langsgaan en aanbellen"
    BRIEFJE = "BRIEFJE", "briefje door de brievenbus"
    BELLEN = "BELLEN", "bellen"
    VIDEOBELLEN = "VIDEOBELLEN", "videobellen"
    BRIEF = "BRIEF", "brief"


class Vervolg(models.TextChoices):
    """What follows on an attempt that failed."""

    NIEUWE_POGING = "NIEUWE_POGING", "een nieuwe poging"
    BERICHT = "BERICHT", "er ligt een bericht, we wachten op antwoord"
    OVERLEG = "OVERLEG", "eerst overleg"


@volg()
class Contactpoging(VanGezin):
    """Een poging om het gezin te bereiken die niet lukte, en wat er daarna gebeurt.

    Open until a contact follows, or somebody says why nothing follows.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    gebeurd_op = models.DateTimeField()
    wijze = models.TextField(choices=Pogingwijze.choices)
    wat_gebeurde = models.TextField(blank=True)
    vervolg_soort = models.TextField(choices=Vervolg.choices, blank=True)
    vervolg_op = models.DateField(null=True, blank=True)
    vervolg = models.TextField(blank=True)
    afgerond_op = models.DateTimeField(null=True, blank=True)
    afgerond_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden_afgerond = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "medewerker": Klasse.PERSOON,
        "gebeurd_op": Klasse.PERSOON,
        "wijze": Klasse.PERSOON,
        "wat_gebeurde": Klasse.BIJZONDER,
        "vervolg_soort": Klasse.PERSOON,
        "vervolg_op": Klasse.PERSOON,
        "vervolg": Klasse.BIJZONDER,
        "afgerond_op": Klasse.PERSOON,
        "afgerond_door": Klasse.PERSOON,
        "reden_afgerond": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="poging_nieuwe_poging_heeft_een_dag",
                condition=~Q(vervolg_soort="NIEUWE_POGING")
                | Q(vervolg_op__isnull=False),
            ),
            models.CheckConstraint(
                name="poging_afgerond_met_reden",
                condition=Q(afgerond_op__isnull=True) | ~Q(reden_afgerond=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_wijze_display()}: niet gelukt"

    @property
    def is_open(self) -> bool:
        """Nothing followed: no contact, no new attempt, and no reason why not.

        For rows with what followed: see `annotate_gevolg` in the queries.
        """
        gevolg = self.contact_op or self.opnieuw_op  # type: ignore[attr-defined]
        return not (gevolg or self.afgerond_op)

    @property
    def stand_woord(self) -> str:
        """Say how it stands: open, or what followed."""
        if self.contact_op:  # type: ignore[attr-defined]
            return "er was contact"
        if self.opnieuw_op:  # type: ignore[attr-defined]
            return "opnieuw geprobeerd"
        return "afgerond" if self.afgerond_op else "nog geen contact"

    @property
    def stand_kleur(self) -> str:
        return "blauw" if self.is_open else ""

    @property
    def vervolg_zegt(self) -> str:
        """Say what follows, on which day, in one line."""
        soort = self.get_vervolg_soort_display()
        op = show_datum(self.vervolg_op, "dag")
        wanneer = ", ".join(deel for deel in (soort, op) if deel)
        return ". ".join(deel for deel in (wanneer, self.vervolg) if deel)
