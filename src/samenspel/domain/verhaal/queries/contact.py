"""Talks and visits: of a family, with who was there."""

from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.core.paginator import Page, Paginator
from django.db.models import OuterRef, Prefetch, Q, QuerySet

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.verhaal.models import Aanwezigheid, Contact
from samenspel.domain.verhaal.queries.versies import list_contactversies

PER_PAGINA = 20  # a page of talks stays below 100 kB
# A row that says nothing is left of a tick that was corrected away.
ZEGT_IETS = Q(is_gezien=True) | Q(is_gesproken=True) | ~Q(reden_niet_gesproken="")


def page_contacten(gezin: Gezin, nummer: str | int = 1) -> "Page[Contact]":
    """Return a page of contacts with who was there, latest first, withdrawn ones too.

    Three queries; each has `versies`: what stood there before a correction, one query
    more when any. A number that is no page is the first, or the last.
    """
    wie = Aanwezigheid.objects.filter(ZEGT_IETS).select_related("persoon")
    contacten = (
        Contact.objects.filter(gezin=gezin)
        .select_related("medewerker__gebruiker", "vervallen_door", "gecorrigeerd_door")
        .prefetch_related(Prefetch("aanwezigen", wie.order_by("pk")))
        .order_by("-gebeurd_op", "-pk")
    )
    pagina = Paginator(contacten, PER_PAGINA).get_page(nummer)
    rijen = list(pagina.object_list)
    versies = list_contactversies(rijen)
    for contact in rijen:
        contact.versies = versies.get(contact.pk, [])  # type: ignore[attr-defined]
    pagina.object_list = rijen
    return pagina


def list_contactregels(gezin: Gezin, *, aantal: int) -> list[Contact]:
    """Return the latest contacts with `gezien`: who was seen; one query."""
    gezien = Aanwezigheid.objects.filter(contact=OuterRef("pk"), is_gezien=True)
    namen = gezien.order_by("pk").values("persoon__roepnaam")
    return list(
        Contact.objects.filter(gezin=gezin, vervallen_op__isnull=True)
        .select_related("medewerker__gebruiker")
        .annotate(gezien=ArraySubquery(namen))
        .order_by("-gebeurd_op", "-pk")[:aantal]
    )


def find_contact(gezin: Gezin, pk: int) -> Contact | None:
    """Return a contact of this family, None when it is not there."""
    return Contact.objects.filter(gezin=gezin, pk=pk).first()


def list_aanwezigen(contact: Contact) -> list[Aanwezigheid]:
    """Return who was there, and what was so for each; one query."""
    rijen = Aanwezigheid.objects.filter(contact=contact)
    return list(rijen.select_related("persoon").order_by("pk"))


def has_huisbezoek(gezin: Gezin) -> bool:
    """Say whether anybody has been at this family's home."""
    return Contact.objects.filter(
        gezin=gezin, wijze="HUISBEZOEK", vervallen_op__isnull=True
    ).exists()


def query_op_tijdlijn(gezin: Gezin) -> QuerySet[Contact, Any]:
    """Ask which contacts belong among what mattered, as part of another question."""
    found = Contact.objects.filter(gezin=gezin, op_tijdlijn_sinds__isnull=False)
    return found.values("pk")


def read_belangrijkste(contacten: Iterable[int]) -> dict[int, str]:
    """Return what mattered most in each of these talks; one query."""
    found = Contact.objects.filter(pk__in=list(contacten))
    return dict(found.values_list("pk", "belangrijkste"))
