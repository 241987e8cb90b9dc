"""Whole histories of made-up families: months of work with its habits and its slips.

A history follows from its seed. Not a picture of any real family: it has every kind of
line that a rule reads, often enough to meet, in the order in which work goes.
"""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from samenspel.core.lijnen import Lijn
from samenspel.domain.termijnen.tests.schrijven import op
from samenspel.domain.werkwijze.atw import AMSTERDAM, Kalender, local_day
from samenspel.domain.werkwijze.lader import get_werkwijze

EIGEN = tuple(
    sorted(p.code for p in get_werkwijze().pakketten.values() if p.is_eigen_regel)
)
BEGIN = op("2026-01-05 09:00")
BRONNEN = ("school", "buur", "huisarts", "oma", "politie", "jeugdarts")
UUR = timedelta(hours=1)
DAG = timedelta(days=1)
KALENDER = Kalender()


class Gezin:
    """One family as it is told: people first, then weeks of work."""

    def __init__(self, zaad: int, eigen: Iterable[str] = EIGEN) -> None:
        self.lot = random.Random(zaad)
        self.lijnen: list[Lijn] = []
        self.pakket = self.lot.choice(["amsterdam", "haaglanden"])
        self.pakketten = [self.pakket, *eigen]
        self.kinderen = list(range(11, 11 + self.lot.randint(1, 4)))
        self.ouders = list(range(21, 21 + self.lot.randint(1, 2)))
        self.nu = self.workday(BEGIN + DAG * self.lot.randrange(120))

    def chance(self, kans: float) -> bool:
        return self.lot.random() < kans

    def workday(self, moment: datetime) -> datetime:
        """The first working day from a moment on, between nine and three."""
        dag = local_day(moment)
        if not KALENDER.is_werkdag(dag):
            dag = KALENDER.add_werkdagen(dag, 1)
        begin = datetime.combine(dag, time(9), AMSTERDAM)
        return begin + timedelta(minutes=self.lot.randrange(6 * 60))

    def after_workdays(self, aantal: int) -> datetime:
        dag = KALENDER.add_werkdagen(local_day(self.nu), aantal)
        return self.workday(datetime.combine(dag, time(9), AMSTERDAM))

    def add(
        self, soort: str, /, *betreft: int, na: timedelta = UUR, **waarden: Any
    ) -> int:
        """Write down what happened a while after now; most of it the same day."""
        gebeurd = self.nu + na
        later = DAG if self.chance(0.1) else timedelta(minutes=self.lot.randrange(240))
        self.lijnen.append(
            Lijn(
                id=len(self.lijnen) + 1,
                soort=soort,
                gebeurd_van=gebeurd,
                vastgelegd_op=gebeurd + later,
                gezin=1,
                betreft=betreft,
                waarden=waarden,
            )
        )
        return len(self.lijnen)


def make_gezin(zaad: int, eigen: Iterable[str] = EIGEN) -> list[Lijn]:
    """The log of one made-up family, the same for the same seed."""
    gezin = Gezin(zaad, eigen)
    take_in(gezin)
    first_visit(gezin)
    einde = gezin.nu + DAG * gezin.lot.randint(30, 180)
    if gezin.chance(0.25):
        begin_maatregel(gezin)
    while gezin.nu < einde:
        gezin.nu = gezin.after_workdays(gezin.lot.randint(4, 13))
        work_a_while(gezin)
    if gezin.chance(0.4):
        gezin.add("dossier.gesloten")
        if gezin.chance(0.2):
            gezin.nu = gezin.after_workdays(60)
            take_in(gezin)
            first_visit(gezin)
    return with_slips(gezin)


def take_in(g: Gezin) -> None:
    """Somebody reads the aanmelding, calls the melder and accepts the family."""
    g.add(
        "aanmelding.ontvangen",
        na=UUR * 0,
        soort="zorgmelding",
        melder=g.chance(0.8),
        strafrechtelijk=g.chance(0.1),
        pakketten=g.pakketten,
    )
    g.add("betrokkenheid.begonnen", rol="zichthouder", pakketten=g.pakketten)
    g.add("aanmelding.gelezen", na=UUR if g.chance(0.97) else DAG)
    for persoon in g.kinderen:
        g.add("persoon.toegevoegd", persoon, rol="kind")
    for persoon in g.ouders:
        g.add("persoon.toegevoegd", persoon, rol="ouder")
    if g.chance(0.95):
        g.add("melder.gesproken", na=UUR * 2, samen_op_bezoek=g.chance(0.3))
    g.add("afname.vastgelegd", na=UUR * 2, instrument="lij")
    g.add("aanmelding.aangenomen", na=UUR * 2)
    rol = {"rol": "regisseur", "pakketten": g.pakketten}
    g.add("betrokkenheid.begonnen", na=UUR * 2, **rol)


