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
)
