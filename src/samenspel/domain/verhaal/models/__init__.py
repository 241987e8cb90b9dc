"""What happened, and what was agreed."""

from samenspel.domain.verhaal.models.aanmelding import Aanmelding, Melder, Meldersoort
from samenspel.domain.verhaal.models.afspraak import Afspraak, Agendaafspraak
from samenspel.domain.verhaal.models.agendalink import Agendalink
from samenspel.domain.verhaal.models.contact import (
    Aanwezigheid,
    Contact,
    Contactwijze,
    Tolk,
)
from samenspel.domain.verhaal.models.kindblad import (
    Kindblad,
    Kindkeuze,
    Kindvak,
)
from samenspel.domain.verhaal.models.kindgesprek import (
    Gespreksdoel,
    Gespreksvorm,
    Gevaarsituatie,
    Kindgesprek,
    NietGesproken,
    Nietreden,
    Spreekdatum,
    Spreekrol,
    Vergewissing,
)
from samenspel.domain.verhaal.models.kindverhaal import Kindverhaal, Taal
from samenspel.domain.verhaal.models.levensgebeurtenis import (
    Hulpgebied,
    Hulpverlening,
    Levensgebeurtenis,
)
from samenspel.domain.verhaal.models.notitie import Notitie, Partner
from samenspel.domain.verhaal.models.poging import Contactpoging, Pogingwijze, Vervolg
from samenspel.domain.verhaal.models.signaal import (
    Betekenis,
    Bronsoort,
    Leefgebied,
    Signaal,
    Taxatie,
    Waarneming,
)
from samenspel.domain.verhaal.models.situatie import (
    PRIVACY_VERVALT,
    Antwoord,
    Antwoordsoort,
    Kring,
    Nabijheid,
    Vervalt,
    vervalt_met_reden,
)
from samenspel.domain.verhaal.models.thuis import Nieuwkomer, Slaapcontrole

__all__ = [
    "PRIVACY_VERVALT",
    "Aanmelding",
    "Aanwezigheid",
    "Afspraak",
    "Agendaafspraak",
    "Agendalink",
    "Antwoord",
    "Antwoordsoort",
    "Betekenis",
    "Bronsoort",
    "Contact",
    "Contactpoging",
    "Contactwijze",
    "Gespreksdoel",
    "Gespreksvorm",
    "Gevaarsituatie",
    "Hulpgebied",
    "Hulpverlening",
    "Kindblad",
    "Kindgesprek",
    "Kindkeuze",
    "Kindvak",
    "Kindverhaal",
    "Kring",
    "Leefgebied",
    "Levensgebeurtenis",
    "Melder",
    "Meldersoort",
    "Nabijheid",
    "NietGesproken",
    "Nietreden",
    "Nieuwkomer",
    "Notitie",
    "Partner",
    "Pogingwijze",
    "Signaal",
    "Slaapcontrole",
    "Spreekdatum",
    "Spreekrol",
    "Taal",
    "Taxatie",
    "Tolk",
    "Vergewissing",
    "Vervalt",
    "Vervolg",
    "Waarneming",
    "vervalt_met_reden",
]
