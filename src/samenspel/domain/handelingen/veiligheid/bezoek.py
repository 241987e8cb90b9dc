"""One visit in one form: the contact, every instrument, and how safe each child is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import composite
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.handelingen.thuis import Thuisgegevens, record_thuis
from samenspel.domain.instrumenten.actions import record_afname
from samenspel.domain.instrumenten.definitie import Antwoord, Definitie
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.instrumenten.models import Afname
from samenspel.domain.instrumenten.rules import blockers_for_afname, merge
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst, Uitkomst
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.actions import (
    record_stem,
    record_vaststelling,
)
from samenspel.domain.veiligheid.gegevens import (
    Stemgegevens,
    Vaststellinggegevens,
)
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Contactgegevens,
    Verhaalgegevens,
    plan_agendaafspraak,
    record_contact,
    record_kindverhaal,
)
from samenspel.domain.verhaal.models import Agendaafspraak, Contact, Contactwijze
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.domain.werkwijze.pakket import resolve_pakketten

ARIJ = "arij-veiligheidstaxatie"
METING = "meting-actuele-veiligheid"
HAVIK = "havik"
HAVIK_DEEL = "AB"  # parts A and B have one outcome together; C and D are the plan


@dataclass(frozen=True, slots=True)
class Kindoordeel:
    """What a visit says about one child.

    `items`: the ARIJ grid, empty where nothing was concluded. `conclusie`: only the
    result, when the items were not filled in here. `havik`: part A and B, if asked.
    """

    kind: Persoon
    items: Mapping[str, str] = field(default_factory=dict)
    conclusie: str = ""
    cijfer: int | None = None
    havik: str = ""
    toelichting: str = ""


@dataclass(frozen=True, slots=True)
class Vervolgafspraak:
    """The next appointment, made before leaving."""

    wanneer: datetime
    wijze: Contactwijze
    met: tuple[Persoon, ...] = ()
    onderwerp: str = ""


@dataclass(frozen=True, slots=True)
class Bezoekgegevens:
    """One visit in one form: who was there, how safe each child is, what is next."""

    contact: Contactgegevens
    aanwezigen: list[Aanwezige]
    oordelen: list[Kindoordeel] = field(default_factory=list)
    stemmen: list[Stemgegevens] = field(default_factory=list)
    volgende: Vervolgafspraak | None = None
    afspraak: Agendaafspraak | None = None  # the appointment that this visit was
    thuis: Thuisgegevens | None = None  # who sleeps here, when that was filled in
    verhalen: list[Verhaalgegevens] = field(default_factory=list)  # of each child


@composite
def record_bezoek(
    *,
    gezin: Gezin,
    gegevens: Bezoekgegevens,
    by: Gebruiker,
    at: datetime,
) -> Contact:
    """Record a visit: one form fills the contact and every instrument.

    A child whose grid is empty gets no vaststelling: what nobody concluded is not safe.
    """
    contact = record_contact(
        gezin=gezin,
        gegevens=gegevens.contact,
        aanwezigen=gegevens.aanwezigen,
        afspraak=gegevens.afspraak,
        by=by,
        at=at,
    )
    _record_veiligheid(gezin, gegevens, by, at)
    for stem in gegevens.stemmen:
        record_stem(gezin=gezin, gegevens=stem, by=by, at=at)
    for verhaal in gegevens.verhalen:
        record_kindverhaal(gezin=gezin, gegevens=verhaal, by=by, at=at)
    if gegevens.thuis is not None:
        record_thuis(gezin=gezin, gegevens=gegevens.thuis, by=by, at=at)
    if volgende := gegevens.volgende:
        plan_agendaafspraak(
            gezin=gezin,
            wanneer=volgende.wanneer,
            wijze=volgende.wijze,
            met=list(volgende.met),
            onderwerp=volgende.onderwerp,
            by=by,
            at=at,
        )
    return contact


@dataclass(slots=True)
class _Invulling:
    """The answers of one visit, sorted by instrument and then by child."""

    antwoorden: dict[str, dict[int | None, Mapping[str, Antwoord]]]
    los: dict[str, dict[int | None, LosseUitkomst]]


def list_instrumenten(by: Gebruiker) -> list[Definitie]:
    """Return what one visit fills in, in the way of working of this worker's region."""
    werkwijze = get_werkwijze()
    namen = by.medewerker.organisatie.regio.pakketten
    codes = {ARIJ: None, METING: None}
    for naam in resolve_pakketten(namen, werkwijze.pakketten):
        acuut = werkwijze.pakketten[naam].get_instrument("acuut")
        codes |= dict.fromkeys(acuut.codes if acuut else ())
    return [get_instrument(code) for code in codes]


