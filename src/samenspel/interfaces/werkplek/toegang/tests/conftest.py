"""What the tests of access share: a family of Noor alone, committed."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Aanmelding
from tests.cast import open_gezin_jansen


@pytest.fixture
def van_noor(noor) -> Gezin:
    """Noor holds the regie, and her team has no access any more."""
    at = timezone.now() - timedelta(hours=1)
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        gezin = open_gezin_jansen(by=noor, at=at)
        aanmelding = Aanmelding.objects.select_related("gezin").get(gezin=gezin)
        gezin = accept_gezin(
            aanmelding=aanmelding, regisseur=noor.medewerker, by=noor, at=at
        )
        Betrokkenheid.objects.filter(rol=Rol.TEAM).update(tot=timezone.now())
    return gezin
