"""Who sleeps where according to a visit, and adults who are new in or near a household."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import (
    PRIVACY_VAN_GEZIN,
    Huishouden,
    Persoon,
    VanGezin,
)
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models.signaal import Waarneming


@volg()
class Slaapcontrole(VanGezin):
    """Wie er volgens een bezoek in een huishouden slaapt, en van wie we dat weten.

    `is_gevraagd` false: it was not asked, and that is seen as well; `wie_zegt` then says
    why not.
    """

    huishouden = models.ForeignKey(
        Huishouden, on_delete=models.PROTECT, related_name="+"
    )
    gebeurd_op = models.DateTimeField()
    is_gevraagd = models.BooleanField()
    slapen = ArrayField(models.BigIntegerField(), default=list)
    waarneming = models.TextField(choices=Waarneming.choices, blank=True)
    wie_zegt = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "huishouden": Klasse.GEHEIM,
        "gebeurd_op": Klasse.PERSOON,
        "is_gevraagd": Klasse.PERSOON,
        "slapen": Klasse.GEHEIM,
        "waarneming": Klasse.PERSOON,
        "wie_zegt": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [
            models.Index(fields=["gezin", "-gebeurd_op"], name="slaapcontrole_op")
        ]
        constraints = [
            models.CheckConstraint(
                name="slaapcontrole_niet_gevraagd_weet_niemand",
                condition=Q(is_gevraagd=True) | Q(slapen=[]),
            ),
            models.CheckConstraint(
                name="slaapcontrole_gevraagd_zegt_hoe",
                condition=Q(is_gevraagd=False) | ~Q(waarneming=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Wie slaapt {self.huishouden} op {self.gebeurd_op:%d-%m-%Y}"


@volg()
class Nieuwkomer(VanGezin):
    """Een volwassene die nieuw is in of bij een huishouden: sinds wanneer, en wie het zei.

    Without a household: near it. Until somebody looked who this is and what it means for
    the children, `nagegaan_op` is empty.
    """

    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    huishouden = models.ForeignKey(
        Huishouden, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    gebeurd_op = models.DateTimeField()
    waarneming = models.TextField(choices=Waarneming.choices)
    wie_zegt = models.TextField()
    nagegaan_op = models.DateTimeField(null=True, blank=True)
    nagegaan_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    uitkomst = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "persoon": Klasse.PERSOON,
        "huishouden": Klasse.GEHEIM,
        "gebeurd_op": Klasse.PERSOON,
        "waarneming": Klasse.PERSOON,
        "wie_zegt": Klasse.GEHEIM,
        "nagegaan_op": Klasse.PERSOON,
        "nagegaan_door": Klasse.PERSOON,
        "uitkomst": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            both_or_neither(
                "nieuwkomer_nagegaan_op_en_door", "nagegaan_op", "nagegaan_door"
            ),
            models.CheckConstraint(
                name="nieuwkomer_nagegaan_zegt_wat",
                condition=Q(nagegaan_op__isnull=True) | ~Q(uitkomst=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.persoon}, nieuw op {self.gebeurd_op:%d-%m-%Y}"
