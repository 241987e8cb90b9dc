"""The shared analysis of a family: the eight parts that one hands over (S12)."""

from samenspel.domain.handelingen.verklaren.delen import Laatst, Onderdeel
from samenspel.domain.handelingen.verklaren.lezen import Analyse, get_analyse

__all__ = ["Analyse", "Laatst", "Onderdeel", "get_analyse"]
