"""Kinds of lines about thinking along with others, and handing over."""

from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, register

register(
    Gebeurtenissoort(
        "sparring.gehouden",
        "De casus is met een ander besproken.",
        {
            "toestemming": "ja of nee; leeg als er niets gevraagd is",
            "anoniem": "zonder namen en andere gegevens",
            "sparring": "sleutel van de sparring",
        },
        laan=Tijdlaan.BESLUIT,
        kop="De casus is met een ander besproken",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "sparring.teruggekoppeld",
        "De ouders hoorden wat er besproken is.",
        {"sparring": "sleutel van de sparring"},
    ),
    Gebeurtenissoort(
        "overdracht.begonnen",
        "De regie ging over; wie haar gaf en wie haar kreeg, moeten elkaar spreken.",
        {"van": "wie de regie had", "aan": "wie de regie kreeg"},
    ),
    Gebeurtenissoort(
        "overdracht.besproken",
        "Wie de regie overdroeg en wie haar kreeg, spraken elkaar over het gezin.",
        {"gezin_erbij": "het gezin was erbij"},
        laan=Tijdlaan.BESLUIT,
        kop="De overdracht is besproken",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "overdracht.niet_besproken",
        "Wie de regie overdroeg en wie haar kreeg, kunnen elkaar niet spreken.",
        {"reden": "waarom niet"},
    ),
    Gebeurtenissoort(
        "overdracht.gelezen",
        "De nieuwe regisseur las het dossier.",
        {},
    ),
)
register(
    Gebeurtenissoort(
        "dossier.gesloten",
        "Het dossier is gesloten.",
        {
            "reden": "waarom het werk stopt",
            "overnames": "hoeveel mensen iets overnemen",
        },
        laan=Tijdlaan.BESLUIT,
        kop="Dossier gesloten: {reden}",
    ),
    Gebeurtenissoort(
        "dossier.vervallen",
        "Het sluiten is op dezelfde dag teruggedraaid.",
        {"reden": "waarom"},
    ),
    Gebeurtenissoort(
        "dossier.heropend",
        "Het gezin kwam terug: hetzelfde dossier gaat verder.",
        {},
        laan=Tijdlaan.BESLUIT,
        kop="Dossier heropend",
    ),
)
