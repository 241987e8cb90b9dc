"""Kinds of lines about who is involved and what may be shared."""

from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, register

register(
    Gebeurtenissoort(
        "betrokkenheid.begonnen",
        "Iemand is bij het gezin betrokken.",
        {
            "rol": "rol bij het gezin",
            "pakketten": "werkwijze van de regio die de regie heeft",
            "organisatie": "organisatie",
            "medewerker": "wie",
        },
        laan=Tijdlaan.REGIE,
    ),
    Gebeurtenissoort(
        "betrokkenheid.beeindigd",
        "Iemand is niet meer bij het gezin betrokken.",
        {"rol": "rol bij het gezin", "medewerker": "wie"},
        laan=Tijdlaan.REGIE,
    ),
    Gebeurtenissoort(
        "werkwijze.gekozen",
        "De regio van het gezin koos een andere werkwijze of een eigen regel.",
        {"pakketten": "werkwijze van de regio die de regie heeft"},
    ),
    Gebeurtenissoort(
        "vrijgave.begonnen", "Iemand van het gezin mag een deel van het dossier zien."
    ),
    Gebeurtenissoort(
        "vrijgave.beeindigd",
        "Iemand van het gezin mag een deel van het dossier niet meer zien.",
    ),
    Gebeurtenissoort(
        "medewerker.uitgesloten",
        "Een medewerker mag niet bij dit gezin.",
        {"medewerker": "wie"},
    ),
    Gebeurtenissoort(
        "uitsluiting.opgeheven",
        "Een medewerker mag weer bij dit gezin.",
        {"medewerker": "wie"},
    ),
    Gebeurtenissoort(
        "noodtoegang.geopend",
        "Iemand opende het dossier in een noodgeval.",
        {"medewerker": "wie", "tot": "tot wanneer"},
    ),
    Gebeurtenissoort(
        "noodtoegang.gezien",
        "De regisseur weet dat iemand het dossier in nood opende.",
        {},
    ),
    Gebeurtenissoort(
        "noodtoegang.beoordeeld",
        "De privacy officer beoordeelde een noodtoegang.",
        {"oordeel": "terecht of onterecht"},
    ),
    Gebeurtenissoort(
        "toegang.gevraagd",
        "Iemand vroeg of die bij een dossier mag.",
        {},
    ),
    Gebeurtenissoort(
        "toegang.beantwoord",
        "De regisseur beantwoordde een vraag om toegang.",
        {"antwoord": "ja, nee of geen antwoord", "medewerker": "wie het vroeg"},
    ),
    Gebeurtenissoort(
        "toegangsantwoord.gelezen",
        "Wie om toegang vroeg, las het antwoord.",
        {},
    ),
    Gebeurtenissoort(
        "onderdeel.vrijgegeven",
        "Iemand uit het gezin mag dit onderdeel zien.",
        {"tabel": "soort onderdeel"},
    ),
    Gebeurtenissoort(
        "toestemming.gevraagd",
        "Iemand gaf antwoord op de vraag of iets gedeeld mag worden.",
        {"gegeven": "ja of nee"},
    ),
    Gebeurtenissoort(
        "toestemming.ingetrokken",
        "Iemand trok toestemming in.",
        {},
    ),
    Gebeurtenissoort(
        "deling.vastgelegd",
        "Er is zonder toestemming gedeeld, of juist niet.",
        {"gedeeld": "ja of nee", "grondslag": "op welke grond"},
    ),
)
