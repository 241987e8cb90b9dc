"""What every page about the veranderplan reads: the plan, and first of all the safety."""

from dataclasses import dataclass

from samenspel.core.blockers import Blocker
from samenspel.domain.analyse.queries import (
    list_eindtermijnen,
    list_standen,
    list_veranderplannen,
)
from samenspel.domain.analyse.veranderplan.lezen import (
    Planstand,
    Veranderblad,
    read_inhoud,
)
from samenspel.domain.analyse.veranderplan.papier import Veiligbeeld
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Lezer, leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.etiketten import label_deel
from samenspel.domain.veiligheid.queries import get_blockers_for_verandering, list_zes
from samenspel.interfaces.ui.http import GebruikerRequest


@dataclass(frozen=True, slots=True)
class Gelezen:
    """The veranderplan of this family for who asks, and how far it is."""

    gezin: Gezin
    personen: list[Persoon]
    lezer: Lezer
    blad: Veranderblad
    stand: Planstand

    @property
    def mag(self) -> bool:
        return Recht.ANALYSE_WIJZIGEN in self.lezer.rechten

    @property
    def ontbreekt(self) -> list[Blocker]:
        """Which of the four questions has no answer yet."""
        has_eindtermijn = self.stand.termijn is not None
        return self.blad.list_ontbreekt(has_eindtermijn=has_eindtermijn)


def read(request: GebruikerRequest, gezin: Gezin) -> Gelezen:
    """Return what this reader may know of it."""
    personen = list_personen(gezin)
    lezer = make_lezer(gezin, request.user)
    stand = Planstand(
        tuple(list_veranderplannen(gezin)), tuple(list_eindtermijnen(gezin))
    )
    return Gelezen(gezin, personen, lezer, read_inhoud(gezin, personen, lezer), stand)


def read_veilig(gelezen: Gelezen) -> Veiligbeeld:
    """Return how safe the children are, what a '6' is here, and what has to wait."""
    gezin = gelezen.gezin
    return Veiligbeeld(
        list_standen(gezin, gelezen.personen),
        leesbaar(gelezen.lezer, list_zes(gezin), label_deel),
        get_blockers_for_verandering(gezin),
    )
