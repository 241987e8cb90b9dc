"""The door stays closed: a page that says why, and what to do now."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


@dataclass(frozen=True, slots=True)
class Weigering:
    """Why somebody does not come in, and what helps."""

    kop: str
    waarom: str
    en_nu: str
    status: int = 403


WEIGERINGEN = {
    "alleen_organisatie": Weigering(
        "Log in via uw organisatie",
        "Uw organisatie heeft gekozen dat u alleen met haar eigen inlog binnenkomt. "
        "Een wachtwoord of passkey van Samenspel werkt hier daarom niet.",
        "Ga terug en kies de knop van uw organisatie.",
    ),
    "link": Weigering(
        "Deze link werkt niet meer",
        "Een link werkt één keer en een week lang, en stopt als u een nieuwe krijgt of "
        "vijf keer een verkeerde gebruikersnaam invult.",
        "Hebt u al een wachtwoord? Log dan gewoon in. Anders: vraag uw beheerder om een "
        "nieuwe link.",
    ),
    "link_ingelogd": Weigering(
        "U bent al ingelogd",
        "Deze link zet een account aan. Dat kan alleen als er niemand is ingelogd.",
        "Log eerst uit, en open de link dan opnieuw. Is de link niet van u? Geef hem "
        "aan wie hem moet hebben.",
    ),
    "gestopt": Weigering(
        "U bent niet ingelogd",
        "U bent gestopt bij de inlog van uw organisatie, of die liet u niet door.",
        "Probeer het opnieuw. Lukt het weer niet? Bel de beheerder van uw organisatie.",
    ),
    "onbereikbaar": Weigering(
        "De inlog van uw organisatie antwoordt niet",
        "Samenspel kan niet nagaan wie u bent. Aan uw werk is niets verloren.",
        "Probeer het over een paar minuten opnieuw. Is er haast? Bel de helpdesk van uw "
        "organisatie.",
        503,
    ),
    "onbetrouwbaar": Weigering(
        "Dit inloggen ging niet goed",
        "Het antwoord van uw organisatie klopt niet of is te oud. Dat gebeurt "
        "bijvoorbeeld als u teruggaat in uw browser of lang wacht. Daarom laat Samenspel "
        "niemand binnen.",
        "Begin opnieuw met inloggen. Gebeurt het weer? Bel de beheerder van uw "
        "organisatie.",
    ),
    "niveau": Weigering(
        "U logde te licht in",
        "In Samenspel staat wat gezinnen hebben verteld. Daarom moet uw organisatie "
        "zeker weten dat u het bent. Deze keer gebruikte u alleen een lichte manier, "
        "bijvoorbeeld een wachtwoord zonder tweede stap.",
        "Log opnieuw in en kies bij uw organisatie de sterke manier. Hebt u die niet? "
        "Vraag hem aan bij de helpdesk van uw organisatie.",
    ),
    "onbekend": Weigering(
        "Samenspel kent u nog niet",
        "Uw organisatie weet wie u bent, maar u hebt hier nog geen account. Niemand "
        "maakt dat zelf aan: uw organisatie bepaalt wie bij de gezinnen mag.",
        "Vraag uw leidinggevende of de beheerder om toegang tot Samenspel.",
    ),
}


def refuse(request: HttpRequest, reden: str) -> HttpResponse:
    """Answer with the page of this reason, a key of WEIGERINGEN."""
    weigering = WEIGERINGEN[reden]
    return render(
        request,
        "ui/geweigerd.html",
        {"weigering": weigering},
        status=weigering.status,
    )
