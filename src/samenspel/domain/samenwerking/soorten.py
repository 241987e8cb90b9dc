"""Kinds of lines about thinking along with others."""

from samenspel.core.soorten import Gebeurtenissoort, register

register(
    Gebeurtenissoort(
        "sparring.gehouden",
        "De casus is met een ander besproken.",
        {
            "toestemming": "ja of nee; leeg als er niets gevraagd is",
            "anoniem": "zonder namen en andere gegevens",
            "sparring": "sleutel van de sparring",
        },
        op_tijdlijn=True,
    ),
    Gebeurtenissoort(
        "sparring.teruggekoppeld",
        "De ouders hoorden wat er besproken is.",
        {"sparring": "sleutel van de sparring"},
        op_tijdlijn=True,
    ),
)
