"""Wednesday: the visit, with a talk alone with each child."""

from datetime import date, datetime, timedelta
from uuid import uuid4

from samenspel.demo.dagen import at, next_moment
from samenspel.demo.verteller import Verteller
from samenspel.domain.handelingen.veiligheid import (
    Bezoekgegevens,
    Kindoordeel,
    Vervolgafspraak,
    record_bezoek,
)
from samenspel.domain.veiligheid.gegevens import Stemgegevens
from samenspel.domain.veiligheid.models import Conclusie, Stemsoort
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Contactgegevens,
    plan_agendaafspraak,
)
from samenspel.domain.verhaal.models import Agendaafspraak, Contactwijze


def visit(v: Verteller, maandag: date) -> None:
    """Visit on the day that was agreed on Monday."""
    moment = at(maandag + timedelta(days=2), "15:30")
    afspraak = v.bij(
        plan_agendaafspraak,
        door="wietske",
        op=at(maandag, "17:40"),
        wanneer=moment,
        wijze=Contactwijze.HUISBEZOEK,
        met=v.wie("Fenna", "Wytse", "Jeltsje", "Remco"),
        onderwerp="Kennismaken met iedereen thuis",
    )
    v.bij(
        record_bezoek,
        door="wietske",
        op=moment + timedelta(hours=2),
        formulier=uuid4(),
        gegevens=_describe(v, moment, afspraak),
    )


def _describe(
    v: Verteller, moment: datetime, afspraak: Agendaafspraak
) -> Bezoekgegevens:
    fenna, wytse, jeltsje, remco = v.wie("Fenna", "Wytse", "Jeltsje", "Remco")
    return Bezoekgegevens(
        contact=Contactgegevens(
            gebeurd_op=moment,
            belangrijkste="Wytse is 's ochtends alleen met Fenna. Er is weinig eten.",
            notitie=(
                "Gezien: de gordijnen dicht, een koude kamer, weinig in de koelkast. "
                "Wytse liet zijn konijn zien.\n"
                "Gezegd door Remco: 'Ik begin om zes uur. Wat moet ik dan?'\n"
                "Gezegd door Jeltsje: 'It giet net. Ik wol wol.'\n"
                "Mijn indruk: de ouders houden van elkaar en zijn op. Dit is mijn mening."
            ),
            duur_minuten=80,
        ),
        aanwezigen=[
            *(
                Aanwezige(
                    kind, is_gezien=True, is_gesproken=True, is_alleen_gesproken=True
                )
                for kind in (fenna, wytse)
            ),
            Aanwezige(jeltsje, is_gezien=True, is_gesproken=True),
            Aanwezige(remco, is_gezien=True, is_gesproken=True),
        ],
        oordelen=_judge(v),
        stemmen=_list_stemmen(v, moment),
        volgende=Vervolgafspraak(
            wanneer=next_moment(v.nu, "16:00"),
            wijze=Contactwijze.HUISBEZOEK,
            met=(jeltsje, remco),
            onderwerp="Het veiligheidsplan afmaken, ook met pake Sjoerd",
        ),
        afspraak=afspraak,
    )


def _judge(v: Verteller) -> list[Kindoordeel]:
    fenna, wytse = v.wie("Fenna", "Wytse")
    return [
        Kindoordeel(
            fenna,
            conclusie=Conclusie.VEILIG,
            cijfer=6,
            toelichting="Fenna redt zich en belt pake als het niet gaat.",
        ),
        Kindoordeel(
            wytse,
            conclusie=Conclusie.ONVEILIG,
            cijfer=5,
            toelichting="Wytse krijgt niet elke dag eten en niemand is 's ochtends wakker.",
        ),
    ]


def _list_stemmen(v: Verteller, moment: datetime) -> list[Stemgegevens]:
    fenna, jeltsje, remco = v.wie("Fenna", "Jeltsje", "Remco")
    return [
        Stemgegevens(
            6,
            moment,
            persoon=fenna,
            kind=fenna,
            woorden="Ik kan het wel, maar ik wil ook gewoon naar hockey.",
            punt_hoger="Als iemand anders het brood smeert.",
            gedeeld_met=(jeltsje.pk, remco.pk),
        ),
        Stemgegevens(
            5,
            moment,
            persoon=jeltsje,
            woorden="It giet net. Het gaat niet. Maar ik wil wel.",
            punt_hoger="Als ik weer slaap.",
        ),
        Stemgegevens(
            7,
            moment,
            persoon=remco,
            woorden="Er is altijd iemand in huis.",
            punt_hoger="Als die brieven van de bank stoppen.",
        ),
        Stemgegevens(
            5,
            moment,
            soort=Stemsoort.WIJ,
            naam="Wietske",
            woorden="In huis zijn is nog niet wakker zijn.",
            punt_hoger="Vijf ochtenden met een volwassene die op is.",
        ),
    ]
