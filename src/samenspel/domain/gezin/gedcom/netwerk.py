"""What persons say of each other outside the families: twins, friends, neighbours."""

from collections.abc import Iterator
from dataclasses import replace

from samenspel.domain.gezin.gedcom.knopen import Knoop
from samenspel.domain.gezin.gedcom.stamboom import Inband, Inpersoon, Verslag
from samenspel.domain.gezin.models import Positie, Relatiesoort

SOORT = {str(soort.label): soort for soort in Relatiesoort}
EENEIIG = {"eeneiig", "een-eiig", "identical", "monozygotic"}
# Who only did something at a ceremony does not belong to the network.
AMBT = {"CLERGY", "OFFICIATOR", "WITN"}


def mark_netwerk(
    personen: list[Inpersoon], mensen: dict[str, Knoop], banden: list[Inband]
) -> list[Inpersoon]:
    """Return the people, with as network who is tied to others by that alone."""
    familie = {wie for band in banden for wie in (band.van, band.naar)}
    genoemd: set[str] = set()
    for wie, knoop in mensen.items():
        for plek in knoop.all("ASSO"):
            soort = _soort(plek)
            if soort is Relatiesoort.NETWERK:
                genoemd |= {wie, plek.waarde}
            elif soort:
                familie |= {wie, plek.waarde}
    netwerk = genoemd - familie
    return [
        replace(p, gegevens=replace(p.gegevens, positie=Positie.NETWERK))
        if p.id in netwerk
        else p
        for p in personen
    ]


def read_netwerk(
    personen: list[Inpersoon], mensen: dict[str, Knoop], verslag: Verslag
) -> Iterator[Inband]:
    """Return the bonds outside the families; the one pointed at is the … of this one."""
    namen = {persoon.id: persoon.naam for persoon in personen}
    buiten = {p.id for p in personen if p.gegevens.positie == Positie.NETWERK}
    for wie, knoop in mensen.items():
        for plek in knoop.all("ASSO", "_TWIN"):
            ander = plek.waarde
            if ander not in mensen or ander == wie:
                verslag.tell(namen[wie], "Heeft een band met iemand die er niet is.")
                continue
            soort = _twin(plek) if plek.tag == "_TWIN" else _soort(plek)
            if soort is None:
                verslag.overgeslagen["getuigen en ambtenaren"] += 1
                continue
            rol = plek.get("RELA")
            if rol and soort is Relatiesoort.NETWERK:
                verslag.tell(namen[wie], f"'{rol[:60]}' staat nu als netwerk.")
            is_netwerk = soort is Relatiesoort.NETWERK
            keert_om = is_netwerk and wie in buiten and ander not in buiten
            van, naar = (wie, ander) if keert_om else (ander, wie)
            yield Inband(van, naar, soort)


def _twin(plek: Knoop) -> Relatiesoort:
    eeneiig = plek.get("TYPE").lower() in EENEIIG
    return Relatiesoort.MEERLING_EENEIIG if eeneiig else Relatiesoort.MEERLING


def _soort(plek: Knoop) -> Relatiesoort | None:
    """Return which bond it is, None for who only did something at a ceremony."""
    rol = plek.find("ROLE", "RELA")
    if rol is None:
        return Relatiesoort.NETWERK
    if rol.waarde.upper() in AMBT:
        return None
    woorden = (rol.get("PHRASE").lower(), rol.waarde.lower())
    return next((SOORT[w] for w in woorden if w in SOORT), Relatiesoort.NETWERK)
