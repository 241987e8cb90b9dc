"""Talks with children: a whole talk, who else speaks with them, and why nobody did."""

from typing import Any

from samenspel.demo.draaiboek.lezen import Draaiboek, Stap, get_dag
from samenspel.demo.tekening import draw_beeld
from samenspel.domain.handelingen.kindgesprek import Gesprek, record_gesprek
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Bladinhoud,
    Contactgegevens,
    Gespreksinhoud,
    Nietinhoud,
    Spreker,
    Vakinhoud,
    Verhaalgegevens,
    answer_kind,
    record_kindblad,
    record_niet_gesproken,
    record_vergewissing,
    set_spreekdatum,
)
from samenspel.domain.verhaal.models import Contactwijze, Kindgesprek


def talk_with_child(boek: Draaiboek, stap: Stap) -> None:
    """A talk with one child; `antwoord` is what it heard back when they parted."""
    kind = boek.v.personen[stap.get("kind")]
    contact = Contactgegevens(stap.op, wijze=Contactwijze(stap.get("wijze")))
    antwoord, woorden = stap.get("antwoord"), stap.get("woorden")
    uiterlijk = stap.get("uiterlijk", None)
    vorm = stap.get("vorm", "ALLEEN")
    naam = boek.v.medewerker(stap.door).naam
    wil = stap.get("wil")
    erbij = [Aanwezige(wie, is_gezien=True) for wie in boek.wie(stap.get("erbij", []))]
    gesprek = Gesprek(
        kind,
        Gespreksinhoud(vorm=vorm, doelen=tuple(stap.get("doelen")), **stap.take_all()),
        gegevens=contact,
        aanwezigen=[Aanwezige(kind, True, True, vorm == "ALLEEN"), *erbij],
        verhaal=Verhaalgegevens(kind, stap.op, naam, woorden, wil=wil),
        uiterlijk=get_dag(boek.v.nu, uiterlijk) if uiterlijk is not None else None,
    )
    found: Kindgesprek = boek.v.bij(
        record_gesprek, door=stap.door, op=stap.vastgelegd, gesprek=gesprek
    )
    boek.v.doe(
        answer_kind,
        door=stap.door,
        op=stap.vastgelegd,
        verhaal=found.verhaal,
        antwoord=antwoord,
        antwoord_op=stap.vastgelegd,
    )


def say_who_speaks(boek: Draaiboek, stap: Stap) -> None:
    """Somebody else speaks with a child, and why we do not."""
    kind = boek.v.personen[stap.get("kind")]
    spreker = Spreker(nagegaan_op=stap.op.date(), **stap.take_all())
    wat: dict[str, Any] = {"kind": kind, "spreker": spreker}
    boek.v.doe(record_vergewissing, door=stap.door, op=stap.vastgelegd, **wat)


def say_why_not(boek: Draaiboek, stap: Stap) -> None:
    """Somebody was not spoken with; `opnieuw` is the working day to look again."""
    inhoud = Nietinhoud(
        op=stap.op.date(),
        opnieuw_op=get_dag(boek.v.nu, stap.get("opnieuw")),
        reden=stap.get("reden"),
        toelichting=stap.get("toelichting"),
        ouders=stap.get("ouders"),
        overleg=stap.get("overleg"),
    )
    persoon = boek.v.personen[stap.get("wie")]
    wat: dict[str, Any] = {"persoon": persoon, "inhoud": inhoud}
    boek.v.doe(record_niet_gesproken, door=stap.door, op=stap.vastgelegd, **wat)


def set_date(boek: Draaiboek, stap: Stap) -> None:
    """The own date for the next talk with a child."""
    boek.v.doe(
        set_spreekdatum,
        door=stap.door,
        op=stap.vastgelegd,
        kind=boek.v.personen[stap.get("kind")],
        uiterlijk=get_dag(boek.v.nu, stap.get("uiterlijk")),
        waarvoor=stap.get("waarvoor"),
    )


def fill_blad(boek: Draaiboek, stap: Stap) -> None:
    """A sheet of a child; `getekend` is the part on which it drew."""
    getekend = stap.get("getekend")
    vakken = tuple(
        Vakinhoud(vak, tekst, beeld=draw_beeld() if vak == getekend else None)
        for vak, tekst in stap.get("vakken").items()
    )
    inhoud = Bladinhoud(stap.get("soort"), stap.op.date(), stap.get("erbij"), vakken)
    kind = boek.v.personen[stap.get("kind")]
    wat: dict[str, Any] = {"kind": kind, "inhoud": inhoud}
    boek.v.doe(record_kindblad, door=stap.door, op=stap.vastgelegd, **wat)
