"""Every norm in one list: where it lives, how it is counted, which test shows it."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from samenspel.domain.werkwijze.lader import Werkwijze, get_werkwijze
from samenspel.domain.werkwijze.norm import Norm


@dataclass(frozen=True, slots=True)
class Normrij:
    """One norm as `samenspel normen` prints it.

    `regels` names the engine rules as pakket, code, version and loudest colour.
    """

    code: str
    zin: str
    sterkte: str
    bron: str
    niveau: str
    plek: str
    waar: str
    tests: tuple[str, ...]
    status: str
    regels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Testfout:
    """A test that a norm names and that does not exist."""

    code: str
    test: str


def list_normen(werkwijze: Werkwijze | None = None) -> list[Normrij]:
    """All norms in the order of their codes, those of the catalogue first."""
    werkwijze = werkwijze or get_werkwijze()
    regels: dict[str, list[str]] = {}
    for regel in werkwijze.regels.regels:
        tekst = f"{regel.pakket} {regel.code} v{regel.versie} {regel.niveau.naam}"
        regels.setdefault(regel.norm, []).append(tekst)
    return [
        _build_rij(norm, regels.get(norm.code, ()))
        for norm in sorted(werkwijze.normen.values(), key=_volgorde)
    ]


def _volgorde(norm: Norm) -> tuple[bool, str]:
    return (not norm.code.startswith("N"), norm.code)


def _build_rij(norm: Norm, regels: Iterable[str]) -> Normrij:
    return Normrij(
        code=norm.code,
        zin=norm.zin,
        sterkte=norm.sterkte,
        bron=norm.bron,
        niveau=norm.niveau,
        plek=norm.plek,
        waar=norm.waar,
        tests=norm.tests,
        status=norm.status,
        regels=tuple(regels),
    )


def faults_in_tests(
    collected: Set[str], werkwijze: Werkwijze | None = None
) -> list[Testfout]:
    """Tests that norms name but that pytest did not collect.

    `collected` holds the names that pytest gives; a test with cases counts once, under
    its name without the case.
    """
    namen = {naam.partition("[")[0] for naam in collected}
    return [
        Testfout(rij.code, test)
        for rij in list_normen(werkwijze)
        for test in rij.tests
        if test.partition("[")[0] not in namen
    ]
