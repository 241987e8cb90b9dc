"""How safe a child is, each voice about it, and making a child safe at once."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.instrumenten.models import Afname
from samenspel.domain.organisatie.models import Organisatie


class Conclusie(models.TextChoices):
    """The three conclusions of the ARIJ veiligheidstaxatie. Source: 002:n1133-1143."""

    VEILIG = "veilig", "veilig"
    ONVEILIG = "onveilig", "onveilig"
    DIRECT_VEILIGSTELLEN = "direct_veiligstellen", "direct veiligstellen"


@volg()
class Veiligheidsvaststelling(VanGezin):
    """Hoe veilig één kind nu is, volgens de partij die daarvoor verantwoordelijk is.

    The latest per child counts. `cijfer` is empty when nobody gave one.
    """

    kind = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="vaststellingen"
    )
    conclusie = models.TextField(choices=Conclusie.choices)
    cijfer = models.PositiveSmallIntegerField(null=True, blank=True)
    toelichting = models.TextField(blank=True)
    vastgesteld_op = models.DateTimeField()
    verantwoordelijke = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, related_name="+"
    )
    afname = models.ForeignKey(
        Afname, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "conclusie": Klasse.BIJZONDER,
        "cijfer": Klasse.BIJZONDER,
        "toelichting": Klasse.BIJZONDER,
        "vastgesteld_op": Klasse.PERSOON,
        "verantwoordelijke": Klasse.PERSOON,
        "afname": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(
                fields=["gezin", "kind", "-vastgesteld_op"], name="vaststelling_laatste"
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="veiligheidsvaststelling_conclusie",
                condition=Q(conclusie__in=Conclusie.values),
            ),
            models.CheckConstraint(
                name="veiligheidsvaststelling_cijfer_tot_en_met_10",
                condition=Q(cijfer__isnull=True) | Q(cijfer__lte=10),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.get_conclusie_display()}"


class Stemsoort(models.TextChoices):
    """Whose voice it is."""

    GEZINSLID = "GEZINSLID", "iemand uit het gezin of netwerk"
    WIJ = "WIJ", "wij, de professionals"
    SCHOOL = "SCHOOL", "school of opvang"
    ZORG = "ZORG", "hulpverlener of arts"
    ANDERS = "ANDERS", "iemand anders"


@volg()
class Stem(VanGezin):
    """Het cijfer dat één iemand geeft voor de veiligheid, en wat het hoger zou maken.

    Stands beside the vaststelling; voices are never averaged. Without `kind` it is about
    all children. A child's voice belongs to the child: `gedeeld_met` names who else of
    the family may read it, by the child's own choice.
    """

    soort = models.TextField(choices=Stemsoort.choices)
    persoon = models.ForeignKey(
        Persoon,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="stemmen",
    )
    naam = models.TextField(blank=True)
    kind = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    cijfer = models.PositiveSmallIntegerField()
    woorden = models.TextField(blank=True)
    punt_hoger = models.TextField(blank=True)
    gegeven_op = models.DateTimeField()
    gedeeld_met = ArrayField(models.BigIntegerField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "soort": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "naam": Klasse.GEHEIM,
        "kind": Klasse.PERSOON,
        "cijfer": Klasse.GEHEIM,
        "woorden": Klasse.GEHEIM,
        "punt_hoger": Klasse.GEHEIM,
        "gegeven_op": Klasse.PERSOON,
        "gedeeld_met": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-gegeven_op"], name="stem_laatste")]
        constraints = [
            models.CheckConstraint(
                name="stem_cijfer_tot_en_met_10", condition=Q(cijfer__lte=10)
            ),
            models.CheckConstraint(
                name="stem_van_een_gezinslid_heeft_een_persoon",
                condition=Q(soort=Stemsoort.GEZINSLID, persoon__isnull=False)
                | (~Q(soort=Stemsoort.GEZINSLID) & Q(persoon__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.van_wie}: {self.cijfer}"

    @property
    def van_wie(self) -> str:
        if self.persoon is not None:
            return self.persoon.roepnaam
        return self.naam or self.get_soort_display()


class Beslisser(models.TextChoices):
    """Who decides about legal means. Source: N048; praktijk: at night the achterwacht."""

    BASISTEAM = "BASISTEAM", "basisteam"
    ACHTERWACHT = "ACHTERWACHT", "achterwacht"


@volg()
class Veiligstelling(VanGezin):
    """Hoe één kind meteen veilig is gemaakt: wie, wat en wanneer. Bron: 001:16."""

    kind = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="veiligstellingen"
    )
    wie = models.TextField()
    wat = models.TextField()
    veiliggesteld_op = models.DateTimeField()
    is_juridische_stap_nodig = models.BooleanField(default=False)
    besloten_door = models.TextField(choices=Beslisser.choices, blank=True)
    motivering = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "wie": Klasse.GEHEIM,
        "wat": Klasse.GEHEIM,
        "veiliggesteld_op": Klasse.PERSOON,
        "is_juridische_stap_nodig": Klasse.BIJZONDER,
        "besloten_door": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="veiligstelling_zegt_wie_en_wat",
                condition=~Q(wie="") & ~Q(wat=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} veiliggesteld op {self.veiliggesteld_op:%d-%m-%Y}"


class Opleger(models.TextChoices):
    """Who decided that two people may not meet."""

    RECHTER = "RECHTER", "de rechter"
    BURGEMEESTER = "BURGEMEESTER", "de burgemeester (huisverbod)"
    AFSPRAAK = "AFSPRAAK", "zo afgesproken"


@volg()
class Contactverbod(VanGezin):
    """Twee mensen die geen contact met elkaar mogen hebben, en tot wanneer.

    Each of the two reads nothing of the other, even when they share a household.
    """

    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    met = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    opgelegd_door = models.TextField(choices=Opleger.choices)
    vanaf = models.DateField()
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "persoon": Klasse.PERSOON,
        "met": Klasse.PERSOON,
        "opgelegd_door": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
        "tot": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="contactverbod_met_een_ander", condition=~Q(persoon=F("met"))
            ),
            einde_na_begin("contactverbod_einde_na_begin"),
        ]

    def __str__(self) -> str:
        return f"{self.persoon} en {self.met}: geen contact"
