"""A circle of places: how development and behaviour keep each other going in a family."""

from samenspel.tekening.kring.maken import Groep, Kring, Vak
from samenspel.tekening.kring.plaatsen import measure_kring, place_kring
from samenspel.tekening.kring.svg import draw_kring

__all__ = ["Groep", "Kring", "Vak", "draw_kring", "measure_kring", "place_kring"]
