"""Changes in who the people are."""

from samenspel.domain.gezin.actions.banden import (
    add_relatie,
    end_gezag,
    end_kader,
    end_relatie,
    record_gezag,
    record_kader,
    say_wie_weet,
)
from samenspel.domain.gezin.actions.contactregeling import (
    Regeling,
    end_contactregeling,
    record_contactregeling,
)
from samenspel.domain.gezin.actions.personen import add_persoon, change_persoon
from samenspel.domain.gezin.actions.samenvoegen import merge_personen, split_personen
from samenspel.domain.gezin.actions.stamboom import Ingelezen, import_stamboom
from samenspel.domain.gezin.actions.verhouding import (
    Uitspraak,
    record_verhouding,
    withdraw_verhouding,
)
from samenspel.domain.gezin.actions.wonen import (
    begin_bewoning,
    end_bewoning,
    record_adres,
    record_huishouden,
    say_verblijf,
)
from samenspel.domain.gezin.actions.zelfde import end_zelfde_mens, mark_zelfde_mens

__all__ = [
    "Ingelezen",
    "Regeling",
    "Uitspraak",
    "add_persoon",
    "add_relatie",
    "begin_bewoning",
    "change_persoon",
    "end_bewoning",
    "end_contactregeling",
    "end_gezag",
    "end_kader",
    "end_relatie",
    "end_zelfde_mens",
    "import_stamboom",
    "mark_zelfde_mens",
    "merge_personen",
    "record_adres",
    "record_contactregeling",
    "record_gezag",
    "record_huishouden",
    "record_kader",
    "record_verhouding",
    "say_verblijf",
    "say_wie_weet",
    "split_personen",
    "withdraw_verhouding",
]
