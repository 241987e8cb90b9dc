"""Signals on the leefgebieden: two that the team weighed, one that is still open."""

from datetime import date, timedelta

from samenspel.demo.dagen import at, werkdag
from samenspel.demo.verteller import Verteller
from samenspel.domain.besluiten.actions import Weeggegevens, record_weging
from samenspel.domain.besluiten.models import Aanleiding, Analyse
from samenspel.domain.handelingen.nodig import let_wait
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.verhaal.actions import (
    Signaalgegevens,
    record_signaal,
    weigh_signaal,
)
from samenspel.domain.verhaal.models import Betekenis, Leefgebied, Signaal, Waarneming

MEESTER = "Daan Wiersma, meester van Wytse"


def record_first_signal(v: Verteller, maandag: date) -> Signaal:
    """Record what the meester told on Monday."""
    return v.bij(
        record_signaal,
        door="wietske",
        op=at(maandag, "10:30"),
        gegevens=Signaalgegevens(
            wie_meldt=MEESTER,
            wat_precies="Wytse viel twee keer in slaap en had drie keer geen eten mee.",
            waarneming=Waarneming.GEHOORD,
            gebeurd_op=at(maandag, "10:15"),
            betreft=v.ids("Wytse"),
            leefgebieden=(Leefgebied.KINDSIGNALEN, Leefgebied.DRAAGLAST),
        ),
    )


def weigh_with_team(v: Verteller, maandag: date, eerste: Signaal) -> None:
    """Weigh on Thursday, with the gedragswetenschapper: first more facts."""
    donderdag = maandag + timedelta(days=3)
    signalen = (eerste, _record_late(v, donderdag))
    gegevens = _weging(donderdag, tuple(signaal.pk for signaal in signalen))
    op = at(donderdag, "14:00")
    v.bij(record_weging, door="wietske", op=op, gegevens=gegevens)
    for signaal in signalen:
        v.doe(
            weigh_signaal,
            door="wietske",
            op=op,
            signaal=signaal,
            betekenis=Betekenis.TEAM,
            weging=gegevens.overwegingen,
            met=gegevens.aanwezigen,
            is_gw_erbij=True,
        )


def record_last_signal(v: Verteller, dag: date) -> None:
    """Record the letters that lay on the table; nobody has weighed this yet."""
    v.bij(
        record_signaal,
        door="wietske",
        op=at(dag, "17:30"),
        gegevens=Signaalgegevens(
            wie_meldt="Wietske Terpstra",
            wat_precies="Op tafel lagen elf dichte brieven van een incassobureau.",
            waarneming=Waarneming.GEZIEN,
            gebeurd_op=at(dag, "15:45"),
            betreft=v.ids("Fenna", "Wytse"),
            leefgebieden=(Leefgebied.FINANCIEN,),
        ),
    )


def put_weging_aside(v: Verteller, dag: date) -> None:
    """Let the weging of the letters wait for the team, and first ask what they are."""
    op = at(dag, "17:50")
    [weging] = [n for n in list_nodig(v.gezin, op) if n.regel.code == "N259"]
    v.doe(
        let_wait,
        door="wietske",
        op=op,
        nodig=weging,
        reden=(
            "Eerst vraag ik met de ouders uit of de brieven over de huur gaan. Daarna "
            "wegen we met Meral."
        ),
        tot=at(werkdag(dag, 4), "00:00"),
    )


def _record_late(v: Verteller, donderdag: date) -> Signaal:
    return v.bij(
        record_signaal,
        door="joris",
        op=at(donderdag, "10:15"),
        gegevens=Signaalgegevens(
            wie_meldt=MEESTER,
            wat_precies=(
                "Wytse was vandaag een uur te laat. Hij zei: 'Fenna was boos en is "
                "alleen weggefietst.'"
            ),
            waarneming=Waarneming.GEHOORD,
            gebeurd_op=at(donderdag, "09:30"),
            betreft=v.ids("Wytse"),
            leefgebieden=(Leefgebied.KINDSIGNALEN,),
            woorden_van=v.personen["Wytse"],
        ),
    )


def _weging(donderdag: date, signalen: tuple[int, ...]) -> Weeggegevens:
    return Weeggegevens(
        gewogen_op=at(donderdag, "13:00"),
        aanleiding=Aanleiding.SIGNALEN,
        afweging="Is het 's ochtends nog veilig genoeg voor Wytse?",
        aanwezigen="Wietske Terpstra, Joris Mulder en Meral Aydın",
        gedragswetenschapper="Meral Aydın",
        is_genogram_getekend=True,
        zijn_feiten_genoeg=False,
        feiten=(
            "Wytse viel twee keer in slaap in de klas. Hij had drie keer geen eten mee "
            "en kwam vandaag een uur te laat."
        ),
        overwegingen=(
            "Fenna doet te veel. Pake woont dichtbij en wil helpen. We weten nog niet "
            "wie er 's ochtends echt op is."
        ),
        analyse=Analyse.EERST_FEITEN,
        analyse_omdat="We zagen nog geen ochtend in dit gezin.",
        gi=False,
        gi_omdat="De ouders werken mee. Er is geen acuut gevaar.",
        niet_eens="Joris wil de GI nu al vragen mee te kijken.",
        advies="Praat met Wytse over één gewone ochtend.",
        is_advies_gevolgd=True,
        advies_omdat="Zo horen we het van Wytse zelf.",
        vervolg="Wietske gaat opnieuw langs en praat met Wytse alleen.",
        signalen=signalen,
    )
