"""A family tree comes in: everybody of a file at once, or nobody."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.domain.gezin.gedcom.kring import find_kring
from samenspel.domain.gezin.gedcom.lezen import describe_kring
from samenspel.domain.gezin.gedcom.stamboom import (
    PARTNERS,
    WEDERZIJDS,
    Inband,
    Inpersoon,
    Stamboom,
)
from samenspel.domain.gezin.gegevens import persoon_values
from samenspel.domain.gezin.models import Gezin, Persoon, Relatie, Relatiesoort
from samenspel.domain.organisatie.models import Gebruiker

BATCH = 1_000  # rows in one statement
# Kinds of which one says what the other says: the dossier knows better than a file.
GEBOORTE = {
    Relatiesoort.OUDER,
    Relatiesoort.BIOLOGISCHE_OUDER,
    Relatiesoort.ADOPTIEOUDER,
}
Paar = tuple[frozenset[int] | tuple[int, int], str]


@dataclass(frozen=True, slots=True)
class Ingelezen:
    """How many came in, and how many bonds the dossier knew already."""

    personen: int
    relaties: int
    bekend: int


@action("stamboom.ingelezen")
def import_stamboom(
    *,
    gezin: Gezin,
    stamboom: Stamboom,
    zelfde: Mapping[str, int],
    by: Gebruiker,
    at: datetime,
) -> Regel[Ingelezen]:
    """Add everybody of a file with their bonds, in one go.

    `zelfde`: who of the file is whom of the dossier. Nothing that is known of them
    changes. Raises Blocked when one of them is gone, or would be their own ancestor.
    """
    gezin = Gezin.objects.select_for_update().get(pk=gezin.pk)  # one import at a time
    bekend = Persoon.objects.filter(gezin=gezin).in_bulk(list(zelfde.values()))
    raise_if_blocked(_blockers_for_zelfde(zelfde, bekend))
    nieuw = [p for p in stamboom.personen if p.id not in zelfde]
    rijen = Persoon.objects.bulk_create(
        (_persoon(p, gezin, by, at) for p in nieuw), batch_size=BATCH
    )
    ids = {**zelfde, **{p.id: rij.pk for p, rij in zip(nieuw, rijen, strict=True)}}
    staand = list(Relatie.objects.filter(gezin=gezin))
    banden = list(_list_new(stamboom.banden, ids, staand))
    raise_if_blocked(_blockers_for_kring(stamboom, staand, banden, ids))
    Relatie.objects.bulk_create(
        (_relatie(band, ids, gezin, by, at) for band in banden), batch_size=BATCH
    )
    result = Ingelezen(len(rijen), len(banden), len(stamboom.banden) - len(banden))
    return Regel(
        result,
        gezin_id=gezin.pk,
        van=at,
        betreft=[rij.pk for rij in rijen],
        waarden={
            "personen": result.personen,
            "relaties": result.relaties,
            "bekend": len(zelfde),
        },
    )


def _blockers_for_zelfde(
    zelfde: Mapping[str, int], bekend: Mapping[int, Persoon]
) -> Iterator[Blocker]:
    if set(zelfde.values()) - bekend.keys() or len(set(zelfde.values())) < len(zelfde):
        yield Blocker(
            "dossier_veranderd",
            "De mensen in dit dossier zijn intussen veranderd. Laad deze bladzijde "
            "opnieuw en kijk het na.",
        )


def _blockers_for_kring(
    stamboom: Stamboom,
    staand: Iterable[Relatie],
    banden: Iterable[Inband],
    ids: Mapping[str, int],
) -> Iterator[Blocker]:
    """Nobody is their own ancestor, also not by what the dossier knew already."""
    oud = [(rij.van_id, rij.naar_id, rij.soort) for rij in staand]
    nieuw = [(ids[band.van], ids[band.naar], str(band.soort)) for band in banden]
    kring = find_kring([*oud, *nieuw])
    if kring:
        namen = {ids[p.id]: p.naam for p in stamboom.personen}
        yield describe_kring([namen.get(pk, "iemand in het dossier") for pk in kring])


def _list_new(
    banden: Iterable[Inband], ids: Mapping[str, int], staand: Iterable[Relatie]
) -> Iterator[Inband]:
    """Return the bonds that the dossier does not know of these two yet."""
    bekend = {_paar(rij.van_id, rij.naar_id, rij.soort) for rij in staand}
    for band in banden:
        if _paar(ids[band.van], ids[band.naar], band.soort) not in bekend:
            yield band


def _paar(van: int, naar: int, soort: str) -> Paar:
    """Return what makes two bonds say the same of two people."""
    if soort in PARTNERS:
        return frozenset((van, naar)), Relatiesoort.PARTNER
    if soort in WEDERZIJDS:
        return frozenset((van, naar)), str(soort)
    return (van, naar), Relatiesoort.OUDER if soort in GEBOORTE else str(soort)


def _persoon(wie: Inpersoon, gezin: Gezin, by: Gebruiker, at: datetime) -> Persoon:
    return Persoon(
        gezin=gezin,
        vastgelegd_op=at,
        vastgelegd_door=by,
        **persoon_values(wie.gegevens),
    )


def _relatie(
    band: Inband, ids: Mapping[str, int], gezin: Gezin, by: Gebruiker, at: datetime
) -> Relatie:
    return Relatie(
        gezin=gezin,
        van_id=ids[band.van],
        naar_id=ids[band.naar],
        soort=band.soort,
        verbintenis=band.verbintenis,
        vanaf=band.sinds.dag,
        vanaf_precisie=band.sinds.precisie,
        tot=band.tot,
        vastgelegd_op=at,
        vastgelegd_door=by,
    )
