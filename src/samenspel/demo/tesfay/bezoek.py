"""The call with the father, the attempt, the visit, and what is still open."""

from datetime import datetime

from samenspel.demo.dagen import at, next_moment
from samenspel.demo.denken import tell_denken
from samenspel.demo.gegevens import read_gezin
from samenspel.demo.situatie import tell_situatie
from samenspel.demo.tesfay.dagen import Dagen
from samenspel.demo.verteller import Verteller
from samenspel.domain.handelingen.veiligheid import (
    Bezoekgegevens,
    Kindoordeel,
    record_bezoek,
)
from samenspel.domain.veiligheid.gegevens import Stemgegevens
from samenspel.domain.veiligheid.models import Stemsoort
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Contactgegevens,
    Poginggegevens,
    cancel_agendaafspraak,
    plan_agendaafspraak,
    record_contactpoging,
)
from samenspel.domain.verhaal.models import (
    Agendaafspraak,
    Contactwijze,
    Pogingwijze,
    Tolk,
    Vervolg,
)

ARIJ_ITEMS = (
    "fysieke_mishandeling",
    "seksueel_misbruik",
    "ernstige_verwaarlozing",
    "psychiatrische_problematiek_opvoeders",
    "gedragsproblemen_kind",
    "acute_psychische_mishandeling",
    "ontvoering_dreiging",
    "andere_vormen",
)
VEILIG = dict.fromkeys(ARIJ_ITEMS, "veilig")


def visit(v: Verteller, dagen: Dagen) -> None:
    """Call the father, find nobody at home, and visit the next day."""
    _call_father(v, dagen)
    eerste = _plan_visit(v, at(dagen.poging, "15:00"), op=at(dagen.aanmelding, "14:40"))
    _find_nobody(v, dagen, eerste)
    tweede = _plan_visit(v, at(dagen.bezoek, "14:00"), op=at(dagen.poging, "16:30"))
    v.bij(
        record_bezoek,
        door="sanne",
        op=at(dagen.bezoek, "15:10"),
        gegevens=_describe_visit(v, at(dagen.bezoek, "14:00"), tweede),
    )


def think(v: Verteller, dagen: Dagen) -> None:
    """Put worries and strengths on one sheet; Erik said by telephone what he thinks.

    Yohana said who is near to her.
    """
    wat = {"v": v, "gegevens": read_gezin("tesfay_denken")}
    v.bij(tell_denken, door="sanne", op=at(dagen.bezoek, "16:35"), **wat)
    nabij = {"v": v, "gegevens": read_gezin("tesfay")}
    v.bij(tell_situatie, door="sanne", op=at(dagen.bezoek, "16:40"), **nabij)


def ask_child_later(v: Verteller, dagen: Dagen) -> None:
    """Natnael was at work: Sanne meets him at school."""
    v.bij(
        plan_agendaafspraak,
        door="sanne",
        op=at(dagen.bezoek, "16:50"),
        wanneer=next_moment(v.nu, "14:30"),
        wijze=Contactwijze.SCHOOL,
        met=v.wie("Natnael"),
        onderwerp="Hoe gaat het met jou? En wat vind jij van het plan?",
    )


def _call_father(v: Verteller, dagen: Dagen) -> None:
    moment = at(dagen.aanmelding, "16:00")
    contact = Contactgegevens(
        gebeurd_op=moment,
        wijze=Contactwijze.TELEFOON,
        belangrijkste="Erik zegt dat hij één biertje op had. Hij mist de meisjes.",
        notitie=(
            "Erik zegt: 'Ik wilde ze alleen even zien. Ik trok niet, ik pakte haar "
            "hand.' Hij weet van het contactverbod. Hij vindt het oneerlijk. Over waar "
            "Selam woont heb ik niets gezegd. Hij wil praten, op kantoor."
        ),
        duur_minuten=25,
    )
    stem = Stemgegevens(
        8,
        moment,
        persoon=v.personen["Erik"],
        woorden="De meisjes zijn bij mij niet in gevaar.",
        punt_hoger="Als ik ze weer gewoon mag zien.",
    )
    v.bij(
        record_bezoek,
        door="sanne",
        op=at(dagen.aanmelding, "16:30"),
        gegevens=Bezoekgegevens(
            contact, [Aanwezige(v.personen["Erik"], is_gesproken=True)], stemmen=[stem]
        ),
    )