def _record_veiligheid(
    gezin: Gezin, gegevens: Bezoekgegevens, by: Gebruiker, at: datetime
) -> None:
    definities = list_instrumenten(by)
    op = gegevens.contact.gebeurd_op
    invulling = _sort_by_instrument(gegevens.oordelen, timezone.localdate(op), by)
    _check(definities, invulling)
    samen = merge(definities, invulling.antwoorden, invulling.los)
    afnamen: dict[str, Afname] = {}
    for definitie in definities:
        uitkomsten = {
            kind: van_kind[definitie.code]
            for kind, van_kind in samen.items()
            if definitie.code in van_kind
        }
        if uitkomsten:
            afnamen[definitie.code] = record_afname(
                gezin=gezin,
                instrument=definitie.code,
                versie=definitie.versie,
                deel=HAVIK_DEEL if definitie.code == HAVIK else "",
                antwoorden=invulling.antwoorden.get(definitie.code, {}),
                los=invulling.los.get(definitie.code, {}),
                afgenomen_op=op,
                by=by,
                at=at,
                uitkomsten=uitkomsten,
            )
    for oordeel in gegevens.oordelen:
        van_kind = samen.get(oordeel.kind.pk, {})
        vaststelling = _build_vaststelling(oordeel, van_kind, op, afnamen.get(ARIJ))
        if vaststelling is not None:
            record_vaststelling(gezin=gezin, gegevens=vaststelling, by=by, at=at)


def _sort_by_instrument(
    oordelen: Iterable[Kindoordeel], op: date, by: Gebruiker
) -> _Invulling:
    gevuld = _Invulling({ARIJ: {}, METING: {}}, {ARIJ: {}, HAVIK: {}})
    for oordeel in oordelen:
        kind = oordeel.kind.pk
        if oordeel.items:
            gevuld.antwoorden[ARIJ][kind] = oordeel.items
        elif oordeel.conclusie:
            gevuld.los[ARIJ][kind] = LosseUitkomst(op, by.naam, oordeel.conclusie)
        if oordeel.cijfer is not None:
            gevuld.antwoorden[METING][kind] = {"cijfer": oordeel.cijfer}
        if oordeel.havik:
            gevuld.los[HAVIK][kind] = LosseUitkomst(op, by.naam, oordeel.havik)
    return gevuld


def _check(definities: list[Definitie], invulling: _Invulling) -> None:
    """Refuse the whole visit with every wrong answer at once."""
    raise_if_blocked(
        blocker
        for definitie in definities
        for blocker in blockers_for_afname(
            definitie,
            invulling.antwoorden.get(definitie.code, {}),
            invulling.los.get(definitie.code, {}),
            {},
        )
        if blocker.code != "afname_leeg"
    )


def _build_vaststelling(
    oordeel: Kindoordeel,
    van_kind: Mapping[str, Uitkomst],
    op: datetime,
    afname: Afname | None,
) -> Vaststellinggegevens | None:
    gemeten = van_kind[ARIJ].waarde if ARIJ in van_kind else None
    conclusie = gemeten or oordeel.conclusie
    if not conclusie:
        return None
    return Vaststellinggegevens(
        kind=oordeel.kind,
        conclusie=conclusie,
        vastgesteld_op=op,
        cijfer=oordeel.cijfer,
        toelichting=oordeel.toelichting,
        afname=afname,
    )
