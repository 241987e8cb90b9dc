"""Kinds of lines about what a family and its workers make of the facts.

No thought stands on the tijdlijn: it holds what happened, and this is what somebody
thinks of it (ADR 21). That people established something together did happen.
"""

from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, register

GEDACHTE = {"wat": "punt of gevaar", "sleutel": "sleutel ervan"}

register(
    Gebeurtenissoort(
        "punt.vastgelegd",
        "Iemand noemde een zorg, een kracht of een volgende stap.",
        {"punt": "sleutel van het punt", "soort": "onder welk kopje"},
    ),
    Gebeurtenissoort(
        "punt.veranderd",
        "Een zorg, kracht of stap is nu anders; wat er stond blijft te lezen.",
        {
            "punt": "sleutel van het punt",
            "soort": "onder welk kopje",
            "was": "sleutel van wat er stond",
            "reden": "wat er veranderde",
        },
    ),
    Gebeurtenissoort(
        "punt.verplaatst",
        "Een punt kwam onder een ander kopje.",
        {"punt": "sleutel van het punt", "van": "kopje eerst", "naar": "kopje nu"},
    ),
    Gebeurtenissoort(
        "punt.geschoven",
        "Een punt kwam hoger of lager te staan.",
        {"punt": "sleutel van het punt", "plek": "op welke plek"},
    ),
    Gebeurtenissoort(
        "opvang.vastgelegd",
        "Een kracht vangt een zorg op.",
        {
            "opvang": "sleutel",
            "kracht": "sleutel van de kracht",
            "zorg": "sleutel van de zorg",
        },
    ),
    Gebeurtenissoort(
        "opvang.vervallen",
        "Een kracht vangt een zorg niet op.",
        {"opvang": "sleutel", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "gevaar.vastgelegd",
        "Iemand zei wat er met een kind kan gebeuren als niets verandert.",
        {"gevaar": "sleutel van het gevaar"},
    ),
    Gebeurtenissoort(
        "gevaar.veranderd",
        "De zorg om een kind is nu anders; wat er stond blijft te lezen.",
        {
            "gevaar": "sleutel van het gevaar",
            "was": "sleutel van wat er stond",
            "reden": "wat er veranderde",
        },
    ),
    Gebeurtenissoort(
        "gevaar.doel_gekozen",
        "Bij een gevaar staat nu een doel, en wat een 0 en een 10 is.",
        {"gevaar": "sleutel van het gevaar"},
    ),
    Gebeurtenissoort(
        "gevaarcijfer.gegeven",
        "Iemand gaf een cijfer op de schaal van een gevaar.",
        {
            "gevaar": "sleutel van het gevaar",
            "gevaarcijfer": "sleutel van het cijfer",
            "cijfer": "0 tot en met 10",
        },
    ),
    Gebeurtenissoort(
        "gevaarcijfer.vervallen",
        "Dit cijfer klopte niet.",
        {
            "gevaar": "sleutel van het gevaar",
            "gevaarcijfer": "sleutel van het cijfer",
            "reden": "waarom",
        },
    ),
    Gebeurtenissoort(
        "gedachte.vervallen",
        "Een zorg, kracht, stap of gevaar klopt niet (meer).",
        {**GEDACHTE, "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "gedachte.bevestigd",
        "Iemand vroeg of het nog klopt, en dat is zo.",
        GEDACHTE,
    ),
    Gebeurtenissoort(
        "gedachte.vrijgegeven",
        "Het gezin mag dit lezen aan tafel, of niet meer.",
        {**GEDACHTE, "voor_gezin": "ja of nee"},
    ),
    Gebeurtenissoort(
        "onenigheid.vastgelegd",
        "Iemand is het ergens niet mee eens.",
        {**GEDACHTE, "onenigheid": "sleutel"},
    ),
    Gebeurtenissoort(
        "onenigheid.vervallen",
        "Iemand is het er toch mee eens, of zei dit niet.",
        {"onenigheid": "sleutel", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "herziening.begonnen",
        "Iemand begon een ronde om alles opnieuw te bekijken.",
        {"herziening": "sleutel van de ronde"},
    ),
    Gebeurtenissoort(
        "herziening.afgerond",
        "De ronde is klaar.",
        {"herziening": "sleutel van de ronde"},
    ),
    Gebeurtenissoort(
        "leefgebied.besproken",
        "Iemand zei hoe het gaat op een leefgebied.",
        {
            "uitspraak": "sleutel",
            "leefgebied": "welk leefgebied",
            "stand": "gaat goed, wisselend of zorg",
        },
    ),
    Gebeurtenissoort(
        "leefgebied.vervallen",
        "Dit werd niet zo gezegd.",
        {"uitspraak": "sleutel", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "invloed.vastgelegd",
        "Het ene leefgebied werkt op het andere.",
        {
            "invloed": "sleutel",
            "van": "welk leefgebied",
            "naar": "op welk leefgebied",
        },
    ),
    Gebeurtenissoort(
        "invloed.voorbij",
        "Het ene leefgebied werkt niet meer op het andere.",
        {"invloed": "sleutel", "tot": "tot welke dag"},
    ),
    Gebeurtenissoort(
        "invloed.vervallen",
        "Zo werkte het niet.",
        {"invloed": "sleutel", "reden": "waarom"},
    ),
)

DUIDING = {"duiding": "sleutel", "vraag": "welke vraag of welk stuk"}

register(
    Gebeurtenissoort(
        "duiding.vastgelegd",
        "Iemand schreef een stuk van het patroon op, of een antwoord erover.",
        {**DUIDING, "feiten": "op hoeveel feiten het rust"},
    ),
    Gebeurtenissoort(
        "duiding.verbeterd",
        "Een stuk van het patroon of een antwoord leest nu anders, of rust op andere "
        "feiten.",
        {**DUIDING, "feiten": "op hoeveel feiten het nu rust", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "duiding.vervallen",
        "Een stuk van het patroon of een antwoord klopt niet, of niet meer.",
        {**DUIDING, "feiten": "op hoeveel feiten het rustte", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "duiding.vrijgegeven",
        "Het gezin mag deze stukken van het patroon lezen aan tafel, of niet meer.",
        {"duidingen": "sleutels van de stukken", "voor_gezin": "ja of nee"},
    ),
    Gebeurtenissoort(
        "patroon.vastgesteld",
        "Gezin en werkers stelden samen het gezinspatroon vast.",
        {"patroon": "sleutel", "niet_eens": "iemand is het er niet mee eens"},
        laan=Tijdlaan.BESLUIT,
        kop="Gezinspatroon vastgesteld",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "patroon.herzien",
        "Het gezinspatroon wordt opnieuw bekeken.",
        {"patroon": "sleutel", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "eindsituatie.begonnen",
        "Er wordt een haalbare eindsituatie geschreven.",
        {"eindsituatie": "sleutel", "betekenis": "stabiele veiligheid of herstel"},
    ),
    Gebeurtenissoort(
        "eindsituatie.geformuleerd",
        "Gezin en werkers stelden samen de haalbare eindsituatie vast.",
        {
            "eindsituatie": "sleutel",
            "niet_eens": "iemand is het er niet mee eens",
            "motivering": "waarom nog niet alles is ingevuld",
        },
        laan=Tijdlaan.BESLUIT,
        kop="Haalbare eindsituatie vastgesteld",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "eindsituatie.vervallen",
        "Aan deze eindsituatie wordt niet meer gewerkt.",
        {"eindsituatie": "sleutel", "reden": "waarom"},
    ),
)

VERANDERPLAN = {
    "veranderplan": "sleutel",
    "niet_eens": "iemand is het er niet mee eens",
    "motivering": "waarom het doorgaat terwijl de veiligheid eerst komt",
}

register(
    Gebeurtenissoort(
        "veranderplan.begonnen",
        "Gezin en werkers begonnen samen met het veranderplan.",
        VERANDERPLAN,
        laan=Tijdlaan.BESLUIT,
        kop="Begonnen met het veranderplan",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "veranderplan.besproken",
        "Gezin en werkers bespraken het veranderplan opnieuw.",
        VERANDERPLAN,
        laan=Tijdlaan.BESLUIT,
        kop="Veranderplan opnieuw besproken",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "eindtermijn.gezet",
        "Er is een haalbare eindtermijn voor het veranderplan.",
        {"eindtermijn": "sleutel", "uiterlijk": "haalbaar op deze dag"},
    ),
    Gebeurtenissoort(
        "veranderplan.afgesloten",
        "Aan het veranderplan wordt niet meer gewerkt.",
        {
            "veranderplan": "sleutel",
            "uitkomst": "bereikt of gestopt",
            "reden": "hoe het nu is, en wie dat vindt",
        },
        laan=Tijdlaan.BESLUIT,
        kop="Veranderplan afgesloten",
        eigen_werk=True,
    ),
)
