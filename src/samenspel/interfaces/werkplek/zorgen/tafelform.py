"""Who sits at the table: nobody sees there what one of them may not read."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from samenspel.domain.analyse.lezen import list_gasten
from samenspel.domain.analyse.rules import is_samen_veilig
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.privacy.redactie import Lezer
from samenspel.domain.veiligheid.papier.lezers import Planlezer
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.werkplek.gezin.forms import PersonenField, PersoonKeuzeForm


class TafelForm(PersoonKeuzeForm):
    """Everybody who looks along; two people who may not meet never do."""

    wie = PersonenField(
        label="Wie kijken er mee?",
        help_text="Ook wie door een deur of scherm kan meelezen.",
        error_messages={"required": "Kies wie er aan tafel zitten."},
    )

    def __init__(
        self, *args: Any, verboden: list[tuple[int, int]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.verboden = verboden

    def clean_wie(self) -> list[int]:
        wie: list[int] = self.cleaned_data["wie"]
        if not is_samen_veilig(wie, self.verboden):
            self.add_error(
                "wie",
                "Twee van deze mensen mogen geen contact met elkaar hebben. "
                "Kies één van hen, en bespreek het met de ander apart.",
            )
        return wie


@dataclass(frozen=True, slots=True)
class Tafel:
    """The question who sits at the table, and who do once it was answered well."""

    form: TafelForm
    gasten: tuple[Planlezer, ...] = ()

    @property
    def mensen(self) -> list[Persoon]:
        return [gast.persoon for gast in self.gasten]

    @property
    def lezers(self) -> list[Lezer]:
        return [gast.lezer for gast in self.gasten]


def ask_tafel(request: GebruikerRequest, gezin: Gezin, dag: date) -> Tafel:
    """Ask who sits at the table on this day; nobody does until that is clear."""
    gasten, verboden = list_gasten(gezin, dag)
    form = TafelForm(
        request.GET if "wie" in request.GET else None,
        personen=[gast.persoon for gast in gasten],
        verboden=verboden,
    )
    if not form.is_bound or not form.is_valid():
        return Tafel(form)
    wie = form.cleaned_data["wie"]
    return Tafel(form, tuple(gast for gast in gasten if gast.persoon.pk in wie))
