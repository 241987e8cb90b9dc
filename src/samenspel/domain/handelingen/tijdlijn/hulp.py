"""Help now and earlier, and where the same kind of help came again."""

from dataclasses import dataclass
from datetime import date

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.verhaal.models import Hulpgebied, Hulpverlening
from samenspel.domain.verhaal.queries import list_hulp
from samenspel.domain.verhaal.rules import count_keren, name_keer


@dataclass(frozen=True, slots=True)
class Hulpregel:
    """One help, for whom, from when to when; `keer` when it was not the first."""

    hulp: Hulpverlening
    namen: str
    keer: str

    @property
    def tijd(self) -> str:
        begin = show_datum(self.hulp.vanaf, self.hulp.vanaf_precisie)
        if self.hulp.tot is None:
            return f"sinds {begin}"
        return f"{begin} tot {show_datum(self.hulp.tot, self.hulp.tot_precisie)}"


@dataclass(frozen=True, slots=True)
class Hulpblad:
    """The help of a family: what goes on, what was, and what was withdrawn."""

    nu: list[Hulpregel]
    eerder: list[Hulpregel]
    vervallen: list[Hulpverlening]
    herhaling: list[str]


def get_hulpblad(gezin: Gezin, personen: list[Persoon], *, vandaag: date) -> Hulpblad:
    """Return all help, latest first, and on which area it came again; one query."""
    alle = list_hulp(gezin)
    geldig = [hulp for hulp in alle if hulp.vervallen_op is None]
    keren = count_keren(hulp.gebied for hulp in geldig)
    regels = [
        Hulpregel(
            hulp,
            ", ".join(p.roepnaam for p in personen if p.pk in hulp.betreft),
            name_keer(keer) if keer > 1 else "",
        )
        for hulp, keer in zip(geldig, keren, strict=True)
    ][::-1]
    is_nu = [r.hulp.tot is None or r.hulp.tot > vandaag for r in regels]
    return Hulpblad(
        [regel for regel, nu in zip(regels, is_nu, strict=True) if nu],
        [regel for regel, nu in zip(regels, is_nu, strict=True) if not nu],
        [hulp for hulp in alle if hulp.vervallen_op is not None],
        list_herhalingen(geldig),
    )


def list_herhalingen(hulp: list[Hulpverlening]) -> list[str]:
    """Return for each area with help more than once which time this is, in words."""
    aantal: dict[str, int] = {}
    for rij in hulp:
        aantal[rij.gebied] = aantal.get(rij.gebied, 0) + 1
    return [
        f"{name_keer(keer).capitalize()} keer hulp bij {Hulpgebied(gebied).label}."
        for gebied, keer in aantal.items()
        if keer > 1
    ]
