"""Two people together: married, living together, or parted again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from samenspel.domain.gezin.gedcom.datums import Datering, read_datum
from samenspel.domain.gezin.gedcom.knopen import Knoop
from samenspel.domain.gezin.gedcom.stamboom import Inband, Verslag
from samenspel.domain.gezin.gegevens import Sinds
from samenspel.domain.gezin.models import Datumprecisie, Relatiesoort, Verbintenis

# Written by our own export, as GEDCOM has no word for it.
GEEN_PARTNERS = "geen partners"
PARTNERS = "partner"
UIT_ELKAAR = "uit elkaar"
SAMENWONEN = {
    "samenwonen",
    "samenwonend",
    "samenlevingscontract",
    "cohabitation",
    "living together",
    "common law",
}
PARTNERSCHAP = {"geregistreerd partnerschap", "partnerschap", "civil", "partners"}
VORM: dict[str, Verbintenis] = {
    **{str(vorm.label).lower(): vorm for vorm in Verbintenis if vorm.value},
    **dict.fromkeys(SAMENWONEN, Verbintenis.SAMENWONEND),
    PARTNERS: Verbintenis.NIET_GEZEGD,
}


GEEN_DATUM = Datering()


@dataclass(frozen=True, slots=True)
class _Unie:
    """On which footing, from when until when; `voorbij` when it ended."""

    verbintenis: Verbintenis = Verbintenis.NIET_GEZEGD
    datering: Datering = GEEN_DATUM
    voorbij: bool = False


def read_unie(
    fam: Knoop, een: str, ander: str, verslag: Verslag, namen: dict[str, str]
) -> Iterator[Inband]:
    """Return that two people are or were partners; once for each family of the file."""
    soorten = {even.get("TYPE").lower() for even in fam.all("EVEN")}
    if GEEN_PARTNERS in soorten:
        return
    wie = f"{namen[een]} en {namen[ander]}"
    unie = _end(fam, _begin(fam, verslag))
    if unie.datering.opmerking:
        verslag.tell(wie, unie.datering.opmerking)
    tot, over = _day(unie.datering.tot), unie.voorbij
    vanaf = unie.datering.vanaf
    if over and tot is None and unie.datering.tot.dag:
        jaar = unie.datering.tot.dag.year
        verslag.tell(wie, f"Uit elkaar in {jaar}: vul de dag in als u die weet.")
    if tot and vanaf.dag and tot < vanaf.dag:
        verslag.tell(wie, "Uit elkaar voor het begin: de einddatum blijft leeg.")
        tot = None
    soort = Relatiesoort.EX_PARTNER if over and tot is None else Relatiesoort.PARTNER
    yield Inband(een, ander, soort, unie.verbintenis, vanaf, tot)


def _begin(fam: Knoop, verslag: Verslag) -> _Unie:
    """Return how they began: a wedding, or an event that says they live together."""
    trouw = fam.find("MARR")
    if trouw:
        is_partnerschap = trouw.get("TYPE").lower() in PARTNERSCHAP
        soort = Verbintenis.PARTNERSCHAP if is_partnerschap else Verbintenis.HUWELIJK
        return _Unie(soort, read_datum(trouw.get("DATE")))
    for even in fam.all("EVEN"):
        vorm = VORM.get(even.get("TYPE").lower())
        if vorm is not None:
            datering = read_datum(even.get("DATE"))
            return _Unie(vorm, datering, voorbij=datering.tot.dag is not None)
        if even.get("TYPE").lower() != UIT_ELKAAR:
            verslag.overgeslagen["andere gebeurtenissen"] += 1
    return _Unie()


def _end(fam: Knoop, unie: _Unie) -> _Unie:
    """Return the union with its end: a divorce, or an event that says they parted."""
    uit_elkaar = (e for e in fam.all("EVEN") if e.get("TYPE").lower() == UIT_ELKAAR)
    einde = fam.find("DIV", "ANUL") or next(uit_elkaar, None)
    if einde:
        moment = read_datum(einde.get("DATE"))
        datering = replace(
            unie.datering,
            tot=moment.vanaf,
            opmerking=unie.datering.opmerking or moment.opmerking,
        )
        return replace(unie, datering=datering, voorbij=True)
    return unie


def _day(sinds: Sinds) -> date | None:
    """Return an end as the dossier keeps it: a day that is wholly known, or nothing."""
    return sinds.dag if sinds.precisie == Datumprecisie.DAG else None
