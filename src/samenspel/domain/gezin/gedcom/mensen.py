"""Who is in the file: one record INDI becomes one person, with what it says."""

from datetime import date
from typing import Any

from samenspel.domain.gezin.gedcom.datums import Datering, read_moment
from samenspel.domain.gezin.gedcom.knopen import Knoop
from samenspel.domain.gezin.gedcom.stamboom import Inpersoon, Verslag
from samenspel.domain.gezin.gegevens import ONBEKEND, Persoonsgegevens, Sinds
from samenspel.domain.gezin.models import Afloop, Datumprecisie, Geslacht, Positie
from samenspel.domain.gezin.rules.namen import NAAMLOOS

LANGSTE_NAAM = 200  # characters
GESLACHT = {
    "M": Geslacht.MAN,
    "F": Geslacht.VROUW,
    "X": Geslacht.ANDERS,
    "U": Geslacht.ONBEKEND,
    "N": Geslacht.ONBEKEND,
    "": Geslacht.ONBEKEND,
}
ZWANGER = {"zwangerschap", "pregnancy"}
AFLOPEN = {str(afloop.label): afloop for afloop in Afloop if afloop.value}
DOODGEBOREN = {"stillborn", "doodgeboren"}

# Read elsewhere, or about the file and not about the person.
GELEZEN = {"NAME", "SEX", "BIRT", "DEAT", "FAMC", "FAMS", "ADOP", "ASSO", "_TWIN"}
BEHEER = {"CHAN", "CREA", "RIN", "REFN", "UID", "_UID", "EXID", "SUBM", "_UPD"}
SOORTEN = {
    "NOTE": "aantekeningen",
    "SNOTE": "aantekeningen",
    "PLAC": "plaatsen",
    "SOUR": "bronnen",
    "OBJE": "foto's en documenten",
    "OCCU": "beroepen",
    "RESI": "woonplaatsen",
    "ADDR": "adressen",
    "PHON": "telefoonnummers",
    "EMAIL": "e-mailadressen",
    "RELI": "geloven",
    "NATI": "nationaliteiten",
    "EDUC": "opleidingen",
    "CHR": "doopdagen",
    "BAPM": "doopdagen",
    "BURI": "begrafenissen",
    "ALIA": "andere namen",
    "TITL": "titels",
    "EVEN": "andere gebeurtenissen",
    "FACT": "andere gebeurtenissen",
}


def read_persoon(knoop: Knoop, vandaag: date, verslag: Verslag) -> Inpersoon:
    """Return who this record is about; what finds no place is told in the report."""
    namen = _read_namen(knoop)
    wie = " ".join(namen[veld] for veld in ("roepnaam", "geslachtsnaam")).strip()
    if max(map(len, namen.values())) > LANGSTE_NAAM:
        namen = {veld: naam[:LANGSTE_NAAM] for veld, naam in namen.items()}
        verslag.tell(wie[:50], "De naam is te lang en is ingekort.")
    sekse = knoop.get("SEX").upper()
    if sekse not in GESLACHT:
        verslag.tell(wie, f"Geslacht '{sekse[:20]}' is niet bekend.")
    gegevens = Persoonsgegevens(
        **namen,
        positie=Positie.FAMILIE,
        geslacht=GESLACHT.get(sekse, Geslacht.ONBEKEND),
        **_Leven(knoop, wie, vandaag, verslag).read(),
    )
    count_rest(knoop, verslag)
    return Inpersoon(knoop.id, gegevens)


def _read_namen(knoop: Knoop) -> dict[str, Any]:
    """Return the first name of the record; nothing is cut up that the file does not."""
    eerste = knoop.find("NAME") or Knoop("NAME")
    voor, _, rest = eerste.waarde.partition("/")
    achter = rest.partition("/")[0].strip()
    voornamen = eerste.get("GIVN") or voor.strip()
    roepnaam = eerste.get("NICK") or voornamen or NAAMLOOS
    return {
        "roepnaam": roepnaam,
        "voornamen": "" if voornamen == roepnaam else voornamen,
        "voorvoegsel": eerste.get("SPFX"),
        "geslachtsnaam": eerste.get("SURN") or achter,
    }


