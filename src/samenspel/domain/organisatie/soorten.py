"""Kinds of lines about who works where and when; they belong to no gezin.

What a functioneel beheerder does is read back by the beheerder and the privacy officer of
the organisation: those kinds begin with one of the words in `BEHEER`.
"""

from samenspel.core.soorten import Gebeurtenissoort, register

BEHEER = {
    "account",
    "functienaam",
    "medewerker",
    "organisatie",
    "regio",
    "registratie",
    "team",
}
WIE = {"medewerker": "wie", "organisatie": "van welke organisatie"}
WAAROM = {**WIE, "reden": "waarom"}

register(
    Gebeurtenissoort(
        "afwezigheid.vastgelegd",
        "Een medewerker is er een tijd niet.",
        {"medewerker": "wie", "vervanger": "wie vervangt", "tot": "tot wanneer"},
    ),
    Gebeurtenissoort(
        "afwezigheid.beeindigd",
        "Een medewerker is er weer.",
        {"medewerker": "wie"},
    ),
    Gebeurtenissoort(
        "medewerker.telefoon_gewijzigd",
        "Een medewerker heeft een ander telefoonnummer.",
        {"medewerker": "wie"},
    ),
    Gebeurtenissoort(
        "dienst.gepland",
        "Een medewerker heeft bereikbaarheidsdienst.",
        {"medewerker": "wie", "tot": "tot wanneer"},
    ),
    Gebeurtenissoort(
        "dienst.vervallen",
        "Een bereikbaarheidsdienst gaat niet door.",
        {"medewerker": "wie"},
    ),
)

register(
    Gebeurtenissoort(
        "organisatie.aangemaakt",
        "Een organisatie is erbij gekomen.",
        {"organisatie": "welke", "soort": "welke soort"},
    ),
    Gebeurtenissoort(
        "organisatie.gewijzigd",
        "De gegevens van een organisatie zijn gewijzigd.",
        {"organisatie": "welke", "wat": "welke gegevens"},
    ),
    Gebeurtenissoort(
        "regio.gewijzigd",
        "In een regio gelden andere pakketten.",
        {"regio": "welke", "was": "eerder", "nu": "vanaf nu", "reden": "wie en waarom"},
    ),
    Gebeurtenissoort(
        "team.aangemaakt",
        "Een team is erbij gekomen.",
        {"team": "welk", "organisatie": "van welke organisatie"},
    ),
    Gebeurtenissoort(
        "team.gewijzigd",
        "Een team heeft een andere naam.",
        {"team": "hoe het nu heet", "was": "hoe het heette", "organisatie": "van wie"},
    ),
    Gebeurtenissoort(
        "team.beeindigd",
        "Een team is er niet meer.",
        {"team": "welk team", "organisatie": "welke organisatie"},
    ),
    Gebeurtenissoort(
        "functienaam.gewijzigd",
        "Een organisatie gebruikt een eigen woord voor een functie.",
        {"namen": "welke woorden", "organisatie": "welke organisatie"},
    ),
    Gebeurtenissoort(
        "medewerker.aangemaakt",
        "Een medewerker heeft een account.",
        {**WIE, "functie": "welke functie", "team": "welk team"},
    ),
    Gebeurtenissoort(
        "medewerker.gewijzigd",
        "De gegevens of het werk van een medewerker zijn gewijzigd.",
        {
            **WIE,
            "wat": "welke gegevens",
            "functie": "welke functie nu",
            "team": "welk team nu",
        },
    ),
    Gebeurtenissoort(
        "medewerker.gestopt",
        "Een medewerker werkt hier niet meer.",
        {**WIE, "tot": "tot wanneer"},
    ),
    Gebeurtenissoort(
        "medewerker.team_erbij",
        "Een medewerker werkt ook in een ander team.",
        {**WIE, "team": "welk team"},
    ),
    Gebeurtenissoort(
        "medewerker.team_eraf",
        "Een medewerker werkt niet meer in een ander team.",
        {**WIE, "team": "welk team"},
    ),
    Gebeurtenissoort(
        "registratie.vastgelegd",
        "De beroepsregistratie van een medewerker is vastgelegd.",
        {**WIE, "register": "welk register", "geldig_tot": "tot wanneer"},
    ),
    Gebeurtenissoort(
        "account.link_gemaakt",
        "Een medewerker kreeg een link om het account aan te zetten.",
        {**WIE, "vervalt_op": "tot wanneer de link werkt"},
    ),
    Gebeurtenissoort(
        "account.geactiveerd",
        "Een medewerker zette het eigen account aan.",
        WIE,
    ),
    Gebeurtenissoort(
        "account.geblokkeerd",
        "Een account is geblokkeerd: niemand logt ermee in.",
        WAAROM,
    ),
    Gebeurtenissoort(
        "account.vrijgegeven",
        "Een geblokkeerd account is weer vrij.",
        WAAROM,
    ),
    Gebeurtenissoort(
        "account.tweede_stap_gewist",
        "De tweede stap van een medewerker is weggehaald, om een nieuwe in te stellen.",
        WAAROM,
    ),
)
