"""What an answer or a sharing is about: the labels that redaction reads."""

from samenspel.domain.gezin.models import Huishouden
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


def label_huishouden(huishouden: Huishouden) -> Etiket:
    """Return the label of a household: its name may betray where it is.

    Needs `bewoning` and `adressen` at hand, as `list_huishoudens` gives them.
    """
    bewoners = frozenset(rij.persoon_id for rij in huishouden.bewoning.all())
    geheim = any(a.is_geheim for a in huishouden.adressen.all() if a.tot is None)
    return Etiket(Onderwerp.ADRES, bewoners, is_geheim=geheim)
