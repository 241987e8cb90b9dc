"""Appointments in the agenda, and agreements on who does what."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Huishouden, VanGezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.verhaal.models.contact import Contactwijze


@volg()
class Agendaafspraak(VanGezin):
    """Een gepland bezoek of gesprek: wanneer, hoe, met wie.

    Moved, it stays the same appointment: `stond_op` is when it stood before, with who
    moved it and why; every earlier moment is in the history.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="agenda"
    )
    wanneer = models.DateTimeField()
    duur_minuten = models.PositiveIntegerField(default=60)
    wijze = models.TextField(choices=Contactwijze.choices)
    # Where a visit is, when the family has more than one home.
    huishouden = models.ForeignKey(
        Huishouden, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    met = ArrayField(models.BigIntegerField(), default=list)
    onderwerp = models.TextField(blank=True)
    met_melder = models.BooleanField(default=False)
    stond_op = models.DateTimeField(null=True, blank=True)
    verzet_op = models.DateTimeField(null=True, blank=True)
    verzet_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden_verzet = models.TextField(blank=True)
    keer_verzet = models.PositiveIntegerField(default=0)
    afgezegd_op = models.DateTimeField(null=True, blank=True)
    reden_afgezegd = models.TextField(blank=True)
    contact = models.ForeignKey(
        "verhaal.Contact",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "medewerker": Klasse.PERSOON,
        "wanneer": Klasse.PERSOON,
        "duur_minuten": Klasse.PERSOON,
        "wijze": Klasse.PERSOON,
        "huishouden": Klasse.GEHEIM,
        "met": Klasse.GEHEIM,
        "onderwerp": Klasse.BIJZONDER,
        "met_melder": Klasse.GEHEIM,
        "stond_op": Klasse.PERSOON,
        "verzet_op": Klasse.PERSOON,
        "verzet_door": Klasse.PERSOON,
        "reden_verzet": Klasse.BIJZONDER,
        "keer_verzet": Klasse.PERSOON,
        "afgezegd_op": Klasse.PERSOON,
        "reden_afgezegd": Klasse.BIJZONDER,
        "contact": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(fields=["medewerker", "wanneer"], name="agenda_wie_wanneer"),
            models.Index(fields=["gezin", "wanneer"], name="agenda_gezin"),
        ]
        constraints = [
            models.CheckConstraint(
                name="agenda_afgezegd_is_niet_gehouden",
                condition=Q(afgezegd_op__isnull=True) | Q(contact__isnull=True),
            ),
            both_or_neither("agenda_verzet_door_iemand", "verzet_op", "verzet_door"),
            models.CheckConstraint(
                name="agenda_verzet_zegt_van_wanneer_en_waarom",
                condition=Q(verzet_op__isnull=True, keer_verzet=0)
                | (Q(stond_op__isnull=False, keer_verzet__gt=0) & ~Q(reden_verzet="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_wijze_display()} op {self.wanneer:%d-%m-%Y %H:%M}"


@volg()
class Afspraak(VanGezin):
    """Wat iemand gaat doen: wie, wat, wanneer en hoe (P34)."""

    wie = models.TextField()
    wat = models.TextField()
    wanneer = models.TextField()
    hoe = models.TextField(blank=True)
    wie_controleert = models.TextField(blank=True)
    # Empty: for everybody in the plan. Otherwise only these people may read it.
    alleen_voor = ArrayField(models.BigIntegerField(), default=list)
    vervallen_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "wie": Klasse.PERSOON,
        "wat": Klasse.BIJZONDER,
        "wanneer": Klasse.BIJZONDER,
        "hoe": Klasse.BIJZONDER,
        "wie_controleert": Klasse.PERSOON,
        "alleen_voor": Klasse.GEHEIM,
        "vervallen_op": Klasse.PERSOON,
    }

    def __str__(self) -> str:
        return f"{self.wie}: {self.wat}"
