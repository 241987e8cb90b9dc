"""Questions about what happened."""

from samenspel.domain.verhaal.queries.aanmelding import (
    find_aanmelding,
    find_melder,
    get_aanmelding,
    is_melder_gesproken,
    list_aanmeldingen,
    list_open_aanmeldingen,
)
from samenspel.domain.verhaal.queries.agenda import (
    Agenda,
    find_agendaafspraak,
    get_agenda,
    list_open_agenda,
)
from samenspel.domain.verhaal.queries.contact import (
    find_contact,
    has_huisbezoek,
    list_aanwezigen,
    list_contacten,
    list_contactregels,
    read_belangrijkste,
)
from samenspel.domain.verhaal.queries.feed import (
    Agendaregel,
    find_agendalink,
    find_geplande_afspraak,
    list_agendaregels,
    open_agendalink,
    read_agendaregels,
)
from samenspel.domain.verhaal.queries.gezien import (
    Volgende,
    annotate_gezien,
    annotate_volgende,
    read_volgende,
)
from samenspel.domain.verhaal.queries.poging import (
    find_notitie,
    find_open_poging,
    list_notities,
    list_open_pogingen,
    list_pogingen,
)
from samenspel.domain.verhaal.queries.signaal import (
    annotate_acuut,
    count_signalen_sinds,
    find_signaal,
    list_open_signalen,
    list_signalen,
)
from samenspel.domain.verhaal.queries.situatie import (
    Staat,
    find_antwoord,
    find_kring,
    list_antwoorden,
    list_kringen,
)
from samenspel.domain.verhaal.queries.thuis import (
    find_kindverhaal,
    find_nieuwkomer,
    list_kindverhalen,
    list_nieuwkomers,
    list_slaapcontroles,
)
from samenspel.domain.verhaal.queries.tijdlijn import (
    find_hulp,
    find_levensgebeurtenis,
    list_hulp,
    list_levensgebeurtenissen,
)
from samenspel.domain.verhaal.queries.versies import (
    Contactversie,
    list_contactversies,
)

__all__ = [
    "Agenda",
    "Agendaregel",
    "Contactversie",
    "Staat",
    "Volgende",
    "annotate_acuut",
    "annotate_gezien",
    "annotate_volgende",
    "count_signalen_sinds",
    "find_aanmelding",
    "find_agendaafspraak",
    "find_agendalink",
    "find_antwoord",
    "find_contact",
    "find_geplande_afspraak",
    "find_hulp",
    "find_kindverhaal",
    "find_kring",
    "find_levensgebeurtenis",
    "find_melder",
    "find_nieuwkomer",
    "find_notitie",
    "find_open_poging",
    "find_signaal",
    "get_aanmelding",
    "get_agenda",
    "has_huisbezoek",
    "is_melder_gesproken",
    "list_aanmeldingen",
    "list_aanwezigen",
    "list_agendaregels",
    "list_antwoorden",
    "list_contacten",
    "list_contactregels",
    "list_contactversies",
    "list_hulp",
    "list_kindverhalen",
    "list_kringen",
    "list_levensgebeurtenissen",
    "list_nieuwkomers",
    "list_notities",
    "list_open_aanmeldingen",
    "list_open_agenda",
    "list_open_pogingen",
    "list_open_signalen",
    "list_pogingen",
    "list_signalen",
    "list_slaapcontroles",
    "open_agendalink",
    "read_agendaregels",
    "read_belangrijkste",
    "read_volgende",
]
