"""How safe a grown-up of the family is: their danger is the child's too."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.veiligheid.models.vaststelling import Conclusie


@volg()
class Volwassenoordeel(VanGezin):
    """Hoe veilig één volwassene in het gezin nu is, met de feiten erbij.

    The parent who is beaten, the grandmother in the house. The latest counts. Beside the
    children and never among them: no norm of a child counts it. Source: N278.
    """

    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="volwassenoordelen"
    )
    conclusie = models.TextField(choices=Conclusie.choices)
    feiten = models.TextField()
    vastgesteld_op = models.DateTimeField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "persoon": Klasse.PERSOON,
        "conclusie": Klasse.BIJZONDER,
        "feiten": Klasse.GEHEIM,
        "vastgesteld_op": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(
                fields=["gezin", "persoon", "-vastgesteld_op"],
                name="volwassenoordeel_laatste",
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="volwassenoordeel_conclusie",
                condition=Q(conclusie__in=Conclusie.values),
            ),
            models.CheckConstraint(
                name="volwassenoordeel_zegt_iets", condition=~Q(feiten="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.persoon}: {self.get_conclusie_display()}"
