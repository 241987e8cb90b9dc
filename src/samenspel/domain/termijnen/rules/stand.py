"""The state of a verplichting at a moment, in Python and in SQL alike."""

from datetime import datetime
from enum import StrEnum

from samenspel.domain.termijnen.rules.verplichting import Verplichting


class Stand(StrEnum):
    """How a verplichting stands at one moment."""

    TOEKOMST = "toekomst"
    OPEN = "open"
    AMBER = "amber"
    ROOD = "rood"
    VERVULD = "vervuld"
    VERVALLEN = "vervallen"


STAND_SQL = """\
CASE
  WHEN vervuld_op <= %(nu)s THEN 'vervuld'
  WHEN vervallen_op <= %(nu)s THEN 'vervallen'
  WHEN vanaf > %(nu)s THEN 'toekomst'
  WHEN rood_vanaf <= %(nu)s THEN 'rood'
  WHEN amber_vanaf <= %(nu)s THEN 'amber'
  ELSE 'open'
END"""
"""The same decision over columns with the names of the fields and a parameter `nu`."""


def stand(verplichting: Verplichting, nu: datetime) -> Stand:
    """The state at a moment: comparisons only, in the order of STAND_SQL."""
    if is_bereikt(verplichting.vervuld_op, nu):
        return Stand.VERVULD
    if is_bereikt(verplichting.vervallen_op, nu):
        return Stand.VERVALLEN
    if verplichting.vanaf > nu:
        return Stand.TOEKOMST
    if is_bereikt(verplichting.rood_vanaf, nu):
        return Stand.ROOD
    if is_bereikt(verplichting.amber_vanaf, nu):
        return Stand.AMBER
    return Stand.OPEN


def is_bereikt(moment: datetime | None, nu: datetime) -> bool:
    """Whether a moment exists and is not in the future."""
    return moment is not None and moment <= nu
