"""Sharing without toestemming: what must be weighed and written down first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from samenspel.core.blockers import Blocker, blockers_for_moment

# On these grounds nobody breaks secrecy: inform, and share no more than needed (N223).
ZONDER_DOORBREKEN = frozenset({"DIRECT_BETROKKEN", "BEHANDELING"})
VIJF_PUNTEN = {
    "waarom_geen_toestemming": "waarom toestemming niet mogelijk was",
    "afweging": "welke afweging u maakte",
    "aan_wie": "aan wie u gegevens verstrekt",
    "welke_gegevens": "welke gegevens dat zijn",
    "doel": "met welk doel",
}
# Deciding not to share is a choice as well, with its own reasons (N220, N236).
BIJ_NIET_DELEN = ("waarom_geen_toestemming", "afweging")
BIJ_INFORMEREN = ("aan_wie", "welke_gegevens", "doel")


@dataclass(frozen=True, slots=True)
class Delinggegevens:
    """Sharing without toestemming, or deciding not to: the five points of N226."""

    is_gedeeld: bool
    besloten_op: datetime
    grondslag: str = ""
    waarom_geen_toestemming: str = ""
    afweging: str = ""
    overlegd_met: str = ""
    aan_wie: str = ""
    welke_gegevens: str = ""
    doel: str = ""
    is_gezin_geinformeerd: bool = False
    geinformeerd_toelichting: str = ""
    motivering: str = ""
    betreft: tuple[int, ...] = ()

    @property
    def doorbreekt_geheim(self) -> bool:
        return self.grondslag not in ZONDER_DOORBREKEN

    @property
    def nodige_punten(self) -> tuple[str, ...]:
        """Which of the five points this choice must answer."""
        if not self.is_gedeeld:
            return BIJ_NIET_DELEN
        return tuple(VIJF_PUNTEN) if self.doorbreekt_geheim else BIJ_INFORMEREN


def blockers_for_deling(gegevens: Delinggegevens, *, nu: datetime) -> Iterator[Blocker]:
    """Say what is missing. No ground is hard; no consult asks for a motivering.

    Source: N211, N213, N225, N226.
    """
    yield from blockers_for_moment(op=gegevens.besloten_op, nu=nu)
    if gegevens.is_gedeeld and not gegevens.grondslag:
        yield Blocker(
            "geen_grondslag",
            "Kies op welke grond u deelt. Een convenant of alleen een mededeling "
            "is niet genoeg.",
            norm="N211",
        )
    for punt in gegevens.nodige_punten:
        if not getattr(gegevens, punt).strip():
            yield Blocker(f"mist_{punt}", f"Schrijf op {VIJF_PUNTEN[punt]}.", "N226")
    if gegevens.doorbreekt_geheim and not gegevens.overlegd_met.strip():
        yield Blocker(
            "niet_overlegd",
            "Overleg eerst met een collega, de gedragswetenschapper of uw "
            "leidinggevende, en schrijf op met wie.",
            norm="N225",
            hard=False,
        )
    if gegevens.is_gedeeld and not gegevens.is_gezin_geinformeerd:
        yield Blocker(
            "gezin_niet_geinformeerd",
            "Vertel het gezin wat u deelt en waarom.",
            norm="N213",
            hard=False,
        )
