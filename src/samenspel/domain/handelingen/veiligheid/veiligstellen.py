"""Making several children safe in one click."""

from datetime import datetime

from samenspel.core.actions import composite
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.actions import (
    record_veiligstelling,
)
from samenspel.domain.veiligheid.gegevens import (
    Veiligstellinggegevens,
)


@composite
def secure_kinderen(
    *,
    gezin: Gezin,
    kinderen: list[Persoon],
    wie: str,
    wat: str,
    op: datetime,
    is_juridische_stap_nodig: bool,
    besloten_door: str,
    motivering: str,
    by: Gebruiker,
    at: datetime,
) -> None:
    """Record that these children were made safe at once, all by the same act. N014."""
    for kind in kinderen:
        gegevens = Veiligstellinggegevens(
            kind=kind,
            wie=wie,
            wat=wat,
            veiliggesteld_op=op,
            is_juridische_stap_nodig=is_juridische_stap_nodig,
            besloten_door=besloten_door,
            motivering=motivering,
        )
        record_veiligstelling(gezin=gezin, gegevens=gegevens, by=by, at=at)
