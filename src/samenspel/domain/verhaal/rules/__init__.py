"""What can be true of a talk, a report or a signal, in plain Python."""

from samenspel.domain.gezin.rules import blockers_for_intrekking
from samenspel.domain.verhaal.rules.aanmelding import blockers_for_aanmelding
from samenspel.domain.verhaal.rules.contact import (
    blockers_for_afzegging,
    blockers_for_contact,
    blockers_for_correctie,
    blockers_for_tolk,
    blockers_for_verzetten,
)
from samenspel.domain.verhaal.rules.kindblad import (
    blockers_for_kindblad,
    blockers_for_kindkeuze,
    blockers_for_opvolger,
)
from samenspel.domain.verhaal.rules.kindgesprek import (
    Dagen,
    Gezelschapsvorm,
    blockers_for_kindgesprek,
    blockers_for_niet_gesproken,
    blockers_for_spreekdatum,
    blockers_for_vergewissing,
)
from samenspel.domain.verhaal.rules.opstapeling import count_bronnen
from samenspel.domain.verhaal.rules.poging import (
    blockers_for_afronding,
    blockers_for_notitie,
    blockers_for_poging,
)
from samenspel.domain.verhaal.rules.signaal import (
    blockers_for_signaal,
    blockers_for_signaalweging,
    blockers_for_taxatie,
)
from samenspel.domain.verhaal.rules.situatie import (
    blockers_for_antwoord,
    blockers_for_kring,
)
from samenspel.domain.verhaal.rules.thuis import (
    Vertaling,
    blockers_for_kindantwoord,
    blockers_for_kindverhaal,
    blockers_for_nagaan,
    blockers_for_nieuwkomer,
    blockers_for_slaapcontrole,
)
from samenspel.domain.verhaal.rules.tijdlijn import (
    blockers_for_hulp,
    blockers_for_levensgebeurtenis,
    blockers_for_verbetering,
    count_keren,
    name_keer,
)

__all__ = [
    "Dagen",
    "Gezelschapsvorm",
    "Vertaling",
    "blockers_for_aanmelding",
    "blockers_for_afronding",
    "blockers_for_afzegging",
    "blockers_for_antwoord",
    "blockers_for_contact",
    "blockers_for_correctie",
    "blockers_for_hulp",
    "blockers_for_intrekking",
    "blockers_for_kindantwoord",
    "blockers_for_kindblad",
    "blockers_for_kindgesprek",
    "blockers_for_kindkeuze",
    "blockers_for_kindverhaal",
    "blockers_for_kring",
    "blockers_for_levensgebeurtenis",
    "blockers_for_nagaan",
    "blockers_for_niet_gesproken",
    "blockers_for_nieuwkomer",
    "blockers_for_notitie",
    "blockers_for_opvolger",
    "blockers_for_poging",
    "blockers_for_signaal",
    "blockers_for_signaalweging",
    "blockers_for_slaapcontrole",
    "blockers_for_spreekdatum",
    "blockers_for_taxatie",
    "blockers_for_tolk",
    "blockers_for_verbetering",
    "blockers_for_vergewissing",
    "blockers_for_verzetten",
    "count_bronnen",
    "count_keren",
    "name_keer",
]
