"""For whom it is dangerous when somebody reads a line of the plan. Plain Python.

A plan lies on a table. With a secret address or a contactverbod in the family, or in an
agreement to flee, a line may tell where somebody is to who must not know.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from samenspel.domain.gezin.models import Persoon, Positie
from samenspel.domain.gezin.queries import Mensen

Verbod = tuple[int, int]
THUIS = {Positie.OUDER, Positie.VERZORGER}
# Words of who gets away: a place, a house, a way out. They only suggest the mark on a
# line; who writes it decides.
VLUCHT = re.compile(
    r"vlucht|weglop|ontsnap|opvang|blijf.?(groep|van)|schuil|onderdui|codewoord|noodtas"
    r"|geheim|veilige? (plek|huis|adres)|taxi|hotel",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Leesgevaar:
    """Who of this family may endanger another by reading, and who reads safely.

    `waarom`: empty when nothing is known; then nobody is kept from anything.
    """

    waarom: str = ""
    gevaar: frozenset[int] = frozenset()
    veilig: tuple[int, ...] = ()

    @property
    def is_er(self) -> bool:
        return bool(self.waarom)


def is_vluchtregel(tekst: str) -> bool:
    """Say whether a line speaks of getting away."""
    return VLUCHT.search(tekst) is not None


def find_leesgevaar(mensen: Mensen, verboden: Collection[Verbod]) -> Leesgevaar:
    """Return who is kept from reading beforehand: whom an address is secret for, who may
    not meet another, and who shares a house with them: paper travels with a child."""
    namen = {p.pk: p.roepnaam for p in mensen.personen}
    geheim = [adres for adres in mensen.adressen if adres.is_geheim]
    redenen = ["Er is een geheim adres."] if geheim else []
    redenen += [f"{namen[a]} en {namen[b]} mogen geen contact." for a, b in verboden]
    if not redenen:
        return Leesgevaar()
    gevaar = _kept_from_adres(mensen) | _kept_from_another(mensen, verboden)
    samen = gevaar | _housemates(mensen, gevaar)
    thuis = [p for p in mensen.personen if _is_thuis(p)]
    weg = [p.roepnaam for p in thuis if p.pk in samen]
    waarschuwing = (
        "Een regel op papier kan verraden waar iemand is of naartoe gaat. "
        f"Niet aangevinkt: {', '.join(weg) or 'niemand'}. Vink alleen aan wie dit "
        "veilig kan lezen."
    )
    return Leesgevaar(
        waarom=" ".join([*redenen, waarschuwing]),
        gevaar=gevaar,
        veilig=tuple(p.pk for p in thuis if p.pk not in samen),
    )


def _is_thuis(persoon: Persoon) -> bool:
    return persoon.overleden_op is None and (
        persoon.is_kind or persoon.positie in THUIS
    )


def _kept_from_adres(mensen: Mensen) -> frozenset[int]:
    """Whom a secret address is secret for; without names every adult who lives elsewhere."""
    found: set[int] = set()
    for adres in mensen.adressen:
        if not adres.is_geheim:
            continue
        binnen = _bewoners(mensen, {adres.huishouden_id})
        elders = {p.pk for p in mensen.personen if p.positie in THUIS} - binnen
        found |= set(adres.geheim_voor) or elders
    return frozenset(found)


def _kept_from_another(mensen: Mensen, verboden: Collection[Verbod]) -> frozenset[int]:
    """Of two who may not meet: who lives with no child; both when that does not tell."""
    kinderen = {p.pk for p in mensen.personen if p.is_kind}
    found: set[int] = set()
    for paar in verboden:
        zonder = {w for w in paar if not kinderen & _housemates(mensen, {w})}
        found |= zonder if len(zonder) == 1 else set(paar)
    return frozenset(found)


def _housemates(mensen: Mensen, wie: Collection[int]) -> frozenset[int]:
    huizen = {b.huishouden_id for b in mensen.bewoning if b.persoon_id in wie}
    return _bewoners(mensen, huizen) - frozenset(wie)


def _bewoners(mensen: Mensen, huizen: Collection[int]) -> frozenset[int]:
    return frozenset(b.persoon_id for b in mensen.bewoning if b.huishouden_id in huizen)