def _plan_visit(v: Verteller, wanneer: datetime, *, op: datetime) -> Agendaafspraak:
    return v.bij(
        plan_agendaafspraak,
        door="sanne",
        op=op,
        wanneer=wanneer,
        wijze=Contactwijze.HUISBEZOEK,
        met=v.wie("Selam", "Natnael", "Yohana", "Liya"),
        onderwerp="Kennismaken en horen hoe veilig het is. De tolk komt mee.",
    )


def _find_nobody(v: Verteller, dagen: Dagen, afspraak: Agendaafspraak) -> None:
    v.bij(
        record_contactpoging,
        door="sanne",
        op=at(dagen.poging, "16:15"),
        gegevens=Poginggegevens(
            gebeurd_op=at(dagen.poging, "15:00"),
            wijze=Pogingwijze.BRIEFJE,
            wat_gebeurde=(
                "Niemand deed open. De tolk en ik wachtten een kwartier. Ik deed een "
                "briefje zonder logo in de bus, in het Tigrinya. Om 16.00 uur belde "
                "Selam: de bus had vertraging."
            ),
            vervolg_soort=Vervolg.NIEUWE_POGING,
            vervolg_op=dagen.bezoek,
            vervolg="Om 14.00 uur, met dezelfde tolk.",
        ),
    )
    v.doe(
        cancel_agendaafspraak,
        door="sanne",
        op=at(dagen.poging, "16:20"),
        afspraak=afspraak,
        reden="Niemand was thuis.",
    )


def _describe_visit(
    v: Verteller, moment: datetime, afspraak: Agendaafspraak
) -> Bezoekgegevens:
    selam, natnael, yohana, liya = v.wie("Selam", "Natnael", "Yohana", "Liya")
    return Bezoekgegevens(
        contact=Contactgegevens(
            gebeurd_op=moment,
            belangrijkste="Yohana durft niet alleen naar school. Thuis is het rustig.",
            notitie=(
                "Gezien: een schoon en warm huis, eten in de koelkast, de meisjes delen "
                "een kamer. Liya speelde en kwam bij Selam op schoot.\n"
                "Gezegd door Selam: 'Hier weet hij niet waar wij wonen. Op school wel.'\n"
                "Mijn indruk: Selam is moe en let goed op. Dit is mijn mening."
            ),
            duur_minuten=70,
            tolk=Tolk.TOLK,
            tolk_taal="Tigrinya",
        ),
        aanwezigen=[
            Aanwezige(selam, is_gezien=True, is_gesproken=True),
            Aanwezige(
                yohana, is_gezien=True, is_gesproken=True, is_alleen_gesproken=True
            ),
            Aanwezige(liya, is_gezien=True, is_gesproken=True),
            Aanwezige(
                natnael,
                reden_niet_gesproken="Hij was op stage. Ik spreek hem op school.",
            ),
        ],
        oordelen=_judge(v),
        stemmen=_list_stemmen(v, moment),
        afspraak=afspraak,
    )


def _judge(v: Verteller) -> list[Kindoordeel]:
    yohana, liya = v.wie("Yohana", "Liya")
    return [
        Kindoordeel(
            yohana,
            items={**VEILIG, "ontvoering_dreiging": "onveilig"},
            cijfer=5,
            toelichting="Onveilig op weg naar school: papa stond er en trok aan haar.",
        ),
        Kindoordeel(
            liya,
            items=VEILIG,
            cijfer=6,
            toelichting="Liya is steeds bij mama of bij de juf in de klas.",
        ),
    ]


def _list_stemmen(v: Verteller, moment: datetime) -> list[Stemgegevens]:
    selam, yohana = v.wie("Selam", "Yohana")
    return [
        Stemgegevens(
            5,
            moment,
            persoon=selam,
            woorden="ንደቀይ ውሑስ ቦታ እደሊ። Ik wil een veilige plek voor mijn kinderen.",
            punt_hoger="Als iemand met de meisjes meeloopt naar school.",
        ),
        Stemgegevens(
            4,
            moment,
            persoon=yohana,
            kind=yohana,
            woorden="Ik kijk steeds of papa er staat.",
            punt_hoger="Dat oma Ria mij ophaalt.",
            gedeeld_met=(selam.pk,),
        ),
        Stemgegevens(
            5,
            moment,
            soort=Stemsoort.WIJ,
            naam="Sanne",
            woorden="Thuis is het veilig. De weg naar school nog niet.",
            punt_hoger="Een week lang niemand alleen op het schoolplein.",
        ),
    ]
