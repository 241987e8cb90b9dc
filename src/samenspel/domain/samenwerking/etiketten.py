"""What working together is about: the label that redaction reads."""

from samenspel.domain.privacy.redactie import Etiket, Onderwerp
from samenspel.domain.samenwerking.models import Afsluiting, Overdracht, Sparring


def label_sparring(sparring: Sparring) -> Etiket:
    """Return the label of a talk: work notes, told to the family in words (N123)."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)


def label_overdracht(overdracht: Overdracht) -> Etiket:
    """Return the label of a hand-over: what was passed on is work notes."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)


def label_afsluiting(afsluiting: Afsluiting) -> Etiket:
    """Return the label of a closing: for professionals; the family was told in words."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS)