def first_visit(g: Gezin) -> None:
    """How soon depends on the first estimate; who is not at home is met later."""
    ernstig = g.pakket == "amsterdam" and g.chance(0.1)
    if g.pakket == "amsterdam":
        uitkomst = "zeer_ernstig" if ernstig else "ernstig"
        havik = {"instrument": "havik", "deel": "AB", "uitkomst": uitkomst}
        g.add("afname.vastgelegd", *g.kinderen, na=UUR * 2, **havik)
    if not ernstig:
        if g.chance(0.25):
            g.add("contactpoging.vastgelegd", na=UUR * 3, wijze="huisbezoek")
        g.nu += DAG * (g.lot.randint(0, 2) if g.chance(0.95) else 5)
    gezien = [kind for kind in g.kinderen if g.chance(0.8)]
    visit(g, gezien)
    for deel in "CD":
        g.add("afname.vastgelegd", na=UUR * 4, instrument="havik", deel=deel)
    g.add("afname.vastgelegd", na=UUR * 5, instrument="meting-actuele-veiligheid")
    for kind in set(g.kinderen) - set(gezien):
        if g.chance(0.9):
            na = g.after_workdays(g.lot.randint(1, 4)) - g.nu
            wie = {"gezien": [kind], "gesproken": [kind]}
            g.add("contact.vastgelegd", kind, na=na, wijze="school", **wie)


def visit(g: Gezin, gezien: list[int]) -> None:
    """A visit at home, and what it says about the safety of each child."""
    wie = [*gezien, *g.ouders]
    g.add(
        "contact.vastgelegd",
        *wie,
        na=UUR * 3,
        wijze="huisbezoek",
        gezien=wie,
        gesproken=wie,
        melder_erbij=g.chance(0.1),
    )
    for kind in gezien:
        judge_safety(g, kind)


def judge_safety(g: Gezin, kind: int) -> None:
    """Most children are safe; for who is not, a plan or a safe place follows."""
    conclusie = g.lot.choices(
        ["veilig", "onveilig", "direct_veiligstellen"], [80, 18, 2]
    )[0]
    cijfer = g.lot.randint(6, 9) if conclusie == "veilig" else g.lot.randint(2, 5)
    oordeel = {"conclusie": conclusie, "cijfer": cijfer}
    g.add("veiligheid.vastgesteld", kind, na=UUR * 3, **oordeel)
    if conclusie == "direct_veiligstellen":
        g.add("kind.veiliggesteld", kind, na=UUR * 4, hoe="bij oma")
    if conclusie != "veilig" or g.chance(0.3):
        plan = {"versie": 1, "afspraken": 3, "stappen": 1}
        na = UUR * 4 if g.chance(0.95) else DAG * 2
        g.add("veiligheidsplan.vastgesteld", na=na, **plan)
        g.add("document.bewaard", na=na, soort="veiligheidsplan")


def work_a_while(g: Gezin) -> None:
    """A week or two: an appointment, a visit, and what else came by."""
    g.add("afspraak.gemaakt", na=UUR * 0, wijze="huisbezoek")
    if g.chance(0.15):
        g.add("afspraak.afgezegd", na=UUR)
        g.nu = g.after_workdays(g.lot.randint(1, 3))
        g.add("afspraak.gemaakt", na=UUR * 0, wijze="huisbezoek")
    visit(g, [kind for kind in g.kinderen if g.chance(0.85)])
    for kans, gebeurt in (
        (0.3, hear_signal),
        (0.02, hand_over),
        (0.03, meet_new_adult),
        (0.05, hear_child),
        (0.05, spar),
    ):
        if g.chance(kans):
            gebeurt(g)


