"""Asking both parents whether the lokaal team may think along with the GI."""

from datetime import date, datetime
from uuid import UUID, uuid4

from samenspel.demo.dagen import at
from samenspel.demo.verteller import Verteller
from samenspel.domain.handelingen.veiligheid import Bezoekgegevens, record_bezoek
from samenspel.domain.privacy.actions import record_toestemming
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
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
            "Remco zegt: 'We lossen het zelf op.' Over de schulden wil hij niet praten "
            "aan de telefoon. Woensdag is hij thuis."
        ),
    )
    _record(v, vraag, at(maandag, "11:00"), "Jeltsje", is_gegeven=True)
    _record(v, vraag, at(maandag, "17:10"), "Remco", is_gegeven=False)


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
        formulier=uuid4(),
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
