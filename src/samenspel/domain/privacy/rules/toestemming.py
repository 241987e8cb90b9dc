"""Who may say yes, and what a question needs, in plain Python.

The bands concern what happens with the information for jeugdhulp, never whether one may
talk with a child. Source: Jeugdwet, paragraaf 7.3; N335.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from samenspel.core.blockers import Blocker, blockers_for_moment

MEE_BESLISSEN = 12  # years; from here the child answers beside the parents
ZELF_BESLISSEN = 16  # years; from here the young person alone


@dataclass(frozen=True, slots=True)
class Jeugdige:
    """A child that a question is about: age in years, and who has gezag.

    `gezag`: the people of the family who have it, by id and name. `heeft_ander_gezag`:
    a GI or guardian outside the family has it. No age: not known.
    """

    pk: int
    naam: str
    leeftijd: int | None
    gezag: Mapping[int, str]
    heeft_ander_gezag: bool = False

    @property
    def beslist_zelf(self) -> bool:
        return self.leeftijd is not None and self.leeftijd >= ZELF_BESLISSEN

    @property
    def beslist_mee(self) -> bool:
        """From twelve years; of a child whose age is not known, ask both."""
        return self.leeftijd is None or self.leeftijd >= MEE_BESLISSEN

    @property
    def mist_gezag(self) -> bool:
        """It is not known who has gezag, and that matters at this age."""
        return not (self.beslist_zelf or self.gezag or self.heeft_ander_gezag)


def list_bevoegden(jeugdige: Jeugdige) -> dict[int, str]:
    """Return who must say yes for this child, by id and name."""
    zelf = {jeugdige.pk: jeugdige.naam} if jeugdige.beslist_mee else {}
    return zelf if jeugdige.beslist_zelf else {**jeugdige.gezag, **zelf}


def explain_bevoegden(jeugdige: Jeugdige) -> str:
    """Say in one sentence who may say yes, and why."""
    naam = jeugdige.naam
    if jeugdige.beslist_zelf:
        return f"{naam} is {jeugdige.leeftijd} en geeft zelf antwoord."
    ouders = _noem_gezag(jeugdige)
    if jeugdige.leeftijd is None:
        return f"De leeftijd van {naam} is niet bekend. Vraag {ouders} en {naam}."
    if jeugdige.beslist_mee:
        return (
            f"{naam} is {jeugdige.leeftijd}. Vraag {ouders} en {naam}: "
            "vanaf 12 jaar is ook het antwoord van het kind nodig."
        )
    return f"{naam} is {jeugdige.leeftijd}, jonger dan 12. Vraag {ouders}."


def _noem_gezag(jeugdige: Jeugdige) -> str:
    if jeugdige.gezag:
        return f"wie het gezag heeft: {' en '.join(jeugdige.gezag.values())}"
    if jeugdige.heeft_ander_gezag:
        return "de voogd"
    return "wie het gezag heeft (nog niet bekend)"


def blockers_for_vraag(
    *, met_wie: str, waarover: str, zodat: str, gevraagd_op: datetime, nu: datetime
) -> Iterator[Blocker]:
    """A question is specific: with whom, about what, so that. Source: N230, N233."""
    if not (met_wie.strip() and waarover.strip() and zodat.strip()):
        yield Blocker(
            "vraag_niet_gericht",
            "Vraag gericht: schrijf op met wie u wilt overleggen, waarover en waarvoor.",
            norm="N233",
        )
    yield from blockers_for_moment(op=gevraagd_op, nu=nu)


def blockers_for_intrekking(
    *, is_gegeven: bool, is_ingetrokken: bool
) -> Iterator[Blocker]:
    """Only a yes that still stands can be taken back."""
    if not is_gegeven:
        yield Blocker("niet_gegeven", "Hier is nee gezegd. Er is niets in te trekken.")
    if is_ingetrokken:
        yield Blocker("al_ingetrokken", "Deze toestemming is al ingetrokken.")


def blockers_for_antwoorden(
    jeugdigen: Iterable[Jeugdige], *, ja: Iterable[int], nee: Iterable[int]
) -> Iterator[Blocker]:
    """A no of somebody who must say yes stops it; a missing answer asks for a reason.

    Source: N239; who must say yes: `list_bevoegden`.
    """
    gegeven, geweigerd = set(ja), set(nee)
    genoemd: set[tuple[str, int]] = set()
    for jeugdige in jeugdigen:
        if jeugdige.mist_gezag:
            yield Blocker(
                "gezag_onbekend",
                f"Het is nog niet bekend wie het gezag heeft over {jeugdige.naam}. "
                "Kijk in het gezagsregister.",
                hard=False,
            )
        for pk, naam in list_bevoegden(jeugdige).items():
            if pk in geweigerd and ("nee", pk) not in genoemd:
                genoemd.add(("nee", pk))
                yield Blocker(
                    "toestemming_geweigerd",
                    f"{naam} zei nee. U mag wel anoniem overleggen.",
                    norm="N239",
                )
            elif pk not in gegeven | geweigerd and ("geen", pk) not in genoemd:
                genoemd.add(("geen", pk))
                yield Blocker(
                    "toestemming_onvolledig",
                    f"{naam} gaf nog geen antwoord. Vraag het eerst.",
                    norm="N239",
                    hard=False,
                )