class _Leven:
    """Birth and death of one person, or how a pregnancy stands."""

    def __init__(self, knoop: Knoop, wie: str, vandaag: date, verslag: Verslag) -> None:
        self.knoop, self.wie, self.verslag = knoop, wie, verslag
        self.vandaag = vandaag

    def read(self) -> dict[str, Any]:
        """Return what is known of the life, as far as it can be true."""
        afloop = self._afloop()
        if afloop or self._is_zwanger():
            return self._zwangerschap(afloop)
        geboren = self._datum("BIRT", "geboren")
        overleden = self._after(geboren, self._datum("DEAT", "overleden"))
        dood = self.knoop.find("DEAT")
        if dood and overleden.dag is None and not dood.get("DATE"):
            self._tell("Is overleden. De datum staat niet in het bestand; vul die aan.")
        return {
            "geboren_op": geboren.dag,
            "geboren_precisie": geboren.precisie,
            "overleden_op": overleden.dag,
            "overleden_precisie": overleden.precisie,
        }

    def _zwangerschap(self, afloop: str) -> dict[str, Any]:
        leven: dict[str, Any] = {"is_ongeboren": True, "afloop": afloop}
        if afloop:
            einde = self._datum("DEAT", "overleden")
            einde = einde if einde.dag else self._datum("BIRT", "geboren")
            leven |= {"overleden_op": einde.dag, "overleden_precisie": einde.precisie}
            return leven
        moment = self._zwanger()
        tekst = moment.get("DATE") if moment else ""
        uitgerekend = read_moment(tekst)
        dag = uitgerekend.vanaf.dag
        if dag and uitgerekend.vanaf.precisie == Datumprecisie.DAG:
            return {**leven, "uitgerekend_op": dag}
        if tekst:
            self._tell(f"Uitgerekend '{tekst}': vul de dag in als u die weet.")
        return leven

    def _zwanger(self) -> Knoop | None:
        return next(
            (
                kind
                for kind in self.knoop.all("_STATUS", "EVEN")
                if {kind.waarde.lower(), kind.get("TYPE").lower()} & ZWANGER
            ),
            None,
        )

    def _is_zwanger(self) -> bool:
        return self._zwanger() is not None and self.knoop.find("BIRT") is None

    def _afloop(self) -> str:
        """Return how a pregnancy ended, '' when this is somebody who was born."""
        leeftijd = self.knoop.find("DEAT")
        age = leeftijd.find("AGE") if leeftijd else None
        if age and {age.waarde.lower(), age.get("PHRASE").lower()} & DOODGEBOREN:
            return Afloop.DOODGEBOREN
        soorten = [even.get("TYPE").lower() for even in self.knoop.all("EVEN")]
        return next((AFLOPEN[soort] for soort in soorten if soort in AFLOPEN), "")

    def _datum(self, tag: str, wat: str) -> Sinds:
        """Return when somebody was born or died; what cannot be true is left out."""
        feit = self.knoop.find(tag)
        gelezen: Datering = read_moment(feit.get("DATE") if feit else "")
        if gelezen.opmerking:
            self._tell(f"{wat.capitalize()}: {gelezen.opmerking}")
        if gelezen.vanaf.dag and gelezen.vanaf.dag > self.vandaag:
            self._tell(f"{wat.capitalize()} in de toekomst: de datum blijft leeg.")
            return ONBEKEND
        return gelezen.vanaf

    def _after(self, geboren: Sinds, overleden: Sinds) -> Sinds:
        """Return the death not before the birth; a year holds every day of it."""
        if not (geboren.dag and overleden.dag) or overleden.dag >= geboren.dag:
            return overleden
        if overleden.precisie == Datumprecisie.JAAR:
            zelfde = overleden.dag.year == geboren.dag.year
        else:
            maanden = (overleden.dag.year, overleden.dag.month)
            zelfde = overleden.precisie == Datumprecisie.MAAND and maanden == (
                geboren.dag.year,
                geboren.dag.month,
            )
        if zelfde:
            return Sinds(geboren.dag, overleden.precisie)
        self._tell("Overleden voor de geboorte: de datum van overlijden blijft leeg.")
        return ONBEKEND

    def _tell(self, tekst: str) -> None:
        self.verslag.tell(self.wie, tekst)


def count_rest(knoop: Knoop, verslag: Verslag, gelezen: set[str] = GELEZEN) -> None:
    """Count what a dossier has no place for, under a name that people know."""
    extra = len(list(knoop.all("NAME"))) - 1
    if extra > 0:
        verslag.overgeslagen["andere namen"] += extra
    for kind in knoop.kinderen:
        if kind.tag not in gelezen | BEHEER | {"_STATUS"} and not _is_own_even(kind):
            soort = SOORTEN.get(kind.tag, f"gegevens van het soort {kind.tag[:30]}")
            verslag.overgeslagen[soort] += 1
        for onder in kind.all("PLAC", "NOTE", "SOUR", "ADDR", "OBJE"):
            verslag.overgeslagen[SOORTEN[onder.tag]] += 1


def _is_own_even(knoop: Knoop) -> bool:
    soort = knoop.get("TYPE").lower()
    return knoop.tag == "EVEN" and (soort in ZWANGER or soort in AFLOPEN)
