"""What can be true of a talk with a child, and of having had none, in plain Python."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from samenspel.core.blockers import Blocker

VAN_DE_HULP = frozenset({"BEHANDELAAR", "HULPVERLENER"})


@dataclass(frozen=True, slots=True)
class Gezelschapsvorm:
    """The chosen form, with what the contact says of it."""

    vorm: str
    is_gesproken: bool
    is_alleen: bool
    is_ouder_erbij: bool
    met_wie: str = ""
    waarom: str = ""


def blockers_for_kindgesprek(
    *, is_kind: bool, vorm: Gezelschapsvorm, heeft_doel: bool, is_al_vastgelegd: bool
) -> Iterator[Blocker]:
    """A talk is with a child, in a form that fits who was there, and for something."""
    if not is_kind:
        yield Blocker("geen_kind", "Dit gesprek is met een kind. Kies een kind.")
    if is_al_vastgelegd:
        yield Blocker(
            "al_vastgelegd",
            "Dit gesprek is al aangevuld. Klopt dat niet? Neem het eerst terug.",
        )
    if not heeft_doel:
        yield Blocker("geen_doel", "Kies waarvoor dit gesprek was.", "N323")
    yield from _blockers_for_vorm(vorm)


def _blockers_for_vorm(vorm: Gezelschapsvorm) -> Iterator[Blocker]:
    if not vorm.is_gesproken:
        yield Blocker(
            "niet_gesproken",
            "Bij het contact staat niet dat u dit kind sprak. Verbeter eerst het contact.",
        )
    elif (vorm.vorm == "ALLEEN") is not vorm.is_alleen:
        staat = "alleen" if vorm.is_alleen else "niet alleen"
        yield Blocker(
            "vorm_klopt_niet",
            f"Bij het contact staat dat u dit kind {staat} sprak. Kies de vorm die "
            "daarbij past, of verbeter eerst het contact.",
        )
    if vorm.vorm == "MET_OUDER" and not vorm.is_ouder_erbij:
        yield Blocker(
            "welke_ouder",
            "Kies welke ouder erbij was. Stond die niet bij het contact? Verbeter dat "
            "eerst.",
        )
    if vorm.vorm == "MET_ANDER" and not vorm.met_wie.strip():
        yield Blocker("wie_erbij", "Schrijf op wie er verder bij was.")
    if vorm.vorm != "ALLEEN" and not vorm.waarom.strip():
        yield Blocker(
            "waarom_zo",
            "Schrijf op waarom u het kind niet alleen sprak: dat is een bewuste keuze.",
            "N340",
        )


def blockers_for_spreekdatum(
    *, is_kind: bool, uiterlijk: date, vandaag: date
) -> Iterator[Blocker]:
    """An own date for the next talk with a child lies ahead."""
    if not is_kind:
        yield Blocker("geen_kind", "Kies een kind.")
    if uiterlijk < vandaag:
        yield Blocker("datum_voorbij", "Deze dag is al voorbij. Kies een dag die komt.")


@dataclass(frozen=True, slots=True)
class Dagen:
    """When it was noted, when to look again, and the days of what was done before."""

    op: date
    opnieuw_op: date
    gedaan: tuple[date | None, ...] = ()


def blockers_for_niet_gesproken(
    *, reden: str, toelichting: str, situatie: str, dagen: Dagen, vandaag: date
) -> Iterator[Blocker]:
    """Why somebody was not spoken with has a reason, and ends on a day of our own."""
    if not toelichting.strip():
        yield Blocker("geen_reden", "Schrijf op waarom u niet sprak.", "N339")
    if reden == "GEVAAR" and not situatie:
        yield Blocker(
            "welk_gevaar",
            "Kies welke uitzondering dit is. Alleen als een gesprek iemand in gevaar "
            "brengt, spreekt u niet.",
            "N337",
        )
    if any(dag > vandaag for dag in (dagen.op, *dagen.gedaan) if dag):
        yield Blocker("dag_komt_nog", "Deze dag moet nog komen. Kijk de datums na.")
    if dagen.opnieuw_op < vandaag:
        yield Blocker(
            "opnieuw_voorbij", "Kies een dag die komt om dit opnieuw te bekijken."
        )


def blockers_for_vergewissing(
    *,
    is_kind: bool,
    rol: str,
    wie: str,
    argumenten: str,
    nagegaan_op: date,
    vandaag: date,
) -> Iterator[Blocker]:
    """Somebody else may speak with a child for us, with arguments; a treating one not.

    Source: N321, N322. Such a talk is about the help, not about how it goes.
    """
    if not is_kind:
        yield Blocker("geen_kind", "Kies een kind.")
    if rol in VAN_DE_HULP:
        yield Blocker(
            "telt_niet_mee",
            "Een gesprek met wie de hulp uitvoert telt hier niet mee: dat gaat over de "
            "hulp, niet over hoe het verder loopt. Zoek iemand die het kind zelf kiest, "
            "zoals een JIM, of spreek het kind zelf.",
            "N322",
        )
    if not wie.strip():
        yield Blocker("wie_spreekt", "Schrijf op wie met dit kind spreekt.")
    if not argumenten.strip():
        yield Blocker(
            "geen_argumenten", "Schrijf op waarom u dit kind niet zelf spreekt.", "N321"
        )
    if nagegaan_op > vandaag:
        yield Blocker("dag_komt_nog", "Dit is nog niet nagegaan. Kijk de datum na.")
