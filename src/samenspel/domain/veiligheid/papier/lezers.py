"""Who reads this plan on paper, and whose matters are also theirs."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from samenspel.domain.gezin.models import Persoon, Positie, Relatiesoort
from samenspel.domain.gezin.queries import Mensen
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.veiligheid.rules import is_lezend_kind

OUDERS = {Relatiesoort.OUDER, Relatiesoort.PLEEGOUDER, Relatiesoort.ADOPTIEOUDER}
Verbod = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Planlezer:
    """Somebody who gets an own paper, with the eyes that redaction gives them."""

    persoon: Persoon
    lezer: Lezer

    @property
    def kent_geen_ander(self) -> bool:
        """Nobody is known to be this parent's child or housemate: the paper is thin."""
        return self.lezer.soort is Lezersoort.OUDER and len(self.lezer.eigen) == 1


def build_lezers(
    mensen: Mensen,
    *,
    verboden: Iterable[Verbod],
    uitvoerders: Collection[int],
    dag: date,
) -> list[Planlezer]:
    """Return the readers: parents, carers, children who read, and who carries out.

    `verboden`: pairs of people who may not meet. `uitvoerders`: who of the network
    has an agreement in this plan.
    """
    paren = list(verboden)
    found = []
    for persoon in mensen.personen:
        soort = _get_soort(persoon, uitvoerders, dag)
        if soort is not None:
            eigen = _get_eigen(persoon.pk, soort, mensen, paren)
            found.append(Planlezer(persoon, Lezer(soort, persoon.pk, eigen)))
    return found


def _get_soort(
    persoon: Persoon, uitvoerders: Collection[int], dag: date
) -> Lezersoort | None:
    if persoon.overleden_op is not None:
        return None
    if persoon.positie in (Positie.OUDER, Positie.VERZORGER):
        return Lezersoort.OUDER
    if persoon.is_kind:
        leest = is_lezend_kind(persoon.leeftijd_op(dag))
        return Lezersoort.KIND if leest else None
    return Lezersoort.NETWERK if persoon.pk in uitvoerders else None


def _get_eigen(
    wie: int, soort: Lezersoort, mensen: Mensen, verboden: list[Verbod]
) -> frozenset[int]:
    if soort is Lezersoort.NETWERK:
        return frozenset({wie})
    kinderen = {
        r.naar_id for r in mensen.relaties if r.van_id == wie and _is_ouder(r.soort)
    }
    kinderen |= {g.kind_id for g in mensen.gezag if g.houder_id == wie}
    huizen = {b.huishouden_id for b in mensen.bewoning if b.persoon_id == wie}
    huis = {b.persoon_id for b in mensen.bewoning if b.huishouden_id in huizen}
    gescheiden = {b for a, b in verboden if a == wie} | {
        a for a, b in verboden if b == wie
    }
    return frozenset((kinderen | huis) - gescheiden | {wie})


def _is_ouder(soort: str) -> bool:
    return soort in OUDERS
