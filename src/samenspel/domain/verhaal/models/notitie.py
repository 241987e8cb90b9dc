"""Short notes of a talk with somebody else than the family."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker


class Partner(models.TextChoices):
    """With whom one spoke about the family."""

    SCHOOL = "SCHOOL", "school of opvang"
    HUISARTS = "HUISARTS", "huisarts of jeugdarts"
    ZORGAANBIEDER = "ZORGAANBIEDER", "zorgaanbieder"
    LT = "LT", "lokaal team"
    GI = "GI", "gecertificeerde instelling"
    VEILIG_THUIS = "VEILIG_THUIS", "Veilig Thuis"
    RVDK = "RVDK", "Raad voor de Kinderbescherming"
    POLITIE = "POLITIE", "politie"
    NETWERK = "NETWERK", "familie of netwerk"
    ANDERS = "ANDERS", "iemand anders"


@volg()
class Notitie(VanGezin):
    """Een korte notitie van een gesprek over het gezin: feiten apart van uw indruk."""

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    gebeurd_op = models.DateTimeField()
    partner = models.TextField(choices=Partner.choices)
    met_wie = models.TextField(blank=True)
    betreft = ArrayField(models.BigIntegerField(), default=list)
    feiten = models.TextField()
    indruk = models.TextField(blank=True)
    # Withdrawn: it was not so. It stays to be read, with who said so and why.
    vervallen_op = models.DateTimeField(null=True, blank=True)
    vervallen_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden_vervallen = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "medewerker": Klasse.PERSOON,
        "gebeurd_op": Klasse.PERSOON,
        "partner": Klasse.BIJZONDER,
        "met_wie": Klasse.BIJZONDER,
        "betreft": Klasse.PERSOON,
        "feiten": Klasse.BIJZONDER,
        "indruk": Klasse.BIJZONDER,
        "vervallen_op": Klasse.PERSOON,
        "vervallen_door": Klasse.PERSOON,
        "reden_vervallen": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-gebeurd_op"], name="notitie_op")]
        constraints = [
            models.CheckConstraint(name="notitie_zegt_iets", condition=~Q(feiten="")),
            models.CheckConstraint(
                name="notitie_vervallen_met_reden",
                condition=Q(vervallen_op__isnull=True) | ~Q(reden_vervallen=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_partner_display()} op {self.gebeurd_op:%d-%m-%Y}"
