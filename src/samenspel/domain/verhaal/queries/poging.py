"""Attempts that are open, and what followed on the others; short notes."""

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.verhaal.models import Contact, Contactpoging, Notitie


def list_pogingen(gezin: Gezin) -> list[Contactpoging]:
    """Return the attempts to reach the family, latest first; one query.

    Each has `contact_op` and `opnieuw_op`: what followed on it, if anything did.
    """
    return list(
        annotate_gevolg(Contactpoging.objects.filter(gezin=gezin))
        .select_related("medewerker__gebruiker", "afgerond_door")
        .order_by("-gebeurd_op", "-pk")
    )


def list_open_pogingen(medewerker: Medewerker) -> list[Contactpoging]:
    """Return the own attempts on which nothing followed yet, the oldest day first."""
    return list(
        annotate_gevolg(Contactpoging.objects.filter(medewerker=medewerker))
        .filter(OPEN)
        .select_related("gezin")
        .order_by(Coalesce("vervolg_op", "gebeurd_op__date"), "pk")
    )


def find_open_poging(gezin: Gezin, pk: int) -> Contactpoging | None:
    """Return an attempt of this family that is not closed, None when it is not there."""
    return Contactpoging.objects.filter(
        gezin=gezin, pk=pk, afgerond_op__isnull=True
    ).first()


# Nothing followed: no contact, no new attempt, and no reason why not.
OPEN = Q(contact_op__isnull=True, opnieuw_op__isnull=True, afgerond_op__isnull=True)


def annotate_gevolg(pogingen: QuerySet[Contactpoging]) -> QuerySet[Contactpoging]:
    """Add when the first contact after it was, and the next attempt."""
    daarna = {"gezin": OuterRef("gezin"), "gebeurd_op__gt": OuterRef("gebeurd_op")}
    contact = Contact.objects.filter(**daarna, vervallen_op__isnull=True)
    opnieuw = Contactpoging.objects.filter(**daarna)
    return pogingen.annotate(
        contact_op=Subquery(contact.order_by("gebeurd_op").values("gebeurd_op")[:1]),
        opnieuw_op=Subquery(opnieuw.order_by("gebeurd_op").values("gebeurd_op")[:1]),
    )


def list_notities(gezin: Gezin, *, aantal: int = 40) -> list[Notitie]:
    """Return the latest notes of talks with others, withdrawn ones too; one query."""
    return list(
        Notitie.objects.filter(gezin=gezin)
        .select_related("medewerker__gebruiker", "vervallen_door")
        .order_by("-gebeurd_op", "-pk")[:aantal]
    )


def find_notitie(gezin: Gezin, pk: int) -> Notitie | None:
    """Return a note of this family, None when it is not there."""
    return Notitie.objects.filter(gezin=gezin, pk=pk).first()
