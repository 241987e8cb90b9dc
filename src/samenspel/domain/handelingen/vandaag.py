"""The day of one worker: what must happen now, today and this week."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from samenspel.core.datums import show_datum
from samenspel.domain.handelingen.agenda import add_eigen
from samenspel.domain.klad.models import Klad
from samenspel.domain.klad.queries import read_kladden, select_kladden
from samenspel.domain.meldingen.queries import select_gelezen
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.queries.vragen import Bericht, list_berichten
from samenspel.domain.samenwerking.models import Overdracht
from samenspel.domain.samenwerking.queries import (
    read_open_overdrachten,
    select_open_overdrachten,
)
from samenspel.domain.termijnen.models import Uitstel
from samenspel.domain.termijnen.queries import (
    TEAM,
    Nodig,
    list_werk,
    read_gevraagd_uitstel,
    select_gevraagd_uitstel,
)
from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.verhaal.models import Agendaafspraak, Contactpoging
from samenspel.domain.verhaal.queries import (
    get_agenda,
    list_open_pogingen,
)

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEK = timedelta(days=7)
GROEPEN = ("nu", "vandaag", "deze_week", "weggelegd")


@dataclass(frozen=True, slots=True)
class Kaartje:
    """One card: what is needed for one family, with the names it concerns."""

    nodig: Nodig
    namen: tuple[str, ...]
    wanneer: str

    @property
    def kleur(self) -> str:
        """The one colour of a card: red, amber, or blue for what is next or waits."""
        if self.nodig.weggelegd:
            return "blauw"
        return {Stand.ROOD: "rood", Stand.AMBER: "amber"}.get(self.nodig.stand, "blauw")

    @property
    def wachtwoord(self) -> str:
        """What one says when it is not done now; red asks a colleague."""
        return "Dit kan nu niet" if self.nodig.is_rood else "Niet nu"


@dataclass(frozen=True, slots=True)
class Werkdag:
    """Nu, Vandaag and Deze week, with the appointments of today."""

    nu: list[Kaartje]
    vandaag: list[Kaartje]
    deze_week: list[Kaartje]
    weggelegd: list[Kaartje]
    agenda: list[Agendaafspraak]
    nog_vastleggen: list[Agendaafspraak]
    pogingen: list[Contactpoging]
    kladden: list[Klad]
    berichten: list[Bericht]
    overdrachten: list[Overdracht]
    uitstel: list[Uitstel]
    gelezen: frozenset[str]

    @property
    def is_rustig(self) -> bool:
        open_staat = self.nog_vastleggen or self.pogingen or self.kladden
        vragen = self.berichten or self.overdrachten or self.uitstel
        return not (self.nu or self.vandaag or self.agenda or open_staat or vragen)


def get_werkdag(medewerker: Medewerker, nu: datetime) -> Werkdag:
    """Return the day of this worker; five queries."""
    begin, einde = day_bounds(nu)
    groups: dict[str, Any] = {naam: [] for naam in GROEPEN}
    for nodig in list_werk(medewerker, nu):
        if group := choose_group(nodig, einde):
            kaartje = Kaartje(nodig, nodig.namen, show_uiterlijk(nodig, nu))
            groups[group].append(kaartje)
    agenda = get_agenda(medewerker, vanaf=begin, tot=einde, nu=nu)
    return Werkdag(
        **groups,
        agenda=add_eigen(agenda.vandaag, medewerker),
        nog_vastleggen=agenda.nog_vastleggen,
        pogingen=list_open_pogingen(medewerker),
        berichten=list_berichten(nu),
        **read_eigen(medewerker, nu),
    )


def read_eigen(medewerker: Medewerker, nu: datetime) -> dict[str, Any]:
    """Return what waits for this person alone, and which news was read.

    Rows of four rooms about one worker; one query.
    """
    rij = Medewerker.objects.filter(pk=medewerker.pk).values(
        kladden=select_kladden(),
        overdrachten=select_open_overdrachten(medewerker, nu),
        uitstel=select_gevraagd_uitstel(),
        gelezen=select_gelezen(),
    )
    eigen = rij.get()
    return {
        "kladden": read_kladden(eigen["kladden"]),
        "overdrachten": read_open_overdrachten(eigen["overdrachten"]),
        "uitstel": read_gevraagd_uitstel(eigen["uitstel"]),
        "gelezen": frozenset(eigen["gelezen"]),
    }


def choose_group(nodig: Nodig, einde_dag: datetime) -> str | None:
    """Say in which group a card stands; None when it can wait longer than a week."""
    if nodig.weggelegd:
        return "weggelegd"
    if nodig.stand is Stand.ROOD or nodig.regel.verantwoordelijk == TEAM:
        return "nu"
    if nodig.uiterlijk is not None and nodig.uiterlijk < einde_dag:
        return "vandaag"
    soon = nodig.uiterlijk is not None and nodig.uiterlijk <= einde_dag + WEEK
    return "deze_week" if soon or nodig.stand is Stand.AMBER else None


def show_uiterlijk(nodig: Nodig, nu: datetime) -> str:
    """Say by when, as a colleague does: 'nu', 'vandaag', 'uiterlijk zaterdag'."""
    if nodig.uiterlijk is None:
        return "nu" if nodig.is_rood else ""
    dag = (nodig.uiterlijk - timedelta(microseconds=1)).astimezone(AMSTERDAM).date()
    vandaag = nu.astimezone(AMSTERDAM).date()
    over = (dag - vandaag).days
    if over < 0:
        return f"{-over} dag{'en' if over < -1 else ''} te laat"
    if over < 2:
        return ("vandaag", "morgen")[over]
    if over < 7:
        return f"uiterlijk {DAGEN[dag.weekday()]}"
    return f"uiterlijk {show_datum(dag, 'dag')}"


DAGEN = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
)


def day_bounds(nu: datetime) -> tuple[datetime, datetime]:
    """Return the first moment of this local day and of the next."""
    dag = nu.astimezone(AMSTERDAM).date()
    begin = datetime.combine(dag, time(), AMSTERDAM)
    return begin, datetime.combine(dag + timedelta(days=1), time(), AMSTERDAM)
