"""Types of requests behind the markers of toegang, and an answer that is a paper."""

from django.http import HttpRequest, HttpResponse
from django_htmx.middleware import HtmxDetails

from samenspel.domain.organisatie.models import Gebruiker, Medewerker


class GebruikerRequest(HttpRequest):
    """A request behind a marker: somebody who signed in, and works somewhere."""

    user: Gebruiker
    htmx: HtmxDetails

    @property
    def medewerker(self) -> Medewerker:
        return self.user.medewerker


def pdf_answer(inhoud: bytes, naam: str) -> HttpResponse:
    """Show a PDF in the browser and keep it nowhere."""
    answer = HttpResponse(inhoud, content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="{naam}"'
    answer["Cache-Control"] = "no-store"
    return answer
