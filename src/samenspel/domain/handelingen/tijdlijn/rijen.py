"""Lines that come from rows: a measure, gezag, a home, regie; they know since when."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from samenspel.core.lijnen import Precisie
from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.models import Gezagsoort, Gezin, Kadersoort
from samenspel.domain.gezin.queries import Tijdrij, list_tijdrijen
from samenspel.domain.handelingen.tijdlijn.regels import Plek, Rang, Tijdregel
from samenspel.domain.privacy.queries import Regieperiode, list_regieperioden
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Hulpverlening
from samenspel.domain.verhaal.queries import list_hulp
from samenspel.tekening.strip.lanen import Periode, Tijd


@dataclass(frozen=True, slots=True)
class Rij:
    """Something that was so for a time: the words of its begin and end, and of its bar."""

    rang: Rang
    nummer: int
    laan: Tijdlaan
    begin: str
    einde: str
    balk: str
    betreft: tuple[int, ...]
    vanaf: date | None
    tot: date | None
    vastgelegd_op: datetime
    door: str
    bron: str
    precisie: str = Precisie.DAG
    tot_precisie: str = Precisie.DAG
    extra: dict[str, Any] = field(default_factory=dict)
    extra_einde: dict[str, Any] | None = None

    @property
    def periode(self) -> Periode:
        return Periode(
            Tijd.of(self.vanaf, self.precisie) if self.vanaf else None,
            Tijd.of(self.tot, self.tot_precisie) if self.tot else None,
            self.balk,
        )

    def list_regels(self, vandaag: date) -> Iterator[Tijdregel]:
        """Return the lines of begin and end, as far as they are known and have been."""
        if self.vanaf and self.vanaf <= vandaag:
            yield self._regel(self.vanaf, self.begin, self.precisie, 0)
        if self.tot and self.einde and self.tot <= vandaag:
            yield self._regel(self.tot, self.einde, self.tot_precisie, 1)

    def _regel(self, dag: date, kop: str, precisie: str, einde: int) -> Tijdregel:
        moment = timezone.make_aware(datetime.combine(dag, time.min))
        return Tijdregel(
            Plek(moment, self.rang, 2 * self.nummer + einde),
            self.laan,
            kop,
            self.vastgelegd_op,
            self.bron,
            door=self.door,
            betreft=self.betreft,
            precisie=precisie,
            **(
                self.extra
                if not einde or self.extra_einde is None
                else self.extra_einde
            ),
        )


def read_rijen(
    gezin: Gezin, namen: dict[int, str], *, lanen: list[Tijdlaan]
) -> list[Rij]:
    """Return everything that was so for a time; three statements."""
    met_bewoning = Tijdlaan.WONEN in lanen
    rijen = [
        SCHRIJF[rij.tabel](rij, namen)
        for rij in list_tijdrijen(gezin, met_bewoning=met_bewoning)
    ]
    rijen += [_regie(rij) for rij in list_regieperioden(gezin)]
    return rijen + [_hulp(rij) for rij in list_hulp(gezin) if not rij.vervallen_op]


def _kader(rij: Tijdrij, namen: dict[int, str]) -> Rij:
    naam, wat = namen.get(rij.wie, ""), str(Kadersoort(rij.soort).label)
    return _rij(
        rij,
        Rang.KADER,
        (
            f"{naam}: {wat}",
            f"{naam}: einde {wat}",
            f"{naam}: {Kadersoort(rij.soort).kort}",
        ),
        extra={"is_groot": True},
    )


def _gezag(rij: Tijdrij, namen: dict[int, str]) -> Rij:
    naam, wat = namen.get(rij.wie, ""), str(Gezagsoort(rij.soort).label)
    houder = namen.get(rij.ander or 0, "")
    wie = f"{wat} van {houder}" if houder else wat
    woorden = (f"Gezag over {naam}: {wie}", f"Gezag over {naam} stopt: {wie}", wat)
    return _rij(rij, Rang.GEZAG, woorden)


def _bewoning(rij: Tijdrij, namen: dict[int, str]) -> Rij:
    naam, huis = namen.get(rij.wie, ""), rij.huis
    begin = f"{naam} slaapt {huis}{f', {rij.wanneer}' if rij.wanneer else ''}"
    return _rij(rij, Rang.BEWONING, (begin, f"{naam} slaapt niet meer {huis}", huis))


def _rij(
    rij: Tijdrij,
    rang: Rang,
    woorden: tuple[str, str, str],
    extra: dict[str, Any] | None = None,
) -> Rij:
    """`woorden`: of the begin, of the end, and on the bar."""
    laan = Tijdlaan.WONEN if rang is Rang.BEWONING else Tijdlaan.MAATREGEL
    return Rij(
        rang,
        rij.pk,
        laan,
        *woorden,
        (rij.wie, *([rij.ander] if rij.ander else [])),
        rij.vanaf,
        rij.tot,
        rij.vastgelegd_op,
        rij.door,
        rij.bron,
        precisie=rij.precisie,
        extra=extra or {},
    )


SCHRIJF = {"kader": _kader, "gezag": _gezag, "bewoning": _bewoning}


def _regie(rij: Regieperiode) -> Rij:
    naam = rij.naam
    wat = "de regie" if rij.rol == Rol.REGISSEUR else "de regie op veiligheid"
    return Rij(
        Rang.REGIE,
        rij.pk,
        Tijdlaan.REGIE,
        f"{naam} heeft {wat}",
        f"{naam} heeft {wat} niet meer",
        naam,
        (),
        timezone.localdate(rij.vanaf),
        timezone.localdate(rij.tot) if rij.tot else None,
        rij.vastgelegd_op,
        "",
        rij.organisatie,
    )


def _hulp(rij: Hulpverlening) -> Rij:
    wat = f"Hulp bij {rij.get_gebied_display()}: {rij.aangeboden_door}"
    return Rij(
        Rang.HULP,
        rij.pk,
        Tijdlaan.HULP,
        wat,
        f"Einde {wat[0].lower()}{wat[1:]}",
        rij.aangeboden_door,
        tuple(rij.betreft),
        rij.vanaf,
        rij.tot,
        *_written(rij),
        precisie=rij.vanaf_precisie,
        tot_precisie=rij.tot_precisie,
        extra={"tekst": rij.reden, "verwijst": ("hulp", rij.pk)},
        extra_einde={"tekst": rij.resultaat, "verwijst": ("hulp", rij.pk)},
    )


def _written(rij: Any) -> tuple[datetime, str, str]:
    """When it was written down, by whom, and of which organisation that is."""
    wie = rij.vastgelegd_door
    return rij.vastgelegd_op, wie.naam, wie.organisatienaam
