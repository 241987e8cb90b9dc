"""What every page of the shell needs."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from samenspel.interfaces.ui.sessie import RENEW_AFTER


def shell(request: HttpRequest) -> dict[str, Any]:
    """Tell the shell how long the session lasts and whether this is the demo."""
    return {
        # The session may have been written this much before the page.
        "verloopt_over": settings.SESSION_COOKIE_AGE - RENEW_AFTER,
        "is_demo": settings.DEMO,
    }
