"""Pages of one dossier: the same head on each of them."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from samenspel.domain.gezin.models import KINDERBESCHERMING, Gezin
from samenspel.domain.handelingen.dossier import Dossierkop, get_dossierkop
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.banner import Bannerkind, Gezinsbanner, Maatregel
from samenspel.interfaces.ui.onderdelen.bladeren import Ingang
from samenspel.interfaces.ui.pages import render_page

# The subjects of a dossier, and the pages of each.
TABS = (
    ("Kaart", (("Kaart", "kaart"),)),
    (
        "Verhaal",
        (
            ("Tijdlijn", "tijdlijn"),
            ("Mensen", "personen"),
            ("Situatie", "situatie"),
            ("Aanmelding", "aanmelding"),
        ),
    ),
    ("Kinderen", (("Kinderen", "kinderen"),)),
    (
        "Analyse",
        (
            ("Zorgen en krachten", "zorgen"),
            ("Leefgebieden", "leefgebieden"),
            ("Gezinspatroon", "patroon"),
            ("Eindsituatie", "eindsituatie"),
            ("Veranderplan", "veranderplan"),
            ("Acht onderdelen", "analyse"),
        ),
    ),
    (
        "Veiligheid",
        (
            ("Per kind", "veiligheid"),
            ("Veiligheidsplan", "veiligheidsplan"),
            ("Signalen en weging", "signalen"),
        ),
    ),
    ("Besluiten", (("Besluiten", "besluiten"),)),
    ("Contacten", (("Contacten", "contacten"),)),
)


def render_dossier(
    request: HttpRequest,
    gezin: Gezin,
    template: str,
    context: dict[str, Any],
    *,
    kop: Dossierkop | None = None,
    part: str = "",
) -> HttpResponse:
    """Render a page of this dossier under its banner."""
    kop = kop or get_dossierkop(gezin, timezone.now())
    page = {
        "gezin": gezin,
        "kop": kop,
        "banner": build_banner(kop),
        "tabs": list_tabs(gezin),
        "toegang_url": _toegang_url(request, gezin),
        "nood": kop.find_nood(request.user.pk),
        **context,
    }
    return render_page(request, template, page, part=part)


def list_tabs(gezin: Gezin) -> list[tuple[str, list[Ingang]]]:
    """Return the pages of this dossier, by subject."""
    return [
        (
            groep,
            [
                Ingang(
                    tekst,
                    reverse(f"werkplek:{naam}", args=[gezin.dossiernummer]),
                    "",
                )
                for tekst, naam in bladen
            ],
        )
        for groep, bladen in TABS
    ]


def _toegang_url(request: HttpRequest, gezin: Gezin) -> str:
    """Where this reader arranges who may open the dossier, '' when that is not theirs."""
    lezer = make_lezer(gezin, request.user)  # type: ignore[arg-type]
    if Recht.TOEGANG_BEHEREN not in lezer.rechten:
        return ""
    return reverse("werkplek:toegang", args=[gezin.dossiernummer])


def build_banner(kop: Dossierkop) -> Gezinsbanner:
    """Say who this family is, in the words that never scroll away."""
    dag = timezone.localdate()
    regie = kop.regie
    tolk = kop.met_tolk
    return Gezinsbanner(
        naam=kop.gezin.naam,
        nummer=kop.gezin.dossiernummer,
        url=reverse("werkplek:kaart", args=[kop.gezin.dossiernummer]),
        kinderen=[Bannerkind(k.roepnaam, k.leeftijd_op(dag)) for k in kop.kinderen],
        maatregelen=_maatregelen(kop),
        regie=_regie(kop),
        telefoon=regie.medewerker.telefoon if regie and regie.medewerker else "",
        taal=tolk[0].taal if tolk else "",
        tolk=bool(tolk),
        geen_contact=[
            _en([een.roepnaam, ander.roepnaam]) for een, ander in kop.geen_contact
        ],
        adres_geheim_voor=_en([p.roepnaam for p in kop.adres_geheim_voor]),
    )


def _regie(kop: Dossierkop) -> str:
    if kop.gezin.gesloten_op:
        return "niemand, dossier gesloten"
    if kop.regie is None or kop.regie.medewerker is None:
        return "nog niemand"
    naam = kop.regie.medewerker.naam
    return naam if kop.regie.rol == "REGISSEUR" else f"{naam} (houdt zicht)"


def _maatregelen(kop: Dossierkop) -> list[Maatregel]:

    found: dict[tuple[str, str | None], list[str]] = {}
    for kind in kop.kinderen:
        for kader in kind.kaders_nu:  # type: ignore[attr-defined]
            if kader["soort"] in KINDERBESCHERMING:
                key = (kader["soort"], kader["tot"])
                found.setdefault(key, []).append(kind.roepnaam)
    return [
        Maatregel(
            f"{soort} {_en(namen)}" if len(kop.kinderen) > len(namen) else soort,
            date.fromisoformat(tot) if tot else None,
        )
        for (soort, tot), namen in found.items()
    ]


def _en(namen: list[str]) -> str:
    """Join names as a sentence does: 'Sam, Lot en Mo'."""
    if len(namen) < 2:
        return "".join(namen)
    return f"{', '.join(namen[:-1])} en {namen[-1]}"
