"""What can be true of who sleeps where, and of what a child told, in plain Python."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from samenspel.core.blockers import Blocker, blockers_for_moment


@dataclass(frozen=True, slots=True)
class Vertaling:
    """What was said in Dutch of words in another language, and by whom."""

    taal: str = ""
    tekst: str = ""
    door: str = ""


def blockers_for_slaapcontrole(
    *,
    is_gevraagd: bool,
    waarneming: str,
    slapen: set[int],
    gebeurd_op: datetime,
    nu: datetime,
) -> Iterator[Blocker]:
    """Who sleeps here is known from somebody; not asked is said as well."""
    yield from blockers_for_moment(op=gebeurd_op, nu=nu)
    if is_gevraagd and not waarneming:
        yield Blocker(
            "hoe_weet_u_dit", "Kies hoe u weet wie hier slaapt: gezien of gehoord."
        )
    if not is_gevraagd and slapen:
        yield Blocker(
            "niet_gevraagd",
            "U kiest dat u het niet vroeg. Haal de namen weg, of kies 'gevraagd'.",
        )


def blockers_for_nieuwkomer(
    *,
    is_kind: bool,
    wie_zegt: str,
    is_al_open: bool,
    gebeurd_op: datetime,
    nu: datetime,
) -> Iterator[Blocker]:
    """A new adult is an adult, somebody said it or saw it, and it is told once."""
    yield from blockers_for_moment(op=gebeurd_op, nu=nu)
    if is_kind:
        yield Blocker(
            "nieuwkomer_is_kind", "Dit is een kind van het gezin. Kies een volwassene."
        )
    if not wie_zegt.strip():
        yield Blocker("geen_bron", "Schrijf op wie dit zei, of dat u het zelf zag.")
    if is_al_open:
        yield Blocker(
            "al_nieuw", "Deze volwassene staat al als nieuw in het dossier. Ga het na."
        )


def blockers_for_nagaan(*, uitkomst: str, is_nagegaan: bool) -> Iterator[Blocker]:
    """A new adult is looked into once, and says what came out of it."""
    if is_nagegaan:
        yield Blocker("al_nagegaan", "Dit is al nagegaan.")
    if not uitkomst.strip():
        yield Blocker(
            "geen_uitkomst",
            "Schrijf op wie dit is, en wat het betekent voor de kinderen.",
        )


def blockers_for_kindverhaal(
    *,
    is_kind: bool,
    woorden: str,
    vertaling: Vertaling,
    gebeurd_op: datetime,
    nu: datetime,
) -> Iterator[Blocker]:
    """A child told something, in its own words or through an interpreter."""
    yield from blockers_for_moment(op=gebeurd_op, nu=nu)
    if not is_kind:
        yield Blocker("geen_kind", "Kies het kind dat dit vertelde.")
    if not woorden.strip() and not vertaling.tekst.strip():
        yield Blocker("geen_woorden", "Schrijf op wat het kind zei, letterlijk.")
    if vertaling.tekst.strip() and not vertaling.taal:
        yield Blocker("geen_taal", "Kies in welke taal het kind dit zei.")
    if bool(vertaling.tekst.strip()) is not bool(vertaling.door.strip()):
        yield Blocker("vertaling_van_wie", "Schrijf de vertaling op, en wie vertaalde.")


def blockers_for_kindantwoord(
    *,
    antwoord: str,
    is_beantwoord: bool,
    op: datetime,
    verteld_op: datetime,
    nu: datetime,
) -> Iterator[Blocker]:
    """A child hears back once, after it told; what it heard is written down."""
    yield from blockers_for_moment(op=op, nu=nu)
    if is_beantwoord:
        yield Blocker(
            "al_beantwoord",
            "Dit kind kreeg al antwoord. Vertelde het meer? Leg dat apart vast.",
        )
    if op < verteld_op:
        yield Blocker(
            "antwoord_voor_verhaal", "Het antwoord komt na wat het kind vertelde."
        )
    if not antwoord.strip():
        yield Blocker("geen_antwoord", "Schrijf op wat u tegen het kind zei.")
