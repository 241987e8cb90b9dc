"""Who was seen and spoken with, talks with children, and why there was none."""

from django.db.models import Q

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Contact,
    Kindgesprek,
    NietGesproken,
    Spreekdatum,
    Vergewissing,
)


def list_ontmoetingen(gezin: Gezin) -> list[Aanwezigheid]:
    """Return who was met, or not and why, at each contact that was, latest first."""
    return list(
        Aanwezigheid.objects.filter(
            Q(is_gezien=True) | Q(is_gesproken=True) | ~Q(reden_niet_gesproken=""),
            gezin=gezin,
            contact__vervallen_op=None,
        )
        .select_related("contact__medewerker__gebruiker")
        .order_by("-contact__gebeurd_op", "-pk")
    )


def list_kindgesprekken(gezin: Gezin) -> list[Kindgesprek]:
    """Return the talks with children that hold, latest first; one query."""
    return list(
        Kindgesprek.objects.filter(
            gezin=gezin, vervallen_op=None, contact__vervallen_op=None
        )
        .select_related("contact__medewerker__gebruiker", "vastgelegd_door")
        .order_by("-contact__gebeurd_op", "-pk")
    )


def find_kindgesprek(gezin: Gezin, pk: int) -> Kindgesprek | None:
    """Return a talk of this family that holds, None when there is none."""
    rijen = Kindgesprek.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("kind", "contact").first()


def find_gesproken_contact(gezin: Gezin, pk: int, kind: int) -> Contact | None:
    """Return a contact at which this child was spoken with, None without one."""
    return (
        Contact.objects.filter(
            gezin=gezin,
            pk=pk,
            vervallen_op=None,
            aanwezigen__persoon=kind,
            aanwezigen__is_gesproken=True,
        )
        .prefetch_related("aanwezigen__persoon")
        .select_related("medewerker__gebruiker")
        .first()
    )


def list_spreekdatums(gezin: Gezin) -> list[Spreekdatum]:
    """Return the own dates that hold, the last set first; one query."""
    rijen = Spreekdatum.objects.filter(gezin=gezin, vervallen_op=None)
    return list(rijen.select_related("vastgelegd_door").order_by("-pk"))


def find_spreekdatum(gezin: Gezin, pk: int) -> Spreekdatum | None:
    """Return an own date of this family that holds, None when there is none."""
    rijen = Spreekdatum.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("kind").first()


def list_niet_gesproken(gezin: Gezin) -> list[NietGesproken]:
    """Return why people were not spoken with, latest first; one query."""
    rijen = NietGesproken.objects.filter(gezin=gezin, vervallen_op=None)
    return list(rijen.select_related("vastgelegd_door").order_by("-op", "-pk"))


def find_niet_gesproken(gezin: Gezin, pk: int) -> NietGesproken | None:
    """Return why somebody was not spoken with, None when it is not there."""
    rijen = NietGesproken.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("persoon").first()


def list_vergewissingen(gezin: Gezin) -> list[Vergewissing]:
    """Return who speaks with which child for us, latest first; one query."""
    rijen = Vergewissing.objects.filter(gezin=gezin, vervallen_op=None)
    return list(rijen.select_related("vastgelegd_door").order_by("-nagegaan_op", "-pk"))


def find_vergewissing(gezin: Gezin, pk: int) -> Vergewissing | None:
    """Return who speaks with a child, None when that is not there."""
    rijen = Vergewissing.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("kind").first()
