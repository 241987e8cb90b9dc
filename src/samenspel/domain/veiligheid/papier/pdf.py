"""A sheet of a plan as PDF."""

from datetime import datetime
from pathlib import Path

from samenspel.core import papier
from samenspel.domain.veiligheid.papier.vorm import Papierinhoud

SJABLOON = Path(__file__).parent / "plan.typ"


def make_pdf(inhoud: Papierinhoud, *, gemaakt_op: datetime) -> bytes:
    """Return the sheet of a plan as PDF/UA-1 and PDF/A-2a."""
    return papier.make_pdf(SJABLOON, inhoud.as_json(), gemaakt_op=gemaakt_op)
