"""Changes in how we work with others: sparring, handing over, letting a family go."""

from samenspel.domain.samenwerking.actions.afsluiten import (
    close_dossier,
    mark_reopened,
    undo_afsluiting,
)
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
    "close_dossier",
    "confirm_gelezen",
    "mark_reopened",
    "open_overdracht",
    "record_geen_gesprek",
    "record_gesprek",
    "record_sparring",
    "report_back_sparring",
    "undo_afsluiting",
]
