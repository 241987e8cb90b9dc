"""Kinds of lines about what happened."""

from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, register

register(
    Gebeurtenissoort(
        "aanmelding.ontvangen",
        "Er kwam een aanmelding binnen.",
        {
            "soort": "hulpvraag, zorgmelding of beide",
            "melder": "er is een melder",
            "strafrechtelijk": "er is een strafrechtelijk kader",
            "pakketten": "werkwijze van de regio",
        },
        laan=Tijdlaan.BESLUIT,
        kop="Aanmelding: {soort}",
    ),
    Gebeurtenissoort("aanmelding.gelezen", "Iemand las de aanmelding.", {}),
    Gebeurtenissoort(
        "aanmelding.toegewezen",
        "De aanmelding kreeg iemand die ernaar kijkt.",
        {"medewerker": "wie"},
    ),
    Gebeurtenissoort(
        "aanmelding.aangenomen",
        "Het gezin is aangenomen: vanaf nu is er één regisseur.",
        {"medewerker": "wie de regie heeft"},
        laan=Tijdlaan.BESLUIT,
        kop="Het gezin is aangenomen",
        eigen_werk=True,
    ),
    Gebeurtenissoort(
        "melder.gesproken",
        "De melder is gesproken.",
        {"samen_op_bezoek": "de melder wil mee op bezoek"},
    ),
    Gebeurtenissoort(
        "contact.vastgelegd",
        "Er was contact.",
        {
            "contact": "sleutel van het contact",
            "wijze": "hoe",
            "tolk": "hoe men elkaar verstond",
            "gezien": "wie gezien zijn",
            "alleen_gesproken": "wie alleen gesproken zijn",
            "gesproken": "wie gesproken zijn",
            "melder_erbij": "de melder was erbij",
            "reden_niet_gesproken": "waarom een kind niet gesproken is",
        },
        laan=Tijdlaan.CONTACT,
        kop="Contact: {wijze}",
    ),
    Gebeurtenissoort(
        "contact.vervallen", "Dit contact was er niet zo.", {"reden": "waarom"}
    ),
    Gebeurtenissoort(
        "contactpoging.vastgelegd",
        "Iemand probeerde het gezin te bereiken; dat lukte niet.",
        {
            "poging": "sleutel van de poging",
            "wijze": "hoe",
            "vervolg": "nieuwe_poging, bericht of overleg",
            "vervolg_op": "op welke dag",
        },
        laan=Tijdlaan.CONTACT,
        kop="Niemand bereikt: {wijze}",
    ),
    Gebeurtenissoort(
        "contactpoging.afgerond",
        "Op een poging volgt geen contact, met reden.",
        {"poging": "sleutel van de poging", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "contact.op_tijdlijn",
        "Iemand zei of een contact bij de tijdlijn hoort.",
        {"contact": "sleutel van het contact", "hoort": "het hoort erbij"},
    ),
    Gebeurtenissoort(
        "notitie.vastgelegd",
        "Iemand sprak met een ander over het gezin.",
        {"notitie": "sleutel van de notitie", "partner": "met wat voor iemand"},
    ),
    Gebeurtenissoort(
        "notitie.vervallen", "Deze notitie klopte niet.", {"reden": "waarom"}
    ),
    Gebeurtenissoort(
        "afspraak.gemaakt",
        "Er staat een afspraak.",
        {"wanneer": "wanneer", "wijze": "hoe"},
    ),
    Gebeurtenissoort(
        "afspraak.verzet",
        "Een afspraak kwam op een ander moment.",
        {"stond_op": "wanneer eerst", "wanneer": "wanneer nu", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "afspraak.afgezegd", "Een afspraak ging niet door.", {"reden": "waarom"}
    ),
    Gebeurtenissoort(
        "signaal.vastgelegd",
        "Iemand zag, hoorde of concludeerde iets zorgelijks.",
        {
            "signaal": "sleutel van het signaal",
            "leefgebieden": "welke leefgebieden",
            "acuut": "het is acuut",
            "waarneming": "gezien, gehoord of geconcludeerd",
            "bron": "merk van wie het zag of zei, zonder naam",
        },
        laan=Tijdlaan.SIGNAAL,
        kop="Signaal: {leefgebieden}",
    ),
    Gebeurtenissoort(
        "signaal.getaxeerd",
        "Iemand keek hoe snel een signaal gewogen moet worden.",
        {
            "signaal": "sleutel van het signaal",
            "taxatie": "acuut, wegen of bekend",
        },
    ),
    Gebeurtenissoort(
        "signaal.gewogen",
        "Het signaal is gewogen.",
        {
            "signaal": "sleutel van het signaal",
            "weging": "wat het betekent voor de veiligheid",
        },
    ),
    Gebeurtenissoort(
        "huishouden.gecontroleerd",
        "Er is gevraagd wie er in een huishouden slaapt, of juist niet.",
        {
            "huishouden": "sleutel van het huishouden",
            "gevraagd": "het is gevraagd",
            "slapen": "wie er slapen",
            "waarneming": "gezien, gehoord of geconcludeerd",
        },
    ),
    Gebeurtenissoort(
        "volwassene.nieuw",
        "Een volwassene is nieuw in of bij een huishouden.",
        {
            "nieuwkomer": "sleutel van de nieuwkomer",
            "huishouden": "sleutel van het huishouden; leeg is: in de buurt",
            "waarneming": "gezien, gehoord of geconcludeerd",
        },
        laan=Tijdlaan.WONEN,
        kop="Nieuwe volwassene in of bij een huishouden",
    ),
    Gebeurtenissoort(
        "volwassene.nagegaan",
        "Iemand ging na wie een nieuwe volwassene is.",
        {"nieuwkomer": "sleutel van de nieuwkomer"},
    ),
    Gebeurtenissoort(
        "kind.vertelde",
        "Een kind vertelde iets, in eigen woorden.",
        {"vertelling": "sleutel van wat het kind vertelde"},
    ),
    Gebeurtenissoort(
        "kind.beantwoord",
        "Een kind hoorde wat wij doen met wat het vertelde.",
        {"vertelling": "sleutel van wat het kind vertelde"},
    ),
    Gebeurtenissoort(
        "antwoord.vastgelegd",
        "Iemand zei iets over de situatie van het gezin.",
        {"antwoord": "sleutel van het antwoord", "vraag": "welke vraag"},
    ),
    Gebeurtenissoort(
        "antwoord.verbeterd",
        "Een antwoord over de situatie stond er verkeerd, en staat er nu goed.",
        {
            "antwoord": "sleutel van het antwoord",
            "vraag": "welke vraag",
            "reden": "waarom",
        },
    ),
    Gebeurtenissoort(
        "antwoord.vervallen",
        "Een antwoord over de situatie klopte niet.",
        {
            "antwoord": "sleutel van het antwoord",
            "vraag": "welke vraag",
            "reden": "waarom",
        },
    ),
    Gebeurtenissoort(
        "kring.geplaatst",
        "Iemand kreeg een plek in het sociogram van een kind.",
        {
            "kring": "sleutel van de plek",
            "nabijheid": "1 heel dichtbij tot 3 verder weg",
        },
    ),
    Gebeurtenissoort(
        "kring.vervallen",
        "Iemand staat niet meer in het sociogram van een kind.",
        {"kring": "sleutel van de plek", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "agendalink.gemaakt",
        "Een medewerker leest de eigen afspraken in een andere agenda.",
    ),
    Gebeurtenissoort(
        "agendalink.ingetrokken", "Het adres van die agenda werkt niet meer."
    ),
)

register(
    Gebeurtenissoort(
        "gebeurtenis.vastgelegd",
        "Er gebeurde iets in het leven van het gezin.",
        {"gebeurtenis": "sleutel van de gebeurtenis", "groot": "een grote gebeurtenis"},
        laan=Tijdlaan.GEBEURTENIS,
        kop="Gebeurtenis",
    ),
    Gebeurtenissoort(
        "gebeurtenis.vervallen", "Dit is niet zo gebeurd.", {"reden": "waarom"}
    ),
    Gebeurtenissoort(
        "hulp.vastgelegd",
        "Iemand van het gezin krijgt of kreeg hulp.",
        {"hulp": "sleutel van de hulp", "gebied": "waarbij"},
        laan=Tijdlaan.HULP,
    ),
    Gebeurtenissoort("hulp.vervallen", "Deze hulp was er niet.", {"reden": "waarom"}),
)

register(
    Gebeurtenissoort(
        "kindgesprek.vastgelegd",
        "Van een gesprek met een kind is gezegd wat voor gesprek het was.",
        {"gesprek": "sleutel van het gesprek"},
    ),
    Gebeurtenissoort(
        "kindgesprek.vervallen",
        "Een gesprek met een kind was niet zo.",
        {"gesprek": "sleutel van het gesprek", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "spreekdatum.gezet",
        "Er is een eigen datum waarop een kind uiterlijk weer gesproken is.",
        {"datum": "sleutel van de datum", "uiterlijk": "uiterlijk op deze dag"},
    ),
    Gebeurtenissoort(
        "spreekdatum.vervallen",
        "De eigen datum voor een gesprek met een kind geldt niet meer.",
        {"datum": "sleutel van de datum", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "gesprek.uitgesteld",
        "Iemand is (nog) niet gesproken, met reden.",
        {
            "uitstel": "sleutel van de reden",
            "uiterlijk": "wanneer wij het opnieuw bekijken",
        },
    ),
    Gebeurtenissoort(
        "gesprek.uitstel_vervallen",
        "De reden om iemand (nog) niet te spreken klopte niet.",
        {"uitstel": "sleutel van de reden", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "vergewissing.vastgelegd",
        "Nagegaan is wie met een kind spreekt.",
        {"vergewissing": "sleutel van wie met het kind spreekt"},
    ),
    Gebeurtenissoort(
        "vergewissing.vervallen",
        "Deze persoon spreekt niet (meer) met het kind.",
        {"vergewissing": "sleutel van wie met het kind sprak", "reden": "waarom"},
    ),
    Gebeurtenissoort(
        "kindblad.gemaakt",
        "Een kind maakte een blad, of vulde het aan.",
        {"blad": "sleutel van het blad"},
    ),
    Gebeurtenissoort(
        "kindblad.vervallen",
        "Een blad is niet van dit kind.",
        {"blad": "sleutel van het blad"},
    ),
    Gebeurtenissoort(
        "kindkeuze.gemaakt",
        "Een kind koos wie een blad mag zien, en wij wogen het.",
        {"keuze": "sleutel van de keuze"},
    ),
    Gebeurtenissoort(
        "kindkeuze.beeindigd",
        "Iemand mag een blad van een kind niet meer zien.",
        {"keuze": "sleutel van de keuze"},
    ),
)
