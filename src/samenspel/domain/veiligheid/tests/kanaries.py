"""A family in which every sensitive field holds a word that may not travel.

Sam is of Inge and Ruud; Lot is of Inge and Karim. Inge, Karim and both children live
together on a secret address; Ruud lives elsewhere. Oma Riet has an agreement.
"""

from dataclasses import dataclass
from datetime import datetime

from samenspel.domain.gezin.actions import (
    add_persoon,
    add_relatie,
    record_adres,
    record_huishouden,
)
from samenspel.domain.gezin.gegevens import Adresgegevens, Persoonsgegevens
from samenspel.domain.gezin.models import Gezin, Persoon, Positie, Relatiesoort
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid import actions
from samenspel.domain.veiligheid.gegevens import (
    Afspraakgegevens,
    Bodemeisgegevens,
    Instemmingsgegevens,
    Nummergegevens,
    Onderdeelgegevens,
    Ondergrensgegevens,
    Stapgegevens,
    Stemgegevens,
    Vaststellinggegevens,
)
from samenspel.domain.veiligheid.models import Onderdeelsoort, Veiligheidsplan

NAMEN = ("Sam", "Lot", "Inge", "Ruud", "Karim", "Riet")

# Which canaries each reader may have on paper; every other reader has none of them.
MAG = {
    "Inge": {
        "ZES",
        "VLUCHT",
        "KARIMZORG",
        "KARIMBELOFTE",
        "RIETBELOFTE",
        "GEDEELD",
        "INGEMENING",
        "VLUCHTNUMMER",
        "EIS",
        "GRENS",
        "STAP",
    },
    "Karim": {
        "ZES",
        "KARIMZORG",
        "KARIMBELOFTE",
        "RIETBELOFTE",
        "KARIMMENING",
        "EIS",
        "GRENS",
        "STAP",
    },
    "Ruud": {"ZES", "RUUDZORG", "RUUDBELOFTE", "RUUDMENING", "EIS", "GRENS", "STAP"},
    "Sam": {
        "ZES",
        "SAMWOORD",
        "GEDEELD",
        "KARIMBELOFTE",
        "RIETBELOFTE",
        "SAMMENING",
        "STAP",
    },
    "Riet": {"RIETBELOFTE", "RIETMENING"},
}
NOOIT = {
    "MELDER",
    "BRON",
    "ADRES",
    "POSTCODE",
    "ERBIJ",
    "ELDERS",
    "MOTIVERING",
    "STEM",
    "TOELICHTING",
    "LOTMENING",
    "FAMILIENAAM",
    "NIETOPPAPIER",
}


def kanarie(naam: str) -> str:
    """Return the word that stands in one field; it occurs nowhere else."""
    return f"KANARIE{naam}X"


@dataclass(frozen=True, slots=True)
class Wereld:
    """The family with its plan, and who is who."""

    gezin: Gezin
    mensen: dict[str, Persoon]
    plan: Veiligheidsplan


def build_wereld(gezin: Gezin, *, by: Gebruiker, at: datetime) -> Wereld:
    """Add the people, the address and a whole concept to the family of most tests."""
    wie = {"by": by, "at": at}
    for gegevens in (
        Persoonsgegevens("Karim", Positie.OUDER),
        Persoonsgegevens("Riet", Positie.NETWERK),
    ):
        add_persoon(gezin=gezin, gegevens=gegevens, **wie)
    mensen = {p.roepnaam: p for p in list_personen(gezin)}
    for ouder, kind in (
        ("Inge", "Sam"),
        ("Inge", "Lot"),
        ("Ruud", "Sam"),
        ("Karim", "Lot"),
    ):
        add_relatie(
            van=mensen[ouder], naar=mensen[kind], soort=Relatiesoort.OUDER, **wie
        )
    thuis = record_huishouden(
        gezin=gezin,
        naam="thuis",
        bewoners=[mensen[n] for n in ("Inge", "Karim", "Sam", "Lot")],
        **wie,
    )
    adres = Adresgegevens(
        kanarie("ADRES"),
        "1",
        "Ergens",
        postcode=kanarie("POSTCODE"),
        land="Elders",
        is_geheim=True,
    )
    record_adres(huishouden=thuis, gegevens=adres, **wie)
    plan = actions.open_plan(gezin=gezin, **wie)
    for deel in _delen(mensen):
        actions.add_deel(plan=plan, gegevens=deel, **wie)
    _record_antwoorden(plan, mensen, wie)
    _record_oordelen(gezin, mensen, wie)
    return Wereld(gezin, mensen, plan)


