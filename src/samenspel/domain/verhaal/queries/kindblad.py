"""Sheets of children, with who may see them, without a query per row."""

from django.db.models import QuerySet

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.verhaal.models import Kindblad, Kindkeuze, Kindvak


def list_kindbladen(kind: Persoon) -> list[Kindblad]:
    """Return the last version of each sheet of a child, latest first; two queries.

    Without the bytes of a drawing: a page only says where they are.
    """
    opgevolgd = _bladen(kind.gezin_id).filter(kind=kind, vorige__isnull=False)
    return list(
        _bladen(kind.gezin_id)
        .filter(kind=kind)
        .exclude(pk__in=opgevolgd.values("vorige"))
        .select_related("kind")
        .prefetch_related("vakken")
        .order_by("-gemaakt_op", "-pk")
    )


def find_kindblad(gezin: Gezin, pk: int) -> Kindblad | None:
    """Return a sheet of this family, also an older version; None without one."""
    rijen = _bladen(gezin.pk).filter(pk=pk).select_related("kind", "vastgelegd_door")
    return rijen.prefetch_related("vakken").first()


def find_opvolger(blad: Kindblad) -> Kindblad | None:
    """Return the next version of this sheet, None for the last."""
    return _bladen(blad.gezin_id).filter(vorige=blad).first()


def find_kindvak(gezin: Gezin, pk: int) -> Kindvak | None:
    """Return a part of a sheet that holds a drawing, None without one."""
    return (
        Kindvak.objects.filter(
            gezin=gezin, pk=pk, tekening__isnull=False, blad__vervallen_op=None
        )
        .select_related("blad", "tekening")
        .first()
    )


def find_kindkeuze(gezin: Gezin, pk: int) -> Kindkeuze | None:
    """Return who may see a sheet, as long as that holds."""
    rijen = Kindkeuze.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("blad__kind", "voor").first()


def list_keuzes(blad: Kindblad) -> list[Kindkeuze]:
    """Return who may see this sheet now."""
    rijen = Kindkeuze.objects.filter(blad=blad, vervallen_op=None)
    return list(rijen.select_related("voor", "vastgelegd_door").order_by("pk"))


def list_keuzes_voor(persoon: Persoon) -> list[Kindkeuze]:
    """Return every sheet that this person may see now."""
    rijen = Kindkeuze.objects.filter(voor=persoon, vervallen_op=None)
    return list(rijen.select_related("blad").prefetch_related("blad__vakken"))


def read_tekening(vak: Kindvak) -> bytes:
    """Return the points of the drawing in this part; empty without one."""
    return bytes(vak.tekening.inhoud) if vak.tekening else b""


def _bladen(gezin: int) -> QuerySet[Kindblad]:
    return Kindblad.objects.filter(gezin=gezin, vervallen_op=None)
