"""Kinds of lines about norms themselves."""

from samenspel.core.soorten import Gebeurtenissoort, register

register(
    Gebeurtenissoort(
        "norm.niet_van_toepassing",
        "Deze norm geldt hier niet.",
        {
            "norm": "code van de norm",
            "aanleiding": "regel die de norm liet lopen",
            "reden": "waarom niet",
        },
    ),
    Gebeurtenissoort(
        "norm.uitgesteld",
        "Deze norm kan nu niet; een tweede persoon heeft de reden gezien.",
        {
            "norm": "code van de norm",
            "aanleiding": "regel die de norm liet lopen",
            "reden": "waarom nu niet",
            "tot": "tot welke dag",
            "gezien_door": "wie de reden heeft gezien",
        },
    ),
    Gebeurtenissoort(
        "norm.slaat_nergens_op",
        "Iemand vindt dat deze norm hier nergens op slaat.",
        {"norm": "code van de norm"},
    ),
    Gebeurtenissoort(
        "norm.weggelegd",
        "Iemand legt iets wat nodig is even weg; het komt vanzelf terug.",
        {
            "norm": "code van de norm",
            "reden": "waarom niet nu",
            "tot": "tot welke dag",
        },
    ),
    Gebeurtenissoort(
        "norm.hervat",
        "Iets wat weggelegd was, is weer aan de beurt.",
        {"norm": "code van de norm"},
    ),
    Gebeurtenissoort(
        "uitstel.gevraagd",
        "Iemand vraagt een collega mee te kijken: deze norm kan nu niet.",
        {
            "norm": "code van de norm",
            "reden": "waarom nu niet",
            "tot": "tot welke dag",
            "aan": "wie meekijkt",
        },
    ),
    Gebeurtenissoort(
        "uitstel.beantwoord",
        "Een collega keek mee of deze norm kan wachten.",
        {"antwoord": "gezien of niet mee eens"},
    ),
)
