"""The concept of the veiligheidsplan: written at the table, not yet agreed."""

from datetime import date

from samenspel.demo.dagen import at
from samenspel.demo.gegevens import list_regels, read_gezin
from samenspel.demo.verteller import Verteller
from samenspel.domain.veiligheid.actions import record_instemming
from samenspel.domain.veiligheid.gegevens import Instemmingsgegevens
from samenspel.domain.veiligheid.models import Antwoord


def write_concept(v: Verteller, dag: date) -> None:
    """Write what was said at the table; the father wants to sleep on it."""
    op = at(dag, "17:15")
    regels = list_regels(v, read_gezin("hoekstra"))
    plan = v.schrijf_plan(regels, door="wietske", op=op)
    v.doe(
        record_instemming,
        door="wietske",
        op=op,
        plan=plan,
        gegevens=Instemmingsgegevens(
            v.personen["Jeltsje"],
            Antwoord.JA,
            woorden="Dit is te doen. Vooral dat heit komt.",
            wie_erbij="niemand, in de keuken",
            is_voorgelezen=True,
            mag_papier_in_huis=True,
        ),
    )
