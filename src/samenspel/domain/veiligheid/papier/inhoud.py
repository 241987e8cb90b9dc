"""From a plan to what one reader may have on paper: plain values, no database.

Every line passes `leesbaar`. What may not be read leaves no gap: no number, no empty
heading. Sources of a worry stay off the paper, because they may betray the melder.
"""

from collections.abc import Iterable

from samenspel.domain.privacy.redactie import Lezersoort
from samenspel.domain.veiligheid.models import (
    Onderdeel,
    Onderdeelsoort,
)
from samenspel.domain.veiligheid.papier.blokken import (
    Blad,
    Papierbron,
    build_afspraken,
    build_afspraken_kind,
    build_bodemeisen,
    build_nummers,
    build_ondergrenzen,
    build_stappen,
    list_mening,
    list_oordelen,
    write_onderdeel,
)
from samenspel.domain.veiligheid.papier.lezers import Planlezer
from samenspel.domain.veiligheid.papier.vorm import (
    Blok,
    Lijstblok,
    Naastblok,
    Papierinhoud,
    Schrijfblok,
    Tabelblok,
    Woordenblok,
)

VOORAF = "Dit hebben we afgesproken zodat het veilig is. Bel 112 als er nu gevaar is."
VOORAF_KIND = "Dit hebben we afgesproken zodat jij veilig bent. Gevaar? Bel 112."
VOORAF_NETWERK = "Hier staat wat u doet om te helpen. Bel 112 als er nu gevaar is."


def build_inhoud(bron: Papierbron, lezer: Planlezer) -> Papierinhoud:
    """Return the sheet of one reader, in the form that fits them."""
    blad = Blad(bron, lezer)
    if lezer.lezer.soort is Lezersoort.KIND:
        return _build_kind(blad)
    if lezer.lezer.soort is Lezersoort.NETWERK:
        return _build_netwerk(blad)
    return _build_ouder(blad)


def _build_ouder(blad: Blad) -> Papierinhoud:
    blokken: list[Blok] = [
        Woordenblok("Zo is het goed genoeg: een 6", blad.tekst(Onderdeelsoort.ZES)),
        build_afspraken(blad, "Wat hebben we afgesproken?"),
        build_ondergrenzen(blad),
        build_stappen(blad),
        build_bodemeisen(blad),
        Lijstblok(
            "Waarom is er dit plan?",
            blad.tekst(Onderdeelsoort.SITUATIE, Onderdeelsoort.GEBEURTENIS),
        ),
        Lijstblok("Wat is er nu gevaarlijk?", blad.tekst(Onderdeelsoort.RISICO)),
        Lijstblok(
            "Wat betekent dit voor de kinderen?", blad.tekst(Onderdeelsoort.GEVOLG)
        ),
        Naastblok(
            "Zorgen en krachten",
            ("Waar maken we ons zorgen over?", "Wat gaat er goed?"),
            blad.tekst(Onderdeelsoort.ZORG),
            blad.tekst(Onderdeelsoort.KRACHT),
        ),
        Lijstblok("Wie kan er helpen?", blad.tekst(Onderdeelsoort.NETWERK)),
        Lijstblok("Hoe veilig vinden wij het nu?", list_oordelen(blad)),
        build_nummers(blad, "Wie kunt u bellen?"),
        Lijstblok("Wat vindt u van dit plan?", list_mening(blad, "U bent", "U zei")),
    ]
    return _build(blad, "Veiligheidsplan", VOORAF, blokken)


def _build_kind(blad: Blad) -> Papierinhoud:
    wie = blad.planlezer.persoon.pk
    onderdelen = blad.van(Onderdeel)
    eigen = [
        woord
        for o in onderdelen
        if o.woorden_van_id == wie
        for woord in write_onderdeel(o)
    ]
    zes = [
        woord
        for o in onderdelen
        if o.soort == Onderdeelsoort.ZES and o.woorden_van_id != wie
        for woord in write_onderdeel(o)
    ]
    blokken: list[Blok] = [
        Woordenblok("Dit zei jij", [*eigen, *list_mening(blad, "Jij bent", "Jij zei")]),
        Lijstblok("Zo is het goed genoeg", zes),
        build_afspraken_kind(blad),
        build_stappen(blad),
        build_nummers(blad, "Wie kun je bellen?"),
    ]
    return _build(blad, "Jouw veiligheidsplan", VOORAF_KIND, blokken)


def _build_netwerk(blad: Blad) -> Papierinhoud:
    blokken: list[Blok] = [
        build_afspraken(blad, "Wat u doet"),
        build_stappen(blad),
        build_nummers(blad, "Wie kunt u bellen?"),
        Lijstblok("Wat vindt u van dit plan?", list_mening(blad, "U bent", "U zei")),
    ]
    return _build(blad, "Samen voor veiligheid", VOORAF_NETWERK, blokken)


def _build(
    blad: Blad, titel: str, vooraf: str, blokken: Iterable[Blok]
) -> Papierinhoud:
    return Papierinhoud(
        titel=titel,
        onderkop=_onderkop(blad),
        vooraf=vooraf,
        voet=blad.bron.voet,
        blokken=[blok for blok in blokken if _heeft_inhoud(blok)],
        is_voor_kind=blad.planlezer.lezer.soort is Lezersoort.KIND,
    )


def _heeft_inhoud(blok: Blok) -> bool:
    if isinstance(blok, Tabelblok):
        return bool(blok.rijen)
    if isinstance(blok, Naastblok):
        return bool(blok.links or blok.rechts)
    return isinstance(blok, Schrijfblok) or bool(blok.regels)


def _onderkop(blad: Blad) -> str:
    """Name the reader, and the children whose matters are also the reader's."""
    wie, soort = blad.planlezer.persoon, blad.planlezer.lezer.soort
    kinderen = [
        kind.roepnaam
        for kind in blad.bron.kinderen
        if kind.pk in blad.planlezer.lezer.eigen and kind.pk != wie.pk
    ]
    if soort is not Lezersoort.OUDER or not kinderen:
        return f"Voor {wie.roepnaam}"
    return f"Voor {wie.roepnaam}, over {join_namen(kinderen)}"


def join_namen(namen: list[str]) -> str:
    """Return names as one says them: 'Sam, Lot en Noah'."""
    *eerste, laatste = namen
    return f"{', '.join(eerste)} en {laatste}" if eerste else laatste
