"""What is worrying, open and weighed."""

from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, Func, IntegerField, OuterRef, QuerySet

from samenspel.domain.gezin.models import Gezin, Persoon
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


def annotate_acuut(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `acuut`: when there were acute signals about each person, oldest first."""
    over = Func(
        F("betreft"),
        OuterRef("pk"),
        function="array_position",
        output_field=IntegerField(),
    )
    signalen = Signaal.objects.filter(is_acuut=True).alias(over=over)
    momenten = signalen.filter(over__isnull=False).order_by("gebeurd_op", "pk")
    return personen.annotate(acuut=ArraySubquery(momenten.values("gebeurd_op")))


def count_signalen_sinds(gezin: Gezin, moment: datetime) -> int:
    """Return how many signals of a family came after a moment; one query."""
    return Signaal.objects.filter(gezin=gezin, gebeurd_op__gt=moment).count()


def find_signaal(gezin: Gezin, pk: int) -> Signaal | None:
    """Return a signal of this family, None when it is not there."""
    return _signalen(gezin).filter(pk=pk).first()


def _signalen(gezin: Gezin) -> QuerySet[Signaal]:
    return Signaal.objects.filter(gezin=gezin).select_related(
        "woorden_van", "vastgelegd_door", "getaxeerd_door", "gewogen_door"
    )
