"""Kinds of lines about instruments."""

from samenspel.core.soorten import Gebeurtenissoort, register

register(
    Gebeurtenissoort(
        "afname.vastgelegd",
        "Een instrument is ingevuld.",
        {
            "instrument": "code van het instrument",
            "versie": "versie van het instrument",
            "deel": "deel dat is ingevuld",
            "uitkomst": "uitkomst",
        },
    ),
)
