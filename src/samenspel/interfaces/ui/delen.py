"""A long form in parts: what is always asked in sight, the rest folded away."""

from dataclasses import dataclass
from typing import ClassVar

from django import forms

LEEG: tuple[object, ...] = (None, "", False, [])


@dataclass(frozen=True, slots=True)
class Deel:
    """One part of a form: its heading, what to know about it, and its fields.

    `vouwt`: seldom needed, so it is folded until something in it is filled in or wrong.
    """

    titel: str
    namen: tuple[str, ...]
    bij: str = ""
    vouwt: bool = False


@dataclass(frozen=True, slots=True)
class Formulierdeel:
    """A part with its fields, ready to draw."""

    deel: Deel
    velden: list[forms.BoundField]
    is_gevraagd: bool = False

    @property
    def is_open(self) -> bool:
        return self.is_gevraagd or any(
            veld.errors or veld.value() not in (*LEEG, veld.field.initial)
            for veld in self.velden
        )


class DelenForm(forms.Form):
    """A form that says in which parts its fields stand; `ui/delen.html` draws them."""

    DELEN: ClassVar[tuple[Deel, ...]] = ()

    @property
    def delen(self) -> list[Formulierdeel]:
        return [
            Formulierdeel(
                deel, [self[naam] for naam in deel.namen], self.asks_for(deel)
            )
            for deel in self.DELEN
        ]

    def asks_for(self, deel: Deel) -> bool:
        """Say whether another answer asks for this part."""
        return False
