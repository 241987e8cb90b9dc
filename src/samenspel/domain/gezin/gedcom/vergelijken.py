"""Who of a file already stands in the dossier: the same name, and no other birth year."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from samenspel.domain.gezin.gedcom.stamboom import Inpersoon, Stamboom
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.gezin.rules.namen import NAAMLOOS
from samenspel.domain.gezin.rules.zoeken import remove_accents


@dataclass(frozen=True, slots=True)
class Gelijke:
    """Somebody of the file, and who seems to be the same in the dossier."""

    nieuw: Inpersoon
    bekend: Persoon


def match_stamboom(stamboom: Stamboom, personen: Iterable[Persoon]) -> list[Gelijke]:
    """Return who of the file seems to stand in the dossier; everybody at most once."""
    by_naam: dict[str, list[Persoon]] = defaultdict(list)
    for persoon in personen:
        for naam in _namen(persoon):
            by_naam[naam].append(persoon)
    gelijken, gekozen = [], set()
    for nieuw in stamboom.personen:
        for naam in _namen(nieuw.gegevens):
            bekend = next(
                (
                    persoon
                    for persoon in by_naam.get(naam, ())
                    if persoon.pk not in gekozen and _same_year(nieuw, persoon)
                ),
                None,
            )
            if bekend:
                gekozen.add(bekend.pk)
                gelijken.append(Gelijke(nieuw, bekend))
                break
    return gelijken


def _namen(wie: Persoon | Persoonsgegevens) -> Iterator[str]:
    """Return under which names somebody is known; who has no name is nobody's double."""
    achter = f"{wie.voorvoegsel} {wie.geslachtsnaam}"
    for voor in dict.fromkeys((wie.roepnaam, wie.voornamen)):
        if voor and voor.lower() != NAAMLOOS:
            yield " ".join(remove_accents(f"{voor} {achter}").split())


def _same_year(nieuw: Inpersoon, bekend: Persoon) -> bool:
    een, ander = nieuw.gegevens.geboren_op, bekend.geboren_op
    return een is None or ander is None or een.year == ander.year
