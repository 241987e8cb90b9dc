"""What is worrying, what the team weighs, and what must be safe at once."""

from datetime import timedelta
from functools import partial
from typing import Any

from samenspel.demo.dagen import add_months, today
from samenspel.demo.draaiboek.lezen import Draaiboek, Stap
from samenspel.domain.besluiten.actions import Weeggegevens
from samenspel.domain.handelingen.besluiten import weigh_together
from samenspel.domain.handelingen.veiligheid import secure_kinderen
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.actions.nood import record_noodtoegang
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import compute_nood_tot
from samenspel.domain.veiligheid.actions import end_contactverbod, record_contactverbod
from samenspel.domain.veiligheid.models import Opleger
from samenspel.domain.verhaal.actions import (
    Signaalgegevens,
    record_signaal,
    weigh_signaal,
)


def record(boek: Draaiboek, stap: Stap) -> None:
    """Something worrying, with who saw or heard it; `als` is its name in this file."""
    gegevens = Signaalgegevens(
        wie_meldt=stap.get("wie_meldt"),
        wat_precies=stap.get("wat_precies"),
        waarneming=stap.get("waarneming"),
        gebeurd_op=stap.op,
        betreft=boek.v.ids(*stap.get("betreft", [])),
        leefgebieden=tuple(stap.get("leefgebieden", [])),
        is_acuut=stap.get("acuut", False),
        woorden_van=boek.een(stap.get("woorden_van")),
    )
    boek.onthouden[stap.get("als")] = boek.v.bij(
        record_signaal, door=stap.door, op=stap.vastgelegd, gegevens=gegevens
    )


def weigh(boek: Draaiboek, stap: Stap) -> None:
    """What one signal means, said by the regisseur."""
    boek.v.doe(
        weigh_signaal,
        door=stap.door,
        op=stap.op,
        signaal=boek.onthouden[stap.get("signaal")],
        betekenis=stap.get("betekenis"),
        weging=stap.get("weging"),
        met=stap.get("met"),
        is_gw_erbij=stap.get("gw_erbij", False),
    )


def weigh_with_team(boek: Draaiboek, stap: Stap) -> None:
    """The casuïstiekbespreking."""
    signalen = tuple(boek.onthouden[naam].pk for naam in stap.get("signalen", []))
    gegevens = Weeggegevens(gewogen_op=stap.op, signalen=signalen, **stap.take_all())
    boek.v.bij(weigh_together, door=stap.door, op=stap.vastgelegd, gegevens=gegevens)


def make_safe(boek: Draaiboek, stap: Stap) -> None:
    """Children were made safe at once."""
    boek.v.bij(
        partial(secure_kinderen, op=stap.op),
        door=stap.door,
        op=stap.vastgelegd,
        kinderen=boek.wie(stap.get("voor")),
        wie=stap.get("wie"),
        wat=stap.get("hoe"),
        besloten_door=stap.get("besloten_door"),
        is_juridische_stap_nodig=stap.get("juridisch", False),
        motivering=stap.get("motivering"),
    )


def forbid(boek: Draaiboek, stap: Stap) -> None:
    """Two people may not meet; `tot` in months from now, or `dagen` after this step."""
    een, ander = boek.wie(stap.get("tussen"))
    maanden, dagen = stap.get("tot", None), stap.get("dagen", None)
    tot = None if maanden is None else add_months(today(boek.v.nu), maanden)
    if dagen is not None:
        tot = stap.op.date() + timedelta(days=dagen)
    boek.onthouden["contactverbod"] = boek.v.doe(
        record_contactverbod,
        door=stap.door,
        op=stap.op,
        tussen=(een, ander),
        opgelegd_door=Opleger(stap.get("opgelegd_door")),
        vanaf=stap.op.date(),
        tot=tot,
    )


def allow(boek: Draaiboek, stap: Stap) -> None:
    """They may meet again."""
    boek.v.doe(
        partial(end_contactverbod, op=stap.op.date()),
        door=stap.door,
        op=stap.op,
        verbod=boek.onthouden["contactverbod"],
    )


def open_at_night(boek: Draaiboek, stap: Stap) -> None:
    """Whoever has duty opens the dossier in an emergency, for a day.

    `open_in_nood` asks row security whether the dossier is one's own; loading is done by
    the owner of the tables, for whom every dossier is. So this writes what it writes.
    """
    reden, tot = stap.get("reden"), compute_nood_tot(nu=stap.op, dienst_tot=None)
    wie: dict[str, Any] = {"door": stap.door, "op": stap.op}
    boek.v.bij(
        grant_betrokkenheid,
        **wie,
        medewerker=boek.v.medewerker(stap.door),
        rol=Rol.NOOD,
        grond=reden,
        tot=tot,
    )
    boek.v.bij(record_noodtoegang, **wie, reden=reden, tot=tot)
