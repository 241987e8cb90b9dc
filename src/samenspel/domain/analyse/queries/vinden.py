"""One thought of a family by its number, as long as it holds."""

from samenspel.domain.analyse.models import (
    Gebiedsuitspraak,
    Gevaar,
    Gevaarcijfer,
    Herziening,
    Invloed,
    Onenigheid,
    Opvang,
    Punt,
)
from samenspel.domain.gezin.models import Gezin


def find_punt(gezin: Gezin, pk: int) -> Punt | None:
    """Return a point of this family that still holds, None when there is none."""
    rijen = Punt.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("zegt").first()


def find_gevaar(gezin: Gezin, pk: int) -> Gevaar | None:
    """Return a danger statement that still holds, None when there is none."""
    return Gevaar.objects.filter(gezin=gezin, pk=pk, vervallen_op=None).first()


def find_cijfer(gezin: Gezin, pk: int) -> Gevaarcijfer | None:
    """Return a figure that still holds, None when there is none."""
    rijen = Gevaarcijfer.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("zegt", "gevaar").first()


def find_onenigheid(gezin: Gezin, pk: int) -> Onenigheid | None:
    """Return what somebody does not agree with still, None when there is none."""
    rijen = Onenigheid.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("zegt").first()


def find_opvang(gezin: Gezin, pk: int) -> Opvang | None:
    """Return what makes up for a worry still, None when there is none."""
    rijen = Opvang.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("kracht", "zorg").first()


def find_herziening(gezin: Gezin) -> Herziening | None:
    """Return the round that goes on, None when there is none."""
    return Herziening.objects.filter(gezin=gezin, afgerond_op=None).first()


def find_uitspraak(gezin: Gezin, pk: int) -> Gebiedsuitspraak | None:
    """Return what was said of an area of life and still stands, None without one."""
    rijen = Gebiedsuitspraak.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("zegt").first()


def find_invloed(gezin: Gezin, pk: int) -> Invloed | None:
    """Return how one area works on another, None when that was taken back."""
    rijen = Invloed.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("zegt").first()
