"""What each line of a plan is about: the label that redaction reads."""

from dataclasses import replace

from samenspel.domain.gezin.models import Persoon, Positie
from samenspel.domain.privacy.redactie import Etiket, Lezer, Lezersoort, Onderwerp
from samenspel.domain.veiligheid.models import (
    Instemming,
    Onderdeel,
    Onderdeelsoort,
    Planafspraak,
    Plandeel,
    Stem,
    Volwassenoordeel,
)


def label_deel(deel: Plandeel) -> Etiket:
    """Return the label of any line of a plan; one that was marked is not for the family."""
    if deel.niet_op_papier:
        return Etiket(Onderwerp.VOOR_PROFESSIONALS)
    if isinstance(deel, Onderdeel):
        return _label_onderdeel(deel)
    betreft = frozenset(deel.betreft)
    if isinstance(deel, Planafspraak) and deel.persoon and _is_thuis(deel.persoon):
        # What a parent or child promised is about them; the network promises us all.
        betreft |= {deel.persoon.pk}
    return Etiket(betreft=betreft, alleen_voor=_alleen_voor(deel))


def label_voor(deel: Plandeel, lezer: Lezer) -> Etiket:
    """Return the label of a line for one reader: who promises reads the own promise.

    Somebody of the network reads only that, and what was meant for them by name.
    """
    etiket = label_deel(deel)
    if isinstance(deel, Planafspraak) and lezer.persoon == deel.persoon_id is not None:
        return replace(etiket, betreft=frozenset({deel.persoon_id}))
    if lezer.soort is Lezersoort.NETWERK and not etiket.alleen_voor:
        return replace(etiket, onderwerp=Onderwerp.VOOR_PROFESSIONALS)
    return etiket


def _label_onderdeel(deel: Onderdeel) -> Etiket:
    voor = frozenset(deel.alleen_voor)
    if deel.soort == Onderdeelsoort.MELDER:
        return Etiket(Onderwerp.MELDER)
    spreker = deel.woorden_van
    if spreker is None:
        return Etiket(betreft=frozenset(deel.betreft), alleen_voor=voor)
    if spreker.is_kind:
        return label_woord_van_kind(spreker.pk, voor)
    return Etiket(betreft=frozenset({*deel.betreft, spreker.pk}), alleen_voor=voor)


def label_woord_van_kind(kind: int, gedeeld_met: frozenset[int]) -> Etiket:
    """Return the label of a child's own words: the child's, and whom it chose."""
    voor = gedeeld_met | {kind} if gedeeld_met else gedeeld_met
    return Etiket(Onderwerp.WOORD_VAN_KIND, frozenset({kind}), voor)


def label_instemming(instemming: Instemming) -> Etiket:
    """Return the label of somebody's answer: nobody else of the family reads it."""
    return Etiket(
        betreft=frozenset({instemming.persoon_id}),
        alleen_voor=frozenset({instemming.persoon_id}),
    )


def label_stem(stem: Stem) -> Etiket:
    """Return the label of one voice: a child's number is the child's."""
    gedeeld = frozenset(stem.gedeeld_met)
    if stem.persoon is None:
        return Etiket(Onderwerp.VOOR_PROFESSIONALS)
    if stem.persoon.is_kind:
        return label_woord_van_kind(stem.persoon.pk, gedeeld)
    return Etiket(
        betreft=frozenset({stem.persoon.pk}),
        alleen_voor=gedeeld | {stem.persoon.pk},
    )


def label_volwassenoordeel(oordeel: Volwassenoordeel) -> Etiket:
    """Return the label of how safe a grown-up is: of the family only they read it."""
    wie = frozenset({oordeel.persoon_id})
    return Etiket(betreft=wie, alleen_voor=wie)


def _is_thuis(persoon: Persoon) -> bool:
    return persoon.positie in (Positie.KIND, Positie.OUDER, Positie.VERZORGER)


def _alleen_voor(deel: Plandeel) -> frozenset[int]:
    voor: list[int] = getattr(deel, "alleen_voor", [])
    return frozenset(voor)
