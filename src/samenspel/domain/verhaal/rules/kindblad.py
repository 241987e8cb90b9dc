"""What can be true of a sheet of a child, and of who may see it, in plain Python."""

from collections.abc import Iterator
from datetime import date

from samenspel.core.blockers import Blocker


def blockers_for_kindblad(
    *, is_kind: bool, is_soort: bool, is_leeg: bool, gemaakt_op: date, vandaag: date
) -> Iterator[Blocker]:
    """A sheet is of a child, of a kind that we know, and something stands on it."""
    if not is_kind:
        yield Blocker("geen_kind", "Dit blad is van een kind. Kies een kind.")
    if not is_soort:
        yield Blocker("geen_blad", "Dit blad kennen wij niet. Kies een ander blad.")
    if is_leeg:
        yield Blocker(
            "leeg_blad", "Schrijf op wat het kind zei, of voeg een tekening toe."
        )
    if gemaakt_op > vandaag:
        yield Blocker("nog_niet_gemaakt", "Deze dag moet nog komen. Kijk de datum na.")


def blockers_for_opvolger(
    *, is_vervallen: bool, is_opgevolgd: bool
) -> Iterator[Blocker]:
    """Only the last version of a sheet is added to."""
    if is_vervallen:
        yield Blocker("blad_weg", "Dit blad is teruggenomen. Maak een nieuw blad.")
    if is_opgevolgd:
        yield Blocker(
            "al_opgevolgd", "Er is al een nieuwere versie. Vul die verder aan."
        )


def blockers_for_kindkeuze(
    *,
    is_eigen_blad: bool,
    is_vervallen: bool,
    is_al_gekozen: bool,
    woorden: str,
    weging: str,
    dagen: tuple[date, date, date],
) -> Iterator[Blocker]:
    """The child chose it, in words, and the worker weighed it; one of them is not enough.

    `dagen`: the sheet was made, the child chose, today. Source: praktijk, dangers.
    """
    gemaakt_op, gekozen_op, vandaag = dagen
    if is_vervallen:
        yield Blocker("blad_weg", "Dit blad is teruggenomen en gaat naar niemand.")
    if is_eigen_blad:
        yield Blocker("eigen_blad", "Het kind mag zijn eigen blad altijd zien.")
    if is_al_gekozen:
        yield Blocker("al_gekozen", "Deze persoon mag het blad al zien.")
    if not woorden.strip():
        yield Blocker(
            "kind_koos_niet",
            "Schrijf op wat het kind daarover zei. Koos het kind dit niet zelf, dan ziet "
            "niemand anders het blad.",
        )
    if not weging.strip():
        yield Blocker(
            "niet_gewogen", "Weeg of het kan: schrijf op waarom dit veilig is."
        )
    if gekozen_op > vandaag or gekozen_op < gemaakt_op:
        yield Blocker(
            "dag_klopt_niet",
            "Het kind koos nadat het blad er was, en niet later dan nu.",
        )
