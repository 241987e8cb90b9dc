"""The norms: what each says, where it lives, and which test shows it."""

from collections import Counter

from samenspel.domain.werkwijze.overzicht import Normrij, list_normen
from tools.documenten import blad, tabel

PLEKKEN = {
    "motor": "wordt geteld",
    "veld": "een veld",
    "scherm": "vormt een scherm",
    "poort": "houdt tegen",
    "tekst": "staat in een tekst",
}


def normen() -> str:
    """Every norm as a row, after how many there are of each kind."""
    rijen = list_normen()
    telling = Counter((PLEKKEN[rij.plek], rij.status) for rij in rijen)
    samen = [
        (plek, status, aantal) for (plek, status), aantal in sorted(telling.items())
    ]
    return blad(
        "Normen",
        "Elke norm van de methode, met de sterkte (moet, advies, mag), de bron, hoe "
        "luid het wordt, en waar de norm in het product leeft.",
        tabel(["Waar", "Status", "Aantal"], samen),
        tabel(
            ["Code", "Norm", "Sterkte", "Bron", "Niveau", "Plek", "Status", "Tests"],
            [_rij(rij) for rij in rijen],
        ),
    )


def _rij(rij: Normrij) -> tuple[object, ...]:
    plek = f"{PLEKKEN[rij.plek]}: {rij.waar}" if rij.waar else PLEKKEN[rij.plek]
    tests = "<br>".join(f"`{test.rpartition('::')[2]}`" for test in rij.tests)
    niveau = rij.niveau
    return rij.code, rij.zin, rij.sterkte, rij.bron, niveau, plek, rij.status, tests
