"""All rules together, ready to be asked: which hold for this family on this day?"""

from collections.abc import Iterable, Mapping
from datetime import date

from samenspel.domain.werkwijze.pakket import Pakket, resolve_pakketten
from samenspel.domain.werkwijze.regel import Aanleiding, Regel


class Regelboek:
    """The rules of all pakketten, indexed by the kind of line that starts them.

    A pakket that stands later overrules a rule with the same code of an earlier one.
    """

    def __init__(
        self,
        regels: Iterable[Regel],
        pakketten: Mapping[str, Pakket],
        heropent: Iterable[str] = (),
    ) -> None:
        self.regels = tuple(regels)
        self.heropent = frozenset(heropent)
        self.pakketten = dict(pakketten)
        self._op_sleutel = {(r.pakket, r.code, r.versie): r for r in self.regels}
        self._geldend: dict[tuple[str, ...], frozenset[Regel]] = {}
        per_soort: dict[str, list[tuple[Regel, Aanleiding]]] = {}
        for regel in self.regels:
            for aanleiding in regel.aanleiding:
                per_soort.setdefault(aanleiding.soort, []).append((regel, aanleiding))
        self._per_soort = {soort: tuple(paren) for soort, paren in per_soort.items()}

    def get_regel(self, pakket: str, code: str, versie: int) -> Regel:
        """The rule by which a verplichting was counted."""
        return self._op_sleutel[pakket, code, versie]

    def list_aanleidingen(self, soort: str) -> tuple[tuple[Regel, Aanleiding], ...]:
        """Rules that a line of this kind may start, whatever the pakket."""
        return self._per_soort.get(soort, ())

    def is_geldend(self, regel: Regel, pakketten: tuple[str, ...], dag: date) -> bool:
        """Whether the rule holds for these pakketten on that day."""
        return regel in self._list_geldend(pakketten) and regel.is_geldig_op(dag)

    def _list_geldend(self, pakketten: tuple[str, ...]) -> frozenset[Regel]:
        if pakketten not in self._geldend:
            rang = {
                naam: nummer
                for nummer, naam in enumerate(
                    resolve_pakketten(pakketten, self.pakketten)
                )
            }
            hoogste: dict[str, int] = {}
            for regel in self.regels:
                if regel.pakket in rang:
                    plaats = rang[regel.pakket]
                    hoogste[regel.code] = max(plaats, hoogste.get(regel.code, plaats))
            self._geldend[pakketten] = frozenset(
                regel
                for regel in self.regels
                if regel.pakket in rang and rang[regel.pakket] == hoogste[regel.code]
            )
        return self._geldend[pakketten]
