"""From pattern to haalbare eindsituatie: begin, read, stop."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.blockers import Blocker
from samenspel.domain.analyse.actions import (
    open_eindsituatie,
    withdraw_eindsituatie,
)
from samenspel.domain.analyse.models import Betekenis, Eindsituatie
from samenspel.domain.analyse.patroon.lezen import EINDBEELD, Vraagregel
from samenspel.domain.analyse.patroon.poort import list_beginblockers
from samenspel.domain.analyse.patroon.vragen import (
    EINDSITUATIE,
    EN_DAN,
    get_betekenissen,
)
from samenspel.domain.analyse.queries import find_eindsituatie, list_eindsituaties
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.patroon.forms import BeginForm
from samenspel.interfaces.werkplek.patroon.lezen import read, show
from samenspel.interfaces.werkplek.reden import REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

KOLOMMEN = ("Veranderbaar", "Te compenseren")


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def eindsituatie(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    alle = list_eindsituaties(gezin)
    nu = next((e for e in alle if e.vervallen_op is None), None)
    if nu is None:
        return _show_begin(request, gezin, alle)
    return _show_eind(request, gezin, nu, [e for e in alle if e != nu])


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def eerder(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    alle = list_eindsituaties(gezin)
    found = found_or_404(next((e for e in alle if e.pk == pk), None))
    return _show_eind(request, gezin, found, [], alleen_lezen=True)


def _show_begin(
    request: GebruikerRequest, gezin: Gezin, eerdere: list[Eindsituatie]
) -> HttpResponse:
    return show(
        request,
        read(request, gezin),
        "eindbegin",
        betekenissen=get_betekenissen(),
        # That the safety comes first stands above the page already.
        in_de_weg=[b for b in _list_in_de_weg(gezin) if b.norm != "N276"],
        eerdere=eerdere,
    )


def _show_eind(
    request: GebruikerRequest,
    gezin: Gezin,
    eind: Eindsituatie,
    eerdere: list[Eindsituatie],
    *,
    alleen_lezen: bool = False,
) -> HttpResponse:
    gelezen = read(request, gezin, eind=eind)
    groepen = gelezen.blad.list_groepen(EINDSITUATIE)
    return show(
        request,
        gelezen,
        "eindsituatie",
        eind=eind,
        uitleg=get_betekenissen()[eind.betekenis],
        dit=gelezen.blad.get_blad(EINDSITUATIE),
        beeld=_pick(groepen, EINDBEELD),
        kolommen=_pick(groepen, *KOLOMMEN),
        vragen=[g for g in groepen if g[0] not in {EINDBEELD, EN_DAN, *KOLOMMEN}],
        en_dan=_pick(groepen, EN_DAN),
        eerdere=eerdere,
        alleen_lezen=alleen_lezen,
        is_veranderd=bool(eind.geformuleerd_op)
        and eind.duidingen != gelezen.blad.pks_eind,
    )


Groepen = list[tuple[str, list[Vraagregel]]]


def _pick(groepen: Groepen, *titels: str) -> Groepen:
    return [groep for groep in groepen if groep[0] in titels]


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def beginnen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = BeginForm(request.POST or None)

    def act() -> None:
        data = form.cleaned_data
        sinds = data["stabiel_sinds"]
        open_eindsituatie(
            gezin=gezin,
            betekenis=Betekenis(data["betekenis"]),
            stabiel_sinds=sinds.dag if sinds else None,
            motivering=data["motivering"],
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/patroon/beginnen.html", terug="werkplek:eindsituatie"),
        betekenissen=get_betekenissen(),
        in_de_weg=_list_in_de_weg(gezin),
    )


def _list_in_de_weg(gezin: Gezin) -> list[Blocker]:
    return list(list_beginblockers(gezin, vandaag=timezone.localdate()))


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def stoppen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found = found_or_404(find_eindsituatie(gezin))
    return ask_reden(
        request,
        gezin,
        withdraw_eindsituatie,
        Scherm(REDEN, terug="werkplek:eindsituatie"),
        toon={
            "titel": "Stop met deze eindsituatie",
            "vraag": "Waarom werkt u hier niet meer aan?",
            "bij": "Wat erin staat, blijft te lezen. Daarna kunt u opnieuw beginnen.",
        },
        eind=found,
    )
