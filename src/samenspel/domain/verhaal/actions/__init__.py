"""Changes in what is known to have happened."""

from samenspel.domain.verhaal.actions.aanmelding import (
    Aanmeldgegevens,
    Meldergegevens,
    accept_aanmelding,
    assign_aanmelding,
    read_aanmelding,
    record_aanmelding,
    record_melder_gesproken,
)
from samenspel.domain.verhaal.actions.agenda import (
    cancel_agendaafspraak,
    move_agendaafspraak,
    plan_agendaafspraak,
)
from samenspel.domain.verhaal.actions.agendalink import (
    create_agendalink,
    revoke_agendalink,
)
from samenspel.domain.verhaal.actions.contact import (
    correct_contact,
    record_contact,
    withdraw_contact,
)
from samenspel.domain.verhaal.actions.kindblad import (
    Bladinhoud,
    Keuze,
    Vakinhoud,
    choose_lezer,
    end_kindkeuze,
    record_kindblad,
    withdraw_kindblad,
)
from samenspel.domain.verhaal.actions.kindgesprek import (
    Gespreksinhoud,
    Nietinhoud,
    Spreker,
    record_kindgesprek,
    record_niet_gesproken,
    record_vergewissing,
    set_spreekdatum,
    withdraw_kindgesprek,
    withdraw_niet_gesproken,
    withdraw_spreekdatum,
    withdraw_vergewissing,
)
from samenspel.domain.verhaal.actions.kindverhaal import (
    Verhaalgegevens,
    answer_kind,
    record_kindverhaal,
)
from samenspel.domain.verhaal.actions.notitie import (
    Notitiegegevens,
    record_notitie,
    withdraw_notitie,
)
from samenspel.domain.verhaal.actions.optijdlijn import place_op_tijdlijn
from samenspel.domain.verhaal.actions.poging import (
    Poginggegevens,
    close_contactpoging,
    record_contactpoging,
)
from samenspel.domain.verhaal.actions.signaal import (
    Signaalgegevens,
    record_signaal,
    triage_signaal,
    weigh_signaal,
)
from samenspel.domain.verhaal.actions.situatie import (
    Antwoordinhoud,
    Plek,
    correct_antwoord,
    leave_kring,
    place_in_kring,
    record_antwoord,
    withdraw_antwoord,
)
from samenspel.domain.verhaal.actions.thuis import (
    Nieuwkomergegevens,
    Slaapgegevens,
    check_nieuwkomer,
    record_nieuwkomer,
    record_slaapcontrole,
)
from samenspel.domain.verhaal.actions.tijdlijn import (
    Hulpgegevens,
    Levensgegevens,
    correct_hulp,
    correct_levensgebeurtenis,
    record_hulp,
    record_levensgebeurtenis,
    withdraw_hulp,
    withdraw_levensgebeurtenis,
)
from samenspel.domain.verhaal.gegevens import Aanwezige, Contactgegevens

__all__ = [
    "Aanmeldgegevens",
    "Aanwezige",
    "Antwoordinhoud",
    "Bladinhoud",
    "Contactgegevens",
    "Gespreksinhoud",
    "Hulpgegevens",
    "Keuze",
    "Levensgegevens",
    "Meldergegevens",
    "Nietinhoud",
    "Nieuwkomergegevens",
    "Notitiegegevens",
    "Plek",
    "Poginggegevens",
    "Signaalgegevens",
    "Slaapgegevens",
    "Spreker",
    "Vakinhoud",
    "Verhaalgegevens",
    "accept_aanmelding",
    "answer_kind",
    "assign_aanmelding",
    "cancel_agendaafspraak",
    "check_nieuwkomer",
    "choose_lezer",
    "close_contactpoging",
    "correct_antwoord",
    "correct_contact",
    "correct_hulp",
    "correct_levensgebeurtenis",
    "create_agendalink",
    "end_kindkeuze",
    "leave_kring",
    "move_agendaafspraak",
    "place_in_kring",
    "place_op_tijdlijn",
    "plan_agendaafspraak",
    "read_aanmelding",
    "record_aanmelding",
    "record_antwoord",
    "record_contact",
    "record_contactpoging",
    "record_hulp",
    "record_kindblad",
    "record_kindgesprek",
    "record_kindverhaal",
    "record_levensgebeurtenis",
    "record_melder_gesproken",
    "record_niet_gesproken",
    "record_nieuwkomer",
    "record_notitie",
    "record_signaal",
    "record_slaapcontrole",
    "record_vergewissing",
    "revoke_agendalink",
    "set_spreekdatum",
    "triage_signaal",
    "weigh_signaal",
    "withdraw_antwoord",
    "withdraw_contact",
    "withdraw_hulp",
    "withdraw_kindblad",
    "withdraw_kindgesprek",
    "withdraw_levensgebeurtenis",
    "withdraw_niet_gesproken",
    "withdraw_notitie",
    "withdraw_spreekdatum",
    "withdraw_vergewissing",
]
