"""Kinds of lines about what somebody wants to hear."""

from samenspel.core.soorten import Gebeurtenissoort, register

register(
    Gebeurtenissoort(
        "meldingen.gekozen",
        "Iemand koos wat die wil horen, en langs welke weg.",
        {
            "uur": "hoe laat het dagbericht komt; leeg is geen dagbericht",
            "in_dagbericht": "wat in het dagbericht meetelt",
            "direct": "wat meteen per e-mail komt",
        },
    ),
)
