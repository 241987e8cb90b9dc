"""Who may stand in the dossier twice, and who did."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, islice
from typing import Any

from django.db.models import Q, QuerySet

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import Gezin, Persoon, Samenvoeging, ZelfdeMens
from samenspel.domain.gezin.queries.personen import list_personen
from samenspel.domain.gezin.rules import fold_naam
from samenspel.domain.gezin.rules.namen import NAAMLOOS
from samenspel.domain.gezin.verwijzingen import count_rijen

MOST_PAREN = 20  # at once: who is looked at makes room for the next


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """One thing that is known of two people, side by side."""

    wat: str
    links: str
    rechts: str

    @property
    def is_anders(self) -> bool:
        return bool(self.links and self.rechts) and self.links != self.rechts


def list_mogelijk_dubbel(persoon: Persoon) -> list[tuple[Persoon, bool]]:
    """Return the others of the dossier, who looks like this one first, with whether."""
    anderen = [p for p in list_personen(persoon.gezin) if p.pk != persoon.pk]
    gelijk = [(ander, lijkt_op(persoon, ander)) for ander in anderen]
    return sorted(gelijk, key=lambda paar: not paar[1])


def list_dubbelparen(personen: list[Persoon]) -> list[tuple[Persoon, Persoon]]:
    """Return the first pairs of people who look like one; no query.

    Who has no name looks like nobody; a family tree may bring thousands.
    """
    by_klank: dict[str, list[Persoon]] = defaultdict(list)
    for persoon in personen:
        if persoon.roepnaam != NAAMLOOS:
            by_klank[fold_naam(persoon.roepnaam)].append(persoon)
    paren = (
        paar
        for samen in by_klank.values()
        for paar in combinations(samen, 2)
        if lijkt_op(*paar)
    )
    return list(islice(paren, MOST_PAREN))


def lijkt_op(een: Persoon, ander: Persoon) -> bool:
    """Whether two people may be one: a name that sounds alike, and no other birth date."""
    if een.is_kind != ander.is_kind or (een.bsn_zoeksleutel and ander.bsn_zoeksleutel):
        return False
    anders = een.geboren_op and ander.geboren_op and een.geboren_op != ander.geboren_op
    return not anders and fold_naam(een.roepnaam) == fold_naam(ander.roepnaam)


def compare_personen(links: Persoon, rechts: Persoon) -> list[Vergelijking]:
    """Return what is known of both; a BSN is told as known, never shown."""
    return [
        Vergelijking(wat, een, ander)
        for (wat, een), (_, ander) in zip(_tell(links), _tell(rechts), strict=True)
        if een or ander
    ]


def _tell(persoon: Persoon) -> list[tuple[str, str]]:
    geboren = persoon.geboren_op
    return [
        ("Naam", persoon.volledige_naam),
        ("Voornamen", persoon.voornamen),
        ("Wie", persoon.get_positie_display()),
        ("Geboren", show_datum(geboren, persoon.geboren_precisie) if geboren else ""),
        ("Taal", persoon.taal),
        ("Telefoon", persoon.telefoon),
        ("E-mailadres", persoon.email),
        ("BSN", "bekend" if persoon.bsn_zoeksleutel else ""),
        ("Staat in dit dossier op", _plaatsen(count_rijen(persoon.gezin, persoon.pk))),
    ]


def _plaatsen(aantal: int) -> str:
    return f"{aantal} {'plaats' if aantal == 1 else 'plaatsen'}"


def query_zelf(gezin: Gezin, pk: int) -> QuerySet[Persoon, Any]:
    """Ask for the number of somebody, and of whoever turned out to be the same person.

    Part of another question: a line of the log keeps the number of that day.
    """
    zelf = Persoon.alle.filter(Q(pk=pk) | Q(samengevoegd_met=pk), gezin=gezin)
    return zelf.values("pk")


def read_opgegaan(gezin: Gezin, nummers: Iterable[int]) -> dict[int, int]:
    """Return for each number of a double who stays; one query."""
    dubbelen = Persoon.alle.filter(
        gezin=gezin, pk__in=list(nummers), samengevoegd_met__isnull=False
    )
    found = dubbelen.values_list("pk", "samengevoegd_met")
    return {dubbel: blijft for dubbel, blijft in found if blijft}


def find_dubbel(gezin: Gezin, pk: int) -> Persoon | None:
    """Return who turned out to be somebody else, None when that is nobody here."""
    dubbelen = Persoon.alle.filter(gezin=gezin, pk=pk, samengevoegd_met__isnull=False)
    return dubbelen.first()


def list_samenvoegingen(persoon: Persoon) -> list[Samenvoeging]:
    """Return the merges into this person, also those that were undone; one query."""
    return list(
        Samenvoeging.objects.filter(blijft=persoon)
        .select_related("dubbel", "vastgelegd_door", "ongedaan_door")
        .order_by("-pk")
    )


def find_samenvoeging(gezin: Gezin, pk: int) -> Samenvoeging | None:
    """Return a merge of this family, None when it is not there."""
    found = Samenvoeging.objects.select_related("dubbel", "blijft")
    return found.filter(gezin=gezin, pk=pk).first()


def find_zelfde_mens(gezin: Gezin, pk: int) -> ZelfdeMens | None:
    """Return that somebody of this family stands elsewhere too, None when not."""
    rijen = ZelfdeMens.objects.select_related("persoon", "vastgelegd_door")
    return rijen.filter(gezin=gezin, pk=pk).first()
