"""What was filled in: an afname with its answers and its outcome per child."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin


@volg()
class Afname(VanGezin):
    """Een keer dat een instrument is ingevuld: welk, welke versie, welk deel, wanneer.

    The definition is a file; `instrument` and `versie` say which one was used.
    """

    instrument = models.TextField()
    versie = models.TextField()
    deel = models.TextField(blank=True)
    afgenomen_op = models.DateTimeField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "instrument": Klasse.OPENBAAR,
        "versie": Klasse.OPENBAAR,
        "deel": Klasse.OPENBAAR,
        "afgenomen_op": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(
                fields=["gezin", "instrument", "-afgenomen_op"], name="afname_laatste"
            )
        ]

    def __str__(self) -> str:
        return f"{self.instrument} van {self.afgenomen_op:%d-%m-%Y}"


@volg()
class Antwoord(VanGezin):
    """Het antwoord op één item van een afname, over één kind of over het gezin."""

    afname = models.ForeignKey(
        Afname, on_delete=models.PROTECT, related_name="antwoorden"
    )
    kind = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    item = models.TextField()
    waarde = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "afname": Klasse.PERSOON,
        "kind": Klasse.PERSOON,
        "item": Klasse.BIJZONDER,
        "waarde": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["afname", "kind", "item"],
                name="antwoord_een_keer_per_item",
                nulls_distinct=False,
            )
        ]

    def __str__(self) -> str:
        return f"{self.item}: {self.waarde}"


@volg()
class Uitkomst(VanGezin):
    """Wat een afname zegt over één kind, of over het gezin.

    `waarde` is empty as long as nothing may be concluded. `los_op` and `los_door` are
    filled when the instrument was filled in elsewhere and only the result is known.
    """

    afname = models.ForeignKey(
        Afname, on_delete=models.PROTECT, related_name="uitkomsten"
    )
    kind = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    waarde = models.TextField(blank=True)
    getal = models.IntegerField(null=True, blank=True)
    is_volledig = models.BooleanField()
    afgeleid_uit = models.TextField(blank=True)
    los_op = models.DateField(null=True, blank=True)
    los_door = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "afname": Klasse.PERSOON,
        "kind": Klasse.PERSOON,
        "waarde": Klasse.BIJZONDER,
        "getal": Klasse.BIJZONDER,
        "is_volledig": Klasse.OPENBAAR,
        "afgeleid_uit": Klasse.OPENBAAR,
        "los_op": Klasse.PERSOON,
        "los_door": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["afname", "kind"],
                name="uitkomst_een_per_kind",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="uitkomst_los_op_en_door",
                condition=Q(los_op__isnull=True, los_door="")
                | (Q(los_op__isnull=False) & ~Q(los_door="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.afname}: {self.waarde or 'nog niet bekend'}"

    @property
    def is_los(self) -> bool:
        return self.los_op is not None
