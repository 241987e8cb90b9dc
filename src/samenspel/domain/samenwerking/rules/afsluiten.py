"""When a family may be let go, in plain Python."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from samenspel.core.blockers import Blocker

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BEWAARJAREN = 20  # Jeugdwet 7.3.8: from the last change in the dossier


@dataclass(frozen=True, slots=True)
class Sluitgegevens:
    """Why it ends, how it went, who was told when, and how it stays well."""

    reden: str
    verloop: str
    woorden_gezin: str = ""
    ouders_verteld_op: date | None = None
    kinderen_verteld_op: date | None = None
    waarom_niet_verteld: str = ""
    blijft_goed: str = ""
    bij_terugval: str = ""
    vinger_op: date | None = None
    vinger_door: str = ""
    advies: str = "NIET_GEVRAAGD"
    advies_van: str = ""
    motivering: str = ""


@dataclass(frozen=True, slots=True)
class Slotstand:
    """What still lies open in a dossier: what must be said aloud before it closes."""

    is_gesloten: bool = False
    rode: Sequence[str] = ()
    onveilig: Sequence[str] = ()
    onbekend: Sequence[str] = ()
    signalen: int = 0
    afspraken: Sequence[str] = ()
    maatregelen: Sequence[str] = ()
    overdracht: str = ""


def blockers_for_afsluiting(
    stand: Slotstand, gegevens: Sluitgegevens, *, overnames: int, vandaag: date
) -> Iterator[Blocker]:
    """Nobody leaves without hand-over; what lies open asks for a reason.

    Source: N173 and N170 (hard), N276, N134, N136, N182 (soft).
    """
    if stand.is_gesloten:
        yield Blocker("al_gesloten", "Dit dossier is al gesloten.")
        return
    yield from _without_overdracht(gegevens, overnames, vandaag)
    yield from blockers_for_open_punten(stand)
    yield from _not_secured(gegevens)


def _without_overdracht(
    gegevens: Sluitgegevens, overnames: int, vandaag: date
) -> Iterator[Blocker]:
    """What is never left out: who goes on, and that the family knows it."""
    if overnames == 0:
        yield Blocker(
            "geen_overdracht",
            "Laat een gezin niet los zonder overdracht. Vul in wie wat overneemt: het "
            "lokaal team, de huisarts, het netwerk of het gezin zelf.",
            norm="N173",
        )
    verteld = (gegevens.ouders_verteld_op, gegevens.kinderen_verteld_op)
    if None in verteld and not gegevens.waarom_niet_verteld.strip():
        yield Blocker(
            "niet_verteld",
            "Draag over samen met het gezin. Vul in wanneer u het de ouders en de "
            "kinderen vertelde, of schrijf op wie het nog niet weet en waarom.",
            norm="N170",
        )
    if any(dag and dag > vandaag for dag in verteld):
        yield Blocker(
            "verteld_moet_nog", "Wat u vertelde, is al gebeurd: verbeter die datum."
        )
    if gegevens.advies == "JA" and not gegevens.advies_van.strip():
        yield Blocker(
            "advies_van_niemand",
            "Schrijf op welke ouders ja zeiden op de vraag om advies.",
            norm="N136",
        )


def blockers_for_open_punten(stand: Slotstand) -> Iterator[Blocker]:
    """What still lies open: each asks for a reason. Source: N276, N191, E016."""
    if stand.overdracht:
        yield _soft(
            "overdracht_niet_af",
            f"De overdracht is nog niet af: {stand.overdracht}.",
            "E016",
        )
    if stand.rode:
        yield _soft("rode_kaart", f"Nu nodig en nog open: {_join(stand.rode)}.")
    if stand.onveilig:
        yield _soft(
            "onder_de_zes",
            f"{_join(stand.onveilig)}: niet veilig genoeg bij de laatste inschatting.",
            "N276",
        )
    if stand.onbekend:
        yield _soft(
            "veiligheid_onbekend",
            f"Van {_join(stand.onbekend)} is nooit ingeschat hoe veilig het is.",
        )
    if stand.signalen:
        yield _soft("open_signaal", f"Nog niet gewogen signalen: {stand.signalen}.")
    if stand.afspraken:
        yield _soft(
            "afspraak_open",
            f"Er staat nog een afspraak: {_join(stand.afspraken)}. Zeg die af, of "
            "schrijf op wie komt.",
        )
    if stand.maatregelen:
        yield _soft(
            "maatregel_loopt",
            f"Er loopt nog een maatregel: {_join(stand.maatregelen)}. Een maatregel "
            "stopt alleen door de rechter of op de einddatum.",
            "N191",
        )


def _not_secured(gegevens: Sluitgegevens) -> Iterator[Blocker]:
    if not gegevens.blijft_goed.strip() or not gegevens.bij_terugval.strip():
        yield _soft(
            "geen_borging",
            "Spreek af hoe het goed blijft en wie wat doet als het weer minder gaat.",
            "N134",
        )
    if gegevens.vinger_op is None:
        yield _soft(
            "geen_vinger_aan_de_pols",
            "Spreek af wie wanneer nog eens vraagt hoe het gaat.",
            "N182",
        )
    if not gegevens.woorden_gezin.strip():
        yield _soft("geen_woorden", "Vraag het gezin zelf hoe zij hierop terugkijken.")


def _soft(code: str, message: str, norm: str = "") -> Blocker:
    return Blocker(code, message, norm=norm, hard=False)


def _join(delen: Sequence[str]) -> str:
    return ", ".join(delen)


def blockers_for_terugdraaien(
    *, gesloten_op: datetime, nu: datetime, reden: str, geldt: bool
) -> Iterator[Blocker]:
    """Taking a closing back is for the same day; after it there is a new aanmelding."""
    if not geldt:
        yield Blocker("niet_meer_gesloten", "Dit dossier is al weer open.")
    if gesloten_op.astimezone(AMSTERDAM).date() != nu.astimezone(AMSTERDAM).date():
        yield Blocker(
            "dag_voorbij",
            "Terugdraaien kan alleen op de dag zelf. Neem een nieuwe aanmelding op: "
            "dan gaat het dossier weer open.",
        )
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom u het dossier weer opent.")


def compute_advies_tot(op: datetime) -> datetime:
    """Return until when one may ask for advice: at most a year after closing (N136)."""
    return _years_after(op.astimezone(AMSTERDAM), 1)


def compute_bewaren_tot(op: datetime) -> date:
    """Return until when this is kept when nothing is added. Source: Jeugdwet 7.3.8."""
    return _years_after(op.astimezone(AMSTERDAM), BEWAARJAREN).date()


def _years_after(op: datetime, jaren: int) -> datetime:
    try:
        return op.replace(year=op.year + jaren)
    except ValueError:  # 29 February
        return op.replace(year=op.year + jaren, day=28)
