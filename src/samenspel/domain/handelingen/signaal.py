"""What stands on the page of signals: worries, answers, talks with others, wegingen."""

from dataclasses import dataclass

from samenspel.domain.besluiten.etiketten import label_weging
from samenspel.domain.besluiten.models import Meldcodestap, Weging
from samenspel.domain.besluiten.queries import list_meldcodestappen, list_wegingen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.etiketten import label_deling
from samenspel.domain.privacy.models import Deling
from samenspel.domain.privacy.queries import (
    Toestemmingsvraag,
    list_delingen,
    list_toestemmingsvragen,
)
from samenspel.domain.privacy.redactie import Lezer, leesbaar, mag_lezen
from samenspel.domain.samenwerking.etiketten import label_sparring
from samenspel.domain.samenwerking.models import Sparring
from samenspel.domain.samenwerking.queries import list_sparringen
from samenspel.domain.verhaal.etiketten import label_signaal, label_wie_meldt
from samenspel.domain.verhaal.models import Signaal
from samenspel.domain.verhaal.queries import list_signalen


@dataclass(frozen=True, slots=True)
class Signaalregel:
    """One signal as this reader may see it: `wie` is empty when that is shielded."""

    signaal: Signaal
    wie: str
    betreft: list[str]

    @property
    def wie_en_hoe(self) -> str:
        """How it is known, and from whom when this reader may know."""
        hoe = self.signaal.get_waarneming_display()
        return f"{hoe}: {self.wie}" if self.wie else hoe


@dataclass(frozen=True, slots=True)
class Signalenblad:
    """Everything about signals and weighing that this reader may see."""

    signalen: list[Signaalregel]
    vragen: list[Toestemmingsvraag]
    delingen: list[Deling]
    sparringen: list[Sparring]
    wegingen: list[Weging]
    stappen: list[Meldcodestap]

    @property
    def te_wegen(self) -> list[Signaalregel]:
        """Not weighed yet, acute ones first."""
        rows = [regel for regel in self.signalen if not regel.signaal.is_gewogen]
        return sorted(rows, key=lambda regel: not regel.signaal.is_acuut)

    @property
    def gewogen(self) -> list[Signaalregel]:
        return [regel for regel in self.signalen if regel.signaal.is_gewogen]


def get_signalenblad(gezin: Gezin, lezer: Lezer, namen: dict[int, str]) -> Signalenblad:
    """Return the page for this reader; `namen`: the people of the family by id."""
    return Signalenblad(
        signalen=[
            show_signaal(signaal, lezer, namen)
            for signaal in leesbaar(lezer, list_signalen(gezin), label_signaal)
        ],
        vragen=list_toestemmingsvragen(gezin),
        delingen=leesbaar(lezer, list_delingen(gezin), label_deling),
        sparringen=leesbaar(lezer, list_sparringen(gezin), label_sparring),
        wegingen=leesbaar(lezer, list_wegingen(gezin), label_weging),
        stappen=list_meldcodestappen(gezin),
    )


def show_signaal(signaal: Signaal, lezer: Lezer, namen: dict[int, str]) -> Signaalregel:
    """Show a signal with names; who reported it only to who may know."""
    wie = signaal.wie_meldt if mag_lezen(lezer, label_wie_meldt(signaal)) else ""
    betreft = [namen[pk] for pk in signaal.betreft if pk in namen]
    return Signaalregel(signaal, wie, betreft)
