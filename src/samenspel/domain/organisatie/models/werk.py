"""In which other teams somebody works, and the registration of a profession."""

from typing import ClassVar

from django.db import models

from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.organisatie.models.mensen import Medewerker, Team


class Register(models.TextChoices):
    SKJ = "SKJ", "SKJ"
    BIG = "BIG", "BIG"


class Teamlid(models.Model):
    """In welk team een medewerker ook werkt, naast het eerste team.

    Row security reads this table: who works in a team opens the families of that team.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="ook_in"
    )
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="leden")
    vanaf = models.DateTimeField()
    tot = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "team": Klasse.OPENBAAR,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            einde_na_begin("teamlid_einde_na_begin"),
            models.UniqueConstraint(
                fields=["medewerker", "team"],
                condition=models.Q(tot__isnull=True),
                name="teamlid_een_keer_per_team",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.medewerker} werkt ook in {self.team}"


class Registratie(models.Model):
    """De inschrijving van een medewerker in een beroepsregister, met einddatum.

    The employer gives work to registered professionals, or says why not. Source:
    Jeugdwet 4.1.1, Besluit Jeugdwet 5.1.1 (verantwoorde werktoedeling).
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="registraties"
    )
    register = models.TextField(choices=Register.choices)
    nummer = models.TextField()
    geldig_tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "register": Klasse.OPENBAAR,
        "nummer": Klasse.PERSOON,
        "geldig_tot": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["medewerker", "register"], name="registratie_een_per_register"
            )
        ]

    def __str__(self) -> str:
        return f"{self.register} {self.nummer}"
