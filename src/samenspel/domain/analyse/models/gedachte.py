"""What every thought about a family says: whose it is, of which day, on which facts."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import Datumprecisie, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import (
    PRIVACY_VERVALT,
    Taal,
    Vervalt,
    vervalt_met_reden,
)


class Gezegd(models.Model):
    """Wie dit zegt en op welke dag: iemand van het gezin, of een ander in woorden."""

    zegt = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    zegt_anders = models.TextField(blank=True)
    gezegd_op = models.DateField()
    gezegd_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )

    class Meta:
        abstract = True

    @property
    def wie_zegt_het(self) -> str:
        """Whose words or whose view this is."""
        return self.zegt.roepnaam if self.zegt else self.zegt_anders


class Leesbaar(models.Model):
    """Of het gezin dit mag lezen: op de tafel van het overleg, en voor wie.

    Closed until a worker opens it (ADR 7). `alleen_voor`: when filled, only these people
    of the family read it; for the words of a child: whom the child chose.
    """

    voor_gezin = models.BooleanField(default=False)
    alleen_voor = ArrayField(models.BigIntegerField(), default=list, blank=True)

    class Meta:
        abstract = True


class Gedachte(Vervalt, Leesbaar):
    """Wat iemand van de feiten maakt, in de eigen woorden en taal.

    Never changed: what changed is a new one that `vervangt` it. `betreft`: the people it
    says something about. `feiten`: the lines of the tijdlijn on which it rests (ADR 21).
    `bevestigd_op`: when somebody last asked whether it still holds.
    """

    taal = models.TextField(choices=Taal.choices, blank=True)
    vertaling = models.TextField(blank=True)
    betreft = ArrayField(models.BigIntegerField(), default=list, blank=True)
    feiten = ArrayField(models.TextField(), default=list, blank=True)
    bron = models.TextField(blank=True)
    bevestigd_op = models.DateTimeField(null=True, blank=True)
    bevestigd_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    vervangt = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        abstract = True


PRIVACY_GEZEGD = {
    "zegt": Klasse.BIJZONDER,
    "zegt_anders": Klasse.BIJZONDER,
    "gezegd_op": Klasse.PERSOON,
    "gezegd_precisie": Klasse.PERSOON,
}
PRIVACY_LEESBAAR = {"voor_gezin": Klasse.GEHEIM, "alleen_voor": Klasse.GEHEIM}
PRIVACY_GEDACHTE = {
    **PRIVACY_VERVALT,
    **PRIVACY_LEESBAAR,
    "taal": Klasse.PERSOON,
    "vertaling": Klasse.GEHEIM,
    "betreft": Klasse.PERSOON,
    "feiten": Klasse.PERSOON,
    "bron": Klasse.GEHEIM,
    "bevestigd_op": Klasse.PERSOON,
    "bevestigd_door": Klasse.PERSOON,
    "vervangt": Klasse.PERSOON,
}


def gezegd_door_iemand(naam: str) -> models.CheckConstraint:
    """Somebody says so, of the family or not."""
    return models.CheckConstraint(
        name=f"{naam}_is_gezegd_door_iemand",
        condition=Q(zegt__isnull=False) | ~Q(zegt_anders=""),
    )


def gedachte_klopt(naam: str) -> list[models.BaseConstraint]:
    """Withdrawn with a reason; confirmed by somebody; translated from a language."""
    return [
        *vervalt_met_reden(naam),
        both_or_neither(
            f"{naam}_bevestigd_op_en_door", "bevestigd_op", "bevestigd_door"
        ),
        models.CheckConstraint(
            name=f"{naam}_vertaling_uit_een_taal",
            condition=Q(vertaling="") | ~Q(taal=""),
        ),
    ]
