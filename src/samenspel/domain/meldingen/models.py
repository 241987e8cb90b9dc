"""What somebody wants to hear, and what was read or mailed already."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.privacyklasse import Klasse
from samenspel.domain.organisatie.models import Medewerker

VROEGST, LAATST = 6, 20


class Nieuwssoort(models.TextChoices):
    """What can be new for somebody."""

    AANMELDING = "AANMELDING", "Een nieuwe aanmelding voor uw team"
    VRAAG = "VRAAG", "Iemand vraagt toegang tot een gezin van u"
    NOOD = "NOOD", "Iemand nam noodtoegang tot een gezin van u"
    OVERDRACHT = "OVERDRACHT", "Een overdracht die nog niet af is"
    MEEKIJKEN = "MEEKIJKEN", "Een collega vraagt u mee te kijken"
    ROOD = "ROOD", "Iets in een gezin van u werd rood"


class Voorkeur(models.Model):
    """Wat een medewerker wil horen: alleen op het scherm, in het dagbericht of meteen.

    Without a row somebody gets no e-mail at all. `adres`: where this person uses
    Samenspel, for the link in the message.
    """

    medewerker = models.OneToOneField(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    uur = models.PositiveSmallIntegerField(null=True, blank=True)
    in_dagbericht = ArrayField(models.TextField(), default=list)
    direct = ArrayField(models.TextField(), default=list)
    adres = models.TextField()
    dagbericht_op = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "uur": Klasse.PERSOON,
        "in_dagbericht": Klasse.PERSOON,
        "direct": Klasse.PERSOON,
        "adres": Klasse.OPENBAAR,
        "dagbericht_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="voorkeur_uur_van_een_werkdag",
                condition=Q(uur__isnull=True) | Q(uur__range=(VROEGST, LAATST)),
            )
        ]

    def __str__(self) -> str:
        return f"Voorkeur van {self.medewerker}"


class Melding(models.Model):
    """Dat iemand iets nieuws las, of er een e-mail over kreeg.

    The news itself is found in the rows it is about; here stands only its key.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    sleutel = models.TextField()
    gelezen_op = models.DateTimeField(null=True, blank=True)
    verstuurd_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "sleutel": Klasse.OPENBAAR,
        "gelezen_op": Klasse.PERSOON,
        "verstuurd_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["medewerker", "sleutel"], name="melding_een_per_sleutel"
            )
        ]

    def __str__(self) -> str:
        return self.sleutel
