"""When two people in a dossier may be one, and what the one takes over of the other."""

from collections.abc import Iterator
from typing import Any, Protocol

from samenspel.core.blockers import Blocker


class Mens(Protocol):
    """What the rules ask of somebody."""

    pk: int
    gezin_id: int
    positie: str
    bsn_zoeksleutel: str | None
    samengevoegd_met_id: int | None

    @property
    def is_kind(self) -> bool: ...


# What belongs together is taken over together: a date without its precision says nothing.
SAMEN = (
    ("voornamen",),
    ("voorvoegsel", "geslachtsnaam"),
    ("voorvoegsel_partner", "geslachtsnaam_partner", "naamgebruik"),
    ("titel",),
    ("geboren_op", "geboren_precisie"),
    ("overleden_op", "overleden_precisie"),
    ("taal",),
    ("leestaal",),
    ("telefoon",),
    ("email",),
    ("bsn_zoeksleutel", "bsn_versleuteld", "bsn_bron", "bsn_ontbreekt"),
)


def blockers_for_samenvoeging(*, dubbel: Mens, blijft: Mens) -> Iterator[Blocker]:
    """Two different people of one dossier, of whom nothing proves that they are two."""
    if dubbel.pk == blijft.pk or dubbel.gezin_id != blijft.gezin_id:
        yield Blocker("niet_twee", "Kies een ander mens uit dit dossier.")
    if dubbel.samengevoegd_met_id or blijft.samengevoegd_met_id:
        yield Blocker("al_samengevoegd", "Een van beiden is al samengevoegd.")
    bsn = {dubbel.bsn_zoeksleutel, blijft.bsn_zoeksleutel} - {None}
    if len(bsn) > 1:
        yield Blocker(
            "twee_bsn",
            "Zij hebben elk een eigen BSN. Dan zijn het twee mensen. Klopt een BSN niet, "
            "herstel dat dan eerst.",
        )
    if dubbel.is_kind != blijft.is_kind:
        yield Blocker(
            "kind_en_volwassene",
            "De een staat als kind in het dossier en de ander niet. Maak eerst bij "
            "beiden dezelfde plaats in het gezin.",
        )


def blockers_for_zelfde_mens(
    *,
    een: Mens,
    ander: Mens,
    is_elk_van_een_ander: bool,
    is_al_gezegd: bool,
    reden: str,
) -> Iterator[Blocker]:
    """Two rows of two dossiers, of whom nothing proves that they are two."""
    if een.gezin_id == ander.gezin_id:
        yield Blocker("zelfde_dossier", "Kies iemand uit een ander dossier.")
    bsn = {een.bsn_zoeksleutel, ander.bsn_zoeksleutel} - {None}
    if len(bsn) > 1:
        yield Blocker(
            "twee_bsn", "Zij hebben elk een eigen BSN. Dan zijn het twee mensen."
        )
    if is_al_gezegd:
        yield Blocker("al_gezegd", "Dit staat al in beide dossiers.")
    if is_elk_van_een_ander:
        yield Blocker(
            "elk_een_ander",
            "Beiden staan al met iemand anders in een dossier. Maak dat eerst los.",
        )
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op hoe u dit weet.")


def blockers_for_herstel(*, is_ongedaan: bool, is_verder: bool) -> Iterator[Blocker]:
    """Undone once; and the last of a chain first."""
    if is_ongedaan:
        yield Blocker("al_ongedaan", "Deze samenvoeging is al ongedaan gemaakt.")
    if is_verder:
        yield Blocker(
            "ketting",
            "Wie bleef, is later zelf samengevoegd. Maak eerst die samenvoeging ongedaan.",
        )


def list_overname(blijft: Any, dubbel: Any) -> Iterator[tuple[str, ...]]:
    """The fields that are empty with who stays and filled with the double."""
    for velden in SAMEN:
        eerste = [velden[0], *(v for v in velden if v.startswith("geslachtsnaam"))]
        if any(getattr(blijft, veld) for veld in eerste):
            continue
        if any(getattr(dubbel, veld) for veld in eerste):
            yield velden
