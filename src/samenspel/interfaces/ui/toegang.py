"""Every view says who may use it: `@requires(Recht…)`, `@personal` or `@public`."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar
from uuid import UUID, uuid5

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.klik import AlreadyDone, one_click
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import find_own_gezin
from samenspel.domain.privacy.actions import Bezoek, GeenToegang, open_gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.klad import open_klad, read_formulier, settle_klad
from samenspel.interfaces.ui.opent import has_functierecht

View = Callable[..., HttpResponse]
T = TypeVar("T")
READING = {"GET", "HEAD"}


def requires(recht: Recht, *, wijzigen: Recht | None = None) -> Callable[[View], View]:
    """Open the gezin of the URL with this right and hand it to the view.

    `wijzigen`: the right for POST, when it asks more than looking. Two transactions:
    the decision and its Inzage are committed before the view begins, so a refused or
    failed request leaves its line as well.
    """

    def decorator(view: View) -> View:
        @wraps(view)
        def wrapper(
            request: HttpRequest, dossiernummer: str, *args: Any, **kwargs: Any
        ) -> HttpResponse:
            reading = request.method in READING
            asked = recht if reading or wijzigen is None else wijzigen
            bezoek = Bezoek(
                actie="R" if reading else "U",
                onderdeel=remove_nul(request.path_info),
                toegangspunt=request.META.get("REMOTE_ADDR", ""),
            )
            with acting_as_gebruiker(request.user.pk):  # type: ignore[arg-type]
                gezin = _open(request, remove_nul(dossiernummer), asked, bezoek)
                try:
                    with transaction.atomic(), one_click(read_klik(request)):
                        return _answer(request, gezin, view, *args, **kwargs)
                except AlreadyDone:
                    return say_already_done(request, gezin)

        wrapper.recht = recht  # type: ignore[attr-defined]
        wrapper.wijzigen = wijzigen  # type: ignore[attr-defined]
        return wrapper

    return decorator


def _answer(
    request: HttpRequest, gezin: Gezin | None, view: View, *args: Any, **kwargs: Any
) -> HttpResponse:
    """Ask the view, with what was typed before, and keep what is typed now."""
    if "klad" in request.GET and request.method in READING:
        open_klad(request)
    dossier = () if gezin is None else (gezin,)
    answer = view(request, *dossier, *args, **kwargs)
    if request.method == "POST":
        settle_klad(request, gezin, answer)
    return answer


def read_klik(request: HttpRequest) -> UUID | None:
    """Return the id of the form that was sent, with what it says.

    The same form with other words, after 'back', is another click.
    """
    formulier = read_formulier(request) if request.method == "POST" else None
    if formulier is None:
        return None
    words = request.POST.copy()
    words.pop("csrfmiddlewaretoken", None)
    return uuid5(formulier, f"{request.path}?{words.urlencode()}")


def say_already_done(request: HttpRequest, gezin: Gezin | None) -> HttpResponse:
    """Answer a second click: it was saved, and is not saved again."""
    messages.success(request, "Dit is al bewaard.")
    if gezin is None:
        return redirect("werkplek:vandaag")
    return redirect("werkplek:kaart", gezin.dossiernummer)


def remove_nul(text: str) -> str:
    """Return the text without the one character that PostgreSQL cannot keep."""
    return text.replace("\x00", "\ufffd")


def _open(
    request: HttpRequest, dossiernummer: str, recht: Recht, bezoek: Bezoek
) -> Any:
    refused = False
    gezin = None
    with transaction.atomic():
        try:
            gezin = open_gezin(
                dossiernummer=dossiernummer,
                recht=recht,
                by=request.user,  # type: ignore[arg-type]
                at=timezone.now(),
                bezoek=bezoek,
            )
        except GeenToegang:
            refused = True
    if refused:
        # Same answer for "not yours" and "does not exist".
        raise Http404
    return gezin


def found_or_404(found: T | None) -> T:
    """Return what was found in this gezin; what is not in it does not exist."""
    if found is None:
        raise Http404
    return found


def personal(view: View) -> View:
    """A list of one's own work: row security decides which gezinnen are in it."""

    @wraps(view)
    def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        with acting_as_gebruiker(request.user.pk):  # type: ignore[arg-type]
            try:
                with transaction.atomic(), one_click(read_klik(request)):
                    return _answer(request, None, view, *args, **kwargs)
            except AlreadyDone as earlier:
                with transaction.atomic():
                    gezin = find_own_gezin(earlier.gezin_id)
                return say_already_done(request, gezin)

    wrapper.is_personal = True  # type: ignore[attr-defined]
    return wrapper


def requires_functie(recht: Recht) -> Callable[[View], View]:
    """A page of one's own that only some functions have, such as that of an officer.

    Row security and the functions of the database decide what is in it, as always.
    """

    def decorator(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not has_functierecht(request, recht):
                raise Http404
            return view(request, *args, **kwargs)

        wrapper = personal(guarded)
        wrapper.functierecht = recht  # type: ignore[attr-defined]
        return wrapper

    return decorator


def with_sleutel(view: View) -> View:
    """Opened by a secret in its address, without a session: the view asks whose it is,
    acts as that worker and shows nothing of anybody else."""
    view.is_with_sleutel = True  # type: ignore[attr-defined]
    return login_not_required(view)


def public(view: View) -> View:
    """Open to everybody: shows nothing of anybody."""
    view.is_public = True  # type: ignore[attr-defined]
    return login_not_required(view)
