"""Who can sign in: the one-time link, blocking, a lost second step, the end of work."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.handelingen.beheer import count_over_te_dragen, end_werk
from samenspel.domain.organisatie.actions import (
    block_account,
    invite,
    release_account,
    reset_tweede_stap,
)
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui import post
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import requires_functie
from samenspel.interfaces.werkplek.beheer.antwoord import do_or_show
from samenspel.interfaces.werkplek.beheer.forms import EindeForm, RedenForm
from samenspel.interfaces.werkplek.beheer.medewerkers import get_eigen, wie_url


@require_POST
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def link(request: GebruikerRequest, pk: int) -> HttpResponse:
    """Make a link; it goes to the work address, or is shown here, once."""
    return send_link(request, get_eigen(request, pk), wie_url)


def send_link(
    request: GebruikerRequest, wie: Medewerker, terug: Callable[[Medewerker], str]
) -> HttpResponse:
    """Make a link for somebody and give it; `terug` is where one goes on."""
    try:
        gemaakt = invite(medewerker=wie, by=request.user, at=timezone.now())
    except Blocked as blocked:
        for blocker in blocked.blockers:
            messages.error(request, blocker.message)
        return redirect(terug(wie))
    url = request.build_absolute_uri(reverse("activeren_link", args=[gemaakt.sleutel]))
    if post.can_send() and wie.gebruiker.emailadres:
        post.send_after_commit(
            request,
            wie.gebruiker.emailadres,
            post.Brief.LINK,
            url=url,
            vervalt_op=gemaakt.vervalt_op,
        )
        return redirect(terug(wie))
    context = {"wie": wie, "url": url, "link": gemaakt, "terug_url": terug(wie)}
    return render_page(request, "werkplek/beheer/link.html", context)


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def blokkade(request: GebruikerRequest, pk: int) -> HttpResponse:
    """Shut an account at once, or open it again: whichever it is not."""
    wie = get_eigen(request, pk)
    act = block_account if wie.gebruiker.is_active else release_account
    return with_reden(request, wie, act, "werkplek/beheer/blokkade.html")


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def tweede_stap(request: GebruikerRequest, pk: int) -> HttpResponse:
    """Take away a lost second step, and tell the person without saying more."""
    wie = get_eigen(request, pk)

    def act(**kwargs: Any) -> None:
        reset_tweede_stap(**kwargs)
        if post.can_send() and wie.gebruiker.emailadres:
            post.send_after_commit(
                request, wie.gebruiker.emailadres, post.Brief.TWEEDE_STAP
            )
        else:
            messages.warning(request, post.ZEG_HET_ZELF)

    return with_reden(request, wie, act, "werkplek/beheer/tweede_stap.html")


def with_reden(
    request: GebruikerRequest, wie: Medewerker, act: Callable[..., Any], template: str
) -> HttpResponse:
    """Ask why, and do it."""
    form = RedenForm(request.POST or None)
    return do_or_show(
        request,
        form,
        lambda: act(
            medewerker=wie,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        ),
        (template, wie_url(wie)),
        wie=wie,
    )


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def einde(request: GebruikerRequest, pk: int) -> HttpResponse:
    wie = get_eigen(request, pk)
    form = EindeForm(request.POST or None)
    nu = timezone.now()
    return do_or_show(
        request,
        form,
        lambda: end_werk(
            medewerker=wie, tot=form.read_einde(nu), by=request.user, at=nu
        ),
        ("werkplek/beheer/einde.html", wie_url(wie)),
        wie=wie,
        over_te_dragen=count_over_te_dragen(wie),
    )
