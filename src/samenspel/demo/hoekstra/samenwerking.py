"""Asking both parents, thinking along with the GI without names, and telling them."""

from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

from samenspel.demo.dagen import at
from samenspel.demo.verteller import Verteller
from samenspel.domain.handelingen.veiligheid import Bezoekgegevens, record_bezoek
from samenspel.domain.privacy.actions import record_toestemming
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.samenwerking.actions import (
    Sparringgegevens,
    record_sparring,
    report_back_sparring,
)
from samenspel.domain.samenwerking.models import Sparring, Toestemmingsantwoord
from samenspel.domain.verhaal.actions import Aanwezige, Contactgegevens
from samenspel.domain.verhaal.models import Contactwijze


def ask_toestemming(v: Verteller, maandag: date) -> None:
    """Call both parents on Monday: the mother says yes, the father says no."""
    vraag = uuid4()
    _call(
        v,
        "Jeltsje",
        at(maandag, "11:00"),
        belangrijkste="Jeltsje is opgelucht dat er hulp komt. Ze schaamt zich ook.",
        notitie=(
            "Uitgelegd wat school meldde en wat wij doen. Jeltsje zegt: 'Ik lig soms tot "
            "de middag in bed.' Ze ziet de huisarts pas over een maand."
        ),
    )
    _call(
        v,
        "Remco",
        at(maandag, "17:10"),
        belangrijkste="Remco wil geen pottenkijkers, maar werkt mee aan een bezoek.",
        notitie=(
            "Remco zegt: 'We lossen het zelf op.' Over geld wil hij niet praten aan de "
            "telefoon. Ik vertelde dat ik zonder namen met de GI overleg."
        ),
    )
    _record(v, vraag, at(maandag, "11:00"), "Jeltsje", is_gegeven=True)
    _record(v, vraag, at(maandag, "17:10"), "Remco", is_gegeven=False)


def spar(v: Verteller, maandag: date) -> Sparring:
    """Think along with the GI on Tuesday; the father said no, so without names."""
    moment = at(maandag + timedelta(days=1), "10:00")
    return v.bij(
        record_sparring,
        door="wietske",
        op=moment + timedelta(hours=1),
        gegevens=Sparringgegevens(
            gehouden_op=moment,
            met_wie="een gedragswetenschapper",
            van_organisatie="Jeugdbescherming Waterwolde",
            waarover="Een kind dat moe is en honger heeft, een ouder die somber is.",
            is_anoniem=True,
            is_vooraf_verteld=True,
            antwoord=Toestemmingsantwoord.GEWEIGERD,
            aan_wie_verteld="Jeltsje en Remco",
            uitkomst="Wij vragen elk kind alleen hoe de ochtend gaat.",
        ),
        vraag=None,
        jeugdigen=[],
    )


def report_back(v: Verteller, sparring: Sparring, maandag: date) -> None:
    """Tell the parents on Wednesday what was discussed."""
    moment = at(maandag + timedelta(days=2), "16:45")
    v.doe(
        partial(report_back_sparring, op=moment),
        door="wietske",
        op=moment + timedelta(hours=1),
        sparring=sparring,
        aan="Jeltsje en Remco",
        reactie="Remco: 'Als jullie onze namen niet noemden, is het goed.'",
    )


def _call(
    v: Verteller, wie: str, moment: datetime, *, belangrijkste: str, notitie: str
) -> None:
    contact = Contactgegevens(
        gebeurd_op=moment,
        wijze=Contactwijze.TELEFOON,
        belangrijkste=belangrijkste,
        notitie=notitie,
        duur_minuten=20,
    )
    v.bij(
        record_bezoek,
        door="wietske",
        op=at(moment.date(), "17:30"),
        gegevens=Bezoekgegevens(
            contact, [Aanwezige(v.personen[wie], is_gesproken=True)]
        ),
    )


def _record(
    v: Verteller, vraag: UUID, moment: datetime, wie: str, *, is_gegeven: bool
) -> None:
    toelichting, bezwaren = {
        True: ("Als het de kinderen helpt, is het goed.", ""),
        False: ("Ik ken die mensen niet.", "Bang dat de kinderen weg moeten."),
    }[is_gegeven]
    v.bij(
        record_toestemming,
        door="wietske",
        op=at(moment.date(), "17:35"),
        gegevens=Vraaggegevens(
            vraag=vraag,
            met_wie="Jeugdbescherming Waterwolde",
            waarover="of het thuis veilig genoeg is voor Fenna en Wytse",
            zodat="iemand met ervaring meedenkt over de eerste afspraken",
            gevraagd_op=moment,
            betreft=v.ids("Fenna", "Wytse"),
            weet_van_intrekken=True,
        ),
        antwoord=Antwoordgegevens(
            v.personen[wie], is_gegeven, toelichting=toelichting, bezwaren=bezwaren
        ),
    )
