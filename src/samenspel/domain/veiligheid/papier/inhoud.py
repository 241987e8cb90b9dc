"""From a plan to what one reader may have on paper: plain values, no database.

Every line passes `leesbaar`. What may not be read leaves no gap: no number, no empty
heading. Sources of a worry stay off the paper, because they may betray the melder.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.privacy.redactie import Etiket, Lezersoort, leesbaar, mag_lezen
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
    Blok,
    Lijstblok,
    Naastblok,
    Papierinhoud,
    Schrijfblok,
    Tabelblok,
    Voet,
    Woord,
    Woordenblok,
    keep_nummer,
    write_woord,
)
from samenspel.domain.veiligheid.queries.plan import Plandelen

D = TypeVar("D", bound=Plandeel)
VOORAF = "Dit hebben we afgesproken zodat het veilig is. Bel 112 als er nu gevaar is."
VOORAF_KIND = "Dit hebben we afgesproken zodat jij veilig bent. Gevaar? Bel 112."
VOORAF_NETWERK = "Hier staat wat u doet om te helpen. Bel 112 als er nu gevaar is."


@dataclass(frozen=True, slots=True)
class Papierbron:
    """Everything a paper may draw from, before anybody's eyes decide."""

    delen: Plandelen
    kinderen: list[Persoon]
    vaststellingen: Mapping[int, Veiligheidsvaststelling]
    voet: Voet


class _Blad:
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
            write_woord(f"{o.tekst} ({o.wanneer})" if o.wanneer else o.tekst)
            for soort in soorten
            for o in self.van(Onderdeel)
            if o.soort == soort
        ]


def build_inhoud(bron: Papierbron, lezer: Planlezer) -> Papierinhoud:
    """Return the sheet of one reader, in the form that fits them."""
    blad = _Blad(bron, lezer)
    if lezer.lezer.soort is Lezersoort.KIND:
        return _build_kind(blad)
    if lezer.lezer.soort is Lezersoort.NETWERK:
        return _build_netwerk(blad)
    return _build_ouder(blad)


def _build_ouder(blad: _Blad) -> Papierinhoud:
    blokken: list[Blok] = [
        Woordenblok("Zo is het goed genoeg: een 6", blad.tekst(Onderdeelsoort.ZES)),
        _afspraken(blad, "Wat hebben we afgesproken?"),
        _ondergrenzen(blad),
        _stappen(blad),
        _bodemeisen(blad),
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
        Lijstblok("Hoe veilig vinden wij het nu?", _vaststellingen(blad)),
        _nummers(blad, "Wie kunt u bellen?"),
        Lijstblok("Wat vindt u van dit plan?", _mening(blad, "U bent", "U zei")),
    ]
    return _build(blad, "Veiligheidsplan", VOORAF, blokken)


def _build_kind(blad: _Blad) -> Papierinhoud:
    wie = blad.planlezer.persoon.pk
    onderdelen = blad.van(Onderdeel)
    eigen = [write_woord(o.tekst) for o in onderdelen if o.woorden_van_id == wie]
    zes = [
        write_woord(o.tekst)
        for o in onderdelen
        if o.soort == Onderdeelsoort.ZES and o.woorden_van_id != wie
    ]
    blokken: list[Blok] = [
        Woordenblok("Dit zei jij", [*eigen, *_mening(blad, "Jij bent", "Jij zei")]),
        Lijstblok("Zo is het goed genoeg", zes),
        _afspraken_kind(blad),
        _stappen(blad),
        _nummers(blad, "Wie kun je bellen?"),
    ]
    return _build(blad, "Jouw veiligheidsplan", VOORAF_KIND, blokken)


def _build_netwerk(blad: _Blad) -> Papierinhoud:
    blokken: list[Blok] = [
        _afspraken(blad, "Wat u doet"),
        _stappen(blad),
        _nummers(blad, "Wie kunt u bellen?"),
        Lijstblok("Wat vindt u van dit plan?", _mening(blad, "U bent", "U zei")),
    ]
    return _build(blad, "Samen voor veiligheid", VOORAF_NETWERK, blokken)