def hear_signal(g: Gezin) -> None:
    """Somebody is worried; what is acute gets weighed the same day."""
    sleutel = f"s{len(g.lijnen)}"
    acuut = g.chance(0.08)
    g.add(
        "signaal.vastgelegd",
        g.lot.choice(g.kinderen),
        acuut=acuut,
        signaal=sleutel,
        bron=g.lot.choice(BRONNEN),
        leefgebieden=["geld"] if g.chance(0.5) else [],
    )
    if acuut or g.chance(0.7):
        na = UUR * 2 if g.chance(0.95) else DAG
        g.add("signaal.gewogen", na=na, signaal=sleutel)
    if g.chance(0.6):
        na = g.after_workdays(g.lot.randint(1, 5)) - g.nu
        g.add("weging.gemaakt", na=na, analyse="ja", deelnemers=g.lot.randint(1, 4))


def hand_over(g: Gezin) -> None:
    """Another regisseur, nearly always with a talk and with reading."""
    g.add("betrokkenheid.beeindigd", rol="regisseur")
    g.add("betrokkenheid.begonnen", rol="regisseur", pakketten=g.pakketten)
    for soort in ("overdracht.besproken", "overdracht.gelezen"):
        if g.chance(0.9):
            g.add(soort, na=g.after_workdays(g.lot.randint(1, 4)) - g.nu)


def meet_new_adult(g: Gezin) -> None:
    """Somebody new sleeps there."""
    wie = 31 + len(g.lijnen)
    g.add("persoon.toegevoegd", wie, rol="verzorger")
    g.add("volwassene.nieuw", wie)
    if g.chance(0.85):
        g.add("volwassene.nagegaan", wie, na=g.after_workdays(3) - g.nu)


def hear_child(g: Gezin) -> None:
    """A child tells something that asks an answer."""
    kind, sleutel = g.lot.choice(g.kinderen), f"v{len(g.lijnen)}"
    g.add("kind.vertelde", kind, vertelling=sleutel)
    if g.chance(0.9):
        na = g.after_workdays(g.lot.randint(1, 2)) - g.nu
        g.add("kind.beantwoord", kind, na=na, vertelling=sleutel)


def spar(g: Gezin) -> None:
    """The case is discussed with another organisation, without names."""
    sleutel = f"p{len(g.lijnen)}"
    waarden = {"anoniem": True, "toestemming": False, "sparring": sleutel}
    g.add("sparring.gehouden", **waarden)
    g.add("sparring.teruggekoppeld", na=DAG, sparring=sleutel)


def begin_maatregel(g: Gezin) -> None:
    """The judge sets a measure of a year and asks something."""
    tot = (local_day(g.nu) + timedelta(days=365)).isoformat()
    for kind in g.kinderen:
        g.add("maatregel.begonnen", kind, soort="ots", tot=tot)
    uiterlijk = (local_day(g.nu) + timedelta(days=120)).isoformat()
    gesteld = uiterlijk if g.chance(0.5) else None
    g.add("opdracht.gegeven", opdracht="o1", uiterlijk=gesteld)
    if gesteld is None:
        na = g.after_workdays(2) - g.nu
        waarden = {"opdracht": "o1", "uiterlijk": uiterlijk}
        g.add("opdracht.termijn_gesteld", na=na, **waarden)
    if g.chance(0.8):
        na = DAG * g.lot.randint(20, 118)
        g.add("opdracht.uitgevoerd", na=na, opdracht="o1")


def with_slips(g: Gezin) -> list[Lijn]:
    """The same log with what people do: correct a line, or withdraw it."""
    for lijn in list(g.lijnen):
        if lijn.soort == "aanmelding.ontvangen" or not g.chance(0.04):
            continue
        vervallen = g.chance(0.2) and lijn.soort == "contact.vastgelegd"
        verschoven = lijn.gebeurd_van - timedelta(minutes=g.lot.randrange(60))
        g.lijnen.append(
            replace(
                lijn,
                id=len(g.lijnen) + 1,
                corrigeert=lijn.id,
                soort="contact.vervallen" if vervallen else lijn.soort,
                gebeurd_van=verschoven,
                vastgelegd_op=lijn.vastgelegd_op + UUR,
            )
        )
    return g.lijnen
