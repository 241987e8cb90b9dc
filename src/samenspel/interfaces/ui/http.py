"""Types of requests behind the markers of toegang."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from samenspel.domain.organisatie.models import Gebruiker, Medewerker


class GebruikerRequest(HttpRequest):
    """A request behind a marker: somebody who signed in, and works somewhere."""

    user: Gebruiker
    htmx: HtmxDetails

    @property
    def medewerker(self) -> Medewerker:
        return self.user.medewerker
