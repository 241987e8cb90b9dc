"""Everything about what is worrying: signals, and what must be safe first."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from samenspel.domain.besluiten.models import Meldcodestap, Stap
from samenspel.domain.besluiten.queries import list_meldcodestappen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.dossier import Dossierkop
from samenspel.domain.organisatie.models import Gebruiker, Organisatie
from samenspel.domain.organisatie.models import Organisatiesoort as Soort
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Lezer, mag_lezen
from samenspel.domain.verhaal.etiketten import label_signaal, label_wie_meldt
from samenspel.domain.verhaal.models import Signaal
from samenspel.domain.verhaal.queries import list_open_signalen, list_signalen
from samenspel.domain.verhaal.rules import count_bronnen


@dataclass(frozen=True, slots=True)
class Signaalregel:
    """One signal as this reader may see it: without who reported, if that is shielded."""

    signaal: Signaal
    betreft: list[str]
    wie_meldt: str
    bronsoort: str


def show_signalen(
    gezin: Gezin, signalen: list[Signaal], *, kop: Dossierkop, by: Gebruiker
) -> list[Signaalregel]:
    """Return the signals that this professional may read, each as far as it may be."""
    lezer = make_lezer(gezin, by)
    return [
        show_signaal(signaal, kop=kop, lezer=lezer)
        for signaal in signalen
        if mag_lezen(lezer, label_signaal(signaal))
    ]


def show_signaal(signaal: Signaal, *, kop: Dossierkop, lezer: Lezer) -> Signaalregel:
    """Return one signal as this reader may see it."""
    mag = mag_lezen(lezer, label_wie_meldt(signaal))
    return Signaalregel(
        signaal,
        betreft=kop.name_all(tuple(signaal.betreft)),
        wie_meldt=signaal.wie_meldt if mag else "",
        bronsoort=signaal.get_bronsoort_display() if mag and signaal.bronsoort else "",
    )


@dataclass(frozen=True, slots=True)
class Signaalblad:
    """All signals of a family: what is open, what was known, and what was weighed.

    `bronnen`: how many different sources there were in the last half year.
    """

    open: list[Signaalregel]
    bekend: list[Signaalregel]
    gewogen: list[Signaalregel]
    bronnen: int

    @property
    def stapelt_op(self) -> bool:
        """Say whether more than one source worries."""
        return self.bronnen > 1


def get_signaalblad(
    gezin: Gezin, *, kop: Dossierkop, by: Gebruiker, nu: datetime
) -> Signaalblad:
    """Return the signals for this professional; one query."""
    signalen = list_signalen(gezin)
    regels = show_signalen(gezin, signalen, kop=kop, by=by)
    dagen = [(timezone.localdate(s.gebeurd_op), s.bron) for s in signalen if s.bron]
    return Signaalblad(
        open=sorted(
            (r for r in regels if not (r.signaal.is_gewogen or r.signaal.is_bekend)),
            key=lambda r: not r.signaal.is_acuut,
        ),
        bekend=[r for r in regels if r.signaal.is_bekend],
        gewogen=[r for r in regels if r.signaal.is_gewogen],
        bronnen=count_bronnen(dagen, op=timezone.localdate(nu)),
    )


@dataclass(frozen=True, slots=True)
class Meldcodevak:
    """One step of the meldcode, with each time it was taken."""

    stap: Stap
    keren: list[Meldcodestap]


@dataclass(frozen=True, slots=True)
class Acuutblad:
    """What must be done now, whom to call, and how far the meldcode is."""

    signalen: list[Signaalregel]
    meldcode: list[Meldcodevak]
    organisatie: Organisatie

    @property
    def is_gi(self) -> bool:
        """At a GI the basisteam decides about a legal step (N048)."""
        return self.organisatie.soort == Soort.GI

    @property
    def volgende_stap(self) -> int:
        """The first step that was not taken yet, or the last."""
        return next((v.stap for v in self.meldcode if not v.keren), Stap.BESLISSEN)


def get_acuutblad(gezin: Gezin, *, kop: Dossierkop, by: Gebruiker) -> Acuutblad:
    """Return what counts when a child may be in danger now; two queries."""
    acuut = [s for s in list_open_signalen(gezin) if s.is_acuut]
    gezet = list_meldcodestappen(gezin)
    return Acuutblad(
        signalen=show_signalen(gezin, acuut, kop=kop, by=by),
        meldcode=[
            Meldcodevak(stap, [rij for rij in gezet if rij.stap == stap])
            for stap in Stap
        ],
        organisatie=by.medewerker.organisatie,
    )
