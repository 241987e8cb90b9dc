"""The session ends by inactivity: every visit moves the end, at most once in a while."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

RENEW_AFTER = 300  # seconds; a write per click would cost a statement per page
LAST = "gezien"


def renew_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Move the end of the session of somebody who is at work."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            renew(request, after=RENEW_AFTER)
        return get_response(request)

    return middleware


def renew(request: HttpRequest, *, after: int = 0) -> None:
    """Write the session again when the last time is `after` seconds ago."""
    now = int(time.time())
    if now - request.session.get(LAST, 0) >= after:
        request.session[LAST] = now
