"""What can be true of a worry, a pattern, an end; plain values in, blockers out."""

from samenspel.domain.analyse.rules.feiten import Feit, parse_feiten

__all__ = ["Feit", "parse_feiten"]
