"""What came in, who the people are, and who works with them."""

from datetime import timedelta
from functools import partial

from samenspel.demo.dagen import add_months, at, today
from samenspel.demo.draaiboek.lezen import Draaiboek, Stap, get_dag
from samenspel.demo.gegevens import list_personen, record_banden
from samenspel.domain.gezin.actions import end_kader, record_kader
from samenspel.domain.gezin.models import Kader, Kadersoort
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.handelingen.toegang import (
    Toegangsgegevens,
    end_toegang,
    give_toegang,
    hand_over_regie,
)
from samenspel.domain.privacy.queries import list_betrokkenen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.samenwerking.actions import Gesprek, record_gesprek
from samenspel.domain.samenwerking.queries import find_overdracht
from samenspel.domain.verhaal.actions import (
    Aanmeldgegevens,
    Meldergegevens,
    read_aanmelding,
    record_melder_gesproken,
)
from samenspel.domain.verhaal.queries import find_melder, get_aanmelding


def take_in(boek: Draaiboek, stap: Stap) -> None:
    """Open the dossier with what came in."""
    melder = stap.get("melder", None)
    gegevens = Aanmeldgegevens(
        ontvangen_op=stap.op,
        hulpvraag=stap.get("hulpvraag"),
        zorgmelding=stap.get("zorgmelding"),
        feiten=stap.get("feiten"),
        aanmelder=stap.get("aanmelder"),
        melder=Meldergegevens(**melder) if melder else None,
    )
    v = boek.v
    personen = list_personen(boek.gezin, today(v.nu))
    v.open(boek.gezin["naam"], personen, gegevens, door=stap.door, op=stap.op)


def read(boek: Draaiboek, stap: Stap) -> None:
    """Somebody of the team read it."""
    aanmelding = get_aanmelding(boek.v.gezin)
    boek.v.doe(read_aanmelding, door=stap.door, op=stap.op, aanmelding=aanmelding)


def accept(boek: Draaiboek, stap: Stap) -> None:
    """The family gets its regisseur."""
    boek.v.gezin = boek.v.doe(
        accept_gezin,
        door=stap.door,
        op=stap.op,
        aanmelding=get_aanmelding(boek.v.gezin),
        regisseur=boek.v.medewerker(stap.get("regisseur", stap.door)),
    )


def call_melder(boek: Draaiboek, stap: Stap) -> None:
    """The melder was called: what they saw themselves, and what the family may know."""
    boek.v.doe(
        record_melder_gesproken,
        door=stap.door,
        op=stap.vastgelegd,
        melder=find_melder(get_aanmelding(boek.v.gezin)),
        gesproken_op=stap.op,
        verteld=stap.get("verteld"),
        gezin_mag_weten=stap.get("gezin_mag_weten", None),
        wil_samen_op_bezoek=stap.get("samen_op_bezoek", False),
    )


def say_who_they_are(boek: Draaiboek, stap: Stap) -> None:
    """Who belongs to whom, who has gezag, who sleeps where."""
    record_banden(boek.v, boek.gezin, door=stap.door, op=stap.op)


def set_kader(boek: Draaiboek, stap: Stap) -> None:
    """On which footing these children get help; `vanaf` and `tot` in months from now.

    Without `vanaf` it begins with this step.
    """
    soort = Kadersoort(stap.get("soort"))
    begin, einde = stap.get("vanaf", None), stap.get("tot", None)
    vandaag = today(boek.v.nu)
    for kind in boek.wie(stap.get("voor")):
        boek.v.doe(
            record_kader,
            door=stap.door,
            op=stap.op,
            kind=kind,
            soort=soort,
            vanaf=stap.op.date() if begin is None else add_months(vandaag, begin),
            tot=None if einde is None else add_months(vandaag, einde),
            strafrechtelijk=False,
        )


def finish_kader(boek: Draaiboek, stap: Stap) -> None:
    """A measure ended."""
    soort = Kadersoort(stap.get("soort"))
    for kader in Kader.objects.filter(kind__in=boek.wie(stap.get("voor")), soort=soort):
        einde = partial(end_kader, op=stap.op.date())
        boek.v.doe(einde, door=stap.door, op=stap.op, kader=kader)


def let_in(boek: Draaiboek, stap: Stap) -> None:
    """Somebody joins; `dagen` says for how many days from now, without it no end."""
    dagen = stap.get("dagen", None)
    gegevens = Toegangsgegevens(
        medewerker=boek.v.medewerker(stap.get("wie")),
        rol=Rol(stap.get("rol", Rol.BETROKKEN)),
        grond=stap.get("grond"),
        tot=boek.v.nu + timedelta(days=dagen) if dagen else None,
    )
    boek.v.bij(give_toegang, door=stap.door, op=stap.op, gegevens=gegevens)


def end(boek: Draaiboek, stap: Stap) -> None:
    """Somebody, or the team that first took the family in, is involved no more."""
    rol, wie = stap.get("rol", Rol.BETROKKEN), stap.get("wie")
    medewerker = boek.v.medewerker(wie) if wie else None
    for betrokkene in list_betrokkenen(boek.v.gezin, stap.op):
        if betrokkene.rol == rol and betrokkene.medewerker == medewerker:
            boek.v.doe(end_toegang, door=stap.door, op=stap.op, betrokkene=betrokkene)


def hand_over(boek: Draaiboek, stap: Stap) -> None:
    """Another gets the regie; `blijft` says until which working day who had it stays."""
    blijft, v = stap.get("blijft", None), boek.v
    v.bij(
        hand_over_regie,
        door=stap.door,
        op=stap.op,
        aan=v.medewerker(stap.get("aan")),
        grond=stap.get("grond"),
        blijft_tot=at(get_dag(v.nu, blijft), "17:00") if blijft else None,
    )


def pass_on(boek: Draaiboek, stap: Stap) -> None:
    """The two spoke about the family; reading is still to do."""
    overdracht = find_overdracht(boek.v.gezin)
    assert overdracht is not None, "Geen overdracht om te bespreken."
    gesprek = Gesprek(stap.op, stap.get("met_gezin"), stap.get("meegegeven", ""))
    boek.v.doe(
        record_gesprek,
        door=stap.door,
        op=stap.op,
        overdracht=overdracht,
        gesprek=gesprek,
    )
