"""What a weging or a step is about: the labels that redaction reads."""

from samenspel.domain.besluiten.models import Besluit, Casenote, Meldcodestap, Weging
from samenspel.domain.privacy.redactie import Etiket, Onderwerp


def label_weging(weging: Weging) -> Etiket:
    """Return the label of a weging: it holds signals and views, so no family paper."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)


def label_meldcodestap(stap: Meldcodestap) -> Etiket:
    """Return the label of a step: it may name who reported, so no family paper."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)


def label_casenote(casenote: Casenote) -> Etiket:
    """Return the label of a casenote: the team prepares itself, so no family paper."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)


def label_besluit(besluit: Besluit) -> Etiket:
    """Return the label of a decision: it says what each parent thinks, so no family paper."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset(besluit.voor_wie))
