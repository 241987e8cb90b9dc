"""From what is needed to the screen where one does it, in one click."""

from typing import Any
from urllib.parse import urlencode

from django.urls import resolve, reverse

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.termijnen.queries import Nodig

# By the code of the rule; a letter after it is another clock of the same norm.
WEGEN = {
    "N001": "aanmelding",
    "N002": "aanmelding",
    "N003": "lij",
    "N004": "havik",
    "N005": "contact-nieuw",
    "N006": "contact-nieuw",
    "N008": "contact-nieuw",
    "N014": "veiligstelling",
    "N015a": "aanmelding",
    "N015b": "regie",
    "N016": "contact-nieuw",
    "N017": "veiligheidsplan",
    "N019": "veiligheidsplan",
    "N021": "veiligheidsplan",
    "N023": "contact-nieuw",
    "N025": "veiligheidsplan",
    "N123": "signalen",
    "N259": "weging-nieuw",
    "N281": "signalen",
    "N282": "veiligheidsplan",
    "N295": "veranderplan",
    "N331": "kinderen",
    "N362": "veiligstelling",
    "E001": "aanmelding",
    "E002": "aanmelding",
    "E003": "contact-nieuw",
    "E004": "veiligheidsplan",
    "E010": "weging-nieuw",
    "E011": "contact-nieuw",
    "E012": "thuis",
    "E013": "afspraak",
    "E014": "contacten",
    "E016a": "overdracht",
    "E016b": "overdracht",
}
# Nothing to open yet: the task of a judge, the end of a maatregel.
ZONDER_WEG = {"W001", "W002a", "W002b", "W003"}


def find_weg(code: str, gezin: Gezin) -> str:
    """Return where this is done for this family; the kaart when there is no screen."""
    return reverse(f"werkplek:{WEGEN.get(code, 'kaart')}", args=[gezin.dossiernummer])


def find_own_weg(code: str, gezin: Gezin, by: Gebruiker) -> str:
    """Return where this person does this, '' when there is nothing to do for them.

    `gezin` comes from `open_gezin`, which knows the roles of this person in it.
    """
    if code not in WEGEN:
        return ""
    url = find_weg(code, gezin)
    view: Any = resolve(url).func
    recht = view.wijzigen or view.recht
    return url if recht in make_lezer(gezin, by).rechten else ""


def find_wachtweg(nodig: Nodig) -> str:
    """Return where one lets this card wait; what is red asks a colleague to look."""
    naam = "uitstel-nieuw" if nodig.is_rood else "weglegging"
    url = reverse(f"werkplek:{naam}", args=[nodig.gezin.dossiernummer])
    return f"{url}?{urlencode({'sleutel': nodig.sleutel})}"


def find_own_wachtweg(nodig: Nodig, gezin: Gezin, by: Gebruiker) -> str:
    """Return the same for who may let it wait, '' for who only looks."""
    rechten = make_lezer(gezin, by).rechten
    return find_wachtweg(nodig) if Recht.NODIG_LATEN_WACHTEN in rechten else ""
