"""Changes in who works where: leave and duty, organisations, people, accounts."""

from samenspel.domain.organisatie.actions.accounts import (
    activate_account,
    block_account,
    invite,
    release_account,
    reset_tweede_stap,
)
from samenspel.domain.organisatie.actions.medewerkers import (
    change_medewerker,
    create_medewerker,
    end_teamlid,
    join_team,
    record_begin,
    record_registratie,
    stop_medewerker,
)
from samenspel.domain.organisatie.actions.organisaties import (
    change_organisatie,
    change_regio,
    create_organisatie,
    create_team,
    end_team,
    name_functies,
    rename_team,
)
from samenspel.domain.organisatie.actions.rooster import (
    cancel_dienst,
    change_telefoon,
    end_afwezigheid,
    plan_dienst,
    record_afwezigheid,
)

__all__ = [
    "activate_account",
    "block_account",
    "cancel_dienst",
    "change_medewerker",
    "change_organisatie",
    "change_regio",
    "change_telefoon",
    "create_medewerker",
    "create_organisatie",
    "create_team",
    "end_afwezigheid",
    "end_team",
    "end_teamlid",
    "invite",
    "join_team",
    "name_functies",
    "plan_dienst",
    "record_afwezigheid",
    "record_begin",
    "record_registratie",
    "release_account",
    "rename_team",
    "reset_tweede_stap",
    "stop_medewerker",
]
