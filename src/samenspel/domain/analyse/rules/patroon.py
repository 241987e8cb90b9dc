"""What can be true of a thought about the facts, of a pattern and of an end situation."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from samenspel.core.blockers import Blocker

EERST_VEILIG = (
    "Eerst de veiligheid: de directe veiligheid van {wie} is nog niet voldoende."
)


def blockers_for_duiding(
    *, is_vraag: bool, tekst: str, most: int, waarom_kort: str
) -> Iterator[Blocker]:
    """A thought answers a question of this person, and is short where that is asked.

    It needs no fact: without one the page says so (N309).
    """
    if not is_vraag:
        yield Blocker(
            "geen_vraag", "Deze vraag hoort niet bij deze persoon. Kies een andere."
        )
    if not tekst.strip():
        yield Blocker("geen_tekst", "Schrijf op wat u of een ander ervan maakt.")
    if most and len(tekst) > most:
        yield Blocker(
            "te_lang",
            f"Dit zijn {len(tekst)} tekens; er passen er {most}. {waarom_kort}",
            "N310",
        )


def blockers_for_patroon(
    *,
    has_zin: bool,
    met_gedrag: Collection[str],
    zonder_intentie: Collection[str],
    has_rol_hulp: bool,
    open_vragen: int,
) -> Iterator[Blocker]:
    """A pattern has its sentence, and of whose behaviour it names what they mean well.

    Sources: N309, N310, N311, N313.
    """
    if not has_zin:
        yield Blocker(
            "geen_zin",
            "Maak eerst de zin af: 'Deze kinderen groeien op in een gezin …'.",
            "N310",
        )
    if not met_gedrag:
        yield Blocker(
            "geen_gedrag",
            "Zet eerst in de kring welk gedrag u ziet, van een ouder of een kind.",
            "N309",
        )
    if zonder_intentie:
        yield Blocker("geen_intentie", _ask_intentie(zonder_intentie), "N311")
    if not has_rol_hulp:
        yield Blocker(
            "geen_rol_hulp",
            "De rol van de hulpverlening staat nog niet in de kring.",
            "N313",
            hard=False,
        )
    if open_vragen:
        yield Blocker(
            "open_vragen",
            _count_vragen(open_vragen),
            "N309",
            hard=False,
        )


def _ask_intentie(namen: Collection[str]) -> str:
    bedoelt = "bedoelt" if len(namen) == 1 else "bedoelen"
    wie = join_namen(namen)
    return f"Schrijf eerst op wat {wie} goed {bedoelt}: de nobele intentie."


def _count_vragen(aantal: int) -> str:
    wat = "1 vraag is" if aantal == 1 else f"{aantal} vragen zijn"
    return f"{wat} van de zes nog zonder antwoord."


def blockers_for_samen(
    *, met_wie: str, op: date, vandaag: date, is_opnieuw: bool = False
) -> Iterator[Blocker]:
    """What is established together names with whom, and on which day that was."""
    if not met_wie.strip():
        yield Blocker(
            "met_niemand", "Schrijf op met wie u dit samen vaststelde.", "N312"
        )
    if op > vandaag:
        yield Blocker("later", "Deze dag moet nog komen. Kijk de datum na.")
    if is_opnieuw:
        yield Blocker("staat_al", "Dit is al vastgesteld, en er is niets veranderd.")


def blockers_for_herziening(*, reden: str, is_herzien: bool) -> Iterator[Blocker]:
    """A pattern is looked at again once, and somebody says why."""
    if is_herzien:
        yield Blocker("al_herzien", "Dit patroon wordt al opnieuw bekeken.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom u het patroon opnieuw bekijkt.")


def blockers_for_eindsituatie(
    *,
    is_bezig: bool,
    niet_veilig: Collection[str],
    has_tijdlijn: bool,
    has_patroon: bool,
    stabiel: str,
) -> Iterator[Blocker]:
    """An end situation builds on the tijdlijn and the pattern, when children are safe.

    `stabiel`: 'niet gevraagd', 'bereikt', 'later' or 'nee'; herstel begins after stabiele
    veiligheid. Sources: N276, N285, N298, N315.
    """
    if is_bezig:
        yield Blocker(
            "al_bezig",
            "Er staat al een eindsituatie. Neem die eerst terug, met de reden.",
        )
    if stabiel == "nee":
        yield Blocker(
            "niet_stabiel",
            "Herstel begint als de veiligheid stabiel is. Vul in sinds wanneer, of kies "
            "stabiele veiligheid.",
            "N285",
        )
    if stabiel == "later":
        yield Blocker("stabiel_later", "Deze dag moet nog komen. Kijk de datum na.")
    yield from _build_on(
        niet_veilig, has_tijdlijn=has_tijdlijn, has_patroon=has_patroon
    )


def _build_on(
    niet_veilig: Collection[str], *, has_tijdlijn: bool, has_patroon: bool
) -> Iterator[Blocker]:
    """What should be there first; a motivering is enough to begin all the same."""
    if niet_veilig:
        wie = join_namen(niet_veilig)
        yield Blocker("eerst_veilig", EERST_VEILIG.format(wie=wie), "N276", hard=False)
    if not has_tijdlijn:
        yield Blocker(
            "geen_tijdlijn",
            "Op de tijdlijn staat nog geen gebeurtenis of hulp. De eindsituatie bouwt "
            "daarop.",
            "N315",
            hard=False,
        )
    if not has_patroon:
        yield Blocker(
            "geen_patroon",
            "Het gezinspatroon is nog niet met elkaar vastgesteld. De eindsituatie bouwt "
            "daarop.",
            "N315",
            hard=False,
        )


def blockers_for_formulering(
    *, open_delen: Iterable[str], has_kolommen: bool
) -> Iterator[Blocker]:
    """An end situation is concrete before it is established; sources: N300, N316, N317."""
    for deel in open_delen:
        yield Blocker("niet_concreet", f"Nog zonder antwoord: {deel}", "N316")
    if not has_kolommen:
        yield Blocker(
            "geen_kolommen",
            "Nog leeg: wat is veranderbaar, en wat moet blijvend gecompenseerd worden?",
            "N300",
            hard=False,
        )


def join_namen(namen: Collection[str]) -> str:
    """Write names as one says them: 'Sem, Isa en Kaya'."""
    *eerst, laatst = namen
    return f"{', '.join(eerst)} en {laatst}" if eerst else laatst
