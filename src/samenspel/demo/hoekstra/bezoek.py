"""Two visits: on Wednesday with everybody, and one that asked how a morning goes."""

from datetime import date, datetime, timedelta

from samenspel.demo.dagen import at, next_moment
from samenspel.demo.denken import tell_denken
from samenspel.demo.gegevens import read_gezin
from samenspel.demo.situatie import tell_situatie
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.models import Persoon
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
    _record(v, _describe_first(v, moment, afspraak), moment)


def visit_again(v: Verteller, dag: date) -> None:
    """Visit because of the signal of Thursday; the father is at work."""
    moment = at(dag, "15:30")
    _record(v, _describe_second(v, moment), moment)


def describe(v: Verteller, dag: date) -> None:
    """Write down what the family said of its situation, on both visits."""
    wat = {"v": v, "gegevens": read_gezin("hoekstra")}
    v.bij(tell_situatie, door="wietske", op=at(dag, "17:20"), **wat)


def think(v: Verteller, dag: date) -> None:
    """Put worries, strengths and steps on one sheet, at the table of the second visit."""
    wat = {"v": v, "gegevens": read_gezin("hoekstra_denken")}
    v.bij(tell_denken, door="wietske", op=at(dag, "17:25"), **wat)


def _record(v: Verteller, gegevens: Bezoekgegevens, moment: datetime) -> None:
    v.bij(
        record_bezoek,
        door="wietske",
        op=moment + timedelta(minutes=90),
        gegevens=gegevens,
    )


def _describe_first(
    v: Verteller, moment: datetime, afspraak: Agendaafspraak
) -> Bezoekgegevens:
    return Bezoekgegevens(
        contact=Contactgegevens(
            gebeurd_op=moment,
            belangrijkste="Fenna regelt veel. Beide ouders willen dat het beter gaat.",
            notitie=(
                "Gezien: de gordijnen dicht, een opgeruimde keuken. Wytse liet zijn "
                "konijn zien.\n"
                "Gezegd door Remco: 'Ik begin om zes uur. Wat moet ik dan?'\n"
                "Gezegd door Jeltsje: 'It giet net. Ik wol wol.'\n"
                "Mijn indruk: de ouders houden van elkaar en zijn op. Dit is mijn mening."
            ),
            duur_minuten=75,
        ),
        aanwezigen=[
            *_spoken_alone(*v.wie("Fenna", "Wytse")),
            *_spoken(*v.wie("Jeltsje", "Remco")),
        ],
        oordelen=[
            _judge(v, "Fenna", Conclusie.VEILIG, 6, "Fenna redt zich en belt pake."),
            _judge(v, "Wytse", Conclusie.VEILIG, 6, "Wytse at vandaag op school."),
        ],
        stemmen=_list_stemmen(v, moment),
        afspraak=afspraak,
    )


def _describe_second(v: Verteller, moment: datetime) -> Bezoekgegevens:
    fenna, jeltsje, remco = v.wie("Fenna", "Jeltsje", "Remco")
    onveilig = "Wytse is elke ochtend een uur alleen en krijgt dan geen eten."
    return Bezoekgegevens(
        contact=Contactgegevens(
            gebeurd_op=moment,
            belangrijkste="Wytse is 's ochtends een uur alleen. Er is weinig eten.",
            notitie=(
                "Gezien: een lege koelkast en een koude kamer.\n"
                "Gezegd door Wytse: 'Fenna gaat om zeven uur. Mem slaapt dan.'\n"
                "Gezegd door Jeltsje: 'Ik wist niet dat hij dan niets at.'\n"
                "Wij begonnen samen aan het plan. Remco leest het vanavond."
            ),
            duur_minuten=60,
        ),
        aanwezigen=[
            *_spoken_alone(v.personen["Wytse"]),
            *_spoken(jeltsje),
            Aanwezige(fenna, reden_niet_gesproken="Fenna was naar hockey."),
        ],
        oordelen=[_judge(v, "Wytse", Conclusie.ONVEILIG, 5, onveilig)],
        volgende=Vervolgafspraak(
            wanneer=next_moment(v.nu, "16:00"),
            wijze=Contactwijze.HUISBEZOEK,
            met=(jeltsje, remco),
            onderwerp="Het veiligheidsplan afmaken, ook met pake Sjoerd",
        ),
    )


def _spoken_alone(*personen: Persoon) -> list[Aanwezige]:
    return [
        Aanwezige(wie, is_gezien=True, is_gesproken=True, is_alleen_gesproken=True)
        for wie in personen
    ]


def _spoken(*personen: Persoon) -> list[Aanwezige]:
    return [Aanwezige(wie, is_gezien=True, is_gesproken=True) for wie in personen]


def _judge(
    v: Verteller, wie: str, conclusie: str, cijfer: int, toelichting: str
) -> Kindoordeel:
    return Kindoordeel(
        v.personen[wie], conclusie=conclusie, cijfer=cijfer, toelichting=toelichting
    )


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
            woorden="It giet net. Ik wol wol. Het gaat niet, maar ik wil wel.",
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
