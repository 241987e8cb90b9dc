"""What every page of the shell needs."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from samenspel.core.versleuteling import derive_device_key
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.opent import has_functierecht
from samenspel.interfaces.ui.sessie import RENEW_AFTER


def shell(request: HttpRequest) -> dict[str, Any]:
    """Tell the shell how long the session lasts, whether this is the demo, and with
    which key the device keeps what could not be sent."""
    return {
        # The session may have been written this much before the page.
        "verloopt_over": settings.SESSION_COOKIE_AGE - RENEW_AFTER,
        "is_demo": settings.DEMO,
        "apparaatsleutel": _device_key(request),
        "is_beheerder": has_functierecht(request, Recht.MEDEWERKERS_BEHEREN),
    }


def _device_key(request: HttpRequest) -> str:
    user = getattr(request, "user", None)
    return derive_device_key(user.pk) if user is not None and user.pk else ""
