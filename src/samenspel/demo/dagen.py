"""The days of the stories, counted back from today, with respect for the weekend."""

from datetime import date, datetime, time, timedelta

from samenspel.core.datums import show_datum
from samenspel.domain.handelingen.vandaag import AMSTERDAM, DAGEN

DAG = timedelta(days=1)
MAANDAG, WOENSDAG, VRIJDAG = 0, 2, 4


def at(dag: date, klok: str) -> datetime:
    """Return a moment on this day, in local time: `at(dag, "14:30")`."""
    return datetime.combine(dag, time.fromisoformat(klok), AMSTERDAM)


def today(nu: datetime) -> date:
    """Return the local day of a moment."""
    return nu.astimezone(AMSTERDAM).date()


def this_morning(nu: datetime) -> datetime:
    """Return 8:40 of today, or 25 minutes ago for whoever is up that early."""
    return min(at(today(nu), "08:40"), nu - timedelta(minutes=25))


def last_night(nu: datetime) -> datetime:
    """Return ten past nine of yesterday evening, or 20 hours ago when that is later."""
    return max(at(today(nu) - DAG, "21:10"), nu - timedelta(hours=20))


def is_werkdag(dag: date) -> bool:
    """Say whether people are at work: not in a weekend; holidays are not known here."""
    return dag.weekday() <= VRIJDAG


def next_werkdag(dag: date) -> date:
    """Return the first working day after this one."""
    volgende = dag + DAG
    while not is_werkdag(volgende):
        volgende += DAG
    return volgende


def previous_werkdag(dag: date) -> date:
    """Return the last working day before this one."""
    vorige = dag - DAG
    while not is_werkdag(vorige):
        vorige -= DAG
    return vorige


def werkdag(dag: date, aantal: int) -> date:
    """Return the working day so many before (or after) this day; 0 is the day itself."""
    stap = next_werkdag if aantal > 0 else previous_werkdag
    for _ in range(abs(aantal)):
        dag = stap(dag)
    return dag


def next_moment(nu: datetime, klok: str) -> datetime:
    """Return this hour of today, or of the next working day when that is too soon."""
    dag = today(nu)
    if is_werkdag(dag) and at(dag, klok) > nu + timedelta(minutes=30):
        return at(dag, klok)
    return at(next_werkdag(dag), klok)


def find_bezoekdag(vandaag: date) -> date:
    """Return the latest Wednesday, Thursday or Friday of at least two days ago.

    The two days before it are working days too: an aanmelding, an attempt, a visit.
    """
    dag = vandaag - 2 * DAG
    while not WOENSDAG <= dag.weekday() <= VRIJDAG:
        dag -= DAG
    return dag


def find_vrijdag(vandaag: date) -> date:
    """Return the latest Friday before today."""
    return vandaag - ((vandaag.weekday() - VRIJDAG - 1) % 7 + 1) * DAG


def find_maandag(vandaag: date) -> date:
    """Return the Monday of a week of which Thursday has passed."""
    dag = vandaag - 4 * DAG
    return dag - dag.weekday() * DAG


def add_months(dag: date, aantal: int) -> date:
    """Return the first day of the month so many months later, or earlier."""
    maanden = dag.year * 12 + dag.month - 1 + aantal
    return date(maanden // 12, maanden % 12 + 1, 1)


def born(vandaag: date, *, jaar: int, maand: int, dag: int) -> date:
    """Return the birthday of somebody who became this many years old most recently."""
    verjaardag = date(vandaag.year, maand, dag)
    geweest = verjaardag <= vandaag
    return date(vandaag.year - jaar - (0 if geweest else 1), maand, dag)


def name_dag(dag: date) -> str:
    """Return a day as a colleague writes it: 'vrijdag 20 november 2026'."""
    return f"{DAGEN[dag.weekday()]} {show_datum(dag, 'dag')}"
