"""What somebody fills in: the facts that an action writes, without who and when."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from samenspel.core.intussen import fingerprint
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.instrumenten.models import Afname
from samenspel.domain.organisatie.models import Organisatie
from samenspel.domain.veiligheid.models import (
    Antwoord,
    Belnummer,
    Bereikbaar,
    Bodemeis,
    Instemming,
    Onderdeel,
    Onderdeelsoort,
    Ondergrens,
    Planafspraak,
    Plandeel,
    Stemsoort,
    Vervolgstap,
)


@dataclass(frozen=True, slots=True)
class Vaststellinggegevens:
    """How safe one child is; without `verantwoordelijke` it is the own organisation."""

    kind: Persoon
    conclusie: str
    vastgesteld_op: datetime
    cijfer: int | None = None
    toelichting: str = ""
    verantwoordelijke: Organisatie | None = None
    afname: Afname | None = None


@dataclass(frozen=True, slots=True)
class Volwassenegegevens:
    """How safe one grown-up is, and the facts."""

    persoon: Persoon
    conclusie: str
    feiten: str
    vastgesteld_op: datetime


@dataclass(frozen=True, slots=True)
class Stemgegevens:
    """One voice: a person of the family, or a party with a name."""

    cijfer: int
    gegeven_op: datetime
    soort: str = Stemsoort.GEZINSLID
    persoon: Persoon | None = None
    naam: str = ""
    kind: Persoon | None = None
    woorden: str = ""
    punt_hoger: str = ""
    gedeeld_met: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Veiligstellinggegevens:
    """How one child was made safe."""

    kind: Persoon
    wie: str
    wat: str
    veiliggesteld_op: datetime
    is_juridische_stap_nodig: bool = False
    besloten_door: str = ""
    motivering: str = ""


@dataclass(frozen=True, slots=True)
class Instemmingsgegevens:
    """What one person says of the plan, and whether the paper may lie there."""

    persoon: Persoon
    antwoord: str = Antwoord.NIET_GEVRAAGD
    woorden: str = ""
    gevraagd_op: datetime | None = None
    wie_erbij: str = ""
    is_voorgelezen: bool | None = None
    mag_papier_in_huis: bool | None = None
    papier_elders: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deelgegevens:
    """What every line of a plan has: about whom, and for whose eyes (empty: all).

    `niet_op_papier`: for nobody of the family, whatever else is chosen.
    """

    betreft: tuple[int, ...] = ()
    alleen_voor: tuple[int, ...] = ()
    niet_op_papier: bool = False


@dataclass(frozen=True, slots=True)
class Onderdeelgegevens(Deelgegevens):
    """A worry, a strength, a consequence, the '6', and so on."""

    soort: Onderdeelsoort
    tekst: str
    wanneer: str = ""
    bron: str = ""
    woorden_van: Persoon | None = None
    taal: str = ""
    vertaling: str = ""


@dataclass(frozen=True, slots=True)
class Afspraakgegevens(Deelgegevens):
    """Who does what and when; `persoon` when it is somebody of the family or network."""

    wie: str
    wat: str
    wanneer: str = ""
    hoe: str = ""
    wie_controleert: str = ""
    persoon: Persoon | None = None


@dataclass(frozen=True, slots=True)
class Bodemeisgegevens(Deelgegevens):
    """What must minimally happen, and what follows if not."""

    eis: str
    consequentie: str = ""


@dataclass(frozen=True, slots=True)
class Ondergrensgegevens(Deelgegevens):
    """The ondergrens agreed with the family, and what happens when it is crossed."""

    grens: str
    als_overschreden: str = ""


@dataclass(frozen=True, slots=True)
class Stapgegevens(Deelgegevens):
    """One step of deel D: if this, then that, by whom."""

    als: str
    dan: str
    wie: str = ""


@dataclass(frozen=True, slots=True)
class Nummergegevens(Deelgegevens):
    """Whom to call, what for and when."""

    wie: str
    nummer: str
    waarvoor: str = ""
    bereikbaar: str = Bereikbaar.ALTIJD
    is_vertrouwenspersoon: bool = False


MODELLEN: Mapping[type[Deelgegevens], type[Plandeel]] = {
    Onderdeelgegevens: Onderdeel,
    Afspraakgegevens: Planafspraak,
    Bodemeisgegevens: Bodemeis,
    Ondergrensgegevens: Ondergrens,
    Stapgegevens: Vervolgstap,
    Nummergegevens: Belnummer,
}
VAN_AFSPRAAK = ("wie", "wat", "wanneer", "hoe", "wie_controleert", "alleen_voor")


def fingerprint_instemming(instemming: Instemming | None) -> str:
    """Return a mark of what somebody said of the plan; also of nothing said yet."""
    if instemming is None:
        return fingerprint(None)
    names = (f.name for f in fields(Instemmingsgegevens) if f.name != "persoon")
    return fingerprint(*(getattr(instemming, name) for name in names))


def fingerprint_deel(deel: Plandeel) -> str:
    """Return a mark of what a line of the plan says, and whether it was looked at."""
    return fingerprint(
        deel.pk, get_values(read_gegevens(deel)), str(deel.bevestigd_op), deel.volgorde
    )


def get_values(gegevens: Deelgegevens) -> dict[str, Any]:
    """Return the facts by the name of their field."""
    values = {f.name: getattr(gegevens, f.name) for f in fields(gegevens)}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in values.items()
    }


def read_gegevens(deel: Plandeel) -> Deelgegevens:
    """Return what a line holds: to show in a form, or to take over in a new version."""
    (kind,) = [k for k, model in MODELLEN.items() if type(deel) is model]
    bron: Any = deel
    values: dict[str, Any] = {}
    for field in fields(kind):
        is_woord = isinstance(deel, Planafspraak) and field.name in VAN_AFSPRAAK
        value = getattr(bron.afspraak if is_woord else bron, field.name)
        values[field.name] = tuple(value) if isinstance(value, list) else value
    return kind(**values)
