"""Reading from a rule which lines are meant, and what their values must be."""

from collections.abc import Mapping
from typing import Any

from samenspel.domain.werkwijze.duur import Duur
from samenspel.domain.werkwijze.lezen import (
    Lezing,
    Plek,
    Veld,
    duur,
    getal,
    ja_nee,
    keuze,
    lijst,
    read_tabel,
    suggest,
    tekst,
)
from samenspel.domain.werkwijze.regel import (
    Aanleiding,
    Proef,
    Selector,
    Telling,
    Voorwaarde,
)
from samenspel.domain.werkwijze.soort import Soort

Soorten = Mapping[str, Soort]
PROEVEN = {proef.value for proef in Proef if proef is not Proef.IS}


def build_aanleiding(soorten: Soorten) -> Lezing:
    """A reader of what starts a rule."""
    velden = {
        "soort": Veld(_soort(soorten), verplicht=True),
        "waar": Veld(_waar, standaard=()),
        "eerste": Veld(ja_nee, standaard=False),
        "telling": Veld(_telling),
    }

    def lees(waarde: Any, plek: Plek) -> Aanleiding:
        gelezen = read_tabel(waarde, plek, velden)
        _check_velden(gelezen["soort"], gelezen["waar"], soorten, plek / "waar")
        if telling := gelezen["telling"]:
            proef = (Voorwaarde(telling.verschillend, Proef.LEEG, False),)
            _check_velden(gelezen["soort"], proef, soorten, plek / "telling")
        return Aanleiding(**gelezen)

    return lees


TELLING_VELDEN = {
    "aantal": Veld(getal, verplicht=True, standaard=2),
    "verschillend": Veld(tekst, verplicht=True, standaard=""),
    "binnen": Veld(duur, verplicht=True, standaard=Duur()),
}


def _telling(waarde: Any, plek: Plek) -> Telling:
    telling = Telling(**read_tabel(waarde, plek, TELLING_VELDEN))
    if telling.aantal < 2:
        (plek / "aantal").meld("Eén lijn is geen telling.", "Vul 2 of meer in.")
    if telling.binnen.in_uren:
        (plek / "binnen").meld("Een telling kijkt over dagen.", "Schrijf P6M.")
    return telling


def build_selectors(soorten: Soorten, *, met_veld: bool = False) -> Lezing:
    """A reader of a list of selectors; `met_veld` when each must name a value."""
    velden = {
        "soort": Veld(_soort(soorten), verplicht=True),
        "waar": Veld(_waar, standaard=()),
        "zelfde": Veld(tekst),
        "over": Veld(keuze("zelfde", "iemand", "allen"), standaard="zelfde"),
        "reden": Veld(tekst, standaard=""),
        **({"veld": Veld(tekst, verplicht=True)} if met_veld else {}),
    }

    def lees(waarde: Any, plek: Plek) -> Selector:
        gelezen = read_tabel(waarde, plek, velden)
        _check_velden(gelezen["soort"], gelezen["waar"], soorten, plek / "waar")
        zelfde, over = gelezen.pop("zelfde"), gelezen.pop("over")
        return Selector(
            iemand=over == "iemand",
            allen=over == "allen",
            zelfde=zelfde and zelfde.removesuffix("?"),
            zelfde_indien=bool(zelfde and zelfde.endswith("?")),
            **gelezen,
        )

    return lijst(lees)


def _soort(soorten: Soorten) -> Lezing:
    def lees(waarde: Any, plek: Plek) -> str:
        if waarde not in soorten:
            plek.meld(f"Onbekende soort {waarde!r}.", suggest(str(waarde), soorten))
        return str(waarde)

    return lees


def _check_velden(
    soort: str, waar: tuple[Voorwaarde, ...], soorten: Soorten, plek: Plek
) -> None:
    if soort not in soorten:
        return
    for voorwaarde in waar:
        if voorwaarde.veld not in soorten[soort].waarden:
            wat = f"Een lijn {soort} heeft geen waarde {voorwaarde.veld!r}."
            (plek / voorwaarde.veld).meld(
                wat, suggest(voorwaarde.veld, soorten[soort].waarden)
            )


def _waar(waarde: Any, plek: Plek) -> tuple[Voorwaarde, ...]:
    if not isinstance(waarde, dict):
        plek.meld("Hier hoort een tabel.", "Schrijf { veld = waarde }.")
        return ()
    return tuple(
        voorwaarde
        for veld, eis in waarde.items()
        for voorwaarde in _voorwaarden(veld, eis, plek / veld)
    )


def _voorwaarden(veld: str, eis: Any, plek: Plek) -> tuple[Voorwaarde, ...]:
    if not isinstance(eis, dict):
        return (Voorwaarde(veld, Proef.IS, _as_tuple(eis)),)
    for naam in eis.keys() - PROEVEN:
        (plek / naam).meld(f"Onbekende proef {naam!r}.", suggest(naam, PROEVEN))
    return tuple(
        Voorwaarde(veld, Proef(naam), _read_eis(naam, waarde, plek / naam))
        for naam, waarde in eis.items()
        if naam in PROEVEN
    )


def _read_eis(naam: str, waarde: Any, plek: Plek) -> Any:
    if naam in (Proef.ONDER, Proef.VANAF):
        if isinstance(waarde, bool) or not isinstance(waarde, int | float):
            plek.meld("Hier hoort een getal.", "Vul een getal in.")
        return waarde
    if naam in (Proef.LEEG, Proef.BEVAT_PERSOON):
        return ja_nee(waarde, plek)
    return _as_tuple(waarde)


def _as_tuple(waarde: Any) -> tuple[Any, ...]:
    return tuple(waarde) if isinstance(waarde, list) else (waarde,)
