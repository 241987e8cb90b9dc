"""What was decided about a family, and with whom it came about."""

from samenspel.demo.draaiboek.lezen import Draaiboek, Stap
from samenspel.domain.besluiten.actions import Besluitgegevens, record_besluit
from samenspel.domain.besluiten.models import Besluitsoort


def decide(boek: Draaiboek, stap: Stap) -> None:
    """A decision; about help with whom of the family it was talked over."""
    gegevens = Besluitgegevens(
        soort=Besluitsoort(stap.get("soort")),
        genomen_op=stap.op.date(),
        voor_wie=boek.v.ids(*stap.get("voor_wie", [])),
        overlegd_met=boek.v.ids(*stap.get("overlegd_met", [])),
        **stap.take_all(),
    )
    boek.v.bij(record_besluit, door=stap.door, op=stap.vastgelegd, gegevens=gegevens)
