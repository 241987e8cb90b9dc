"""Kinds of lines about who the people are."""

from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, register

register(
    Gebeurtenissoort(
        "gezin.geopend",
        "Het gezin kreeg een dossier.",
        {"dossiernummer": "nummer van het dossier"},
    ),
    Gebeurtenissoort(
        "persoon.toegevoegd",
        "Iemand hoort bij dit gezin.",
        {
            "rol": "plaats in het gezin",
            "geboren": "geboortedatum, zo precies als bekend",
        },
    ),
    Gebeurtenissoort(
        "persoon.gewijzigd",
        "Wat over iemand bekend is, veranderde.",
        {
            "rol": "plaats in het gezin",
            "geboren": "geboortedatum, zo precies als bekend",
        },
    ),
    Gebeurtenissoort(
        "stamboom.ingelezen",
        "De mensen uit een stamboombestand (GEDCOM) kwamen in het dossier.",
        {
            "personen": "hoeveel mensen erbij kwamen",
            "relaties": "hoeveel banden erbij kwamen",
            "bekend": "hoeveel mensen al in het dossier stonden",
        },
    ),
    Gebeurtenissoort(
        "samenvoeging.gemaakt",
        "Twee mensen in het dossier bleken er één te zijn.",
        {"dubbel": "wie dubbel stond", "blijft": "wie blijft staan"},
    ),
    Gebeurtenissoort(
        "samenvoeging.vervallen",
        "Het bleken toch twee mensen te zijn.",
        {"reden": "waarom"},
    ),
    Gebeurtenissoort(
        "zelfde_mens.vastgelegd", "Iemand staat ook in een ander dossier.", {}
    ),
    Gebeurtenissoort(
        "zelfde_mens.beeindigd", "Iemand staat toch niet in een ander dossier.", {}
    ),
    Gebeurtenissoort(
        "relatie.vastgelegd",
        "Twee mensen horen bij elkaar.",
        {"soort": "soort relatie"},
    ),
    Gebeurtenissoort(
        "verhouding.vastgelegd",
        "Iemand zei hoe twee mensen met elkaar omgaan.",
        {"verhouding": "nummer", "soort": "hoe zij omgaan, volgens wie het zei"},
    ),
    Gebeurtenissoort(
        "verhouding.vervallen",
        "Dit is zo niet gezegd.",
        {"verhouding": "nummer", "reden": "waarom het niet klopt"},
    ),
    Gebeurtenissoort(
        "relatie.gewijzigd",
        "Gezegd is wie in het gezin weet dat twee mensen zo bij elkaar horen.",
        {"soort": "soort relatie", "wie_weet": "wie dit weet"},
    ),
    Gebeurtenissoort(
        "relatie.beeindigd",
        "Twee mensen horen niet meer zo bij elkaar.",
        {"soort": "soort relatie", "tot": "tot wanneer"},
    ),
    Gebeurtenissoort(
        "gezag.beeindigd",
        "Iemand heeft dit gezag over een kind niet meer.",
        {"soort": "soort gezag", "tot": "tot wanneer"},
        laan=Tijdlaan.MAATREGEL,
    ),
    Gebeurtenissoort(
        "kader.beeindigd",
        "Een kind krijgt geen hulp meer in dit kader.",
        {"kader": "soort kader", "tot": "tot wanneer"},
        laan=Tijdlaan.MAATREGEL,
    ),
    Gebeurtenissoort(
        "gezag.vastgelegd",
        "Iemand heeft het gezag over een kind.",
        {"soort": "soort gezag"},
        laan=Tijdlaan.MAATREGEL,
    ),
    Gebeurtenissoort(
        "kader.vastgelegd",
        "Een kind krijgt hulp in dit kader.",
        {
            "kader": "soort kader",
            "strafrechtelijk": "er is een strafrechtelijk kader",
            "tot": "einddatum",
        },
        laan=Tijdlaan.MAATREGEL,
    ),
    Gebeurtenissoort(
        "contactregeling.vastgelegd",
        "Er is afgesproken of besloten hoe een kind contact heeft met iemand.",
        {"bron": "wie dat afsprak of besloot"},
        laan=Tijdlaan.MAATREGEL,
        kop="Contactregeling vastgelegd",
    ),
    Gebeurtenissoort(
        "contactregeling.beeindigd",
        "Deze contactregeling geldt niet meer.",
        {"tot": "tot wanneer"},
        laan=Tijdlaan.MAATREGEL,
        kop="Contactregeling geldt niet meer",
    ),
    Gebeurtenissoort(
        "bewoning.verblijf_gezegd",
        "Er is gezegd wat een huis voor iemand is.",
        {"verblijf": "hoofdverblijf, logeren, pleeggezin …"},
    ),
    Gebeurtenissoort(
        "huishouden.vastgelegd",
        "Mensen van dit gezin wonen samen.",
        {"bewoners": "wie er slapen"},
        laan=Tijdlaan.WONEN,
    ),
    Gebeurtenissoort(
        "bewoning.begonnen",
        "Iemand slaapt in dit huishouden.",
        {},
        laan=Tijdlaan.WONEN,
    ),
    Gebeurtenissoort(
        "bewoning.beeindigd",
        "Iemand slaapt niet meer in dit huishouden.",
        {"tot": "tot wanneer"},
        laan=Tijdlaan.WONEN,
    ),
    Gebeurtenissoort(
        "adres.vastgelegd",
        "Een huishouden woont op een adres.",
        {"geheim": "het adres is geheim"},
    ),
)
