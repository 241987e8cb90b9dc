"""What an answer or a sharing is about: the labels that redaction reads."""

from collections.abc import Iterable

from samenspel.domain.gezin.models import Adres, Bewoning, Huishouden
from samenspel.domain.gezin.queries import Band, Huishoudblad, list_mensen_van
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
    return _label(huishouden.bewoning.all(), huishouden.adressen.all())


def label_huishoudblad(blad: Huishoudblad) -> Etiket:
    """Return the label of a household that is already read."""
    return _label(blad.bewoning, blad.adressen)


def label_adres(rij: Band) -> Etiket:
    """Return the label of a bond that ended: where somebody lived is as secret as now."""
    if isinstance(rij, Adres | Bewoning):
        return Etiket(Onderwerp.ADRES, is_geheim=True)
    return Etiket(betreft=frozenset(pk for pk in list_mensen_van(rij) if pk))


def _label(bewoning: Iterable[Bewoning], adressen: Iterable[Adres]) -> Etiket:
    bewoners = frozenset(rij.persoon_id for rij in bewoning if rij.tot is None)
    geheim = [a for a in adressen if a.tot is None and a.is_geheim]
    voor_allen = any(not adres.geheim_voor for adres in geheim)
    niet_voor = frozenset(wie for adres in geheim for wie in adres.geheim_voor)
    return Etiket(
        Onderwerp.ADRES,
        bewoners,
        is_geheim=bool(geheim),
        niet_voor=frozenset() if voor_allen else niet_voor,
    )
