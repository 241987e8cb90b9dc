"""Kinds of lines about who works where and when; they belong to no gezin."""

from samenspel.core.soorten import Gebeurtenissoort, register

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
