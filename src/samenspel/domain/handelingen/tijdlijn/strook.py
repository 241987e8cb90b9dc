"""The lines of a family as a strip: which lane each comes in."""

from collections.abc import Iterable
from datetime import date

from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.handelingen.tijdlijn.log import Punt
from samenspel.domain.handelingen.tijdlijn.regels import Rang
from samenspel.domain.handelingen.tijdlijn.rijen import Rij
from samenspel.tekening.strip.lanen import Laan, Moment, Strip
from samenspel.tekening.strip.plaatsen import is_inside

# The moments on the strip; the rest of the log only stands in the list.
PUNTLANEN = (
    Tijdlaan.GEBEURTENIS,
    Tijdlaan.SIGNAAL,
    Tijdlaan.VEILIGHEID,
    Tijdlaan.CIJFER,
)


def make_strip(
    rijen: list[Rij],
    punten: Iterable[Punt],
    kinderen: list[Persoon],
    *,
    van: date,
    tot: date,
) -> Strip:
    """Return the strip; a lane without anything in this time is left out."""
    per_laan: dict[Tijdlaan, list[Punt]] = {laan: [] for laan in PUNTLANEN}
    for punt in punten:
        per_laan[punt.laan].append(punt)
    lanen = [
        Laan("Grote gebeurtenissen", momenten=_moments(per_laan[Tijdlaan.GEBEURTENIS])),
        Laan("Maatregelen", [r.periode for r in rijen if r.rang is Rang.KADER]),
        *(_woont(kind, rijen) for kind in kinderen),
        Laan("Regie", [r.periode for r in rijen if r.rang is Rang.REGIE]),
        Laan("Hulp", [r.periode for r in rijen if r.rang is Rang.HULP]),
        Laan("Signalen en letsel", momenten=_moments(per_laan[Tijdlaan.SIGNAAL])),
        *(_veilig(kind, per_laan[Tijdlaan.VEILIGHEID]) for kind in kinderen),
        Laan("Cijfers", momenten=_moments(per_laan[Tijdlaan.CIJFER])),
    ]
    strip = Strip(van, tot)
    return Strip(van, tot, [laan for laan in lanen if is_inside(strip, laan)])


def _woont(kind: Persoon, rijen: list[Rij]) -> Laan:
    eigen = [r for r in rijen if r.rang is Rang.BEWONING and kind.pk in r.betreft]
    return Laan(f"{kind.roepnaam} woont", [rij.periode for rij in eigen])


def _veilig(kind: Persoon, punten: list[Punt]) -> Laan:
    eigen = [punt for punt in punten if kind.pk in punt.betreft]
    return Laan(f"Veiligheid {kind.roepnaam}", momenten=_moments(eigen))


def _moments(punten: Iterable[Punt]) -> list[Moment]:
    return [Moment(p.tijd, p.kop, p.vorm, p.cijfer, p.aantal) for p in punten]
