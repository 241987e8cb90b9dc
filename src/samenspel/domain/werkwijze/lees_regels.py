"""Reading engine rules from TOML, with every fault at once."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from samenspel.domain.werkwijze.atw import Termijn
from samenspel.domain.werkwijze.duur import Duur
from samenspel.domain.werkwijze.lees_selectie import (
    Soorten,
    build_aanleiding,
    build_selectors,
)
from samenspel.domain.werkwijze.lezen import (
    Lezing,
    Plek,
    Veld,
    datum,
    duur,
    getal,
    ja_nee,
    keuze,
    lid,
    lijst,
    read_tabel,
    tekst,
)
from samenspel.domain.werkwijze.regel import (
    Anker,
    Grens,
    Korter,
    Niveau,
    Per,
    Regel,
    TeltVanaf,
    Wie,
)

CODE = re.compile(r"(?P<norm>[NWE]\d{3})[a-z]?")
DAGEN = keuze("kalender", "werk")


def read_regels(
    inhoud: dict[str, Any], plek: Plek, *, pakket: str, soorten: Soorten
) -> list[tuple[Regel, Plek]]:
    """The rules in one file, each with its place; faults are added to the place."""
    velden = _velden(soorten)
    gelezen = []
    for nummer, tabel in enumerate(_ingangen(inhoud, plek)):
        hier = plek / "regel" / nummer
        gelezen.append(
            (_build_regel(read_tabel(tabel, hier, velden), pakket, hier), hier)
        )
    return gelezen


def _ingangen(inhoud: dict[str, Any], plek: Plek) -> list[Any]:
    for sleutel in inhoud.keys() - {"regel"}:
        (plek / sleutel).meld(f"Onbekende sleutel {sleutel!r}.", "Gebruik [[regel]].")
    ingangen = inhoud.get("regel", [])
    return ingangen if isinstance(ingangen, list) else [ingangen]


def _velden(soorten: Soorten) -> dict[str, Veld]:
    selectors = build_selectors(soorten)
    return {
        "code": Veld(_code, verplicht=True),
        "norm": Veld(_code),
        "versie": Veld(getal, verplicht=True, standaard=0),
        "geldig_vanaf": Veld(datum, verplicht=True, standaard=date.min),
        "geldig_tot": Veld(datum),
        "nodig": Veld(tekst, verplicht=True),
        "verantwoordelijk": Veld(tekst, verplicht=True),
        "per": Veld(lid(Per), standaard=Per.GEZIN),
        "wie": Veld(lid(Wie), standaard=Wie.BETREFT),
        "aanleiding": Veld(lijst(build_aanleiding(soorten)), verplicht=True),
        "mits": Veld(selectors, standaard=()),
        "termijn": Veld(duur),
        "dagen": Veld(DAGEN, standaard="kalender"),
        "atw": Veld(ja_nee, standaard=False),
        "korter": Veld(_korter(soorten), standaard=()),
        "uiterlijk_veld": Veld(tekst),
        "uiterlijk_uit": Veld(build_selectors(soorten, met_veld=True), standaard=()),
        "uiterlijk_bij": Veld(selectors, standaard=()),
        "telt_vanaf": Veld(lid(TeltVanaf), standaard=TeltVanaf.MOMENT),
        "vervuld_door": Veld(selectors, verplicht=True, standaard=()),
        "vervalt_door": Veld(selectors, standaard=()),
        "wijkt_voor": Veld(lijst(_code), standaard=()),
        "niveau": Veld(_niveau(soorten), verplicht=True, standaard=Niveau()),
        "herhaal": Veld(ja_nee, standaard=False),
        "ook_eerder": Veld(ja_nee, standaard=False),
    }


def _code(waarde: Any, plek: Plek) -> str:
    if not isinstance(waarde, str) or not CODE.fullmatch(waarde):
        plek.meld(f"{waarde!r} is geen code.", "Schrijf N, W of E met drie cijfers.")
    return str(waarde)


def _niveau(soorten: Soorten) -> Callable[[Any, Plek], Niveau]:
    toestanden = build_selectors(soorten)
    velden = {
        "amber": Veld(_grens),
        "rood": Veld(_grens),
        "dagen": Veld(DAGEN, standaard="kalender"),
        "amber_als": Veld(toestanden, standaard=()),
        "rood_als": Veld(toestanden, standaard=()),
        "rood_tenzij": Veld(toestanden, standaard=()),
    }

    def lees(waarde: Any, plek: Plek) -> Niveau:
        if waarde == "stil":
            return Niveau()
        gelezen = read_tabel(waarde, plek, velden)
        niveau = Niveau(werkdagen=gelezen.pop("dagen") == "werk", **gelezen)
        _check_niveau(niveau, plek)
        return niveau

    return lees


def _check_niveau(niveau: Niveau, plek: Plek) -> None:
    if niveau.rood is None and (niveau.rood_als or niveau.rood_tenzij):
        plek.meld("Er is een voorwaarde voor rood, maar geen rood.", "Vul rood in.")
    if (niveau.rood_als or niveau.rood_tenzij) and niveau.amber is None:
        plek.meld("Zonder rood blijft er niets te zien.", "Vul ook amber in.")


def _korter(soorten: Soorten) -> Lezing:
    velden = {
        "termijn": Veld(duur, verplicht=True),
        "dagen": Veld(DAGEN, standaard="kalender"),
        "als": Veld(build_selectors(soorten), verplicht=True, standaard=()),
    }

    def lees(waarde: Any, plek: Plek) -> Korter:
        gelezen = read_tabel(waarde, plek, velden)
        werkdagen = gelezen["dagen"] == "werk"
        return Korter(Termijn(gelezen["termijn"], werkdagen=werkdagen), gelezen["als"])

    return lijst(lees)


DEEL = re.compile(r"([1-9]\d?)%")


def _grens(waarde: Any, plek: Plek) -> Grens:
    if waarde in (Anker.START, Anker.UITERLIJK):
        return Grens(Anker(waarde))
    if isinstance(waarde, str) and (deel := DEEL.fullmatch(waarde)):
        return Grens(Anker.DEEL, deel=int(deel.group(1)))
    if isinstance(waarde, str) and waarde[:1] in "+-":
        anker = Anker.NA if waarde.startswith("+") else Anker.VOOR
        return Grens(anker, duur(waarde[1:], plek))
    plek.meld(
        f"{waarde!r} is geen moment.", 'Schrijf "start", "uiterlijk", "50%" of "-P1D".'
    )
    return Grens(Anker.START)


def _build_regel(gelezen: dict[str, Any], pakket: str, plek: Plek) -> Regel:
    dagen, atw, lengte = (gelezen.pop(naam) for naam in ("dagen", "atw", "termijn"))
    gelezen["norm"] = gelezen["norm"] or str(gelezen["code"])[:4]
    termijn = lengte and Termijn(lengte, werkdagen=dagen == "werk", atw=atw)
    regel = Regel(pakket=pakket, termijn=termijn, **gelezen)
    if lengte and dagen == "werk":
        _check_werkdagen(lengte, plek / "termijn")
    if not _has_uiterlijk(regel) and _needs_uiterlijk(regel.niveau):
        plek.meld("De kleur telt vanaf een termijn die er niet is.", "Vul termijn in.")
    if regel.geldig_tot and regel.geldig_tot <= regel.geldig_vanaf:
        (plek / "geldig_tot").meld(
            "Het einde ligt niet na het begin.", "Herstel de datum."
        )
    return regel


def _check_werkdagen(lengte: Duur, plek: Plek) -> None:
    if lengte.jaren or lengte.maanden or lengte.in_uren:
        plek.meld("Werkdagen tellen in dagen of weken.", "Schrijf bijvoorbeeld P5D.")


def _has_uiterlijk(regel: Regel) -> bool:
    return bool(regel.termijn or regel.uiterlijk_veld or regel.uiterlijk_uit)


def _needs_uiterlijk(niveau: Niveau) -> bool:
    grenzen = (niveau.amber, niveau.rood)
    return any(grens and grens.anker is not Anker.START for grens in grenzen)


def check_regels(regels: Iterable[tuple[Regel, Plek]]) -> None:
    """Faults between rules: doubles, overlapping versions, rules that do not exist."""
    alle = list(regels)
    codes = {regel.code: regel for regel, _ in alle}
    for nummer, (regel, plek) in enumerate(alle):
        _check_versies(regel, plek, (ander for ander, _ in alle[:nummer]))
        for code in regel.wijkt_voor:
            if code not in codes:
                (plek / "wijkt_voor").meld(
                    f"Er is geen regel {code}.", "Herstel de code."
                )
            elif codes[code].wijkt_voor:
                wat = f"Regel {code} wijkt zelf voor een andere regel."
                (plek / "wijkt_voor").meld(wat, "Wijk rechtstreeks voor die regel.")


def _check_versies(regel: Regel, plek: Plek, eerdere: Iterable[Regel]) -> None:
    for ander in eerdere:
        if (ander.pakket, ander.code) != (regel.pakket, regel.code):
            continue
        if ander.versie == regel.versie:
            wat = f"Versie {regel.versie} van {regel.code} staat er twee keer."
            (plek / "versie").meld(wat, "Geef de nieuwe regel een nieuwe versie.")
        elif overlaps(ander, regel):
            wat = f"Versie {regel.versie} overlapt versie {ander.versie}."
            (plek / "geldig_vanaf").meld(
                wat, "Laat de ene stoppen waar de ander begint."
            )


def overlaps(ene: Regel, ander: Regel) -> bool:
    """Whether there is a day on which both versions hold."""
    return (ene.geldig_tot is None or ander.geldig_vanaf < ene.geldig_tot) and (
        ander.geldig_tot is None or ene.geldig_vanaf < ander.geldig_tot
    )
