"""What somebody saw, heard or concluded."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin


class Waarneming(models.TextChoices):
    """How somebody knows it: facts apart from opinions."""

    GEZIEN = "GEZIEN", "zelf gezien"
    GEHOORD = "GEHOORD", "gehoord van iemand"
    GECONCLUDEERD = "GECONCLUDEERD", "zelf geconcludeerd"


class Bronsoort(models.TextChoices):
    """From what kind of source a signal comes; shielded as who reported it."""

    NIET_GEZEGD = "", "niet gezegd"
    ZELF = "ZELF", "wijzelf"
    GEZIN = "GEZIN", "iemand uit het gezin"
    NETWERK = "NETWERK", "familie, buren of netwerk"
    SCHOOL = "SCHOOL", "school of opvang"
    ZORG = "ZORG", "huisarts of zorg"
    HULP = "HULP", "een hulpverlener"
    POLITIE = "POLITIE", "politie"
    VEILIG_THUIS = "VEILIG_THUIS", "Veilig Thuis"
    ANDERS = "ANDERS", "iemand anders"


class Taxatie(models.TextChoices):
    """The first look at a signal: how soon it must be weighed."""

    ACUUT = "ACUUT", "acuut: een kind kan nu in gevaar zijn"
    WEGEN = "WEGEN", "wegen: dit moeten we bespreken"
    BEKEND = "BEKEND", "bekend: dit wisten we, en we doen er al iets aan"


class Leefgebied(models.TextChoices):
    """The areas of the wegingskaart. Source: 002:n956-967."""

    GEESTELIJKE_GEZONDHEID = (
        "GEESTELIJKE_GEZONDHEID",
        "geestelijke gezondheid ouders (LVB, psychiatrie, verslaving)",
    )
    ZORGMIJDERS = "ZORGMIJDERS", "zorgmijders / bagatelliseren van de zorgen"
    KINDSIGNALEN = "KINDSIGNALEN", "kindsignalen of bedreigde ontwikkeling kinderen"
    ZORGMELDINGEN = "ZORGMELDINGEN", "zorgmeldingen betrokken instanties"
    HUISELIJK_GEWELD = "HUISELIJK_GEWELD", "huiselijk geweld"
    DRAAGLAST = "DRAAGLAST", "draaglast / draagkracht ouders uit balans"
    FINANCIEN = "FINANCIEN", "financiën / huisvesting"
    WERK = "WERK", "werk en opleiding"
    NETWERK = "NETWERK", "sociaal netwerk"
    VASTLOPEN = "VASTLOPEN", "je loopt vast in het gezin"
    GEEN_MEDEWERKING = (
        "GEEN_MEDEWERKING",
        "het gezin wil niet langer meewerken aan de hulp",
    )


class Betekenis(models.TextChoices):
    """What a signal means for the safety of the children, and so what comes next."""

    GEEN_GEVOLG = "GEEN_GEVOLG", "het verandert niets aan de veiligheid"
    MEER_FEITEN = "MEER_FEITEN", "eerst zijn er meer feiten nodig"
    PLAN_NAKIJKEN = "PLAN_NAKIJKEN", "we kijken het veiligheidsplan na"
    TEAM = "TEAM", "het hoort in de casuïstiekbespreking"
    VEILIGSTELLEN = "VEILIGSTELLEN", "we maken nu een kind veilig"


@volg()
class Signaal(VanGezin):
    """Iets zorgelijks dat iemand zag, hoorde of concludeerde, met de bron erbij.

    `wie_meldt` is shielded like a melder. `woorden_van`: who of the family said it; the
    words of a child are the child's. `bron`: a mark that tells one source
    from another and names nobody.
    """

    gebeurd_op = models.DateTimeField()
    wie_meldt = models.TextField()
    bronsoort = models.TextField(choices=Bronsoort.choices, blank=True)
    bron = models.TextField(blank=True)
    woorden_van = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    betreft = ArrayField(models.BigIntegerField(), default=list)
    wat_precies = models.TextField()
    waarneming = models.TextField(choices=Waarneming.choices)
    leefgebieden = ArrayField(
        models.TextField(choices=Leefgebied.choices), default=list
    )
    is_acuut = models.BooleanField(default=False)
    getaxeerd_op = models.DateTimeField(null=True, blank=True)
    getaxeerd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    taxatie = models.TextField(choices=Taxatie.choices, blank=True)
    taxatie_omdat = models.TextField(blank=True)
    gewogen_op = models.DateTimeField(null=True, blank=True)
    gewogen_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    gewogen_met = models.TextField(blank=True)
    is_gw_erbij = models.BooleanField(default=False)
    betekenis = models.TextField(choices=Betekenis.choices, blank=True)
    weging = models.TextField(null=True, blank=True)  # noqa: DJ001 pairs with gewogen_op

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "gebeurd_op": Klasse.PERSOON,
        "wie_meldt": Klasse.GEHEIM,
        "bronsoort": Klasse.GEHEIM,
        "bron": Klasse.PERSOON,
        "woorden_van": Klasse.GEHEIM,
        "betreft": Klasse.PERSOON,
        "wat_precies": Klasse.GEHEIM,
        "waarneming": Klasse.BIJZONDER,
        "leefgebieden": Klasse.BIJZONDER,
        "is_acuut": Klasse.BIJZONDER,
        "getaxeerd_op": Klasse.PERSOON,
        "getaxeerd_door": Klasse.PERSOON,
        "taxatie": Klasse.BIJZONDER,
        "taxatie_omdat": Klasse.BIJZONDER,
        "gewogen_op": Klasse.PERSOON,
        "gewogen_door": Klasse.PERSOON,
        "gewogen_met": Klasse.PERSOON,
        "is_gw_erbij": Klasse.PERSOON,
        "betekenis": Klasse.BIJZONDER,
        "weging": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-gebeurd_op"], name="signaal_op")]
        constraints = [
            both_or_neither(
                "signaal_gewogen_op_door_en_hoe", "gewogen_op", "gewogen_door", "weging"
            ),
            both_or_neither(
                "signaal_getaxeerd_op_en_door", "getaxeerd_op", "getaxeerd_door"
            ),
            models.CheckConstraint(
                name="signaal_getaxeerd_zegt_hoe",
                condition=Q(getaxeerd_op__isnull=True) | ~Q(taxatie=""),
            ),
            models.CheckConstraint(
                name="signaal_zegt_iets", condition=~Q(wat_precies="")
            ),
        ]

    def __str__(self) -> str:
        return f"Signaal van {self.gebeurd_op:%d-%m-%Y}"

    @property
    def is_gewogen(self) -> bool:
        return self.gewogen_op is not None

    @property
    def is_bekend(self) -> bool:
        """Known already, and something is done about it: no weighing waits for it."""
        return self.taxatie == Taxatie.BEKEND and not self.is_gewogen

    @property
    def gebieden(self) -> list[str]:
        """The areas in words."""
        return [str(Leefgebied(gebied).label) for gebied in self.leefgebieden]
