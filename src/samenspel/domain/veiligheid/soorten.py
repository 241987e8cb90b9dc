"""Kinds of lines about the safety of children, and about the paper of a plan."""

from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, register

register(
    Gebeurtenissoort(
        "veiligheid.vastgesteld",
        "De directe veiligheid van een kind is vastgesteld.",
        {
            "conclusie": "veilig, onveilig of direct_veiligstellen",
            "cijfer": "cijfer van 0 tot 10",
        },
        laan=Tijdlaan.VEILIGHEID,
        kop="Veiligheid: {conclusie}",
    ),
    Gebeurtenissoort(
        "volwassene.veiligheid_vastgesteld",
        "Vastgesteld is hoe veilig een volwassene van het gezin is.",
        {"conclusie": "veilig, onveilig of direct_veiligstellen"},
        laan=Tijdlaan.VEILIGHEID,
        kop="Veiligheid van een volwassene: {conclusie}",
    ),
    Gebeurtenissoort(
        "cijfer.gegeven",
        "Iemand gaf een cijfer voor de veiligheid.",
        {"cijfer": "cijfer van 0 tot 10", "stem": "van wie het cijfer is"},
        laan=Tijdlaan.CIJFER,
        kop="Cijfer {cijfer} voor de veiligheid",
    ),
    Gebeurtenissoort(
        "kind.veiliggesteld",
        "Een kind is veilig gemaakt.",
        {"hoe": "hoe dat gebeurde"},
        laan=Tijdlaan.VEILIGHEID,
        kop="Een kind is veilig gemaakt",
    ),
    Gebeurtenissoort(
        "veiligheidsplan.opgesteld",
        "Er is een concept van een veiligheidsplan.",
        {"versie": "versie van het plan"},
    ),
    Gebeurtenissoort(
        "veiligheidsplan.gewijzigd",
        "Een onderdeel van het concept veranderde.",
        {
            "versie": "versie van het plan",
            "onderdeel": "welk onderdeel",
            "wat": "toegevoegd, gewijzigd, verplaatst, nagelopen of verwijderd",
        },
    ),
    Gebeurtenissoort(
        "veiligheidsplan.instemming",
        "Iemand zei wat hij van het veiligheidsplan vindt.",
        {"versie": "versie van het plan", "antwoord": "ja, nee of niet_gevraagd"},
    ),
    Gebeurtenissoort(
        "veiligheidsplan.vastgesteld",
        "Het veiligheidsplan geldt.",
        {
            "versie": "versie van het plan",
            "afspraken": "aantal veiligheidsafspraken",
            "bodemeisen": "aantal bodemeisen",
            "stappen": "aantal stappen als het niet lukt",
            "ondergrens": "de ondergrens staat erin",
        },
        laan=Tijdlaan.BESLUIT,
        kop="Het veiligheidsplan geldt",
    ),
    Gebeurtenissoort(
        "contactverbod.vastgelegd",
        "Twee mensen mogen geen contact met elkaar hebben.",
        {"opgelegd_door": "wie dat bepaalde", "tot": "einddatum"},
    ),
    Gebeurtenissoort(
        "contactverbod.beeindigd",
        "Twee mensen mogen weer contact met elkaar hebben.",
        {"tot": "tot wanneer"},
    ),
    Gebeurtenissoort(
        "document.bewaard",
        "Een stuk staat in het dossier.",
        {"soort": "soort stuk", "lezer": "voor wie het is"},
    ),
    Gebeurtenissoort(
        "papier.uitgereikt",
        "Iemand kreeg een stuk op papier.",
        {"soort": "soort stuk"},
    ),
)
