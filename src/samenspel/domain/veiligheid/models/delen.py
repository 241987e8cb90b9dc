"""The lines of a veiligheidsplan; in a concept they may still go."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.veiligheid.models.plan import (
    PRIVACY_VAN_DEEL,
    Plandeel,
    Veiligheidsplan,
)
from samenspel.domain.verhaal.models import Afspraak, Taal


class Onderdeelsoort(models.TextChoices):
    """The questions of the veiligheidsplan. Source: 002:n1117-1157 and Figuur 7."""

    SITUATIE = "SITUATIE", "Wat was de situatie?"
    GEBEURTENIS = "GEBEURTENIS", "Wat is er precies gebeurd, en wanneer?"
    MELDER = "MELDER", "Wie heeft gemeld?"
    RISICO = "RISICO", "Wat is er nu gevaarlijk?"
    GEVOLG = "GEVOLG", "Wat betekent dit voor de kinderen?"
    ZORG = "ZORG", "Waar maken we ons zorgen over?"
    KRACHT = "KRACHT", "Wat gaat er goed?"
    NETWERK = "NETWERK", "Wie kan er helpen?"
    ZES = "ZES", "Hoe ziet een 6 eruit?"


@volg(verwijderbaar=True)
class Onderdeel(Plandeel):
    """Een regel tekst in het plan: een zorg, een kracht, een gevolg, of de '6'.

    `woorden_van`: whose own words these are. A child's words belong to the child. Said in
    another language, `vertaling` is what an interpreter made of them in Dutch.
    `alleen_voor`: when filled, only these people of the family read it.
    """

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="onderdelen"
    )
    soort = models.TextField(choices=Onderdeelsoort.choices)
    tekst = models.TextField()
    wanneer = models.TextField(blank=True)
    bron = models.TextField(blank=True)
    woorden_van = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    taal = models.TextField(choices=Taal.choices, blank=True)
    vertaling = models.TextField(blank=True)
    alleen_voor = ArrayField(models.BigIntegerField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_DEEL,
        "soort": Klasse.OPENBAAR,
        "tekst": Klasse.GEHEIM,
        "wanneer": Klasse.BIJZONDER,
        "bron": Klasse.GEHEIM,
        "woorden_van": Klasse.PERSOON,
        "taal": Klasse.PERSOON,
        "vertaling": Klasse.GEHEIM,
        "alleen_voor": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(name="onderdeel_zegt_iets", condition=~Q(tekst=""))
        ]

    def __str__(self) -> str:
        return self.get_soort_display()


@volg(verwijderbaar=True)
class Planafspraak(Plandeel):
    """Een veiligheidsafspraak in dit plan: wie, wat, wanneer, hoe en wie controleert.

    The words stand in `verhaal.Afspraak`, with for whom they are. `persoon` is who of
    the family or network carries it out.
    """

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="afspraken"
    )
    afspraak = models.OneToOneField(
        Afspraak, on_delete=models.PROTECT, related_name="+"
    )
    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_DEEL,
        "afspraak": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
    }

    def __str__(self) -> str:
        return str(self.afspraak)

    @property
    def alleen_voor(self) -> list[int]:
        voor: list[int] = self.afspraak.alleen_voor
        return voor


@volg(verwijderbaar=True)
class Bodemeis(Plandeel):
    """Wat er minimaal moet gebeuren voor de veiligheid van het kind, en anders wat.

    Set by the professionals; the ondergrens is agreed with the family. Both stand in
    the plan, apart (C29). Source: 001:18, 000:30.
    """

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="bodemeisen"
    )
    eis = models.TextField()
    consequentie = models.TextField(blank=True)
    alleen_voor = ArrayField(models.BigIntegerField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_DEEL,
        "eis": Klasse.BIJZONDER,
        "consequentie": Klasse.BIJZONDER,
        "alleen_voor": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(name="bodemeis_zegt_iets", condition=~Q(eis=""))
        ]

    def __str__(self) -> str:
        return self.eis


@volg(verwijderbaar=True)
class Ondergrens(Plandeel):
    """De met het gezin overeengekomen ondergrens, en wat er gebeurt als die breekt.

    Source: 002:n1155-1156, N294.
    """

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="ondergrenzen"
    )
    grens = models.TextField()
    als_overschreden = models.TextField(blank=True)
    alleen_voor = ArrayField(models.BigIntegerField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_DEEL,
        "grens": Klasse.BIJZONDER,
        "als_overschreden": Klasse.BIJZONDER,
        "alleen_voor": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(name="ondergrens_zegt_iets", condition=~Q(grens=""))
        ]

    def __str__(self) -> str:
        return self.grens


@volg(verwijderbaar=True)
class Vervolgstap(Plandeel):
    """Wat er gebeurt als een afspraak niet lukt: als, dan, en wie. Bron: HAVIK deel D."""

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="stappen"
    )
    als = models.TextField()
    dan = models.TextField()
    wie = models.TextField(blank=True)
    alleen_voor = ArrayField(models.BigIntegerField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_DEEL,
        "als": Klasse.BIJZONDER,
        "dan": Klasse.BIJZONDER,
        "wie": Klasse.PERSOON,
        "alleen_voor": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="vervolgstap_als_en_dan", condition=~Q(als="") & ~Q(dan="")
            )
        ]

    def __str__(self) -> str:
        return f"Als {self.als}: {self.dan}"


class Bereikbaar(models.TextChoices):
    """When somebody answers the telephone."""

    ALTIJD = "ALTIJD", "dag en nacht"
    OVERDAG = "OVERDAG", "overdag"
    NACHT = "NACHT", "avond, nacht en weekend"


@volg(verwijderbaar=True)
class Belnummer(Plandeel):
    """Wie je kunt bellen, waarvoor en wanneer; ook de vertrouwenspersoon van het gezin."""

    plan = models.ForeignKey(
        Veiligheidsplan, on_delete=models.PROTECT, related_name="nummers"
    )
    wie = models.TextField()
    nummer = models.TextField()
    waarvoor = models.TextField(blank=True)
    bereikbaar = models.TextField(choices=Bereikbaar.choices, default=Bereikbaar.ALTIJD)
    is_vertrouwenspersoon = models.BooleanField(default=False)
    alleen_voor = ArrayField(models.BigIntegerField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_DEEL,
        "wie": Klasse.GEHEIM,
        "nummer": Klasse.GEHEIM,
        "waarvoor": Klasse.BIJZONDER,
        "bereikbaar": Klasse.OPENBAAR,
        "is_vertrouwenspersoon": Klasse.PERSOON,
        "alleen_voor": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="belnummer_wie_en_nummer",
                condition=~Q(wie="") & ~Q(nummer=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.wie}: {self.nummer}"