def _build(
    blad: _Blad, titel: str, vooraf: str, blokken: Iterable[Blok]
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


def _onderkop(blad: _Blad) -> str:
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


def _afspraken(blad: _Blad, kop: str) -> Tabelblok:
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


def _afspraken_kind(blad: _Blad) -> Tabelblok:
    rijen = [
        (
            write_woord(a.afspraak.wie),
            write_woord(a.afspraak.wat),
            write_woord(a.afspraak.wanneer),
        )
        for a in blad.van(Planafspraak)
    ]
    return Tabelblok("Wie doet wat?", ("Wie", "Wat", "Wanneer"), (3, 6, 4), rijen)


def _ondergrenzen(blad: _Blad) -> Tabelblok:
    rijen = [
        (write_woord(o.grens), write_woord(o.als_overschreden))
        for o in blad.van(Ondergrens)
    ]
    return Tabelblok(
        "Onze ondergrens", ("Dit mag niet gebeuren", "Gebeurt het toch?"), (1, 1), rijen
    )


def _stappen(blad: _Blad) -> Tabelblok:
    rijen = [
        (Woord(str(nummer)), write_woord(s.als), write_woord(s.dan), write_woord(s.wie))
        for nummer, s in enumerate(blad.van(Vervolgstap), start=1)
    ]
    return Tabelblok(
        "Als het niet lukt", ("Stap", "Als", "Dan", "Wie"), (2, 8, 8, 4), rijen
    )


def _bodemeisen(blad: _Blad) -> Tabelblok:
    rijen = [
        (write_woord(b.eis), write_woord(b.consequentie)) for b in blad.van(Bodemeis)
    ]
    return Tabelblok(
        "Dit moet in elk geval", ("Wat moet er gebeuren?", "En anders?"), (1, 1), rijen
    )


def _nummers(blad: _Blad, kop: str) -> Tabelblok:
    rijen = [
        (
            write_woord(f"{n.wie} ({n.waarvoor})" if n.waarvoor else n.wie),
            Woord(keep_nummer(n.nummer)),
            Woord(n.get_bereikbaar_display()),
        )
        for n in blad.van(Belnummer)
    ]
    return Tabelblok(kop, ("Wie", "Nummer", "Wanneer"), (8, 5, 4), rijen)


def _vaststellingen(blad: _Blad) -> list[Woord]:
    regels = []
    for kind in blad.bron.kinderen:
        gevonden = blad.bron.vaststellingen.get(kind.pk)
        etiket = Etiket(betreft=frozenset({kind.pk}))
        if gevonden is not None and mag_lezen(blad.planlezer.lezer, etiket):
            cijfer = f", een {gevonden.cijfer}" if gevonden.cijfer is not None else ""
            conclusie = gevonden.get_conclusie_display()
            regels.append(Woord(f"{kind.roepnaam}: {conclusie}{cijfer}"))
    return regels


def _mening(blad: _Blad, bent: str, zei: str) -> list[Woord]:
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


def build_leeg(voet: Voet) -> Papierinhoud:
    """Return the empty form, to print before the visit. Source: 002:n1144-1156."""

    def leeg(rijen: int, kolommen: int) -> list[tuple[Woord, ...]]:
        return [tuple(Woord("") for _ in range(kolommen)) for _ in range(rijen)]

    return Papierinhoud(
        titel="Veiligheidsplan",
        onderkop="Om samen in te vullen",
        vooraf="Schrijf in de woorden van het gezin. Bel 112 als er nu gevaar is.",
        voet=voet,
        blokken=[
            Schrijfblok("Wie zijn de mensen?", "Het gezin en wie er helpt.", 2),
            Schrijfblok(
                "Waarom is er dit plan?",
                "Wat was de situatie? Wat gebeurde er precies, en wanneer?",
                3,
            ),
            Schrijfblok(
                "Zo is het goed genoeg: een 6",
                "Wat zie en hoor je dan thuis? Zo dat de buurman het ook kan zien.",
                2,
            ),
            Naastblok(
                "Gevaar en gevolgen",
                ("Wat is er nu gevaarlijk?", "Wat betekent dit voor de kinderen?"),
                [Woord("")] * 3,
                [Woord("")] * 3,
            ),
            Naastblok(
                "Zorgen en krachten",
                ("Waar maken we ons zorgen over?", "Wat gaat er goed?"),
                [Woord("")] * 3,
                [Woord("")] * 3,
            ),
            Schrijfblok("Wie kan er helpen?", "", 2),
            Tabelblok(
                "Wat spreken we af?",
                ("Wie", "Wat en hoe", "Wanneer", "Wie kijkt mee"),
                (4, 9, 5, 4),
                leeg(4, 4),
                om_in_te_vullen=True,
            ),
            Tabelblok(
                "Dit moet in elk geval",
                ("Wat moet er gebeuren?", "En anders?"),
                (1, 1),
                leeg(2, 2),
                om_in_te_vullen=True,
            ),
            Tabelblok(
                "Onze ondergrens",
                ("Dit mag niet gebeuren", "Gebeurt het toch?"),
                (1, 1),
                leeg(2, 2),
                om_in_te_vullen=True,
            ),
            Tabelblok(
                "Als het niet lukt",
                ("Stap", "Als", "Dan", "Wie"),
                (2, 8, 8, 4),
                [(Woord(str(n)), Woord(""), Woord(""), Woord("")) for n in (1, 2)],
                om_in_te_vullen=True,
            ),
            Tabelblok(
                "Wie kunnen we bellen?",
                ("Wie", "Nummer", "Wanneer"),
                (8, 5, 5),
                leeg(2, 3),
                om_in_te_vullen=True,
            ),
            Tabelblok(
                "Wat vindt iedereen ervan?",
                ("Wie", "Eens? Ja of nee", "In eigen woorden"),
                (4, 4, 9),
                leeg(3, 3),
                om_in_te_vullen=True,
            ),
        ],
    )
