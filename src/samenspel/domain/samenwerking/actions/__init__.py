"""Changes in how we work with others: sparring, and handing over."""

from samenspel.domain.samenwerking.actions.overdracht import (
    Gesprek,
    confirm_gelezen,
    open_overdracht,
    record_geen_gesprek,
    record_gesprek,
)
from samenspel.domain.samenwerking.actions.sparren import (
    LOGWAARDE,
    Sparringgegevens,
    record_sparring,
    report_back_sparring,
)

__all__ = [
    "LOGWAARDE",
    "Gesprek",
    "Sparringgegevens",
    "confirm_gelezen",
    "open_overdracht",
    "record_geen_gesprek",
    "record_gesprek",
    "record_sparring",
    "report_back_sparring",
]
