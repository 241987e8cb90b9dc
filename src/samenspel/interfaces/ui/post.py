"""E-mail: no name, no organisation, nothing about any family."""

import logging
from collections.abc import Callable
from enum import Enum
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.mail import send_mail
from django.db import transaction
from django.http import HttpRequest
from django.template.loader import render_to_string

ZEG_HET_ZELF = (
    "Er ging geen e-mail uit: er is geen adres, of Samenspel verstuurt hier geen post. "
    "Vertel het de medewerker zelf."
)
MISLUKT = "De e-mail ging niet weg. Maak een nieuwe link, of vertel het zelf."
GELUKT = "De e-mail is verstuurd."
log = logging.getLogger(__name__)


class Brief(Enum):
    """Every message there is: the template of its words, and its subject."""

    LINK = ("link", "Zet uw account van Samenspel aan")
    TWEEDE_STAP = ("tweede_stap", "Uw tweede stap bij Samenspel is weggehaald")
    DAGBERICHT = ("dagbericht", "Uw dag in Samenspel")
    DIRECT = ("direct", "Er is iets nieuws voor u in Samenspel")


def can_send() -> bool:
    """Tell whether this installation sends e-mail."""
    return bool(settings.EMAIL_HOST)


def send_after_commit(
    request: HttpRequest, aan: str, brief: Brief, **context: Any
) -> None:
    """Send it when what it tells is saved; say on the page whether it went."""
    transaction.on_commit(make_sender(request, aan, brief, context))


def send_now(aan: str, brief: Brief, **context: Any) -> None:
    """Send it at once; raises OSError or SMTPException, so that a job tries again."""
    naam, onderwerp = brief.value
    send_mail(onderwerp, render_to_string(f"ui/post/{naam}.txt", context), None, [aan])


def make_sender(
    request: HttpRequest, aan: str, brief: Brief, context: dict[str, Any]
) -> Callable[[], None]:
    naam, onderwerp = brief.value
    tekst = render_to_string(f"ui/post/{naam}.txt", context)

    def send() -> None:
        try:
            send_mail(onderwerp, tekst, None, [aan])
        except (OSError, SMTPException):
            log.exception("E-mail %s ging niet weg", brief.name)
            messages.error(request, MISLUKT)
        else:
            messages.success(request, GELUKT)

    return send
