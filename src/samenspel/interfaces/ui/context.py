"""What every page of the shell needs."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def shell(request: HttpRequest) -> dict[str, Any]:
    """Tell the shell how long the session lasts and whether this is the demo."""
    return {
        "verloopt_over": settings.SESSION_COOKIE_AGE,
        "is_demo": settings.DEMO,
    }
