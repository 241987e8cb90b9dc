"""The living style guide: every component in all its states, with a fictional family."""

from datetime import date
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from samenspel.core.blockers import Blocker
from samenspel.interfaces.ui.banner import Bannerkind, Gezinsbanner, Maatregel
from samenspel.interfaces.ui.momenten import Moment
from samenspel.interfaces.ui.onderdelen.bladeren import Ingang, Stap
from samenspel.interfaces.ui.rooster import Keuze, Kolom, Rooster, Vraag
from samenspel.interfaces.ui.widgets import ChipsWidget, CijferField, DatumField

PERSONEN = [
    ("1", "Noor (11)"),
    ("2", "Ayoub (8)"),
    ("3", "Lot (4)"),
    ("4", "Samira, moeder"),
    ("5", "Ruud, vader"),
]
BANNER = Gezinsbanner(
    naam="El Idrissi-van Dam",
    nummer="2026-0412",
    url="#gezin",
    kinderen=(Bannerkind("Noor", 11), Bannerkind("Ayoub", 8), Bannerkind("Lot", 4)),
    maatregelen=(Maatregel("Ondertoezichtstelling", date(2027, 3, 23)),),
    regie="Noor Visser",
    telefoon="06 1234 5678",
    taal="Tamazight",
    tolk=True,
    adres_geheim_voor="Ruud van Dam",
)
ROOSTER = Rooster(
    titel="Is dit nu zo? Kies per kind. Twijfelt u, kies dan ‘weet niet’.",
    vragen=(
        Vraag("V1", "Het kind is lichamelijk veilig in huis"),
        Vraag("V2", "Het kind hoort geen ruzie of dreiging", "Ook niet door de muur."),
        Vraag("V3", "Er is altijd een volwassene die nuchter is"),
    ),
    kolommen=(Kolom("1", "Noor"), Kolom("2", "Ayoub"), Kolom("3", "Lot")),
    keuzes=(Keuze("ja", "Ja"), Keuze("nee", "Nee"), Keuze("onbekend", "Weet niet")),
    waarden={"V1-1": "ja", "V1-2": "ja", "V1-3": "nee"},
    fouten={"V2-3": "Kies een antwoord voor Lot."},
)
BLOKKADES = [
    Blocker("PLAN_OUDER", "Samira heeft het plan nog niet gezien.", "N041"),
    Blocker("PLAN_KIND", "Met Noor is nog niet alleen gesproken.", "N117", hard=False),
]
STAPPEN = [
    Stap("Melder bellen", "klaar", "#melder"),
    Stap("Op bezoek", "klaar", "#bezoek"),
    Stap("Veiligheid inschatten", "nu"),
    Stap("Veiligheidsplan maken"),
]


class ContactForm(forms.Form):
    """Recording a visit: the form that a worker fills in most often."""

    dag = DatumField(label="Wanneer was het?", precies=True)
    soort = forms.ChoiceField(
        label="Wat voor contact?",
        choices=[("H", "Huisbezoek"), ("T", "Telefoon"), ("S", "Op school")],
    )
    gezien = forms.MultipleChoiceField(
        label="Wie hebt u gezien?", choices=PERSONEN, widget=ChipsWidget
    )
    alleen = forms.MultipleChoiceField(
        label="Wie hebt u alleen gesproken?",
        choices=PERSONEN[:3],
        widget=ChipsWidget,
        required=False,
        help_text="Zonder ouders of broers en zussen erbij.",
    )
    cijfer = CijferField(
        label="Hoe veilig is het nu, volgens u?",
        laag="de kinderen kunnen niet thuis wonen",
        hoog="veilig genoeg om te stoppen",
        required=False,
    )
    belangrijkste = forms.CharField(
        label="Het belangrijkste, in één zin",
        help_text="Zo dat Samira en Ruud het herkennen.",
    )
    notitie = forms.CharField(
        label="Meer weten?", widget=forms.Textarea(attrs={"rows": 4}), required=False
    )


class VerdereVeldenForm(forms.Form):
    """The other kinds of fields, each once."""

    sinds = DatumField(label="Sinds wanneer woont vader ergens anders?", required=False)
    taal = forms.ChoiceField(
        label="In welke taal praten wij?",
        choices=[("nl", "Nederlands"), ("zgh", "Tamazight"), ("ar", "Arabisch")],
        widget=forms.RadioSelect,
    )
    delen = forms.MultipleChoiceField(
        label="Met wie delen wij het veiligheidsplan?",
        choices=[("school", "School De Regenboog"), ("oma", "Oma Riet")],
        widget=forms.CheckboxSelectMultiple,
        help_text="Zij krijgen alleen het deel dat voor hen is.",
    )
    email = forms.EmailField(label="E-mailadres van moeder", required=False)
    brief = forms.FileField(label="Brief van de rechter", required=False)
    akkoord = forms.BooleanField(label="Wij hebben dit samen gelezen")


def stijlgids(request: HttpRequest) -> HttpResponse:
    """Show the components as a page would; for development and the tests that look."""
    context = build_context(request, met_fouten="fout" in request.GET)
    part = "ui/stijlgids/formulieren.html#contact"
    asked = request.headers.get("HX-Request")
    return render(request, part if asked else "ui/stijlgids.html", context)


def build_context(request: HttpRequest, *, met_fouten: bool = False) -> dict[str, Any]:
    """What the fictional family fills the components with."""
    fout = {"dag": "31-02-2026", "gezien": ["1", "3"], "cijfer": "5"}
    form = ContactForm(request.POST or None, prefix="leeg")
    return {
        "banner": BANNER,
        "blokkades": BLOKKADES,
        "rooster": ROOSTER,
        "stappen": STAPPEN,
        "tabgroepen": [
            ("Kaart", [Ingang("Kaart", "#kaart", "")]),
            (
                "Verhaal",
                [
                    Ingang("Tijdlijn", "#tijdlijn", ""),
                    Ingang("Mensen", request.path, ""),
                ],
            ),
        ],
        "form": form,
        "bewaard_om": "14:02" if form.is_valid() else "",
        "momenten": [
            Moment("Verhuisd naar oma", "maart 2020", icoon="huisbezoek", groot=True),
            Moment("Huisbezoek", "19 november", door="Noor Visser", laat=2, url="#m"),
        ],
        "form_fout": ContactForm(fout if met_fouten else None),
        "form_verder": VerdereVeldenForm(prefix="verder"),
        "pagina": Paginator(range(381), 40).page(4),
        "gebruiker_naam": "Noor Visser",
        "gebruiker_rol": "Regisseur, lokaal team Noord",
    }
