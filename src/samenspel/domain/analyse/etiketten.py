"""What a thought about a family is about: the labels that redaction reads.

A thought is for professionals until a worker lets the family read it (ADR 7). The words
of a child are the child's, also then: the child chooses who reads them.
"""

from collections.abc import Iterable

from samenspel.domain.analyse.models import (
    Duiding,
    Gebiedsuitspraak,
    Gevaar,
    Gevaarcijfer,
    Invloed,
    Onenigheid,
    Punt,
)
from samenspel.domain.analyse.patroon.vragen import find_vraag
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.privacy.redactie import Etiket, Onderwerp
from samenspel.domain.veiligheid.etiketten import label_woord_van_kind


def label_punt(punt: Punt) -> Etiket:
    """Return the label of a worry, strength or step."""
    return _label(punt, punt.betreft, punt.zegt)


def label_gevaar(gevaar: Gevaar, personen: dict[int, Persoon]) -> Etiket:
    """Return the label of a danger statement; a child that worries says so itself."""
    wie = [personen.get(pk) for pk in gevaar.wie_zorgen]
    kind = next((p for p in wie if p is not None and p.is_kind), None)
    if kind:
        return _label(gevaar, gevaar.betreft, kind)
    return _label(gevaar, [*gevaar.betreft, *gevaar.wie_zorgen], None)


def label_cijfer(cijfer: Gevaarcijfer) -> Etiket:
    """Return the label of one figure: the number of a child is the child's."""
    return _label(cijfer, (), cijfer.zegt)


def label_onenigheid(onenigheid: Onenigheid) -> Etiket:
    """Return the label of who does not agree."""
    return _label(onenigheid, (), onenigheid.zegt)


def label_leefgebied(rij: Gebiedsuitspraak | Invloed) -> Etiket:
    """Return the label of what is said of an area of life: work notes, or of a child."""
    if rij.zegt is not None and rij.zegt.is_kind:
        return label_woord_van_kind(rij.zegt.pk, frozenset())
    betreft = rij.betreft if isinstance(rij, Gebiedsuitspraak) else ()
    return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset(betreft))


def label_duiding(duiding: Duiding) -> Etiket:
    """Return the label of a piece of the pattern, or of an answer about it.

    Also when the pattern is established together: what stands at one parent is not for
    the other. What a worker asks of the own work never lies on the table.
    """
    over = [duiding.over_id] if duiding.over_id else []
    vraag = find_vraag(duiding.vraag)
    if vraag is None or vraag.is_voor_werkers:
        return Etiket(Onderwerp.VOOR_PROFESSIONALS, frozenset(over))
    return _label(duiding, over, duiding.zegt)


def _label(
    rij: Punt | Gevaar | Gevaarcijfer | Onenigheid | Duiding,
    betreft: Iterable[int],
    spreker: Persoon | None,
) -> Etiket:
    voor = frozenset(rij.alleen_voor if rij.voor_gezin else ())
    if spreker is not None and spreker.is_kind:
        return label_woord_van_kind(spreker.pk, voor)
    over = frozenset({*betreft, *([spreker.pk] if spreker else ())})
    if not rij.voor_gezin:
        return Etiket(Onderwerp.VOOR_PROFESSIONALS, over)
    return Etiket(betreft=over, alleen_voor=voor)
