"""A family of which the pattern is known, that is safe enough to change, or not yet."""

import pytest
from django.utils import timezone

from samenspel.domain.veiligheid.actions import (
    add_deel,
    confirm_veiligheidsplan,
    open_plan,
    record_vaststelling,
)
from samenspel.domain.veiligheid.gegevens import (
    Onderdeelgegevens,
    Vaststellinggegevens,
)
from samenspel.domain.veiligheid.models import Onderdeelsoort
from samenspel.interfaces.werkplek.patroon.tests.conftest import (  # noqa: F401
    patroon,
    put,
)


@pytest.fixture
def estimate(gezin, mensen, femke):
    """Return how a worker says how safe a child is now."""

    def estimate(kind: str, cijfer: int) -> None:
        nu = timezone.now()
        conclusie = "veilig" if cijfer >= 6 else "onveilig"
        gegevens = Vaststellinggegevens(mensen[kind], conclusie, nu, cijfer)
        record_vaststelling(gezin=gezin, gegevens=gegevens, by=femke, at=nu)

    return estimate


@pytest.fixture
def veiligheidsplan(gezin, femke):
    """A plan that holds and says what a '6' looks like here."""
    nu = timezone.now()
    wie = {"by": femke, "at": nu}
    plan = open_plan(gezin=gezin, **wie)
    zes = Onderdeelgegevens(Onderdeelsoort.ZES, "Papa loopt weg als hij boos is.")
    add_deel(plan=plan, gegevens=zes, **wie)
    confirm_veiligheidsplan(plan=plan, afgesproken_op=nu, motivering="Nog kort.", **wie)
    return plan


@pytest.fixture
def veilig(estimate, veiligheidsplan):
    """Both children have a 6, and a veiligheidsplan holds."""
    estimate("Sam", 6)
    estimate("Lot", 6)
