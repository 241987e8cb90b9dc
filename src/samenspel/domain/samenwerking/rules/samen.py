"""On which footing one may spar about a family, in plain Python."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from samenspel.core.blockers import Blocker, blockers_for_moment

GESPREK_VOORAF = timedelta(days=31)  # people speak before the regie goes over


@dataclass(frozen=True, slots=True)
class Voet:
    """On which footing the talk was: anonymous, announced, with which toestemming."""

    is_anoniem: bool
    is_vooraf_verteld: bool
    heeft_toestemming: bool = False
    is_toestemming_gebruikt: bool = False


def blockers_for_sparring(
    voet: Voet, *, gehouden_op: datetime, nu: datetime
) -> Iterator[Blocker]:
    """Names only after a yes, one yes per talk; parents hear it first.

    Source: N122 (soft), N232 and N239 (hard), N243.
    """
    yield from blockers_for_moment(op=gehouden_op, nu=nu)
    if not voet.is_anoniem and not voet.heeft_toestemming:
        yield Blocker(
            "geen_toestemming",
            "Zonder toestemming van het gezin bespreekt u de casus alleen anoniem. "
            "Vraag eerst toestemming, of kies anoniem.",
            norm="N239",
        )
    if not voet.is_anoniem and voet.is_toestemming_gebruikt:
        yield Blocker(
            "toestemming_gebruikt",
            "Deze toestemming was voor een ander gesprek. Vraag het opnieuw: "
            "een ja geldt voor één keer.",
            norm="N232",
        )
    if not voet.is_vooraf_verteld:
        yield Blocker(
            "ouders_weten_het_niet",
            "Vertel de ouders vooraf dat u iemand laat meedenken.",
            norm="N122",
            hard=False,
        )


def blockers_for_terugkoppeling(
    *, is_teruggekoppeld: bool, gehouden_op: datetime, op: datetime, nu: datetime
) -> Iterator[Blocker]:
    """Feeding back happens once, after the talk, and not in the future. N123."""
    if is_teruggekoppeld:
        yield Blocker("al_teruggekoppeld", "De ouders hebben dit al gehoord.")
    yield from blockers_for_moment(op=op, nu=nu)
    if op < gehouden_op:
        yield Blocker(
            "terugkoppeling_voor_gesprek",
            "Dit moment ligt voor het gesprek zelf. Verbeter de datum of de tijd.",
        )


def blockers_for_gesprek(
    *, is_deelnemer: bool, is_besproken: bool, begonnen_op: datetime, op: datetime
) -> Iterator[Blocker]:
    """The talk of a hand-over: by who gave or got the regie, once. E016."""
    if not is_deelnemer:
        yield Blocker(
            "niet_van_u",
            "Alleen wie de regie gaf of kreeg, legt dit gesprek vast.",
        )
    if is_besproken:
        yield Blocker("al_besproken", "Dit gesprek staat al in het dossier.")
    if op < begonnen_op - GESPREK_VOORAF:
        yield Blocker(
            "gesprek_te_vroeg",
            "Dit gesprek was meer dan een maand voor de overdracht. Spreek elkaar nog "
            "een keer, of kijk de datum na.",
        )


def blockers_for_lezen(*, is_ontvanger: bool, is_gelezen: bool) -> Iterator[Blocker]:
    """Reading is done by who got the regie, or stands in; nobody does it for another."""
    if not is_ontvanger:
        yield Blocker(
            "niet_van_u", "Alleen wie de regie kreeg, zegt dat het dossier gelezen is."
        )
    if is_gelezen:
        yield Blocker("al_gelezen", "U las dit dossier al.")
