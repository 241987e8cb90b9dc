"""Lines that come from rows: a measure, gezag, a home, regie; they know since when."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from samenspel.core.lijnen import Precisie
from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.models import Bewoning, Gezag, Gezin, Kader
from samenspel.domain.gezin.queries import (
    list_alle_bewoning,
    list_alle_gezag,
    list_alle_kaders,
)
from samenspel.domain.handelingen.tijdlijn.regels import Plek, Rang, Tijdregel
from samenspel.domain.privacy.queries import list_regieperioden
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
    """Return everything that was so for a time; at most five statements."""
    rijen = [_kader(rij, namen) for rij in list_alle_kaders(gezin)]
    rijen += [_gezag(rij, namen) for rij in list_alle_gezag(gezin)]
    if Tijdlaan.WONEN in lanen:
        rijen += [_bewoning(rij, namen) for rij in list_alle_bewoning(gezin)]
    rijen += [_regie(rij) for rij in list_regieperioden(gezin)]
    return rijen + [_hulp(rij) for rij in list_hulp(gezin) if not rij.vervallen_op]


def _kader(rij: Kader, namen: dict[int, str]) -> Rij:
    naam, wat = namen.get(rij.kind_id, ""), rij.get_soort_display()
    return Rij(
        Rang.KADER,
        rij.pk,
        Tijdlaan.MAATREGEL,
        f"{naam}: {wat}",
        f"{naam}: einde {wat}",
        f"{naam}: {_short(wat)}",
        (rij.kind_id,),
        rij.vanaf,
        rij.tot,
        *_written(rij),
        extra={"is_groot": True},
    )


def _short(wat: str) -> str:
    """Return what stands between brackets, as in 'ondertoezichtstelling (OTS)'."""
    return wat.partition("(")[2].rstrip(")") or wat


def _gezag(rij: Gezag, namen: dict[int, str]) -> Rij:
    naam, wat = namen.get(rij.kind_id, ""), rij.get_soort_display()
    houder = namen.get(rij.houder_id or 0, "")
    wie = f"{wat} van {houder}" if houder else wat
    return Rij(
        Rang.GEZAG,
        rij.pk,
        Tijdlaan.MAATREGEL,
        f"Gezag over {naam}: {wie}",
        f"Gezag over {naam} stopt: {wie}",
        f"{naam}: {wat}",
        (rij.kind_id, *([rij.houder_id] if rij.houder_id else [])),
        rij.vanaf,
        rij.tot,
        *_written(rij),
        precisie=rij.vanaf_precisie,
    )


def _bewoning(rij: Bewoning, namen: dict[int, str]) -> Rij:
    naam, huis = namen.get(rij.persoon_id, ""), rij.huishouden.naam
    return Rij(
        Rang.BEWONING,
        rij.pk,
        Tijdlaan.WONEN,
        f"{naam} slaapt {huis}{f', {rij.wanneer}' if rij.wanneer else ''}",
        f"{naam} slaapt niet meer {huis}",
        huis,
        (rij.persoon_id,),
        rij.vanaf,
        rij.tot,
        *_written(rij),
        precisie=rij.vanaf_precisie,
    )


def _regie(rij: Any) -> Rij:
    """`rij` is an involvement of room privacy, whose table only that room names."""
    naam = rij.medewerker.naam
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
        rij.medewerker.organisatie.naam,
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
