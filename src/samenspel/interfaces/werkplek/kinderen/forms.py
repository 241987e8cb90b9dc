"""Forms about a talk with a child, and about having had none."""

from typing import Any

from django import forms

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.handelingen.kindgesprek import Gesprek
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Contactgegevens,
    Gespreksinhoud,
    Verhaalgegevens,
)
from samenspel.domain.verhaal.models import (
    Agendaafspraak,
    Contact,
    Contactwijze,
    Gespreksdoel,
    Gespreksvorm,
    Taal,
    Tolk,
)
from samenspel.interfaces.ui.widgets import (
    ChipsWidget,
    KeuzeWidget,
    dagveld,
    tekstveld,
)
from samenspel.interfaces.werkplek.contact.gesprek import OOG_IN_OOG, MomentForm
from samenspel.interfaces.werkplek.gezin.forms import PersonenField, PersoonKeuzeForm

TOLKEN = [keuze for keuze in Tolk.choices if keuze[0] != Tolk.KIND]


class InhoudForm(PersoonKeuzeForm):
    """What a talk with one child was, beside when and where."""

    plek = forms.CharField(
        label="Waar precies?",
        required=False,
        max_length=200,
        help_text="Bijvoorbeeld: wandelend in het park.",
    )
    vorm = forms.ChoiceField(
        label="Wie was erbij?", choices=Gespreksvorm.choices, widget=KeuzeWidget
    )
    met_wie = forms.CharField(
        label="Wie nog meer?",
        required=False,
        max_length=200,
        help_text="Wie niet in het gezin of netwerk staat, zoals juf Marloes.",
    )
    waarom_vorm = forms.CharField(
        label="Waarom koos u voor deze vorm?",
        required=False,
        max_length=500,
        help_text="Alleen en met een ouder erbij hoort u andere dingen.",
    )
    doelen = forms.MultipleChoiceField(
        label="Waarvoor was dit gesprek?",
        choices=Gespreksdoel.choices,
        widget=ChipsWidget,
    )
    woorden = tekstveld(
        "Wat zei het kind, letterlijk?",
        rows=4,
        strip=False,
        required=False,
        help_text="In de woorden van het kind. Verbeter niets en vul niets aan.",
    )
    taal = forms.ChoiceField(
        label="In welke taal?", choices=Taal.choices, required=False
    )
    vertaling = tekstveld("Zoals het vertaald is", rows=4, strip=False, required=False)
    vertaald_door = forms.CharField(
        label="Wie vertaalde?", required=False, help_text="Bijvoorbeeld: de tolk."
    )
    aanleiding = tekstveld("Wat vroeg u?", required=False)
    wil = tekstveld(
        "Wat wil het kind dat ermee gebeurt, en wie mag het weten?", required=False
    )
    over_hulp = tekstveld(
        "Wat vindt het kind van de hulp?",
        required=False,
        help_text="Is er een klik, en past de hulp?",
    )
    uitleg = tekstveld(
        "Wat legde u uit?",
        required=False,
        help_text="Wat er gebeurt, welke zorgen er zijn, en wat er in het plan komt.",
    )
    bij_leeftijd = tekstveld(
        "Hoe paste dat bij leeftijd en ontwikkeling?",
        required=False,
        help_text="Bijvoorbeeld: met poppetjes, korte zinnen, op het whiteboard.",
    )
    reactie = tekstveld("Wat vond het kind van wat wij denken?", required=False)
    eens = tekstveld("Waarover bent u het samen eens?", required=False)
    oneens = tekstveld("Waarover niet?", required=False)
    wat_doen = tekstveld("Wat gaan wij doen, en wat zei u daarover?", required=False)
    uiterlijk = dagveld(
        "Wanneer spreekt u dit kind uiterlijk weer?",
        required=False,
        help_text="Uw eigen datum, bijvoorbeeld 12-03-2027.",
    )

    def __init__(self, *args: Any, kind: Persoon, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind

    @property
    def is_vertaald(self) -> bool:
        """Whether anything of a translation was filled in."""
        velden = ("taal", "vertaling", "vertaald_door", "tolk")
        gevraagd = [self[naam] for naam in velden if naam in self.fields]
        return any(veld.value() or veld.errors for veld in gevraagd)

    @property
    def has_more(self) -> bool:
        """Whether anything of what is folded away was filled in or is wrong."""
        velden = ("reactie", "eens", "oneens", "bij_leeftijd", "aanleiding", "wil")
        return any(self[naam].value() or self[naam].errors for naam in velden)

    def to_inhoud(self) -> Gespreksinhoud:
        data = self.cleaned_data
        velden = {naam: data[naam] for naam in INHOUD}
        return Gespreksinhoud(**velden, doelen=tuple(data["doelen"]))

    def to_verhaal(self, contact: Contact | Contactgegevens) -> Verhaalgegevens | None:
        """What the child said, None when nothing of that was written down."""
        data = self.cleaned_data
        if not data["woorden"].strip() and not data["vertaling"].strip():
            return None
        velden = {naam: data[naam] for naam in WOORDEN}
        return Verhaalgegevens(
            kind=self.kind,
            gebeurd_op=contact.gebeurd_op,
            aan_wie=self.aan_wie,
            **velden,
        )

    aan_wie = ""


INHOUD = tuple(naam for naam in Gespreksinhoud.__slots__ if naam != "doelen")
WOORDEN = ("woorden", "taal", "vertaling", "vertaald_door", "aanleiding", "wil")


class AanvulForm(InhoudForm):
    """What an earlier contact was for this child."""

    def to_gesprek(self, contact: Contact) -> Gesprek:
        self.aan_wie = contact.medewerker.naam
        return Gesprek(
            self.kind,
            self.to_inhoud(),
            contact=contact,
            verhaal=self.to_verhaal(contact),
            uiterlijk=read_dag(self.cleaned_data["uiterlijk"]),
        )


class KindgesprekForm(MomentForm, InhoudForm):
    """A whole talk with a child: the contact, and what it was."""

    wijze = forms.ChoiceField(
        label="Waar of hoe?", choices=Contactwijze.choices, widget=KeuzeWidget
    )
    erbij = PersonenField(label="Wie van het gezin was erbij?", required=False)
    tolk = forms.ChoiceField(
        label="Hoe verstond u elkaar?", choices=TOLKEN, required=False
    )
    afspraak = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, personen: list[Persoon], **kwargs: Any) -> None:
        kind = kwargs["kind"]
        anderen = [p for p in personen if p != kind and not p.afloop]
        super().__init__(*args, personen=anderen, **kwargs)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        erbij = data.get("erbij") or []
        if data.get("vorm") == Gespreksvorm.ALLEEN and erbij:
            self.add_error(
                "erbij", "U koos 'alleen'. Haal de namen weg, of kies een andere vorm."
            )
        return data

    def to_gesprek(self, afspraak: Agendaafspraak | None, door: str) -> Gesprek:
        data = self.cleaned_data
        self.aan_wie = door
        gegevens = Contactgegevens(
            data["gebeurd_op"],
            wijze=data["wijze"],
            tolk=data["tolk"],
            tolk_taal=Taal(data["taal"]).label if data["taal"] else "",
        )
        oog_in_oog = data["wijze"] in OOG_IN_OOG
        alleen = data["vorm"] == Gespreksvorm.ALLEEN
        return Gesprek(
            self.kind,
            self.to_inhoud(),
            gegevens=gegevens,
            aanwezigen=[
                Aanwezige(self.kind, oog_in_oog, True, alleen),
                # Who takes part in a call is heard, and not seen.
                *(
                    Aanwezige(self.personen[pk], oog_in_oog, not oog_in_oog)
                    for pk in data["erbij"]
                ),
            ],
            verhaal=self.to_verhaal(gegevens),
            uiterlijk=read_dag(data["uiterlijk"]),
            afspraak=afspraak,
        )


def read_dag(datum: Any) -> Any:
    """Return the day of a field that may stay empty."""
    return datum.dag if datum else None
