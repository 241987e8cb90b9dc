"""Who sits at the table: nobody sees there what one of them may not read."""

from typing import Any

from samenspel.domain.analyse.rules import is_samen_veilig
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
