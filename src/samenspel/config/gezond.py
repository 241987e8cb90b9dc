"""`/gezond/`: is this process alive, and its database?"""

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse

from samenspel.interfaces.ui.toegang import public


@public
def gezond(request: HttpRequest) -> HttpResponse:
    """Answer 200 when the database answers, 503 when it does not; says no more."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse(
            "De database antwoordt niet.\n", status=503, content_type="text/plain"
        )
    return HttpResponse("Gezond.\n", content_type="text/plain; charset=utf-8")
