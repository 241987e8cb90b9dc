"""Visits, talks, attempts, appointments, and the numbers people give."""

from collections.abc import Iterator
from typing import Any

from samenspel.demo.draaiboek.lezen import Draaiboek, Stap, get_dag, get_moment
from samenspel.domain.handelingen.veiligheid import (
    HAVIK,
    HAVIK_DEEL,
    Bezoekgegevens,
    Kindoordeel,
    Vervolgafspraak,
    record_bezoek,
)
from samenspel.domain.instrumenten.actions import record_afname
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst
from samenspel.domain.veiligheid.actions import record_stem
from samenspel.domain.veiligheid.gegevens import Stemgegevens
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Contactgegevens,
    Notitiegegevens,
    Poginggegevens,
    cancel_agendaafspraak,
    plan_agendaafspraak,
    record_contactpoging,
    record_notitie,
)
from samenspel.domain.verhaal.models import Contactwijze, Pogingwijze, Tolk, Vervolg

OP_AFSTAND = (Contactwijze.TELEFOON, Contactwijze.VIDEOBELLEN)


def talk(boek: Draaiboek, stap: Stap) -> None:
    """A visit or talk: who was there, how safe each child is, what everybody said."""
    wijze = Contactwijze(stap.get("wijze", Contactwijze.HUISBEZOEK))
    contact = Contactgegevens(
        gebeurd_op=stap.op,
        wijze=wijze,
        belangrijkste=stap.get("belangrijkste"),
        notitie=stap.get("notitie").strip(),
        duur_minuten=stap.get("duur", None),
        tolk=Tolk(stap.get("tolk", Tolk.NIET_NODIG)),
        tolk_taal=stap.get("tolk_taal"),
    )
    bezoek = Bezoekgegevens(
        contact=contact,
        aanwezigen=list(_list_aanwezigen(boek, stap, wijze not in OP_AFSTAND)),
        oordelen=[_build_oordeel(boek, dict(o)) for o in stap.get("oordeel", [])],
        stemmen=[_build_stem(boek, stap, dict(s)) for s in stap.get("stem", [])],
        volgende=_build_volgende(boek, stap.get("volgende", None)),
        afspraak=boek.onthouden.get(stap.get("afspraak")),
    )
    boek.v.bij(record_bezoek, door=stap.door, op=stap.vastgelegd, gegevens=bezoek)


def _list_aanwezigen(
    boek: Draaiboek, stap: Stap, is_gezien: bool
) -> Iterator[Aanwezige]:
    for wie in boek.wie(stap.get("sprak", [])):
        yield Aanwezige(wie, is_gezien=is_gezien, is_gesproken=True)
    for wie in boek.wie(stap.get("alleen", [])):
        yield Aanwezige(wie, is_gezien, is_gesproken=True, is_alleen_gesproken=True)
    for wie in boek.wie(stap.get("zag", [])):
        yield Aanwezige(wie, is_gezien=True)
    for naam, reden in stap.get("niet", {}).items():
        yield Aanwezige(boek.v.personen[naam], reden_niet_gesproken=reden)


def _build_oordeel(boek: Draaiboek, gegevens: dict[str, Any]) -> Kindoordeel:
    kind = boek.v.personen[gegevens.pop("kind")]
    return Kindoordeel(kind, **gegevens)


def _build_stem(boek: Draaiboek, stap: Stap, gegevens: dict[str, Any]) -> Stemgegevens:
    """Return a voice; a child speaks of itself, unless it says otherwise."""
    persoon = boek.een(gegevens.pop("wie", ""))
    kind = boek.een(gegevens.pop("over", ""))
    if persoon is not None and persoon.is_kind:
        kind = kind or persoon
    return Stemgegevens(
        gegeven_op=stap.op,
        persoon=persoon,
        kind=kind,
        gedeeld_met=boek.v.ids(*gegevens.pop("gedeeld_met", [])),
        **gegevens,
    )


def _build_volgende(
    boek: Draaiboek, gegevens: dict[str, Any] | None
) -> Vervolgafspraak | None:
    if gegevens is None:
        return None
    return Vervolgafspraak(
        wanneer=get_moment(boek.v.nu, gegevens["wanneer"]),
        wijze=Contactwijze(gegevens.get("wijze", Contactwijze.HUISBEZOEK)),
        met=tuple(boek.wie(gegevens["met"])),
        onderwerp=gegevens["onderwerp"],
    )


def make_afspraak(boek: Draaiboek, stap: Stap) -> None:
    """An appointment; `als` is the name by which a later step means it."""
    boek.onthouden[stap.get("als")] = boek.v.bij(
        plan_agendaafspraak,
        door=stap.door,
        op=stap.op,
        wanneer=get_moment(boek.v.nu, stap.get("wanneer")),
        wijze=Contactwijze(stap.get("wijze", Contactwijze.HUISBEZOEK)),
        met=boek.wie(stap.get("met")),
        onderwerp=stap.get("onderwerp"),
    )


def call_off(boek: Draaiboek, stap: Stap) -> None:
    """An appointment that did not happen."""
    boek.v.doe(
        cancel_agendaafspraak,
        door=stap.door,
        op=stap.op,
        afspraak=boek.onthouden[stap.get("afspraak")],
        reden=stap.get("reden"),
    )


def attempt(boek: Draaiboek, stap: Stap) -> None:
    """Nobody was reached; `vervolg_op` is the working day of the next attempt."""
    gegevens = Poginggegevens(
        gebeurd_op=stap.op,
        wijze=Pogingwijze(stap.get("wijze")),
        wat_gebeurde=stap.get("wat_gebeurde"),
        vervolg_soort=Vervolg.NIEUWE_POGING,
        vervolg_op=get_dag(boek.v.nu, stap.get("vervolg_op")),
        vervolg=stap.get("vervolg"),
    )
    boek.v.bij(
        record_contactpoging, door=stap.door, op=stap.vastgelegd, gegevens=gegevens
    )


def note(boek: Draaiboek, stap: Stap) -> None:
    """A short note of a talk with somebody else about this family."""
    gegevens = Notitiegegevens(
        gebeurd_op=stap.op,
        betreft=boek.v.ids(*stap.get("betreft", [])),
        **stap.take_all(),
    )
    boek.v.bij(record_notitie, door=stap.door, op=stap.vastgelegd, gegevens=gegevens)


def estimate(boek: Draaiboek, stap: Stap) -> None:
    """HAVIK A and B: how fast somebody must go there."""
    uitkomst = LosseUitkomst(
        stap.op.date(), boek.v.gebruikers[stap.door].naam, stap.get("uitkomst")
    )
    boek.v.bij(
        record_afname,
        door=stap.door,
        op=stap.op,
        instrument=HAVIK,
        versie=None,
        deel=HAVIK_DEEL,
        antwoorden={},
        los=dict.fromkeys(boek.v.ids(*stap.get("voor")), uitkomst),
        afgenomen_op=stap.op,
    )


def hear(boek: Draaiboek, stap: Stap) -> None:
    """A number by itself: somebody of the family or a colleague says how safe it is."""
    for stem in stap.get("stem"):
        gegevens = _build_stem(boek, stap, dict(stem))
        boek.v.bij(record_stem, door=stap.door, op=stap.vastgelegd, gegevens=gegevens)
