"""GEDCOM: the people of a family in from a genealogy program, and out to one."""

from samenspel.domain.gezin.gedcom.knopen import MOST_BYTES
from samenspel.domain.gezin.gedcom.lezen import MOST_MENSEN, read_stamboom
from samenspel.domain.gezin.gedcom.stamboom import Opmerking, Stamboom
from samenspel.domain.gezin.gedcom.uitvoer import make_gedcom
from samenspel.domain.gezin.gedcom.vergelijken import Gelijke, match_stamboom

__all__ = [
    "MOST_BYTES",
    "MOST_MENSEN",
    "Gelijke",
    "Opmerking",
    "Stamboom",
    "make_gedcom",
    "match_stamboom",
    "read_stamboom",
]