def _delen(mensen: dict[str, Persoon]) -> list:
    sam, lot, inge, ruud, karim, riet = (mensen[n] for n in NAMEN)
    soort = Onderdeelsoort
    bron = kanarie("BRON")
    return [
        Onderdeelgegevens(soort.ZES, kanarie("ZES"), bron=bron),
        Onderdeelgegevens(soort.ZES, kanarie("SAMWOORD"), woorden_van=sam),
        Onderdeelgegevens(
            soort.KRACHT, kanarie("GEDEELD"), woorden_van=sam, alleen_voor=(inge.pk,)
        ),
        Onderdeelgegevens(soort.MELDER, kanarie("MELDER"), bron=bron),
        Onderdeelgegevens(
            soort.ZORG, kanarie("RUUDZORG"), bron=bron, betreft=(ruud.pk,)
        ),
        Onderdeelgegevens(
            soort.ZORG, kanarie("KARIMZORG"), bron=bron, betreft=(karim.pk, lot.pk)
        ),
        Afspraakgegevens("Inge", kanarie("VLUCHT"), "nu", alleen_voor=(inge.pk,)),
        *_niet_op_papier(inge),
        Afspraakgegevens("Ruud", kanarie("RUUDBELOFTE"), "nu", persoon=ruud),
        Afspraakgegevens("Karim", kanarie("KARIMBELOFTE"), "nu", persoon=karim),
        Afspraakgegevens(
            "Riet",
            kanarie("RIETBELOFTE"),
            "nu",
            persoon=riet,
            betreft=(sam.pk, lot.pk),
        ),
        Bodemeisgegevens(kanarie("EIS")),
        Ondergrensgegevens(kanarie("GRENS")),
        Stapgegevens(kanarie("STAP"), "bel"),
        Nummergegevens("Opvang", kanarie("VLUCHTNUMMER"), alleen_voor=(inge.pk,)),
    ]


def _niet_op_papier(inge: Persoon) -> list:
    """Lines that are marked as on no paper of the family."""
    return [
        Afspraakgegevens(
            "Inge", kanarie("NIETOPPAPIER"), "nu", persoon=inge, niet_op_papier=True
        ),
        Onderdeelgegevens(
            Onderdeelsoort.ZORG,
            kanarie("NIETOPPAPIER"),
            woorden_van=inge,
            alleen_voor=(inge.pk,),
            niet_op_papier=True,
        ),
        Nummergegevens("Opvang", kanarie("NIETOPPAPIER"), "nu", niet_op_papier=True),
    ]


def _record_antwoorden(plan: Veiligheidsplan, mensen: dict, wie: dict) -> None:
    for naam, persoon in mensen.items():
        actions.record_instemming(
            plan=plan,
            gegevens=Instemmingsgegevens(
                persoon,
                "NEE",
                kanarie(f"{naam.upper()}MENING"),
                wie_erbij=kanarie("ERBIJ"),
                mag_papier_in_huis=False,
                papier_elders=kanarie("ELDERS"),
            ),
            **wie,
        )


def _record_oordelen(gezin: Gezin, mensen: dict, wie: dict) -> None:
    for naam in ("Sam", "Lot"):
        actions.record_vaststelling(
            gezin=gezin,
            gegevens=Vaststellinggegevens(
                mensen[naam], "onveilig", wie["at"], 4, kanarie("TOELICHTING")
            ),
            **wie,
        )
    actions.record_stem(
        gezin=gezin,
        gegevens=Stemgegevens(
            2, wie["at"], persoon=mensen["Sam"], woorden=kanarie("STEM")
        ),
        **wie,
    )
