"""What a child told, in the words of the child, and what it heard back."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.organisatie.models import Gebruiker


class Taal(models.TextChoices):
    """In which language somebody said it; the code is what a browser reads it by."""

    NEDERLANDS = "", "Nederlands"
    AMHAARS = "am", "Amhaars"
    ARABISCH = "ar", "Arabisch"
    BULGAARS = "bg", "Bulgaars"
    CHINEES = "zh", "Chinees"
    ENGELS = "en", "Engels"
    FARSI = "fa", "Farsi of Dari"
    FRANS = "fr", "Frans"
    FRIES = "fy", "Fries"
    KOERDISCH = "ku", "Koerdisch"
    OEKRAIENS = "uk", "Oekraïens"
    PAPIAMENTS = "pap", "Papiaments"
    POOLS = "pl", "Pools"
    PORTUGEES = "pt", "Portugees"
    ROEMEENS = "ro", "Roemeens"
    RUSSISCH = "ru", "Russisch"
    SOMALISCH = "so", "Somalisch"
    SPAANS = "es", "Spaans"
    TAMAZIGHT = "zgh", "Tamazight"
    TIGRINYA = "ti", "Tigrinya"
    TURKS = "tr", "Turks"
    ANDERS = "und", "een andere taal"


@volg()
class Kindverhaal(VanGezin):
    """Wat een kind zelf vertelde, letterlijk, en wat het kind daarop van ons hoorde.

    `woorden` are never changed: what is added later is another story. `wil`: what the
    child wants to happen with it, and who may know. Through an interpreter `vertaling` is
    what was said in Dutch, and `vertaald_door` who said it so; `woorden` are empty when
    nobody wrote down what the child said in its own language.
    """

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    gebeurd_op = models.DateTimeField()
    aan_wie = models.TextField()
    aanleiding = models.TextField(blank=True)
    woorden = models.TextField(blank=True)
    taal = models.TextField(choices=Taal.choices, blank=True)
    vertaling = models.TextField(blank=True)
    vertaald_door = models.TextField(blank=True)
    wil = models.TextField(blank=True)
    antwoord_op = models.DateTimeField(null=True, blank=True)
    antwoord_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    antwoord = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "gebeurd_op": Klasse.PERSOON,
        "aan_wie": Klasse.GEHEIM,
        "aanleiding": Klasse.GEHEIM,
        "woorden": Klasse.GEHEIM,
        "taal": Klasse.PERSOON,
        "vertaling": Klasse.GEHEIM,
        "vertaald_door": Klasse.PERSOON,
        "wil": Klasse.GEHEIM,
        "antwoord_op": Klasse.PERSOON,
        "antwoord_door": Klasse.PERSOON,
        "antwoord": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-gebeurd_op"], name="kindverhaal_op")]
        constraints = [
            both_or_neither(
                "kindverhaal_antwoord_op_en_door", "antwoord_op", "antwoord_door"
            ),
            models.CheckConstraint(
                name="kindverhaal_antwoord_zegt_wat",
                condition=Q(antwoord_op__isnull=True) | ~Q(antwoord=""),
            ),
            models.CheckConstraint(
                name="kindverhaal_zegt_iets",
                condition=~Q(woorden="") | ~Q(vertaling=""),
            ),
            models.CheckConstraint(
                name="kindverhaal_vertaling_uit_een_taal",
                condition=Q(vertaling="", vertaald_door="")
                | (~Q(taal="") & ~Q(vertaling="") & ~Q(vertaald_door="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} vertelde op {self.gebeurd_op:%d-%m-%Y}"
