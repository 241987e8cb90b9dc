"""One appointment for the agenda of who takes part: nothing that betrays another."""

from collections.abc import Iterator

from samenspel.core.blockers import Blocker
from samenspel.domain.handelingen.dossier import Dossierkop
from samenspel.domain.verhaal.models import Agendaafspraak, Contactwijze

# What may stand in the agenda of a family: not at whose home, nor at which school.
HOE = {
    Contactwijze.KANTOOR: "Bij ons op kantoor.",
    Contactwijze.TELEFOON: "We bellen.",
    Contactwijze.VIDEOBELLEN: "We videobellen.",
}


def list_bezwaren(afspraak: Agendaafspraak, kop: Dossierkop) -> list[Blocker]:
    """Return why this appointment is not for a shared agenda."""
    return list(_blockers(afspraak, kop))


def _blockers(afspraak: Agendaafspraak, kop: Dossierkop) -> Iterator[Blocker]:
    met = set(afspraak.met)
    for een, ander in kop.geen_contact:
        if {een.pk, ander.pk} <= met:
            yield Blocker(
                "contactverbod",
                f"{een.roepnaam} en {ander.roepnaam} mogen elkaar niet ontmoeten. Maak "
                "voor ieder een eigen afspraak, op een ander moment.",
            )
    if met and met <= {kind.pk for kind in kop.kinderen}:
        yield Blocker(
            "gesprek_met_kind",
            "Dit is een gesprek met een kind alleen. Dat hoort in geen agenda die een "
            "ander leest. Spreek het met het kind zelf af.",
        )
    if afspraak.met_melder:
        yield Blocker(
            "met_melder",
            "De melder gaat mee. Spreek deze afspraak zelf af, dan verraadt niets wie "
            "dat is.",
        )


def describe(afspraak: Agendaafspraak) -> tuple[str, str]:
    """Return the title and the words: with whom of us, how, and whom to call."""
    medewerker = afspraak.medewerker
    bellen = f"Kunt u niet? Bel {medewerker.telefoon}." if medewerker.telefoon else ""
    delen = (HOE.get(Contactwijze(afspraak.wijze), ""), bellen)
    return f"Afspraak met {medewerker.naam}", " ".join(d for d in delen if d)
