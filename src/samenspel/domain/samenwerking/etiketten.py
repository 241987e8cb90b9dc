"""What a talk with others is about: the label that redaction reads."""

from samenspel.domain.privacy.redactie import Etiket, Onderwerp
from samenspel.domain.samenwerking.models import Overdracht, Sparring


def label_sparring(sparring: Sparring) -> Etiket:
    """Return the label of a talk: work notes, told to the family in words (N123)."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)


def label_overdracht(overdracht: Overdracht) -> Etiket:
    """Return the label of a hand-over: what was passed on is work notes."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)
