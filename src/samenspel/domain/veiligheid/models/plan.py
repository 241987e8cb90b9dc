"""The veiligheidsplan, who agreed to it and who has it on paper."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import Document, both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.instrumenten.models import Afname


@volg()
class Veiligheidsplan(VanGezin):
    """Wat het gezin en het netwerk afspreken zodat elk kind nu veilig is.

    A concept becomes vastgesteld and is later vervangen by the next version; at most one
    concept and one current plan per gezin. `afgesproken_op` is when it was agreed at the
    table, which may be the evening before. Source: 002:n1105-1157, 000:30, 001:18.
    """

    versie = models.PositiveIntegerField()
    vorige = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    afname = models.ForeignKey(
        Afname, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    opgesteld_op = models.DateTimeField()
    afgesproken_op = models.DateTimeField(null=True, blank=True)
    vastgesteld_op = models.DateTimeField(null=True, blank=True)
    vastgesteld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    motivering = models.TextField(blank=True)
    nakijken_op = models.DateField(null=True, blank=True)
    vervangen_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "versie": Klasse.OPENBAAR,
        "vorige": Klasse.OPENBAAR,
        "afname": Klasse.PERSOON,
        "opgesteld_op": Klasse.PERSOON,
        "afgesproken_op": Klasse.PERSOON,
        "vastgesteld_op": Klasse.PERSOON,
        "vastgesteld_door": Klasse.PERSOON,
        "motivering": Klasse.BIJZONDER,
        "nakijken_op": Klasse.PERSOON,
        "vervangen_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gezin", "versie"], name="veiligheidsplan_versie_een_keer"
            ),
            models.UniqueConstraint(
                fields=["gezin"],
                condition=Q(vastgesteld_op__isnull=True),
                name="veiligheidsplan_een_concept",
            ),
            models.UniqueConstraint(
                fields=["gezin"],
                condition=Q(vastgesteld_op__isnull=False, vervangen_op__isnull=True),
                name="veiligheidsplan_een_geldend",
            ),
            both_or_neither(
                "veiligheidsplan_vastgesteld_op_en_door",
                "vastgesteld_op",
                "vastgesteld_door",
                "afgesproken_op",
            ),
            models.CheckConstraint(
                name="veiligheidsplan_vervangen_na_vaststellen",
                condition=Q(vervangen_op__isnull=True)
                | Q(
                    vastgesteld_op__isnull=False, vervangen_op__gte=F("vastgesteld_op")
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"Veiligheidsplan, versie {self.versie}"

    @property
    def is_concept(self) -> bool:
        return self.vastgesteld_op is None

    @property
    def is_geldend(self) -> bool:
        return self.vastgesteld_op is not None and self.vervangen_op is None


class Antwoord(models.TextChoices):
    """What somebody says of the plan. Silence is not akkoord."""

    JA = "JA", "akkoord"
    NEE = "NEE", "niet akkoord"
    NIET_GEVRAAGD = "NIET_GEVRAAGD", "nog niet gevraagd"


@volg()
class Instemming(VanGezin):
    """Wat één iemand van dit plan vindt, en of het papier bij diegene in huis mag liggen.

    Agreement under pressure is none: who sat there when it was asked stands beside it.
    """

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="instemmingen"
    )
    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    antwoord = models.TextField(
        choices=Antwoord.choices, default=Antwoord.NIET_GEVRAAGD
    )
    woorden = models.TextField(blank=True)
    gevraagd_op = models.DateTimeField(null=True, blank=True)
    wie_erbij = models.TextField(blank=True)
    is_voorgelezen = models.BooleanField(null=True, blank=True)
    mag_papier_in_huis = models.BooleanField(null=True, blank=True)
    papier_elders = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "plan": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "antwoord": Klasse.GEHEIM,
        "woorden": Klasse.GEHEIM,
        "gevraagd_op": Klasse.PERSOON,
        "wie_erbij": Klasse.GEHEIM,
        "is_voorgelezen": Klasse.PERSOON,
        "mag_papier_in_huis": Klasse.GEHEIM,
        "papier_elders": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "persoon"], name="instemming_een_per_persoon"
            ),
            models.CheckConstraint(
                name="instemming_is_gevraagd",
                condition=Q(antwoord=Antwoord.NIET_GEVRAAGD, gevraagd_op__isnull=True)
                | Q(
                    antwoord__in=[Antwoord.JA, Antwoord.NEE],
                    gevraagd_op__isnull=False,
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.persoon}: {self.get_antwoord_display()}"


@volg()
class Papier(VanGezin):
    """Het plan zoals één iemand het op papier heeft, en wanneer diegene het kreeg."""

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="papieren"
    )
    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    nummer = models.PositiveIntegerField()
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    uitgereikt_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "plan": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "nummer": Klasse.OPENBAAR,
        "document": Klasse.PERSOON,
        "uitgereikt_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "nummer"], name="papier_nummer_een_keer"
            )
        ]

    def __str__(self) -> str:
        return f"{self.plan} voor {self.persoon}"


class Plandeel(VanGezin):
    """Een regel van een veiligheidsplan, met over wie die gaat.

    `betreft`: the people it says something about; `bevestigd_op` is empty for a line
    taken over from the version before, until somebody asked 'klopt dit nog?' (N286).
    `niet_op_papier`: whoever wrote it said that nobody of the family may read it on any
    paper, because it tells where somebody is or goes.
    """

    volgorde = models.PositiveIntegerField()
    betreft = ArrayField(models.BigIntegerField(), default=list, blank=True)
    bevestigd_op = models.DateTimeField(null=True, blank=True)
    niet_op_papier = models.BooleanField(default=False)

    class Meta:
        abstract = True

    @property
    def is_nagelopen(self) -> bool:
        return self.bevestigd_op is not None


PRIVACY_VAN_DEEL = {
    **PRIVACY_VAN_GEZIN,
    "plan": Klasse.PERSOON,
    "volgorde": Klasse.OPENBAAR,
    "betreft": Klasse.PERSOON,
    "bevestigd_op": Klasse.PERSOON,
    "niet_op_papier": Klasse.GEHEIM,
}
