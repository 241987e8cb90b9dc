"""What an answer or a sharing is about: the labels that redaction reads."""

from samenspel.domain.privacy.models import Deling, Toestemming
from samenspel.domain.privacy.redactie import Etiket, Onderwerp


def label_toestemming(toestemming: Toestemming) -> Etiket:
    """Return the label of somebody's answer: nobody else of the family reads it."""
    wie = frozenset({toestemming.persoon_id})
    return Etiket(betreft=wie, alleen_voor=wie)


def label_deling(deling: Deling) -> Etiket:
    """Return the label of a sharing without toestemming: the family hears it in words.

    The weighing itself may name a melder or another parent, so it is no family paper.
    """
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset(deling.betreft))
