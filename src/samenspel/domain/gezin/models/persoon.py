"""People, with names as the BRP writes them and dates as exactly as they are known."""

from datetime import date
from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.rules.namen import Naam, achternaam


class Positie(models.TextChoices):
    """The place of somebody in the family; relations say the rest."""

    KIND = "KIND", "kind"
    OUDER = "OUDER", "ouder"
    VERZORGER = "VERZORGER", "verzorger"
    FAMILIE = "FAMILIE", "familie"
    NETWERK = "NETWERK", "netwerk"


class Geslacht(models.TextChoices):
    """As the BRP writes it; X stands in a passport, and only when somebody wants it."""

    VROUW = "V", "vrouw"
    MAN = "M", "man"
    ANDERS = "X", "non-binair (X)"
    ONBEKEND = "O", "onbekend"


class Naamgebruik(models.TextChoices):
    """Which surname somebody uses, as the BRP writes it (61.10)."""

    EIGEN = "E", "eigen naam"
    PARTNER = "P", "naam van de partner"
    PARTNER_EIGEN = "V", "naam van de partner, dan eigen naam"
    EIGEN_PARTNER = "N", "eigen naam, dan naam van de partner"


class Titel(models.TextChoices):
    """Noble title or predicate, as the BRP writes it (02.20)."""

    GEEN = "", "geen"
    B = "B", "baron"
    BS = "BS", "barones"
    G = "G", "graaf"
    GI = "GI", "gravin"
    H = "H", "hertog"
    HI = "HI", "hertogin"
    JH = "JH", "jonkheer"
    JV = "JV", "jonkvrouw"
    M = "M", "markies"
    MI = "MI", "markiezin"
    P = "P", "prins"
    PS = "PS", "prinses"
    R = "R", "ridder"


class BsnOntbreekt(models.TextChoices):
    """Why there is no BSN. Source: Jeugdwet 7.2.4."""

    NIET_GEZEGD = "", "niet gezegd"
    GEVRAAGD = "GEVRAAGD", "gevraagd, nog niet gekregen"
    ONGEBOREN = "ONGEBOREN", "nog niet geboren"
    GEEN = "GEEN", "heeft geen BSN"
    WIL_NIET = "WIL_NIET", "wil het niet geven"
    NIET_NODIG = "NIET_NODIG", "niet nodig"


class BsnBron(models.TextChoices):
    """Where the BSN was read. Source: Jeugdwet 7.2.1."""

    ONBEKEND = "", "niet gezegd"
    IDENTITEITSBEWIJS = "IDENTITEITSBEWIJS", "paspoort of identiteitskaart"
    BRP = "BRP", "basisregistratie (BRP)"
    VERWIJZER = "VERWIJZER", "van de verwijzer"
    MONDELING = "MONDELING", "mondeling"


class Afloop(models.TextChoices):
    """How a pregnancy ended without a living child."""

    GEEN = "", "niet van toepassing"
    MISKRAAM = "MISKRAAM", "miskraam"
    DOODGEBOREN = "DOODGEBOREN", "doodgeboren"
    AFGEBROKEN = "AFGEBROKEN", "zwangerschap afgebroken"


class Datumprecisie(models.TextChoices):
    """How much of a date is known."""

    DAG = "dag", "dag"
    MAAND = "maand", "maand"
    JAAR = "jaar", "jaar"
    ONGEVEER = "ongeveer", "ongeveer"


class PersoonQuerySet(models.QuerySet["Persoon"]):
    """Named subsets of the people of a family."""

    def kinderen(self) -> "PersoonQuerySet":
        return self.filter(positie=Positie.KIND)


class PersoonManager(models.Manager["Persoon"]):
    """Everybody once: who turned out to be somebody else stands in no list."""

    def get_queryset(self) -> PersoonQuerySet:
        return PersoonQuerySet(self.model, using=self._db).filter(samengevoegd_met=None)

    def kinderen(self) -> PersoonQuerySet:
        return self.get_queryset().kinderen()


