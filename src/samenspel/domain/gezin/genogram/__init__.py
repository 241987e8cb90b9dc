"""The genogram of a family: its people and bonds as a drawing and as a list.

The list is the source of the drawing.
"""

from samenspel.domain.gezin.genogram.dagen import Wisseldag, list_wisseldagen
from samenspel.domain.gezin.genogram.lezen import Genogram, read_genogram
from samenspel.domain.gezin.genogram.lijst import Mensregel
from samenspel.domain.gezin.genogram.papier import make_genogrampapier
from samenspel.domain.gezin.genogram.wie import Vraag

__all__ = [
    "Genogram",
    "Mensregel",
    "Vraag",
    "Wisseldag",
    "list_wisseldagen",
    "make_genogrampapier",
    "read_genogram",
]
