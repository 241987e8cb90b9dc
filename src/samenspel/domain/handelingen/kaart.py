"""The kaart van het gezin: the answer to the doorbell question on one page."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from samenspel.domain.analyse.queries import (
    AnalyseNu,
    annotate_analyse,
    read_analyse_nu,
)
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import annotate_nu, order_personen
from samenspel.domain.handelingen.dossier import Dossierkop
from samenspel.domain.handelingen.eerder import (
    Eerder,
    annotate_eerder,
    is_gekozen,
    list_eerder,
)
from samenspel.domain.handelingen.vandaag import Kaartje, show_uiterlijk
from samenspel.domain.privacy.queries import list_betrokkenen
from samenspel.domain.privacy.redactie import Lezer
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.veiligheid.models import Planafspraak, Stem, Volwassenoordeel
from samenspel.domain.veiligheid.queries import (
    Kindveiligheid,
    VeiligheidNu,
    annotate_contactverbod,
    annotate_plan,
    annotate_vaststelling,
    annotate_volwassenoordeel,
    list_geldende_afspraken,
    read_veiligheid_nu,
    read_volwassenoordeel,
)
from samenspel.domain.verhaal.models import Contact
from samenspel.domain.verhaal.queries import (
    Volgende,
    annotate_gezien,
    annotate_volgende,
    list_contactregels,
    read_volgende,
)

CONTACTEN = 3


@dataclass(frozen=True, slots=True)
class Gezinskaart:
    """Who lives here, how safe is it, what is needed now, who does what."""

    kop: Dossierkop
    nodig: list[Kaartje]
    veiligheid: VeiligheidNu
    afspraken: list[Planafspraak]
    contacten: list[Contact]
    volgende: Volgende | None
    eerder: list[Eerder]
    analyse: AnalyseNu

    @property
    def aan_de_beurt(self) -> list[Kaartje]:
        """What is needed and was not put aside."""
        return [k for k in self.nodig if not k.nodig.weggelegd]

    @property
    def weggelegd(self) -> list[Kaartje]:
        """What somebody put aside, until a day."""
        return [k for k in self.nodig if k.nodig.weggelegd]

    @property
    def per_kind(self) -> list[tuple[Persoon, Kindveiligheid]]:
        """Every child with how safe it is; a child that nobody assessed stands there."""
        return [(kind, self.veiligheid.van(kind.pk)) for kind in self.kop.kinderen]

    @property
    def volwassenen(self) -> list[Volwassenoordeel]:
        """How safe grown-ups are, of whom somebody established it."""
        oordelen = [read_volwassenoordeel(p) for p in self.kop.volwassenen]
        return [oordeel for oordeel in oordelen if oordeel is not None]

    @property
    def is_onbekend(self) -> bool:
        """Nobody assessed any child yet."""
        return not any(stand.vaststelling for _, stand in self.per_kind)

    @property
    def met_zorg(self) -> list[Persoon]:
        """Whoever said the worry in own words."""
        return [p for p in self.kop.personen if p.zorg_woorden]  # type: ignore[attr-defined]

    @property
    def niet_eens(self) -> list[Persoon]:
        """Whoever does not agree with the plan: never left out."""
        return [p for p in self.kop.personen if p.vindt_plan == "NEE"]  # type: ignore[attr-defined]

    @property
    def stemmen(self) -> list[Stem]:
        """The voices, beside each other, never averaged."""
        per_kind = [stem for _, stand in self.per_kind for stem in stand.stemmen]
        return [*self.veiligheid.voor_alle, *per_kind]


def get_kaart(gezin: Gezin, nu: datetime, lezer: Lezer) -> Gezinskaart:
    """Return the kaart of this family for a professional; six queries."""
    personen = annotate_nu(Persoon.objects.filter(gezin=gezin), timezone.localdate(nu))
    personen = annotate_vaststelling(annotate_gezien(personen))
    personen = annotate_volwassenoordeel(personen)
    personen = annotate_plan(annotate_volgende(personen, nu))
    personen = annotate_contactverbod(annotate_eerder(personen), timezone.localdate(nu))
    personen = annotate_analyse(personen, gezin)
    kop = Dossierkop(gezin, order_personen(personen), list_betrokkenen(gezin, nu))
    nodig = [
        Kaartje(card, tuple(kop.name_all(card.betreft)), show_uiterlijk(card, nu))
        for card in list_nodig(gezin, nu)
    ]
    return Gezinskaart(
        kop=kop,
        nodig=nodig,
        veiligheid=read_veiligheid_nu(gezin, kop.personen),
        afspraken=list_geldende_afspraken(gezin),
        contacten=list_contactregels(gezin, aantal=CONTACTEN),
        volgende=read_volgende(kop.personen),
        eerder=list_eerder(kop.kinderen, nu) if is_gekozen(kop) else [],
        analyse=read_analyse_nu(kop.personen, lezer),
    )
