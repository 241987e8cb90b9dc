"""The veiligheidsplan: who agrees, and a paper for every reader."""

from datetime import timedelta

from samenspel.demo.dagen import at, name_dag
from samenspel.demo.gegevens import list_regels, read_gezin
from samenspel.demo.tesfay.dagen import Dagen
from samenspel.demo.verteller import Verteller
from samenspel.domain.handelingen.veiligheid import confirm_plan
from samenspel.domain.veiligheid.actions import record_instemming, record_uitreiking
from samenspel.domain.veiligheid.gegevens import Instemmingsgegevens
from samenspel.domain.veiligheid.models import Antwoord, Papier

TWEE_WEKEN = timedelta(days=14)


def make_plan(v: Verteller, dagen: Dagen) -> None:
    """Make the plan at the table, ask everybody, let it hold, hand out two papers."""
    dag = dagen.bezoek
    regels = list_regels(v, read_gezin("tesfay"), incident=name_dag(dagen.incident))
    plan = v.schrijf_plan(regels, door="sanne", op=at(dag, "15:15"))
    for antwoord in _list_antwoorden(v):
        v.doe(
            record_instemming,
            door="sanne",
            op=at(dag, "16:00"),
            plan=plan,
            gegevens=antwoord,
        )
    papieren = v.doe(
        confirm_plan,
        door="sanne",
        op=at(dag, "16:30"),
        plan=plan,
        afgesproken_op=at(dag, "15:50"),
        nakijken_op=dag + TWEE_WEKEN,
        motivering="Natnael was er niet. Sanne vraagt hem op school wat hij vindt.",
    )
    _hand_out(v, papieren, dagen)


def _hand_out(v: Verteller, papieren: list[Papier], dagen: Dagen) -> None:
    op = at(dagen.bezoek, "16:40")
    for papier in papieren:
        if papier.persoon.roepnaam in ("Selam", "Yohana"):
            v.doe(
                record_uitreiking, door="sanne", op=op, papier=papier, uitgereikt_op=op
            )


def _list_antwoorden(v: Verteller) -> list[Instemmingsgegevens]:
    selam, erik, yohana, ria, abeba = v.wie("Selam", "Erik", "Yohana", "Ria", "Abeba")
    return [
        Instemmingsgegevens(
            selam,
            Antwoord.JA,
            woorden="Zo durf ik de meisjes weer naar school te laten gaan.",
            wie_erbij="de tolk",
            is_voorgelezen=True,
            mag_papier_in_huis=True,
        ),
        Instemmingsgegevens(
            erik,
            Antwoord.NEE,
            woorden="Ik kom niet bij school. Maar dat ik een gevaar ben, klopt niet.",
            wie_erbij="niemand, aan de telefoon",
            is_voorgelezen=True,
            mag_papier_in_huis=True,
        ),
        Instemmingsgegevens(
            yohana,
            Antwoord.JA,
            woorden="Fijn dat oma Ria komt.",
            wie_erbij="niemand, op haar kamer",
            is_voorgelezen=True,
            mag_papier_in_huis=True,
        ),
        Instemmingsgegevens(
            ria, Antwoord.JA, wie_erbij="niemand, aan de telefoon", is_voorgelezen=True
        ),
        Instemmingsgegevens(
            abeba,
            Antwoord.JA,
            wie_erbij="niemand, aan de telefoon",
            is_voorgelezen=True,
        ),
    ]
