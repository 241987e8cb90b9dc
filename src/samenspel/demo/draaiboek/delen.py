"""Asking before sharing, sharing without a yes, and thinking along with others."""

from functools import partial
from uuid import uuid4

from samenspel.demo.dagen import today
from samenspel.demo.draaiboek.lezen import Draaiboek, Stap
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.gezin.queries import annotate_nu
from samenspel.domain.handelingen.samenwerking import (
    ask_toestemming,
    list_bruikbare_vragen,
    spar,
)
from samenspel.domain.privacy.actions import record_deling, withdraw_toestemming
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.privacy.rules import Delinggegevens
from samenspel.domain.samenwerking.actions import Sparringgegevens, report_back_sparring


def ask(boek: Draaiboek, stap: Stap) -> None:
    """One question, with what each of them answered; `als` is its name in this file."""
    vraag = Vraaggegevens(
        vraag=uuid4(),
        met_wie=stap.get("met_wie"),
        waarover=stap.get("waarover"),
        zodat=stap.get("zodat"),
        gevraagd_op=stap.op,
        betreft=boek.v.ids(*stap.get("betreft")),
        wijze=stap.get("wijze", "MONDELING"),
        weet_van_intrekken=True,
    )
    antwoorden = [
        Antwoordgegevens(boek.v.personen[a.pop("wie")], a.pop("ja"), **a)
        for a in map(dict, stap.get("antwoord"))
    ]
    boek.onthouden[stap.get("als")] = boek.v.bij(
        ask_toestemming,
        door=stap.door,
        op=stap.vastgelegd,
        gegevens=vraag,
        antwoorden=antwoorden,
    )


def withdraw(boek: Draaiboek, stap: Stap) -> None:
    """Somebody takes the yes back."""
    wie = boek.een(stap.get("wie"))
    (toestemming,) = [t for t in boek.onthouden[stap.get("vraag")] if t.persoon == wie]
    boek.v.doe(
        withdraw_toestemming,
        door=stap.door,
        op=stap.op,
        toestemming=toestemming,
        reden=stap.get("reden"),
    )


def share(boek: Draaiboek, stap: Stap) -> None:
    """Something was shared without a yes, or not, with the weighing."""
    betreft = boek.v.ids(*stap.get("betreft"))
    gegevens = Delinggegevens(
        is_gedeeld=stap.get("gedeeld"),
        besloten_op=stap.op,
        betreft=betreft,
        **stap.take_all(),
    )
    boek.v.bij(record_deling, door=stap.door, op=stap.vastgelegd, gegevens=gegevens)


def spar_with(boek: Draaiboek, stap: Stap) -> None:
    """Somebody from elsewhere thinks along; with names only on a yes of this family."""
    v = boek.v
    met_naam = (
        list_bruikbare_vragen(v.gezin)[0] if stap.get("met_naam", False) else None
    )
    personen = annotate_nu(Persoon.objects.filter(gezin=v.gezin), today(v.nu))
    als = stap.get("als", "sparring")
    gegevens = Sparringgegevens(
        gehouden_op=stap.op, is_anoniem=met_naam is None, **stap.take_all()
    )
    boek.onthouden[als] = v.bij(
        spar,
        door=stap.door,
        op=stap.vastgelegd,
        gegevens=gegevens,
        vraag=met_naam,
        personen=list(personen),
    )


def report_back(boek: Draaiboek, stap: Stap) -> None:
    """The parents hear what was discussed without their names."""
    boek.v.doe(
        partial(report_back_sparring, op=stap.op),
        door=stap.door,
        op=stap.vastgelegd,
        sparring=boek.onthouden[stap.get("sparring", "sparring")],
        aan=stap.get("aan"),
        reactie=stap.get("reactie"),
    )
