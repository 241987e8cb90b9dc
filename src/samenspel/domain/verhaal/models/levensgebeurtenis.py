"""What happened in a life, and which help there was: what is recorded nowhere else."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither, einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Datumprecisie, VanGezin
from samenspel.domain.organisatie.models import Gebruiker

PRIVACY_VAN_TIJD = {
    **PRIVACY_VAN_GEZIN,
    "betreft": Klasse.PERSOON,
    "gecorrigeerd_op": Klasse.PERSOON,
    "gecorrigeerd_door": Klasse.PERSOON,
    "reden_gecorrigeerd": Klasse.BIJZONDER,
    "vervallen_op": Klasse.PERSOON,
    "vervallen_door": Klasse.PERSOON,
    "reden_vervallen": Klasse.BIJZONDER,
}


class OpTijdlijn(VanGezin):
    """Iets voor de tijdlijn, over wie het gaat, en wat er later anders aan bleek."""

    betreft = ArrayField(models.BigIntegerField(), default=list)
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

    class Meta:
        abstract = True


@volg()
class Levensgebeurtenis(OpTijdlijn):
    """Een gebeurtenis in het leven van het gezin: wat, wanneer, en wie dat zegt.

    `gevolg`: what it meant for the children. `is_groot`: a big life event. What is
    `niet_op_papier` stays off every paper. Source: F1, 'Chronologisch overzicht van alle
    belangrijke gebeurtenissen/big life events'.
    """

    wat = models.TextField()
    gebeurd_op = models.DateField()
    gebeurd_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    gevolg = models.TextField(blank=True)
    wie_zegt = models.TextField()
    is_groot = models.BooleanField(default=False)
    niet_op_papier = models.BooleanField(default=False)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_TIJD,
        "wat": Klasse.BIJZONDER,
        "gebeurd_op": Klasse.BIJZONDER,
        "gebeurd_precisie": Klasse.PERSOON,
        "gevolg": Klasse.BIJZONDER,
        "wie_zegt": Klasse.BIJZONDER,
        "is_groot": Klasse.PERSOON,
        "niet_op_papier": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="levensgebeurtenis_gezin")]
        constraints = [
            models.CheckConstraint(
                name="levensgebeurtenis_zegt_wat_en_van_wie",
                condition=~Q(wat="") & ~Q(wie_zegt=""),
            ),
            both_or_neither(
                "levensgebeurtenis_vervallen_door_iemand",
                "vervallen_op",
                "vervallen_door",
            ),
        ]

    def __str__(self) -> str:
        return f"Gebeurtenis van {self.gebeurd_op:%d-%m-%Y}"


class Hulpgebied(models.TextChoices):
    """The areas of life. Source: S52, 002:n1382-1403."""

    OPGROEIEN = "OPGROEIEN", "opgroeiproblemen"
    SCHOOL = "SCHOOL", "school"
    DAGBESTEDING = "DAGBESTEDING", "dagbesteding"
    GEZONDHEID = "GEZONDHEID", "mentale en fysieke gezondheid ouders"
    OPVOEDEN = "OPVOEDEN", "opvoedvaardigheden"
    RELATIE = "RELATIE", "relatie ouders"
    HUISVESTING = "HUISVESTING", "huisvesting"
    GELD = "GELD", "werk, inkomen, financiën"
    NETWERK = "NETWERK", "steun eigen netwerk"
    OVERLAST = "OVERLAST", "overlast in de wijk"
    JUSTITIE = "JUSTITIE", "justitiële contacten"


@volg()
class Hulpverlening(OpTijdlijn):
    """Hulp nu of eerder: van wie, voor wie, waarom, en wat ervan kwam.

    Without `tot` it goes on. Source: F1, 'Lopende hulpverlening' and 'Chronologisch
    overzicht van eerdere hulpverlening/instanties' (N307).
    """

    aangeboden_door = models.TextField()
    gebied = models.TextField(choices=Hulpgebied.choices)
    reden = models.TextField()
    doelen = models.TextField(blank=True)
    contactpersoon = models.TextField(blank=True)
    vanaf = models.DateField()
    vanaf_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    tot = models.DateField(null=True, blank=True)
    tot_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    resultaat = models.TextField(blank=True)
    vond_gezin = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_TIJD,
        "aangeboden_door": Klasse.BIJZONDER,
        "gebied": Klasse.BIJZONDER,
        "reden": Klasse.BIJZONDER,
        "doelen": Klasse.BIJZONDER,
        "contactpersoon": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
        "vanaf_precisie": Klasse.PERSOON,
        "tot": Klasse.BIJZONDER,
        "tot_precisie": Klasse.PERSOON,
        "resultaat": Klasse.BIJZONDER,
        "vond_gezin": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="hulpverlening_gezin")]
        constraints = [
            einde_na_begin("hulpverlening_einde_na_begin"),
            models.CheckConstraint(
                name="hulpverlening_zegt_van_wie_en_waarom",
                condition=~Q(aangeboden_door="") & ~Q(reden=""),
            ),
            both_or_neither(
                "hulpverlening_vervallen_door_iemand", "vervallen_op", "vervallen_door"
            ),
        ]

    def __str__(self) -> str:
        return f"Hulp van {self.aangeboden_door}"
