"""What must happen now, and why: the pure fold of the log over the norms.

No Django, no database and no clock. Time changes colours, never rows.
"""

from samenspel.domain.termijnen.rules.stand import STAND_SQL, Stand, stand
from samenspel.domain.termijnen.rules.verplichting import Verplichting
from samenspel.domain.termijnen.rules.vouw import beoordeel

__all__ = ["STAND_SQL", "Stand", "Verplichting", "beoordeel", "stand"]
