"""Kinds of lines about weighing and deciding."""

from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, register

register(
    Gebeurtenissoort(
        "weging.gemaakt",
        "Het team maakte een weging.",
        {
            "analyse": "ja, nee of eerst_feiten",
            "gi": "de GI is nodig",
            "deelnemers": "hoeveel mensen meewogen",
        },
        laan=Tijdlaan.BESLUIT,
        kop="Weging door het team",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "besluit.genomen",
        "Er is een besluit over het gezin genomen.",
        {
            "besluit": "sleutel",
            "soort": "hulp of anders",
            "over": "waarover, in woorden",
            "overlegd": "met hoeveel mensen van het gezin het besproken is",
        },
        laan=Tijdlaan.BESLUIT,
        kop="Besluit: {over}",
    ),
    Gebeurtenissoort(
        "casenote.geschreven",
        "Iemand bereidde een bespreking van stagnatie voor.",
        {},
    ),
    Gebeurtenissoort(
        "meldcode.stap_gezet",
        "Een stap van de meldcode is gezet.",
        {"stap": "1 tot en met 5", "gemeld": "gemeld bij Veilig Thuis"},
        laan=Tijdlaan.BESLUIT,
        kop="Meldcode: stap {stap}",
    ),
)
