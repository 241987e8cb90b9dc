"""When a child is safe enough, when a plan is whole, and what has to wait."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from samenspel.core.blockers import Blocker

ZES = 6  # from this number on directe veiligheid is voldoende. Source: 002:n1117-1129
DIRECT = "direct_veiligstellen"
ERNST = ("veilig", "onveilig", DIRECT)


def is_onvoldoende(conclusie: str | None, cijfer: int | None) -> bool:
    """Say whether directe veiligheid of one child is insufficient or below a 6.

    A number decides; 'direct veiligstellen' is always below a 6; without a number so is
    'onveilig'. What nobody established is not sufficient. Source: N290, G08.
    """
    if conclusie is None or conclusie == DIRECT:
        return True
    if cijfer is not None:
        return cijfer < ZES
    return conclusie != "veilig"


def find_ergste(conclusies: Iterable[str]) -> str | None:
    """Return the worst conclusion of several children; never an average."""
    return max(conclusies, key=ERNST.index, default=None)


class Partij(StrEnum):
    """Who is responsible for the veiligheidstaxatie."""

    LT = "LT"
    GI = "GI"


class Fase(StrEnum):
    """The columns of Tabel 2, with the second one in its two forms."""

    LOKAAL_TEAM = "lokaal team"
    EXPERTISE_2A = "lokaal team met expertise van de GI (2a)"
    EXPERTISE_2B = "lokaal team met casusregie van de GI (2b)"
    MAATREGEL = "maatregel"
    NA_BORGING = "na borging door de GI"


# Tabel 2, row 2. Source: 002:n293-393, N106-N110.
TAXATIE_DOOR = {
    Fase.LOKAAL_TEAM: (Partij.LT, "N106"),
    Fase.EXPERTISE_2A: (Partij.LT, "N107"),
    Fase.EXPERTISE_2B: (Partij.GI, "N108"),
    Fase.MAATREGEL: (Partij.GI, "N109"),
    Fase.NA_BORGING: (Partij.LT, "N110"),
}
MAATREGELEN = {"VOTS", "OTS", "VOOGDIJ", "JEUGDRECLASSERING"}


def get_verantwoordelijke(fase: Fase) -> tuple[Partij, str]:
    """Return who is responsible for the taxatie in a phase, with the norm."""
    return TAXATIE_DOOR[fase]


def get_fase(kaders: Iterable[str]) -> Fase:
    """Return the phase that follows from the kaders of one child alone.

    2a, 2b and after borging are told by the products of the cooperation, not by a kader.
    """
    return Fase.MAATREGEL if MAATREGELEN & set(kaders) else Fase.LOKAAL_TEAM


def blockers_for_cijfer(cijfer: int | None) -> Iterator[Blocker]:
    """A number lies between 0 and 10."""
    if cijfer is not None and not 0 <= cijfer <= 10:
        yield Blocker(
            "cijfer_buiten_schaal", "Kies een heel getal van 0 tot en met 10."
        )


def blockers_for_volwassenoordeel(*, is_kind: bool, feiten: str) -> Iterator[Blocker]:
    """It is about a grown-up, and says what was seen or heard. Source: N278."""
    if is_kind:
        yield Blocker(
            "geen_volwassene",
            "Kies een volwassene. Hoe veilig een kind is, legt u vast bij een bezoek.",
        )
    if not feiten.strip():
        yield Blocker("geen_feiten", "Schrijf op wat er gezien of gehoord is.")


def blockers_for_veiligstelling(
    *, wie: str, wat: str, is_juridische_stap_nodig: bool, besloten_door: str
) -> Iterator[Blocker]:
    """A child is made safe by somebody, with something. Source: N014, N048."""
    if not wie.strip() or not wat.strip():
        yield Blocker("wie_en_wat", "Schrijf op wie wat doet.", norm="N014")
    if is_juridische_stap_nodig and not besloten_door:
        yield Blocker(
            "juridische_stap_zonder_besluit",
            "Leg de juridische stap voor aan het basisteam, "
            "en 's avonds of 's nachts aan de achterwacht.",
            norm="N048",
            hard=False,
        )


@dataclass(frozen=True, slots=True)
class Kindstand:
    """The latest vaststelling of one child; None is not yet known."""

    naam: str
    conclusie: str | None = None
    cijfer: int | None = None


def blockers_for_verandering(
    kinderen: Iterable[Kindstand], *, heeft_plan: bool
) -> Iterator[Blocker]:
    """Work on change waits until every child is safe enough. N026, N276, N290."""
    if not heeft_plan:
        yield Blocker(
            "geen_veiligheidsplan",
            "Maak eerst samen met het gezin een veiligheidsplan.",
            norm="N026",
            hard=False,
        )
    wacht_op = [k for k in kinderen if is_onvoldoende(k.conclusie, k.cijfer)]
    onbekend = [k.naam for k in wacht_op if k.conclusie is None]
    onveilig = [k.naam for k in wacht_op if k.conclusie is not None]
    if onbekend:
        yield Blocker(
            "veiligheid_onbekend",
            f"Stel eerst vast hoe veilig {_say_namen(onbekend)} nu "
            f"{'is' if len(onbekend) == 1 else 'zijn'}.",
            norm="N276",
            hard=False,
        )
    if onveilig:
        yield Blocker(
            "onder_de_zes",
            f"Maak {_say_namen(onveilig)} eerst veilig genoeg: een 6 of hoger.",
            norm="N290",
            hard=False,
        )


def _say_namen(namen: list[str]) -> str:
    *eerst, laatst = namen
    return f"{', '.join(eerst)} en {laatst}" if eerst else laatst


@dataclass(frozen=True, slots=True)
class Planstand:
    """What a concept holds, in numbers: enough to say what is missing.

    `aantallen`: how many lines of each kind. `zonder_lezer`: lines on nobody's paper.
    """

    is_concept: bool
    aantallen: dict[str, int]
    afspraken_zonder_wanneer: int = 0
    ondergrenzen_zonder_gevolg: int = 0
    niet_nagelopen: int = 0
    niet_gevraagd: tuple[str, ...] = ()
    zonder_lezer: int = 0


# What a whole plan has: the part, what to do when it is missing, and the norm.
ONDERDELEN = (
    ("aanleiding", "Schrijf op wat de situatie was en wat er gebeurde.", "N293"),
    ("risico", "Schrijf op wat er nu gevaarlijk is.", "N293"),
    ("gevolg", "Schrijf op wat dit voor de kinderen betekent.", "N293"),
    ("zorg", "Schrijf op waar jullie je zorgen over maken.", "N293"),
    ("kracht", "Schrijf op wat er goed gaat.", "N293"),
    ("netwerk", "Schrijf op wie uit het netwerk kan helpen.", "N293"),
    ("zes", "Schrijf op hoe een 6 eruitziet, in de woorden van het gezin.", "N287"),
    ("afspraak", "Maak veiligheidsafspraken: wie doet wat, en wanneer?", "N017"),
    ("bodemeis", "Schrijf op wat er minimaal moet gebeuren.", "N017"),
    ("ondergrens", "Spreek met het gezin een ondergrens af.", "N294"),
    ("stap", "Bespreek de volgende stap: wat als een afspraak niet lukt?", "N019"),
)


def blockers_for_vaststelling(stand: Planstand) -> Iterator[Blocker]:
    """Say what a plan still misses. All of it yields to a motivering. Source: N293."""
    if not stand.is_concept:
        yield Blocker("al_vastgesteld", "Dit plan is al vastgesteld.")
        return
    for deel, wat, norm in ONDERDELEN:
        if not stand.aantallen.get(deel):
            yield Blocker(f"geen_{deel}", wat, norm=norm, hard=False)
    yield from _blockers_for_zwakke_plekken(stand)


def _blockers_for_zwakke_plekken(stand: Planstand) -> Iterator[Blocker]:
    if stand.afspraken_zonder_wanneer:
        yield Blocker(
            "afspraak_zonder_wanneer",
            "Schrijf bij elke afspraak op wanneer die geldt.",
            norm="N017",
            hard=False,
        )
    if stand.ondergrenzen_zonder_gevolg:
        yield Blocker(
            "ondergrens_zonder_gevolg",
            "Schrijf op wat er gebeurt als de ondergrens wordt overschreden.",
            norm="N294",
            hard=False,
        )
    if stand.niet_nagelopen:
        yield Blocker(
            "niet_nagelopen",
            "Loop na of de regels uit het vorige plan nog kloppen.",
            norm="N286",
            hard=False,
        )
    if stand.niet_gevraagd:
        yield Blocker(
            "niet_gevraagd",
            f"Vraag wat zij van het plan vinden: {', '.join(stand.niet_gevraagd)}.",
            norm="N026",
            hard=False,
        )
    if stand.zonder_lezer:
        yield Blocker(
            "op_niemands_papier",
            "Een regel staat op niemands papier. Kijk na voor wie die is.",
            hard=False,
        )


def blockers_for_concept(*, is_concept: bool) -> Iterator[Blocker]:
    """A plan that holds is not changed: the next version is."""
    if not is_concept:
        yield Blocker(
            "plan_staat_vast",
            "Dit plan is vastgesteld. Maak een nieuwe versie om iets te veranderen.",
        )


def blockers_for_instemming(
    *, antwoord: str, wie_erbij: str, is_vervangen: bool
) -> Iterator[Blocker]:
    """An answer says who sat there: agreement under pressure is none."""
    if is_vervangen:
        yield Blocker(
            "plan_vervangen",
            "Er is een nieuwere versie van het plan. Vraag het daarbij.",
        )
    if antwoord != "NIET_GEVRAAGD" and not wie_erbij.strip():
        yield Blocker(
            "wie_erbij",
            "Schrijf op wie erbij was toen u het vroeg, of 'niemand'.",
        )


def blockers_for_uitreiking(
    *, mag_papier_in_huis: bool | None, papier_elders: str
) -> Iterator[Blocker]:
    """Paper in the wrong house is dangerous: ask first where it may lie."""
    if mag_papier_in_huis is None:
        yield Blocker(
            "papier_niet_gevraagd",
            "Vraag eerst of dit papier in huis mag liggen.",
            hard=False,
        )
    elif not mag_papier_in_huis and not papier_elders.strip():
        yield Blocker(
            "papier_niet_in_huis",
            "Dit papier mag niet in huis liggen. Spreek af waar het dan ligt.",
            hard=False,
        )


KAN_LEZEN = 8  # years; a younger child hears the plan, it does not read it


def is_lezend_kind(leeftijd: int | None) -> bool:
    """Say whether a child is old enough to get a paper of its own."""
    return leeftijd is not None and leeftijd >= KAN_LEZEN
