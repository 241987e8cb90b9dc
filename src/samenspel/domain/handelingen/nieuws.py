"""What is new for somebody: found in what is there already, never kept twice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from samenspel.domain.handelingen.vandaag import Kaartje, Werkdag, get_werkdag
from samenspel.domain.meldingen.models import Nieuwssoort, Voorkeur
from samenspel.domain.meldingen.queries import list_gehoord
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.termijnen.queries import TEAM


@dataclass(frozen=True, slots=True)
class Nieuws:
    """One thing that is new; `sleutel` stays the same as long as it is the same thing."""

    soort: Nieuwssoort
    sleutel: str
    tekst: str
    gezin: str
    dossiernummer: str
    pk: int = 0
    kaartje: Kaartje | None = None


BERICHTEN = {
    "vraag": (Nieuwssoort.VRAAG, "vraagt toegang"),
    "nood": (Nieuwssoort.NOOD, "nam noodtoegang"),
}


def list_nieuws(werkdag: Werkdag) -> list[Nieuws]:
    """Return everything of this day that can be new, read or not; no query."""
    return [
        *_from_berichten(werkdag),
        *_from_overdrachten(werkdag),
        *_from_uitstel(werkdag),
        *_from_kaartjes(werkdag.nu),
    ]


def list_ongelezen(werkdag: Werkdag, gelezen: Iterable[str]) -> list[Nieuws]:
    """Return what is new and was not read, without what stands in 'Over toegang'."""
    al = set(gelezen)
    elders = {soort for soort, _ in BERICHTEN.values()}
    return [
        n for n in list_nieuws(werkdag) if n.sleutel not in al and n.soort not in elders
    ]


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


def _from_berichten(werkdag: Werkdag) -> Iterator[Nieuws]:
    for b in werkdag.berichten:
        if b.soort in BERICHTEN:
            soort, doet = BERICHTEN[b.soort]
            sleutel = f"{b.soort}:{b.pk}"
            yield Nieuws(
                soort, sleutel, f"{b.wie} {doet}", b.gezin, b.dossiernummer, b.pk
            )


def _from_overdrachten(werkdag: Werkdag) -> Iterator[Nieuws]:
    for o in werkdag.overdrachten:
        yield Nieuws(
            Nieuwssoort.OVERDRACHT,
            f"overdracht:{o.pk}",
            f"{o.van} droeg de regie over aan {o.aan}",
            o.gezin.naam,
            o.gezin.dossiernummer,
        )


def _from_uitstel(werkdag: Werkdag) -> Iterator[Nieuws]:
    for u in werkdag.uitstel:
        yield Nieuws(
            Nieuwssoort.MEEKIJKEN,
            f"uitstel:{u.pk}",
            f"{u.vastgelegd_door} vraagt u mee te kijken",
            u.gezin.naam,
            u.gezin.dossiernummer,
            u.pk,
        )


def _from_kaartjes(kaartjes: Iterable[Kaartje]) -> Iterator[Nieuws]:
    for kaartje in kaartjes:
        nodig = kaartje.nodig
        van_team = nodig.regel.verantwoordelijk == TEAM
        if van_team or nodig.is_rood:
            soort = Nieuwssoort.AANMELDING if van_team else Nieuwssoort.ROOD
            yield Nieuws(
                soort,
                f"{soort.lower()}:{nodig.gezin.pk}:{nodig.sleutel}",
                nodig.tekst,
                nodig.gezin.naam,
                nodig.gezin.dossiernummer,
                kaartje=kaartje,
            )
