"""What is new for somebody: found in what is there already, never kept twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from samenspel.domain.handelingen.vandaag import Kaartje, Werkdag, get_werkdag
from samenspel.domain.meldingen.models import Nieuwssoort, Voorkeur
from samenspel.domain.meldingen.queries import list_gehoord
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.samenwerking.models import Overdracht
from samenspel.domain.termijnen.models import Uitstel
from samenspel.domain.termijnen.queries import TEAM


@dataclass(frozen=True, slots=True)
class Nieuws:
    """One thing that is new; `sleutel` stays the same as long as it is the same thing."""

    soort: Nieuwssoort
    sleutel: str
    kaartje: Kaartje | None = None


BERICHTEN = {"vraag": Nieuwssoort.VRAAG, "nood": Nieuwssoort.NOOD}


def list_nieuws(werkdag: Werkdag) -> list[Nieuws]:
    """Return everything of this day that can be new, read or not; no query."""
    return [
        *(
            Nieuws(BERICHTEN[b.soort], f"{b.soort}:{b.pk}")
            for b in werkdag.berichten
            if b.soort in BERICHTEN
        ),
        *(
            Nieuws(Nieuwssoort.OVERDRACHT, name_sleutel(o))
            for o in werkdag.overdrachten
        ),
        *(Nieuws(Nieuwssoort.MEEKIJKEN, name_sleutel(u)) for u in werkdag.uitstel),
        *(Nieuws(find_soort(k), name_sleutel(k), k) for k in werkdag.nu),
    ]


def find_soort(kaartje: Kaartje) -> Nieuwssoort:
    """Say what is new about a card that must be done now."""
    van_team = kaartje.nodig.regel.verantwoordelijk == TEAM
    return Nieuwssoort.AANMELDING if van_team else Nieuwssoort.ROOD


def name_sleutel(ding: Kaartje | Overdracht | Uitstel) -> str:
    """Return the key by which this is marked as read, wherever it stands."""
    if isinstance(ding, Kaartje):
        nodig = ding.nodig
        return f"{find_soort(ding).lower()}:{nodig.gezin.pk}:{nodig.sleutel}"
    return f"{type(ding).__name__.lower()}:{ding.pk}"


def list_ongelezen(werkdag: Werkdag) -> set[str]:
    """Return the keys of what is new and was not read.

    Without 'Over toegang': that is answered, not read.
    """
    elders = set(BERICHTEN.values())
    nieuws = {n.sleutel for n in list_nieuws(werkdag) if n.soort not in elders}
    return nieuws - werkdag.gelezen


def count_aandacht(werkdag: Werkdag, soorten: Iterable[str]) -> int:
    """Count what asks attention today; of the news only the kinds that were chosen."""
    gekozen = set(soorten)
    kaartjes = {_key(k) for k in [*werkdag.nu, *werkdag.vandaag]}
    nieuws = [
        n
        for n in list_nieuws(werkdag)
        if n.soort in gekozen and (n.kaartje is None or _key(n.kaartje) not in kaartjes)
    ]
    return len(kaartjes) + len(werkdag.nog_vastleggen) + len(nieuws)


def _key(kaartje: Kaartje) -> tuple[int, str]:
    return kaartje.nodig.gezin.pk, kaartje.nodig.sleutel


def count_dagbericht(medewerker: Medewerker, voorkeur: Voorkeur, nu: datetime) -> int:
    """Count what the dagbericht of this person says."""
    return count_aandacht(get_werkdag(medewerker, nu), voorkeur.in_dagbericht)


def list_direct(
    medewerker: Medewerker, voorkeur: Voorkeur, nu: datetime
) -> list[Nieuws]:
    """Return the news that this person wants at once, and has not read or got yet."""
    gehoord = list_gehoord(medewerker)
    return [
        n
        for n in list_nieuws(get_werkdag(medewerker, nu))
        if n.soort in voorkeur.direct and n.sleutel not in gehoord
    ]
