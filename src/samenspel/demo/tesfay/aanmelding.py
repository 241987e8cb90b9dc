"""What came in, the call with the melder, and the first estimate."""

from datetime import date

from samenspel.demo.dagen import at, name_dag
from samenspel.demo.gegevens import list_personen, read_gezin
from samenspel.demo.tesfay.dagen import Dagen
from samenspel.demo.verteller import Verteller
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.handelingen.veiligheid import HAVIK, HAVIK_DEEL
from samenspel.domain.instrumenten.actions import record_afname
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst
from samenspel.domain.verhaal.actions import (
    Aanmeldgegevens,
    Meldergegevens,
    read_aanmelding,
    record_melder_gesproken,
)
from samenspel.domain.verhaal.queries import find_melder, get_aanmelding


def take_in(v: Verteller, dagen: Dagen) -> None:
    """Take the aanmelding in, give it to Sanne, call the melder, estimate the danger."""
    personen = list_personen(read_gezin("tesfay"), dagen.vandaag)
    dag = dagen.aanmelding
    gegevens = _aanmelding(dagen)
    v.open("Tesfay-Brouwer", personen, gegevens, door="tarik", op=at(dag, "09:40"))
    aanmelding = get_aanmelding(v.gezin)
    v.doe(read_aanmelding, door="sanne", op=at(dag, "10:05"), aanmelding=aanmelding)
    v.doe(
        accept_gezin,
        door="sanne",
        op=at(dag, "10:10"),
        aanmelding=aanmelding,
        regisseur=v.medewerker("sanne"),
    )
    v.doe(
        record_melder_gesproken,
        door="sanne",
        op=at(dag, "10:45"),
        melder=find_melder(aanmelding),
        gesproken_op=at(dag, "10:30"),
        verteld=(
            "Karin zag zelf dat Erik Yohana aan haar arm trok. Ze rook drank. Karin "
            "bracht Yohana naar binnen en belde Selam. Dat Erik 'altijd' drinkt, heeft "
            "ze van andere ouders gehoord. Dat weet ze niet zelf."
        ),
        gezin_mag_weten=True,
        wil_samen_op_bezoek=False,
    )
    _estimate(v, dag)


def _estimate(v: Verteller, dag: date) -> None:
    uitkomst = LosseUitkomst(dag, "Sanne Vermeulen", "niet_zeer_ernstig")
    kinderen = v.ids("Natnael", "Yohana", "Liya")
    v.bij(
        record_afname,
        door="sanne",
        op=at(dag, "14:15"),
        instrument=HAVIK,
        versie=None,
        deel=HAVIK_DEEL,
        antwoorden={},
        los=dict.fromkeys(kinderen, uitkomst),
        afgenomen_op=at(dag, "14:15"),
    )


def _aanmelding(dagen: Dagen) -> Aanmeldgegevens:
    return Aanmeldgegevens(
        ontvangen_op=at(dagen.aanmelding, "09:40"),
        aanmelder="Veilig Thuis Waterwolde",
        zorgmelding=(
            "School maakt zich zorgen over Yohana en Liya. De juf denkt dat hun vader "
            "te veel drinkt en dat hij de kinderen wil meenemen. Natnael staat al onder "
            "toezicht. Het vorige team heeft hem overgedragen bij de verhuizing."
        ),
        feiten=(
            f"Gezien door de juf: op {name_dag(dagen.incident)} om 15.15 uur stond Erik "
            "bij het schoolplein. Hij riep tegen Yohana en trok haar aan haar arm.\n"
            "Gehoord van Yohana: 'Papa zei dat ik mee moest. Hij rook raar.'\n"
            "Staat vast: de rechter verbood Erik om Selam op te zoeken."
        ),
        melder=Meldergegevens(
            "SCHOOL", "Karin Postma", "088 555 07 12", "juf van Yohana"
        ),
    )
