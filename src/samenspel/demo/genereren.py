"""A generated region: any number of families, recorded through the product's own actions.

Fictional from a seed: the same seed gives the same families. Made once and kept.
"""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.demo.organisaties import WACHTWOORD
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Gezin, Positie
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.aanmelding import (
    NieuwePersoon,
    accept_gezin,
    take_in_aanmelding,
)
from samenspel.domain.handelingen.veiligheid import (
    Bezoekgegevens,
    Kindoordeel,
    record_bezoek,
)
from samenspel.domain.organisatie.models import (
    Functie,
    Gebruiker,
    Medewerker,
    Organisatie,
    Regio,
    Team,
)
from samenspel.domain.organisatie.queries import find_gebruiker
from samenspel.domain.verhaal.actions import (
    Aanmeldgegevens,
    Aanwezige,
    Contactgegevens,
    Meldergegevens,
)
from samenspel.domain.verhaal.queries import get_aanmelding

NAMEN = ("Sam", "Lot", "Mo", "Yara", "Daan", "Esra", "Finn", "Noa", "Ilse", "Omar")
ACHTERNAMEN = ("Jansen", "de Boer", "El Amrani", "van der Heijden", "Yılmaz", "Visser")
CASELOAD = TEAM = 10
WERKER = "werker"


def make_werkers(aantal: int) -> None:
    """Write a region with teams of ten workers; as the owner of the tables."""
    organisatie = Organisatie.objects.create(
        naam="Jeugdbescherming Verzonnen",
        soort="GI",
        regio=Regio.objects.create(naam="Verzonnen regio", pakketten=["amsterdam"]),
        telefoon="088 000 10 00",
        vertrouwenspersoon="088 000 20 00",
    )
    for nummer in range(aantal):
        if nummer % TEAM == 0:
            team = Team.objects.create(organisatie=organisatie, naam=f"Team {nummer}")
        _make_werker(nummer, team)


def _make_werker(nummer: int, team: Team) -> None:
    gebruiker = Gebruiker.objects.create_user(
        f"{WERKER}{nummer}", naam=f"Werker {nummer}", password=WACHTWOORD
    )
    gebruiker.is_demo = True
    gebruiker.save(update_fields=["is_demo"])
    Medewerker.objects.create(
        gebruiker=gebruiker,
        organisatie=team.organisatie,
        team=team,
        functie=Functie.JEUGDBESCHERMER,
    )


def list_werkers() -> list[Gebruiker]:
    """Return the workers with their team, in order."""
    rows = Gebruiker.objects.filter(gebruikersnaam__startswith=WERKER, is_demo=True)
    found = [
        find_gebruiker(pk) for pk in rows.order_by("pk").values_list("pk", flat=True)
    ]
    return [gebruiker for gebruiker in found if gebruiker is not None]


def make_gezinnen(aantal: int, nu: datetime, zaad: int = 1) -> Iterator[Gezin]:
    """Record families one by one through the actions, ten for each worker."""
    lot = random.Random(zaad)
    werkers = list_werkers()
    for nummer in range(aantal):
        werker = werkers[nummer // CASELOAD % len(werkers)]
        with acting_as_gebruiker(werker.pk), transaction.atomic():
            yield _make_gezin(lot, werker, nu - timedelta(days=lot.randint(2, 60)))


def _make_gezin(lot: random.Random, by: Gebruiker, op: datetime) -> Gezin:
    achternaam = lot.choice(ACHTERNAMEN)
    kinderen = [
        Persoonsgegevens(
            lot.choice(NAMEN),
            geslachtsnaam=achternaam,
            geboren_op=date(lot.randint(2009, 2025), lot.randint(1, 12), 3),
        )
        for _ in range(lot.randint(1, 4))
    ]
    ouders = [
        Persoonsgegevens(naam, Positie.OUDER, geslachtsnaam=achternaam)
        for naam in ("Inge", "Ruud")
    ]
    gezin = take_in_aanmelding(
        gezinsnaam=achternaam,
        personen=[NieuwePersoon(gegevens) for gegevens in [*kinderen, *ouders]],
        gegevens=Aanmeldgegevens(
            ontvangen_op=op,
            zorgmelding="Een zorg, verzonnen om te meten.",
            melder=Meldergegevens("SCHOOL", "Een melder"),
        ),
        zichthouder=by.medewerker,
        by=by,
        at=op,
    )
    accept_gezin(
        aanmelding=get_aanmelding(gezin),
        regisseur=by.medewerker,
        by=by,
        at=op + timedelta(hours=1),
    )
    for keer in range(lot.randint(1, 3)):
        _visit(lot, gezin, by, op + timedelta(hours=6 + 9 * keer))
    return gezin


def _visit(lot: random.Random, gezin: Gezin, by: Gebruiker, op: datetime) -> None:
    personen = list_personen(gezin)
    kinderen = [persoon for persoon in personen if persoon.is_kind]
    record_bezoek(
        gezin=gezin,
        gegevens=Bezoekgegevens(
            contact=Contactgegevens(op, belangrijkste="Rustig gesprek."),
            aanwezigen=[
                Aanwezige(p, is_gezien=True, is_gesproken=True) for p in personen
            ],
            oordelen=[
                Kindoordeel(
                    kind, conclusie=lot.choice(["veilig", "onveilig"]), cijfer=6
                )
                for kind in kinderen
            ],
        ),
        by=by,
        at=op,
    )


def record_signalen(gezin: Gezin, by: Gebruiker, aantal: int) -> None:
    """Write so many lines in the log, a day apart, as if signals came every day."""
    nu = timezone.now()
    Gebeurtenis.objects.bulk_create(
        Gebeurtenis(
            handeling=uuid4(),
            soort="signaal.vastgelegd",
            gezin_id=gezin.pk,
            gebeurd_van=nu - timedelta(days=dag),
            door=by.pk,
            door_naam=by.naam,
            rol=by.functie,
            organisatie=by.organisatienaam,
            waarden={"leefgebieden": ["werk"], "acuut": dag % 9 == 0},
        )
        for dag in range(aantal)
    )
