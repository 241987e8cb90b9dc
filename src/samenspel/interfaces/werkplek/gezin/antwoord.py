"""Do one change to the people and go back to them, or show what is in the way."""

from collections.abc import Callable
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpResponse

from samenspel.core.blockers import Blocked, Blocker
from samenspel.domain.gezin.models import Gezin
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SCHERM = Scherm("werkplek/gezin/formulier.html", terug="werkplek:personen")
STAAT_ER_AL = Blocker("staat_er_al", "Dit staat al in het dossier.")


def answer(
    request: GebruikerRequest,
    gezin: Gezin,
    form: Any,
    act: Callable[[], Any],
    *,
    titel: str,
    scherm: Scherm = SCHERM,
    **context: Any,
) -> HttpResponse:
    """Do it and go back to the people, or show what is in the way."""

    def once() -> None:
        try:
            with transaction.atomic():
                act()
        except IntegrityError:
            raise Blocked([STAAT_ER_AL]) from None

    return do_or_show(request, gezin, form, once, scherm, titel=titel, **context)
