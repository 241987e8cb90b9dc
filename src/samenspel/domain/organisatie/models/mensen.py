"""Regions, organisations, teams, logins and the people who work there."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac

from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse


class Organisatiesoort(models.TextChoices):
    LT = "LT", "Lokaal team"
    GI = "GI", "Gecertificeerde instelling"
    JBT = "JBT", "Jeugdbeschermingstafel"
    ZORGAANBIEDER = "ZORGAANBIEDER", "Zorgaanbieder"
    RVDK = "RVDK", "Raad voor de Kinderbescherming"
    VT = "VT", "Veilig Thuis"
    SCHOOL = "SCHOOL", "School of kinderopvang"
    HUISARTS = "HUISARTS", "Huisarts of jeugdgezondheidszorg"
    GGZ = "GGZ", "GGZ of verslavingszorg"
    RECHTBANK = "RECHTBANK", "Rechtbank"
    GEMEENTE = "GEMEENTE", "Gemeente"
    ANDERS = "ANDERS", "Andere organisatie"


class Functie(models.TextChoices):
    """What somebody does; the organisation may use another word for it."""

    JEUGDBESCHERMER = "JEUGDBESCHERMER", "jeugdbeschermer"
    LT_MEDEWERKER = "LT_MEDEWERKER", "medewerker lokaal team"
    GEDRAGSWETENSCHAPPER = "GEDRAGSWETENSCHAPPER", "gedragswetenschapper"
    TEAMMANAGER = "TEAMMANAGER", "teammanager"
    PRIVACY_OFFICER = "PRIVACY_OFFICER", "privacy officer"
    BEHANDELAAR = "BEHANDELAAR", "behandelaar"
    FUNCTIONEEL_BEHEERDER = "FUNCTIONEEL_BEHEERDER", "functioneel beheerder"


class Regio(models.Model):
    """Een gebied met één afgesproken werkwijze: de pakketten die er gelden."""

    naam = models.TextField(unique=True)
    pakketten = ArrayField(models.TextField())

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "naam": Klasse.OPENBAAR,
        "pakketten": Klasse.OPENBAAR,
    }

    def __str__(self) -> str:
        return self.naam


class Organisatie(models.Model):
    """Een partij die met gezinnen werkt: lokaal team, GI, tafel of zorgaanbieder."""

    naam = models.TextField(unique=True)
    soort = models.TextField(choices=Organisatiesoort.choices)
    regio = models.ForeignKey(
        Regio, on_delete=models.PROTECT, related_name="organisaties"
    )
    telefoon = models.TextField()
    telefoon_avond = models.TextField(blank=True)
    vertrouwenspersoon = models.TextField()
    klachten = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "naam": Klasse.OPENBAAR,
        "soort": Klasse.OPENBAAR,
        "regio": Klasse.OPENBAAR,
        "telefoon": Klasse.OPENBAAR,
        "telefoon_avond": Klasse.OPENBAAR,
        "vertrouwenspersoon": Klasse.OPENBAAR,
        "klachten": Klasse.OPENBAAR,
    }

    def __str__(self) -> str:
        return self.naam


class Functienaam(models.Model):
    """Het woord dat een organisatie zelf gebruikt voor een functie of rol."""

    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, related_name="functienamen"
    )
    functie = models.TextField(choices=Functie.choices)
    naam = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "organisatie": Klasse.OPENBAAR,
        "functie": Klasse.OPENBAAR,
        "naam": Klasse.OPENBAAR,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisatie", "functie"], name="functienaam_een_per_functie"
            )
        ]

    def __str__(self) -> str:
        return self.naam


class Team(models.Model):
    """Een groep medewerkers van één organisatie die gezinnen samen opvangt.

    Ended (`tot`) it is offered nowhere; what it did stays under its name.
    """

    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, related_name="teams"
    )
    naam = models.TextField()
    tot = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "organisatie": Klasse.OPENBAAR,
        "naam": Klasse.OPENBAAR,
        "tot": Klasse.OPENBAAR,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisatie", "naam"], name="team_naam_een_per_organisatie"
            )
        ]

    def __str__(self) -> str:
        return self.naam


class GebruikerManager(BaseUserManager["Gebruiker"]):
    """Finds and makes logins."""

    def create_user(
        self, gebruikersnaam: str, *, naam: str, password: str | None = None
    ) -> "Gebruiker":
        gebruiker = self.model(gebruikersnaam=gebruikersnaam, naam=naam)
        gebruiker.set_password(password)
        gebruiker.save(using=self._db)
        return gebruiker

    def get_by_natural_key(self, username: str | None) -> "Gebruiker":
        return self.get(gebruikersnaam=username)


class Gebruiker(AbstractBaseUser):
    """Een inlog: alleen wie iemand is, niet wat die mag."""

    gebruikersnaam = models.TextField(unique=True)
    naam = models.TextField()
    is_active = models.BooleanField(default=True)
    is_demo = models.BooleanField(default=False)
    emailadres = models.TextField(blank=True)
    sessienummer = models.BigIntegerField(default=0)

    objects = GebruikerManager()

    USERNAME_FIELD = "gebruikersnaam"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["naam"]

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "password": Klasse.GEHEIM,
        "last_login": Klasse.PERSOON,
        "gebruikersnaam": Klasse.PERSOON,
        "naam": Klasse.PERSOON,
        "is_active": Klasse.OPENBAAR,
        "is_demo": Klasse.OPENBAAR,
        "emailadres": Klasse.PERSOON,
        "sessienummer": Klasse.OPENBAAR,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                Lower("gebruikersnaam"), name="gebruikersnaam_een_keer"
            )
        ]

    def __str__(self) -> str:
        return self.naam

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """Mark of the sessions that may still be open; another number ends them all."""
        words = f"{self.password}.{self.sessienummer}"
        salt = "samenspel.organisatie.sessie"
        return salted_hmac(salt, words, secret=secret, algorithm="sha256").hexdigest()

    def get_full_name(self) -> str:
        return self.naam

    @property
    def functie(self) -> str:
        medewerker: Any = getattr(self, "medewerker", None)
        return medewerker.get_functie_display() if medewerker else "systeem"

    @property
    def functiecode(self) -> str:
        """The code of the function, for rules; '' for who works nowhere."""
        medewerker: Any = getattr(self, "medewerker", None)
        return medewerker.functie if medewerker else ""

    @property
    def organisatienaam(self) -> str:
        medewerker: Any = getattr(self, "medewerker", None)
        return medewerker.organisatie.naam if medewerker else "Samenspel"


class Medewerker(models.Model):
    """Een professional die bij een organisatie in een team met gezinnen werkt.

    `team` is the first one; others stand in Teamlid. Outside `vanaf` and `tot` nobody
    signs in as this worker, and no family opens: row security reads both.
    """

    gebruiker = models.OneToOneField(
        Gebruiker, on_delete=models.PROTECT, related_name="medewerker"
    )
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, related_name="medewerkers"
    )
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="medewerkers")
    functie = models.TextField(choices=Functie.choices)
    telefoon = models.TextField(blank=True)
    vanaf = models.DateTimeField(null=True, blank=True)
    tot = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "gebruiker": Klasse.PERSOON,
        "organisatie": Klasse.OPENBAAR,
        "team": Klasse.OPENBAAR,
        "functie": Klasse.OPENBAAR,
        "telefoon": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        constraints = [einde_na_begin("medewerker_einde_na_begin")]

    def __str__(self) -> str:
        return self.gebruiker.naam

    @property
    def naam(self) -> str:
        return self.gebruiker.naam
