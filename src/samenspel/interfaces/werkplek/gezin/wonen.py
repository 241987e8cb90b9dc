"""Who sleeps where, and at which address."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.actions import (
    begin_bewoning,
    end_bewoning,
    record_adres,
    record_huishouden,
    say_verblijf,
)
from samenspel.domain.gezin.models import Gezin, Verblijf
from samenspel.domain.gezin.queries import (
    find_bewoning,
    find_huishouden,
    list_personen,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.gezin.antwoord import answer
from samenspel.interfaces.werkplek.gezin.banden import ask_end
from samenspel.interfaces.werkplek.gezin.bandforms import (
    AdresForm,
    BewonerForm,
    HuishoudenForm,
    VerblijfForm,
    to_sinds,
)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def huishouden(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = HuishoudenForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_huishouden(
            gezin=gezin,
            naam=data["naam"],
            bewoners=[form.personen[pk] for pk in data["bewoners"]],
            sinds=to_sinds(data["vanaf"]),
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel="Wie slaapt waar?")


@require_http_methods(["GET", "POST"])
@requires(Recht.ADRES_INZIEN, wijzigen=Recht.PERSONEN_WIJZIGEN)
def adres(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_huishouden(gezin, pk))
    form = AdresForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        record_adres(
            huishouden=found,
            gegevens=form.to_gegevens(),
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel=f"Adres: {found.naam}")


@require_http_methods(["GET", "POST"])
@requires(Recht.ADRES_INZIEN, wijzigen=Recht.PERSONEN_WIJZIGEN)
def bewoner(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_huishouden(gezin, pk))
    form = BewonerForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        begin_bewoning(
            huishouden=found,
            persoon=form.personen[data["persoon"]],
            sinds=to_sinds(data["sinds"]),
            wanneer=data["wanneer"],
            verblijf=data["verblijf"],
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel=f"Wie slaapt er ook {found.naam}?")


@require_http_methods(["GET", "POST"])
@requires(Recht.ADRES_INZIEN, wijzigen=Recht.PERSONEN_WIJZIGEN)
def verblijf(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_bewoning(gezin, pk))
    form = VerblijfForm(request.POST or None, initial={"verblijf": found.verblijf})

    def act() -> None:
        say_verblijf(
            bewoning=found,
            verblijf=Verblijf(form.cleaned_data["verblijf"]),
            by=request.user,
            at=timezone.now(),
        )

    titel = f"{found.persoon.roepnaam} slaapt {found.huishouden.naam}"
    return answer(request, gezin, form, act, titel=titel)


@require_http_methods(["GET", "POST"])
@requires(Recht.ADRES_INZIEN, wijzigen=Recht.PERSONEN_WIJZIGEN)
def bewoning_einde(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_bewoning(gezin, pk))
    titel = f"{found.persoon.roepnaam} slaapt hier niet meer"
    return ask_end(request, gezin, end_bewoning, titel, bewoning=found)