@volg()
class Persoon(VanGezin):
    """Een mens in of rond dit gezin; dezelfde mens elders is een andere rij."""

    positie = models.TextField(choices=Positie.choices)
    roepnaam = models.TextField()
    voornamen = models.TextField(blank=True)
    voorvoegsel = models.TextField(blank=True)
    geslachtsnaam = models.TextField(blank=True)
    voorvoegsel_partner = models.TextField(blank=True)
    geslachtsnaam_partner = models.TextField(blank=True)
    naamgebruik = models.TextField(
        choices=Naamgebruik.choices, default=Naamgebruik.EIGEN
    )
    titel = models.TextField(choices=Titel.choices, blank=True)
    # One name without first and last; it stands in `geslachtsnaam`.
    is_namenreeks = models.BooleanField(default=False)
    geslacht = models.TextField(choices=Geslacht.choices, default=Geslacht.ONBEKEND)
    geboren_op = models.DateField(null=True, blank=True)
    geboren_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    is_ongeboren = models.BooleanField(default=False)
    uitgerekend_op = models.DateField(null=True, blank=True)
    afloop = models.TextField(choices=Afloop.choices, blank=True)
    overleden_op = models.DateField(null=True, blank=True)
    overleden_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    taal = models.TextField(blank=True)
    leestaal = models.TextField(blank=True)
    tolk_nodig = models.BooleanField(default=False)
    telefoon = models.TextField(blank=True)
    email = models.TextField(blank=True)
    # How the name sounds, written by the actions: to find, never to show.
    zoeknaam = models.TextField(blank=True)
    bsn_versleuteld = models.BinaryField(null=True, blank=True)
    bsn_zoeksleutel = models.TextField(null=True, blank=True)  # noqa: DJ001 no BSN is not an empty BSN
    bsn_ontbreekt = models.TextField(choices=BsnOntbreekt.choices, blank=True)
    bsn_bron = models.TextField(choices=BsnBron.choices, blank=True)
    # Who this turned out to be; the row stays for what could not be moved.
    samengevoegd_met = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="dubbelen"
    )

    objects = PersoonManager()
    alle = PersoonQuerySet.as_manager()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "positie": Klasse.PERSOON,
        "roepnaam": Klasse.PERSOON,
        "voornamen": Klasse.PERSOON,
        "voorvoegsel": Klasse.PERSOON,
        "geslachtsnaam": Klasse.PERSOON,
        "voorvoegsel_partner": Klasse.PERSOON,
        "geslachtsnaam_partner": Klasse.PERSOON,
        "naamgebruik": Klasse.PERSOON,
        "titel": Klasse.PERSOON,
        "is_namenreeks": Klasse.PERSOON,
        "geslacht": Klasse.PERSOON,
        "geboren_op": Klasse.PERSOON,
        "geboren_precisie": Klasse.PERSOON,
        "is_ongeboren": Klasse.BIJZONDER,
        "uitgerekend_op": Klasse.BIJZONDER,
        "afloop": Klasse.BIJZONDER,
        "overleden_op": Klasse.PERSOON,
        "overleden_precisie": Klasse.PERSOON,
        "taal": Klasse.PERSOON,
        "leestaal": Klasse.PERSOON,
        "tolk_nodig": Klasse.PERSOON,
        "telefoon": Klasse.GEHEIM,
        "email": Klasse.GEHEIM,
        "zoeknaam": Klasse.PERSOON,
        "bsn_versleuteld": Klasse.GEHEIM,
        "bsn_zoeksleutel": Klasse.GEHEIM,
        "bsn_ontbreekt": Klasse.BIJZONDER,
        "bsn_bron": Klasse.PERSOON,
        "samengevoegd_met": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(fields=["gezin", "positie"], name="persoon_gezin"),
            GinIndex(
                name="persoon_zoeknaam", fields=["zoeknaam"], opclasses=["gin_trgm_ops"]
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="persoon_overlijdt_na_geboorte",
                condition=Q(overleden_op__isnull=True)
                | Q(geboren_op__isnull=True)
                | Q(overleden_op__gte=F("geboren_op")),
            ),
            models.CheckConstraint(
                name="persoon_ongeboren_heeft_geen_geboortedatum",
                condition=Q(is_ongeboren=False) | Q(geboren_op__isnull=True),
            ),
            models.CheckConstraint(
                name="persoon_afloop_van_een_zwangerschap",
                condition=Q(afloop="") | Q(is_ongeboren=True),
            ),
            models.CheckConstraint(
                name="persoon_is_niet_zichzelf_dubbel",
                condition=Q(samengevoegd_met=None) | ~Q(samengevoegd_met=F("pk")),
            ),
            models.CheckConstraint(
                name="persoon_heeft_een_naam", condition=~Q(roepnaam="")
            ),
            models.UniqueConstraint(
                fields=["gezin", "bsn_zoeksleutel"], name="persoon_bsn_een_keer"
            ),
        ]

    def __str__(self) -> str:
        return self.roepnaam

    @property
    def is_kind(self) -> bool:
        return self.positie == Positie.KIND

    @property
    def naam(self) -> Naam:
        """The parts of the name, for letters and lists."""
        return Naam(
            voornamen="" if self.is_namenreeks else self.voornamen or self.roepnaam,
            voorvoegsel=self.voorvoegsel,
            geslachtsnaam=self.geslachtsnaam,
            titel=self.titel,
            voorvoegsel_partner=self.voorvoegsel_partner,
            geslachtsnaam_partner=self.geslachtsnaam_partner,
            naamgebruik=self.naamgebruik,
            geslacht=self.geslacht,
            heeft_partner=bool(self.geslachtsnaam_partner),
        )

    @property
    def achternaam(self) -> str:
        """The surname that somebody uses."""
        return achternaam(self.naam)

    @property
    def heeft_bsn(self) -> bool:
        return bool(self.bsn_zoeksleutel)

    @property
    def volledige_naam(self) -> str:
        """What one is called, with the surname; a namenreeks is said once."""
        if self.is_namenreeks:
            return self.geslachtsnaam or self.roepnaam
        return " ".join(part for part in (self.roepnaam, self.achternaam) if part)

    def leeftijd_op(self, dag: date) -> int | None:
        """Return the age in whole years on a day, None when it is not known."""
        if self.geboren_op is None or self.geboren_op > dag:
            return None
        birthday_passed = (dag.month, dag.day) >= (
            self.geboren_op.month,
            self.geboren_op.day,
        )
        return dag.year - self.geboren_op.year - (0 if birthday_passed else 1)
