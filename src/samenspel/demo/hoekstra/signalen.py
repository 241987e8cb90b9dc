"""Signals on the leefgebieden: one of Monday that was weighed, two still to weigh."""

from datetime import date, timedelta

from samenspel.demo.dagen import at
from samenspel.demo.verteller import Verteller
from samenspel.domain.verhaal.actions import (
    Signaalgegevens,
    record_signaal,
    weigh_signaal,
)
from samenspel.domain.verhaal.models import Leefgebied, Waarneming


def record_signals(v: Verteller, maandag: date) -> None:
    """Record what school, the father and the worker saw and heard in this week."""
    woensdag, donderdag = (maandag + timedelta(days=n) for n in (2, 3))
    _record_weighed(v, maandag)
    v.bij(
        record_signaal,
        door="wietske",
        op=at(woensdag, "18:00"),
        gegevens=Signaalgegevens(
            wie_meldt="Wietske Terpstra",
            wat_precies="Op tafel lagen elf dichte brieven van een incassobureau.",
            waarneming=Waarneming.GEZIEN,
            gebeurd_op=at(woensdag, "15:45"),
            betreft=v.ids("Fenna", "Wytse"),
            leefgebieden=(Leefgebied.FINANCIEN, Leefgebied.DRAAGLAST),
        ),
    )
    v.bij(
        record_signaal,
        door="joris",
        op=at(donderdag, "11:15"),
        gegevens=Signaalgegevens(
            wie_meldt="Daan Wiersma, meester van Wytse",
            wat_precies=(
                "Wytse was vandaag een uur te laat. Hij zei: 'Fenna was boos en is "
                "alleen weggefietst.'"
            ),
            waarneming=Waarneming.GEHOORD,
            gebeurd_op=at(donderdag, "09:30"),
            betreft=v.ids("Wytse"),
            leefgebieden=(Leefgebied.KINDSIGNALEN,),
            woorden_van=v.personen["Wytse"],
        ),
    )


def _record_weighed(v: Verteller, maandag: date) -> None:
    signaal = v.bij(
        record_signaal,
        door="wietske",
        op=at(maandag, "10:30"),
        gegevens=Signaalgegevens(
            wie_meldt="Daan Wiersma, meester van Wytse",
            wat_precies="Wytse viel twee keer in slaap en had drie keer geen eten mee.",
            waarneming=Waarneming.GEHOORD,
            gebeurd_op=at(maandag, "10:15"),
            betreft=v.ids("Wytse"),
            leefgebieden=(Leefgebied.KINDSIGNALEN,),
        ),
    )
    v.doe(
        weigh_signaal,
        door="wietske",
        op=at(maandag, "12:00"),
        signaal=signaal,
        betekenis="MEER_FEITEN",
        weging="Eerst woensdag zelf kijken en met Wytse praten. Niet acuut.",
        met="Joris Mulder en Meral Aydın",
        is_gw_erbij=True,
    )
