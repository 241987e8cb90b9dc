"""The last step: a family is let go."""

from typing import Any

from samenspel.demo.draaiboek.lezen import Draaiboek, Stap, get_dag
from samenspel.domain.handelingen.afsluiten import close_gezin
from samenspel.domain.samenwerking.actions.afsluiten import Overnamegegevens
from samenspel.domain.samenwerking.rules import Sluitgegevens

DAGEN = ("ouders_verteld_op", "kinderen_verteld_op", "vinger_op")


def close(boek: Draaiboek, stap: Stap) -> None:
    """The dossier closes: why, how it went, who goes on; days as working days from now."""
    v = boek.v
    overnames = [
        Overnamegegevens(vanaf=get_dag(v.nu, rij.pop("vanaf")), **rij)
        for rij in map(dict, stap.get("overname"))
    ]
    gegevens: dict[str, Any] = stap.take_all()
    for naam in DAGEN:
        gegevens[naam] = get_dag(v.nu, gegevens[naam]) if naam in gegevens else None
    v.bij(
        close_gezin,
        door=stap.door,
        op=stap.vastgelegd,
        gegevens=Sluitgegevens(**gegevens),
        overnames=overnames,
    )
