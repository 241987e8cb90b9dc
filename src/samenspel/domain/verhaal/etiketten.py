"""What a signal is about: the labels that redaction reads."""

from collections.abc import Iterable

from samenspel.domain.privacy.redactie import Etiket, Onderwerp
from samenspel.domain.verhaal.models import (
    Antwoord,
    Kindblad,
    Kindgesprek,
    Kindverhaal,
    Kring,
    NietGesproken,
    Nieuwkomer,
    Signaal,
    Slaapcontrole,
    Spreekdatum,
    Vergewissing,
)


def label_wie_meldt(signaal: Signaal) -> Etiket:
    """Return the label of who reported a signal: shielded as a melder is."""
    return Etiket(Onderwerp.MELDER)


def label_signaal(signaal: Signaal) -> Etiket:
    """Return the label of what a signal says: work notes, unless a child said it.

    The words of a child are the child's; nobody else of the family reads them.
    """
    spreker = signaal.woorden_van
    if spreker is not None and spreker.is_kind:
        return Etiket(Onderwerp.WOORD_VAN_KIND, frozenset({spreker.pk}))
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset(signaal.betreft))


def label_kindverhaal(verhaal: Kindverhaal) -> Etiket:
    """Return the label of what a child told: the words are the child's, and no other's."""
    return Etiket(Onderwerp.WOORD_VAN_KIND, frozenset({verhaal.kind_id}))


def label_gesprek(rij: Kindgesprek | Spreekdatum) -> Etiket:
    """Return the label of a talk with a child, also of one that must still come.

    That there was one, or will be, is the child's: no parent hears it from a paper.
    """
    return Etiket(Onderwerp.WOORD_VAN_KIND, frozenset({rij.kind_id}))


def label_kindblad(blad: Kindblad, voor: Iterable[int] = ()) -> Etiket:
    """Return the label of a sheet: of the child, and of whom it chose (`voor`)."""
    eigen = frozenset({blad.kind_id})
    return Etiket(Onderwerp.WOORD_VAN_KIND, eigen, alleen_voor=eigen | frozenset(voor))


def label_niet_gesproken(rij: NietGesproken) -> Etiket:
    """Return the label of why somebody was not spoken with: it may name a danger."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset({rij.persoon_id}))


def label_vergewissing(rij: Vergewissing) -> Etiket:
    """Return the label of who speaks with a child: a parent may not know of it."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset({rij.kind_id}))


def label_thuis(rij: Slaapcontrole | Nieuwkomer) -> Etiket:
    """Return the label of who sleeps where: it says where somebody can be found."""
    return Etiket(Onderwerp.ADRES)


def label_antwoord(antwoord: Antwoord) -> Etiket:
    """Return the label of an answer: work notes, unless a child gave it itself."""
    if antwoord.zegt is not None and antwoord.zegt.is_kind:
        return Etiket(Onderwerp.WOORD_VAN_KIND, frozenset({antwoord.zegt.pk}))
    over = frozenset({antwoord.over_id} if antwoord.over_id else ())
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, over)


def label_kring(kring: Kring) -> Etiket:
    """Return the label of who stands near to a child: on no paper of the family."""
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset({kring.kind_id}))
