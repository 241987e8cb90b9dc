"""The genogram in words: one line per person, which says what the drawing shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from samenspel.domain.gezin.models import (
    Afloop,
    Persoon,
    Relatie,
    Relatiesoort,
    Verbintenis,
)


@dataclass(frozen=True, slots=True)
class Mensregel:
    """One person as the list says it: who, how old, whose, where they sleep."""

    persoon: Persoon
    leeftijd: str
    banden: tuple[str, ...]
    huis: str = ""
    zorg: tuple[str, ...] = ()

    def __str__(self) -> str:
        wie = (self.persoon.volledige_naam, self.leeftijd)
        delen = (*wie, *self.banden, self.huis, *self.zorg)
        return ", ".join(deel for deel in delen if deel)


def describe_leeftijd(persoon: Persoon, dag: date) -> str:
    """Return the age in words; of who died the age then."""
    if persoon.afloop:
        return Afloop(persoon.afloop).label
    if persoon.is_ongeboren:
        return "nog niet geboren"
    einde = persoon.overleden_op
    dood = einde is not None and einde <= dag
    jaren = persoon.leeftijd_op(einde if dood and einde else dag)
    if dood:
        return f"overleden ({jaren} jaar)" if jaren is not None else "overleden"
    return f"{jaren} jaar" if jaren is not None else ""


def describe_banden(
    persoon: Persoon, relaties: list[Relatie], dag: date
) -> Iterator[str]:
    """Return how somebody belongs to the others: 'kind van Mira en Emre'.

    `relaties`: the bonds of this person.
    """
    ouders: dict[str, list[str]] = {}
    for rij in relaties:
        if rij.naar_id == persoon.pk and rij.soort in KIND_VAN:
            woord = KIND_VAN[Relatiesoort(rij.soort)]
            ouders.setdefault(woord, []).append(rij.van.roepnaam)
    for woord, namen in ouders.items():
        yield f"{woord} van {' en '.join(namen)}"
    for rij in relaties:
        if rij.soort not in KIND_VAN:
            yield _other_band(persoon, rij, dag)


def describe_los(persoon: Persoon, relaties: list[Relatie]) -> str:
    """Return how somebody belongs here for whom no line is drawn: 'oma van Lot'.

    A grandparent, aunt or neighbour stands apart, for it is not recorded through whom.
    `relaties`: the bonds of this person.
    """
    if any(rij.soort in GETEKEND for rij in relaties):
        return ""
    return next(
        (
            f"{rij.get_soort_display()} van {rij.naar.roepnaam}"
            for rij in relaties
            if rij.van_id == persoon.pk
        ),
        "",
    )


KIND_VAN = {
    Relatiesoort.OUDER: "kind",
    Relatiesoort.BIOLOGISCHE_OUDER: "biologisch kind",
    Relatiesoort.ADOPTIEOUDER: "adoptiekind",
    Relatiesoort.PLEEGOUDER: "pleegkind",
    Relatiesoort.STIEFOUDER: "stiefkind",
}
GETEKEND = {
    *KIND_VAN,
    Relatiesoort.PARTNER,
    Relatiesoort.EX_PARTNER,
    Relatiesoort.BROER_ZUS,
    Relatiesoort.MEERLING,
    Relatiesoort.MEERLING_EENEIIG,
}
TWEEZIJDIG = {
    Relatiesoort.PARTNER,
    Relatiesoort.EX_PARTNER,
    Relatiesoort.BROER_ZUS,
    Relatiesoort.HALFBROER_ZUS,
    Relatiesoort.STIEFBROER_ZUS,
    Relatiesoort.PLEEGBROER_ZUS,
    Relatiesoort.MEERLING,
    Relatiesoort.MEERLING_EENEIIG,
}


def _other_band(persoon: Persoon, rij: Relatie, dag: date) -> str:
    """Return a bond without a child in it, said from this person."""
    soort = Relatiesoort(rij.soort)
    eigen = rij.van_id == persoon.pk
    ander = rij.naar.roepnaam if eigen else rij.van.roepnaam
    woord = soort.label
    if soort is Relatiesoort.PARTNER and rij.tot is not None and rij.tot <= dag:
        woord = Relatiesoort.EX_PARTNER.label
    if rij.verbintenis:
        woord = f"{woord} ({Verbintenis(rij.verbintenis).label})"
    if eigen or soort in TWEEZIJDIG:
        return f"{woord} van {ander}"
    return f"{ander} is {woord}"
