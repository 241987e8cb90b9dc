"""What works on what: names in boxes, and an arrow from each that makes another harder or helps it."""

from samenspel.tekening.invloed.plaatsen import Werking, place_invloeden
from samenspel.tekening.invloed.svg import draw_invloeden

__all__ = ["Werking", "draw_invloeden", "place_invloeden"]
