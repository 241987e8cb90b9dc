"""What can be true of a worry, a strength, a danger statement and its scale."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime

from samenspel.core.blockers import Blocker

DALING = 2  # a drop that asks to weigh again
HOOGSTE = 10


def blockers_for_gezegd(
    *, heeft_bron: bool, gezegd_op: date, vandaag: date
) -> Iterator[Blocker]:
    """Somebody says so, and said it today or before."""
    if not heeft_bron:
        yield Blocker("wie_zegt_het", "Schrijf op wie dit zegt.")
    if gezegd_op > vandaag:
        yield Blocker("gezegd_later", "Dit is nog niet gezegd. Kijk de datum na.")


def blockers_for_woorden(*, tekst: str, taal: str, vertaling: str) -> Iterator[Blocker]:
    """Words say something, and a translation is made from a language."""
    if not tekst.strip():
        yield Blocker("geen_woorden", "Schrijf op wat iemand zegt, in eigen woorden.")
    if vertaling.strip() and not taal:
        yield Blocker("geen_taal", "Kies uit welke taal dit vertaald is.")


def blockers_for_gevaar(*, waarover: str, wat_kan_gebeuren: str) -> Iterator[Blocker]:
    """A danger statement says what the worry is, and what may happen to the child."""
    if not waarover.strip():
        yield Blocker("geen_zorg", "Schrijf op waar de zorg over gaat.")
    if not wat_kan_gebeuren.strip():
        yield Blocker(
            "geen_gevolg",
            "Schrijf op wat er met het kind kan gebeuren als niets verandert.",
        )


def blockers_for_doel(
    *, doel: str, nul: str, tien: str, heeft_cijfers: bool
) -> Iterator[Blocker]:
    """A goal has a scale, and a scale on which figures stand does not move."""
    if heeft_cijfers:
        yield Blocker(
            "schaal_ligt_vast",
            "Er staan al cijfers op deze schaal. Wilt u een ander doel? Kies "
            "'Dit is veranderd': dan begint een nieuwe schaal, en deze blijft te lezen.",
        )
    if not doel.strip():
        yield Blocker("geen_doel", "Schrijf op wat er dan te zien is.")
    if not nul.strip() or not tien.strip():
        yield Blocker("geen_schaal", "Schrijf op wat een 0 en wat een 10 betekent.")


def blockers_for_cijfer(
    *, cijfer: int, punt_hoger: str, heeft_schaal: bool
) -> Iterator[Blocker]:
    """A figure is on a scale, and says what would make it one point higher."""
    if not heeft_schaal:
        yield Blocker("geen_schaal", "Schrijf eerst het doel en de schaal op.")
    if not 0 <= cijfer <= HOOGSTE:
        yield Blocker("geen_cijfer", "Kies een cijfer van 0 tot en met 10.")
    if not punt_hoger.strip():
        yield Blocker("punt_hoger", "Vraag wat het één punt hoger maakt.")


def blockers_for_opvang(
    *, is_kracht: bool, is_zorg: bool, uitleg: str, wie_zegt: str
) -> Iterator[Blocker]:
    """A strength makes up for a worry; somebody says how."""
    if not is_kracht or not is_zorg:
        yield Blocker(
            "geen_opvang", "Alleen een kracht vangt een zorg op. Kies uit de lijst."
        )
    if not uitleg.strip():
        yield Blocker("geen_uitleg", "Schrijf op hoe dit de zorg opvangt.")
    if not wie_zegt.strip():
        yield Blocker("wie_zegt_het", "Schrijf op wie dit zegt.")


def blockers_for_staat(*, is_vervallen: bool) -> Iterator[Blocker]:
    """What was taken back is not confirmed, moved or shown any more."""
    if is_vervallen:
        yield Blocker(
            "vervallen", "Dit geldt niet meer. Kijk op het blad wat er nu staat."
        )


def blockers_for_invloed(
    *, is_zelfde: bool, uitleg: str, sinds: date, vandaag: date
) -> Iterator[Blocker]:
    """One area of life works on another, since a day that has come."""
    if is_zelfde:
        yield Blocker("zelfde_gebied", "Kies twee verschillende leefgebieden.")
    if not uitleg.strip():
        yield Blocker("geen_uitleg", "Schrijf op hoe het ene op het andere werkt.")
    if sinds > vandaag:
        yield Blocker("sinds_later", "Dit begint pas later. Kijk de datum na.")


def blockers_for_einde(
    *, sinds: date, tot: date, vandaag: date, is_al_voorbij: bool
) -> Iterator[Blocker]:
    """An influence ends once, after it began, and not in the future."""
    if is_al_voorbij:
        yield Blocker("al_voorbij", "Dit was al voorbij.")
    if tot < sinds:
        yield Blocker("einde_voor_begin", "Het einde ligt voor het begin.")
    if tot > vandaag:
        yield Blocker("einde_later", "Deze dag is er nog niet. Kijk de datum na.")


def asks_again(
    *, begonnen_op: datetime | None, vastgelegd_op: datetime, bevestigd: datetime | None
) -> bool:
    """Say whether a round asks 'klopt dit nog?' of what was written before it began."""
    if begonnen_op is None or vastgelegd_op >= begonnen_op:
        return False
    return bevestigd is None or bevestigd < begonnen_op


def count_daling(cijfers: Sequence[int]) -> int:
    """Return how many points the last figure of one person fell, 0 when it did not.

    A drop of two or more asks to weigh again; less is no reason for words.
    """
    if len(cijfers) < 2:
        return 0
    daling = cijfers[-2] - cijfers[-1]
    return daling if daling >= DALING else 0


def move_in_rij(rij: Sequence[int], pk: int, plekken: int) -> list[int]:
    """Return the order after one went up (-1) or down (1); at the end nothing moves."""
    order = list(rij)
    van = order.index(pk)
    naar = min(max(van + plekken, 0), len(order) - 1)
    order.insert(naar, order.pop(van))
    return order


def is_samen_veilig(
    wie: Collection[int], verboden: Collection[tuple[int, int]]
) -> bool:
    """Say whether these people may sit at one table: no two of them may not meet."""
    return not any(een in wie and ander in wie for een, ander in verboden)
