"""What every row of a gezin carries: whose it is, who wrote it, and when."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.gezin import Gezin

PRIVACY_VAN_GEZIN = {
    "gezin": Klasse.PERSOON,
    "vastgelegd_op": Klasse.OPENBAAR,
    "vastgelegd_door": Klasse.PERSOON,
}


class VanGezin(models.Model):
    """Een feit dat bij één gezin hoort, met wie het vastlegde en wanneer."""

    gezin = models.ForeignKey(Gezin, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(db_default=Now())
    vastgelegd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        abstract = True
