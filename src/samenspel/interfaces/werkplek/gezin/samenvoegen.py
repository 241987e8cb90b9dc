"""Two people in the dossier turn out to be one; or after all two."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.actions import merge_personen, split_personen
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import (
    compare_personen,
    find_persoon,
    find_samenvoeging,
    list_mogelijk_dubbel,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.gezin.antwoord import answer
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SCHERM = Scherm(
    "werkplek/gezin/samenvoegen.html",
    gelukt="Samengevoegd. Op de bladzijde van deze persoon maakt u het weer ongedaan.",
    terug="werkplek:personen",
)


class SamenvoegingForm(forms.Form):
    """Which of the two stays, and how one knows."""

    blijft = forms.TypedChoiceField(
        label="Wie blijft in het dossier staan?",
        coerce=int,
        widget=forms.RadioSelect,
        help_text="Wat bij de ander staat, gaat mee. Er gaat niets verloren.",
    )
    reden = tekstveld("Hoe weet u dat dit één mens is?")

    def __init__(
        self, *args: Any, twee: tuple[Persoon, Persoon], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["blijft"].choices = [  # type: ignore[attr-defined]
            (persoon.pk, persoon.volledige_naam) for persoon in twee
        ]


class HerstelForm(forms.Form):
    """Why they are two after all."""

    reden = tekstveld("Waarom zijn het toch twee mensen?")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def samenvoegen(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """Choose who the double is, see both side by side, and let one stand for two."""
    een = found_or_404(find_persoon(gezin, pk))
    ander = _read_ander(request, gezin, een)
    if ander is None:
        hier = reverse("werkplek:samenvoegen", args=[gezin.dossiernummer, een.pk])
        anderen = [
            (wie, lijkt, f"{hier}?met={wie.pk}")
            for wie, lijkt in list_mogelijk_dubbel(een)
        ]
        context = {"persoon": een, "anderen": anderen}
        return render_dossier(request, gezin, "werkplek/gezin/dubbel.html", context)
    twee = {een.pk: een, ander.pk: ander}
    form = SamenvoegingForm(request.POST or None, twee=(een, ander))

    def act() -> None:
        blijft = form.cleaned_data["blijft"]
        dubbel = next(pk for pk in twee if pk != blijft)
        merge_personen(
            dubbel=twee[dubbel],
            blijft=twee[blijft],
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        SCHERM,
        persoon=een,
        ander=ander,
        vergelijking=compare_personen(een, ander),
    )


def _read_ander(
    request: GebruikerRequest, gezin: Gezin, een: Persoon
) -> Persoon | None:
    """Read who the other is from the address; nobody of this family is nobody."""
    pk = request.GET.get("met", "")
    if not pk.isascii() or not pk.isdigit() or int(pk[:18]) == een.pk:
        return None
    return find_persoon(gezin, int(pk[:18]))


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def herstel(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """Undo a merge, however long ago."""
    samenvoeging = found_or_404(find_samenvoeging(gezin, pk))
    form = HerstelForm(request.POST or None)

    def act() -> None:
        split_personen(
            samenvoeging=samenvoeging,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    namen = f"{samenvoeging.blijft.roepnaam} en {samenvoeging.dubbel.roepnaam}"
    return answer(request, gezin, form, act, titel=f"{namen} zijn twee mensen")
