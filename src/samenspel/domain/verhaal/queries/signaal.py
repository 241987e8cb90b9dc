"""What is worrying, open and weighed."""

from django.db.models import QuerySet

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.verhaal.models import Signaal


def list_signalen(gezin: Gezin) -> list[Signaal]:
    """Return the signals of a family, latest first; one query."""
    return list(_signalen(gezin).order_by("-gebeurd_op", "-pk"))


def list_open_signalen(gezin: Gezin) -> list[Signaal]:
    """Return the signals that nobody weighed yet, acute ones first; one query."""
    return list(
        _signalen(gezin)
        .filter(gewogen_op__isnull=True)
        .order_by("-is_acuut", "-gebeurd_op", "-pk")
    )


def find_signaal(gezin: Gezin, pk: int) -> Signaal | None:
    """Return a signal of this family, None when it is not there."""
    return _signalen(gezin).filter(pk=pk).first()


def _signalen(gezin: Gezin) -> QuerySet[Signaal]:
    return Signaal.objects.filter(gezin=gezin).select_related(
        "woorden_van", "vastgelegd_door", "gewogen_door"
    )
