"""The blocks of one sheet: each list of the plan, as far as its reader may read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.privacy.redactie import Etiket, leesbaar, mag_lezen
from samenspel.domain.veiligheid.etiketten import label_instemming, label_voor
from samenspel.domain.veiligheid.models import (
    Antwoord,
    Belnummer,
    Bodemeis,
    Onderdeel,
    Onderdeelsoort,
    Ondergrens,
    Planafspraak,
    Plandeel,
    Veiligheidsvaststelling,
    Vervolgstap,
)
from samenspel.domain.veiligheid.papier.lezers import Planlezer
from samenspel.domain.veiligheid.papier.vorm import (
    Tabelblok,
    Voet,
    Woord,
    keep_nummer,
    write_woord,
)
from samenspel.domain.veiligheid.queries.plan import Plandelen

D = TypeVar("D", bound=Plandeel)


@dataclass(frozen=True, slots=True)
class Papierbron:
    """Everything a paper may draw from, before anybody's eyes decide."""

    delen: Plandelen
    kinderen: list[Persoon]
    vaststellingen: Mapping[int, Veiligheidsvaststelling]
    voet: Voet


class Blad:
    """The lines of a plan that one reader may read."""

    def __init__(self, bron: Papierbron, lezer: Planlezer) -> None:
        self.bron = bron
        self.planlezer = lezer
        self.delen = leesbaar(
            lezer.lezer, bron.delen.alle, lambda deel: label_voor(deel, lezer.lezer)
        )

    def van(self, model: type[D]) -> list[D]:
        return [deel for deel in self.delen if isinstance(deel, model)]

    def tekst(self, *soorten: Onderdeelsoort) -> list[Woord]:
        return [
            woord
            for soort in soorten
            for o in self.van(Onderdeel)
            if o.soort == soort
            for woord in write_onderdeel(o)
        ]


def write_onderdeel(deel: Onderdeel) -> list[Woord]:
    """Return what somebody said in the own words, and after them the translation."""
    tekst = f"{deel.tekst} ({deel.wanneer})" if deel.wanneer else deel.tekst
    woord = Woord(tekst, deel.taal) if deel.taal else write_woord(tekst)
    return [woord, *([Woord(f"Vertaald: {deel.vertaling}")] if deel.vertaling else [])]


def build_afspraken(blad: Blad, kop: str) -> Tabelblok:
    rijen = [
        (
            write_woord(a.afspraak.wie),
            write_woord(_met_hoe(a)),
            write_woord(a.afspraak.wanneer),
            write_woord(a.afspraak.wie_controleert),
        )
        for a in blad.van(Planafspraak)
    ]
    return Tabelblok(
        kop, ("Wie", "Wat", "Wanneer", "Wie kijkt mee"), (4, 9, 5, 4), rijen
    )


def _met_hoe(deel: Planafspraak) -> str:
    afspraak = deel.afspraak
    return f"{afspraak.wat}. {afspraak.hoe}" if afspraak.hoe else afspraak.wat


def build_afspraken_kind(blad: Blad) -> Tabelblok:
    rijen = [
        (
            write_woord(a.afspraak.wie),
            write_woord(a.afspraak.wat),
            write_woord(a.afspraak.wanneer),
        )
        for a in blad.van(Planafspraak)
    ]
    return Tabelblok("Wie doet wat?", ("Wie", "Wat", "Wanneer"), (3, 6, 4), rijen)


def build_ondergrenzen(blad: Blad) -> Tabelblok:
    rijen = [
        (write_woord(o.grens), write_woord(o.als_overschreden))
        for o in blad.van(Ondergrens)
    ]
    return Tabelblok(
        "Onze ondergrens", ("Dit mag niet gebeuren", "Gebeurt het toch?"), (1, 1), rijen
    )


def build_stappen(blad: Blad) -> Tabelblok:
    rijen = [
        (Woord(str(nummer)), write_woord(s.als), write_woord(s.dan), write_woord(s.wie))
        for nummer, s in enumerate(blad.van(Vervolgstap), start=1)
    ]
    return Tabelblok(
        "Als het niet lukt", ("Stap", "Als", "Dan", "Wie"), (2, 8, 8, 4), rijen
    )


def build_bodemeisen(blad: Blad) -> Tabelblok:
    rijen = [
        (write_woord(b.eis), write_woord(b.consequentie)) for b in blad.van(Bodemeis)
    ]
    return Tabelblok(
        "Dit moet in elk geval", ("Wat moet er gebeuren?", "En anders?"), (1, 1), rijen
    )


def build_nummers(blad: Blad, kop: str) -> Tabelblok:
    rijen = [
        (
            write_woord(_met_waarvoor(n)),
            Woord(keep_nummer(n.nummer)),
            Woord(n.get_bereikbaar_display()),
        )
        for n in blad.van(Belnummer)
    ]
    return Tabelblok(kop, ("Wie", "Nummer", "Wanneer"), (8, 5, 4), rijen)


def _met_waarvoor(nummer: Belnummer) -> str:
    vertrouwen = "vertrouwenspersoon" if nummer.is_vertrouwenspersoon else ""
    waarvoor = nummer.waarvoor or vertrouwen
    return f"{nummer.wie} ({waarvoor})" if waarvoor else nummer.wie


def list_oordelen(blad: Blad) -> list[Woord]:
    regels = []
    for kind in blad.bron.kinderen:
        gevonden = blad.bron.vaststellingen.get(kind.pk)
        etiket = Etiket(betreft=frozenset({kind.pk}))
        if gevonden is not None and mag_lezen(blad.planlezer.lezer, etiket):
            cijfer = f", een {gevonden.cijfer}" if gevonden.cijfer is not None else ""
            conclusie = gevonden.get_conclusie_display()
            regels.append(Woord(f"{kind.roepnaam}: {conclusie}{cijfer}"))
    return regels


def list_mening(blad: Blad, bent: str, zei: str) -> list[Woord]:
    """Only the reader's own answer: nobody reads what another said."""
    instemming = blad.bron.delen.find_instemming(blad.planlezer.persoon.pk)
    if instemming is None or instemming.antwoord == Antwoord.NIET_GEVRAAGD:
        return []
    if not mag_lezen(blad.planlezer.lezer, label_instemming(instemming)):
        return []
    oordeel = "het eens" if instemming.antwoord == Antwoord.JA else "het niet eens"
    regels = [Woord(f"{bent} {oordeel} met dit plan.")]
    if instemming.woorden:
        regels.append(write_woord(f"{zei}: “{instemming.woorden}”"))
    return regels
