"""Who sees what in the demo, and how a test reads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.urls import reverse

from conftest import AMSTERDAM
from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker

NU = datetime.now(AMSTERDAM)
MET_GGZ = {"Kowalczyk-van 't Hoff"}
KADE = MET_GGZ | {
    "Bouazza-de Groot",
    "Da Conceição Évora",
    "Tesfay-Brouwer",
    "Van den Heuvel-Ouédraogo",
}
OVERDRACHT = {"Nguyễn-Bakker"}
DIJK = {"Warsame-Cabdullahi"}
GESLOTEN = {"De Wit-Sarıkaya"}
TAFEL = {"Warsame-Cabdullahi"}
DUINEN = {"Hoekstra-Visser", "Haddad-Kassab"}
ZIET = {
    **dict.fromkeys(("tarik", "esther", "ronald"), KADE),
    **dict.fromkeys(("wietske", "joris", "meral"), DUINEN),
    "hugo": {"Van den Heuvel-Ouédraogo"},  # until the end of the emergency
    "dewi": {"Haddad-Kassab"},
    "anouk": set(),
    "hilde": set(),
    "bart": set(),
    "sanne": KADE | OVERDRACHT,  # she stays for two weeks after the regie went over
    "nadia": OVERDRACHT | DIJK,
    "bram": DIJK | GESLOTEN,  # he may be asked for advice
    "marit": TAFEL,
    "ilse": MET_GGZ,
}


@contextmanager
def acting_as(naam: str) -> Iterator[Gebruiker]:
    """Be this login, with what row security shows it."""
    gebruiker = Gebruiker.objects.get(gebruikersnaam=naam)
    with acting_as_gebruiker(gebruiker.pk):
        yield gebruiker


def gezinnen_of(naam: str) -> set[str]:
    with acting_as(naam):
        return set(Gezin.objects.values_list("naam", flat=True))


def get_nummer(wie: str, gezinsnaam: str) -> str:
    with acting_as(wie):
        return Gezin.objects.get(naam=gezinsnaam).dossiernummer


def read_kaart(sign_in, wie: str, gezinsnaam: str) -> str:
    nummer = get_nummer(wie, gezinsnaam)
    answer = sign_in(wie).get(reverse("werkplek:kaart", args=[nummer]))
    assert answer.status_code == 200
    return answer.content.decode()
