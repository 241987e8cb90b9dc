"""Contacts that were: who was seen, spoken to, and spoken to alone."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils import timezone

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker


class Contactwijze(models.TextChoices):
    """How somebody was met."""

    HUISBEZOEK = "HUISBEZOEK", "huisbezoek"
    KANTOOR = "KANTOOR", "op kantoor"
    SCHOOL = "SCHOOL", "op school"
    ZITTING = "ZITTING", "zitting"
    TELEFOON = "TELEFOON", "telefoon"
    VIDEOBELLEN = "VIDEOBELLEN", "videobellen"
    ELDERS = "ELDERS", "ergens anders"


class Tolk(models.TextChoices):
    """Whether the talk went through somebody else's mouth, and whose."""

    NIET_GEZEGD = "", "niet gezegd"
    NIET_NODIG = "NIET_NODIG", "geen tolk nodig"
    TOLK = "TOLK", "met een tolk erbij"
    TELEFOON = "TELEFOON", "met een tolk via telefoon of scherm"
    BEKENDE = "BEKENDE", "een volwassene die het gezin kent, tolkte"
    KIND = "KIND", "een kind tolkte"
    GEWEIGERD = "GEWEIGERD", "het gezin wilde geen tolk"
    NODIG_GEEN = "NODIG_GEEN", "tolk nodig, maar er was er geen"


@volg()
class Contact(VanGezin):
    """Een gesprek of bezoek dat er was: wanneer, hoe, met wie, en wat telde."""

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    gebeurd_op = models.DateTimeField()
    duur_minuten = models.PositiveIntegerField(null=True, blank=True)
    wijze = models.TextField(choices=Contactwijze.choices)
    belangrijkste = models.TextField(blank=True)
    notitie = models.TextField(blank=True)
    was_melder_erbij = models.BooleanField(default=False)
    tolk = models.TextField(choices=Tolk.choices, blank=True)
    tolk_taal = models.TextField(blank=True)
    is_tolk_in_nood = models.BooleanField(default=False)
    tolk_toelichting = models.TextField(blank=True)
    # Since when it belongs among what mattered in this life, and who said so.
    op_tijdlijn_sinds = models.DateTimeField(null=True, blank=True)
    op_tijdlijn_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # The last correction; what stood there before is in the history.
    gecorrigeerd_op = models.DateTimeField(null=True, blank=True)
    gecorrigeerd_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden_gecorrigeerd = models.TextField(blank=True)
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
        "duur_minuten": Klasse.PERSOON,
        "wijze": Klasse.PERSOON,
        "belangrijkste": Klasse.BIJZONDER,
        "notitie": Klasse.BIJZONDER,
        "was_melder_erbij": Klasse.GEHEIM,
        "tolk": Klasse.PERSOON,
        "tolk_taal": Klasse.PERSOON,
        "is_tolk_in_nood": Klasse.PERSOON,
        "tolk_toelichting": Klasse.BIJZONDER,
        "op_tijdlijn_sinds": Klasse.PERSOON,
        "op_tijdlijn_door": Klasse.PERSOON,
        "gecorrigeerd_op": Klasse.PERSOON,
        "gecorrigeerd_door": Klasse.PERSOON,
        "reden_gecorrigeerd": Klasse.BIJZONDER,
        "vervallen_op": Klasse.PERSOON,
        "vervallen_door": Klasse.PERSOON,
        "reden_vervallen": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-gebeurd_op"], name="contact_op")]
        constraints = [
            both_or_neither(
                "contact_op_tijdlijn", "op_tijdlijn_sinds", "op_tijdlijn_door"
            ),
            models.CheckConstraint(
                name="contact_vervallen_met_reden",
                condition=Q(vervallen_op__isnull=True) | ~Q(reden_vervallen=""),
            ),
            models.CheckConstraint(
                name="contact_gecorrigeerd_met_reden",
                condition=Q(gecorrigeerd_op__isnull=True) | ~Q(reden_gecorrigeerd=""),
            ),
            models.CheckConstraint(
                name="contact_kind_tolkt_alleen_in_nood",
                condition=~Q(tolk="KIND")
                | (Q(is_tolk_in_nood=True) & ~Q(tolk_toelichting="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_wijze_display()} op {self.gebeurd_op:%d-%m-%Y}"

    @property
    def dagen_later_vastgelegd(self) -> int:
        return (
            timezone.localdate(self.vastgelegd_op) - timezone.localdate(self.gebeurd_op)
        ).days

    @property
    def tolk_zegt(self) -> str:
        """Say in words how people understood each other: '' when nobody said it."""
        if self.tolk in (Tolk.NIET_GEZEGD, Tolk.NIET_NODIG):
            return ""
        taal = f" ({self.tolk_taal})" if self.tolk_taal else ""
        waarom = f": {self.tolk_toelichting}" if self.tolk_toelichting else ""
        return f"{Tolk(self.tolk).label}{taal}{waarom}"


@volg()
class Aanwezigheid(VanGezin):
    """Wie bij een contact was: gezien, gesproken en alleen gesproken zijn drie dingen."""

    contact = models.ForeignKey(
        Contact, on_delete=models.PROTECT, related_name="aanwezigen"
    )
    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="contacten"
    )
    is_gezien = models.BooleanField(default=False)
    is_gesproken = models.BooleanField(default=False)
    is_alleen_gesproken = models.BooleanField(default=False)
    reden_niet_gesproken = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "contact": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "is_gezien": Klasse.BIJZONDER,
        "is_gesproken": Klasse.BIJZONDER,
        "is_alleen_gesproken": Klasse.GEHEIM,
        "reden_niet_gesproken": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "persoon"], name="aanwezigheid_een_keer"
            ),
            models.CheckConstraint(
                name="aanwezigheid_alleen_is_ook_gesproken",
                condition=Q(is_alleen_gesproken=False) | Q(is_gesproken=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.persoon} bij {self.contact}"

    @property
    def zegt(self) -> str:
        """Say in words what was so: 'gezien en alleen gesproken'."""
        if self.reden_niet_gesproken and not self.is_gesproken:
            return f"niet gesproken: {self.reden_niet_gesproken}"
        woorden = ["gezien"] if self.is_gezien else []
        if self.is_alleen_gesproken:
            woorden.append("alleen gesproken")
        elif self.is_gesproken:
            woorden.append("gesproken")
        return " en ".join(woorden)
