"""Record a talk with a child: a whole one, or what an earlier contact was."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import KINDERBESCHERMING, Gezin, Persoon
from samenspel.domain.handelingen.dossier import Dossierkop, get_dossierkop
from samenspel.domain.handelingen.kinderen import is_te_spreken
from samenspel.domain.handelingen.kindgesprek import Gesprek, record_gesprek
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import withdraw_kindgesprek
from samenspel.domain.verhaal.models import Agendaafspraak
from samenspel.domain.verhaal.queries import (
    find_agendaafspraak,
    find_gesproken_contact,
    find_kindgesprek,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import moment_initial, now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.kinderen.forms import AanvulForm, KindgesprekForm
from samenspel.interfaces.werkplek.reden import REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def gesprek(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    kind = find_kind(kop, pk)
    afspraak = _find_afspraak(request, gezin)
    form = KindgesprekForm(
        request.POST or None,
        kind=kind,
        personen=kop.personen,
        initial=_start(afspraak),
    )

    def act() -> None:
        door = request.user.medewerker.naam
        _record(request, gezin, form.to_gesprek(afspraak, door))

    return _show(request, gezin, form, act, kind=kind)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def aanvulling(
    request: GebruikerRequest, gezin: Gezin, persoon: int, pk: int
) -> HttpResponse:
    kind = find_kind(get_dossierkop(gezin, timezone.now()), persoon)
    contact = found_or_404(find_gesproken_contact(gezin, pk, kind.pk))
    form = AanvulForm(request.POST or None, kind=kind, personen=[])

    def act() -> None:
        _record(request, gezin, form.to_gesprek(contact))

    return _show(request, gezin, form, act, kind=kind, contact=contact)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def intrekking(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_kindgesprek(gezin, pk))
    toon = {
        "kind": found.kind,
        "titel": f"Dit gesprek met {found.kind.roepnaam} klopt niet",
        "bij": "Het contact en de woorden van het kind blijven staan. Daarna kunt u "
        "het gesprek opnieuw aanvullen.",
    }
    return ask_reden(
        request,
        gezin,
        withdraw_kindgesprek,
        Scherm(REDEN, terug="werkplek:kind", bij=(found.kind_id,)),
        toon=toon,
        gesprek=found,
    )


def find_kind(kop: Dossierkop, pk: int) -> Persoon:
    """Return this child of the family; not there is a 404."""
    kinderen = (p for p in kop.personen if p.pk == pk and is_te_spreken(p))
    return found_or_404(next(kinderen, None))


def _find_afspraak(request: GebruikerRequest, gezin: Gezin) -> Agendaafspraak | None:
    pk = request.POST.get("afspraak") or request.GET.get("afspraak", "")
    return find_agendaafspraak(gezin, int(pk)) if pk.isdecimal() else None


def _start(afspraak: Agendaafspraak | None) -> dict[str, Any]:
    """Fill in the moment that was planned; never who was there."""
    if afspraak is None:
        return now_initial()
    return {
        **moment_initial(afspraak.wanneer),
        "afspraak": afspraak.pk,
        "wijze": afspraak.wijze,
    }


def _record(request: GebruikerRequest, gezin: Gezin, gesprek: Gesprek) -> None:
    record_gesprek(gezin=gezin, gesprek=gesprek, by=request.user, at=timezone.now())


def _show(
    request: GebruikerRequest,
    gezin: Gezin,
    form: forms.Form,
    act: Any,
    *,
    kind: Persoon,
    **toon: Any,
) -> HttpResponse:
    scherm = Scherm(
        "werkplek/kinderen/gesprek.html", terug="werkplek:kind", bij=(kind.pk,)
    )
    kaders: Any = kind.kaders_nu  # type: ignore[attr-defined]
    return do_or_show(
        request,
        gezin,
        form,
        act,
        scherm,
        kind=kind,
        leeftijd=kind.leeftijd_op(timezone.localdate()),
        is_maatregel=any(kader["soort"] in KINDERBESCHERMING for kader in kaders),
        **toon,
    )
