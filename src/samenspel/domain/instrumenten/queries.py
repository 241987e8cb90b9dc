"""Questions about what was filled in."""

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.instrumenten.definitie import Antwoord, Definitie, Schaalsoort
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.instrumenten.models import Afname


def list_afnamen(gezin: Gezin, instrument: str | None = None) -> list[Afname]:
    """Return the afnamen of a family with their outcomes, latest first; two queries."""
    afnamen = Afname.objects.filter(gezin=gezin)
    if instrument is not None:
        afnamen = afnamen.filter(instrument=instrument)
    return list(
        afnamen.select_related("vastgelegd_door")
        .prefetch_related("uitkomsten__kind")
        .order_by("-afgenomen_op", "-pk")
    )


def find_latest_afname(gezin: Gezin, instrument: str) -> Afname | None:
    """Return the latest afname with answers and outcomes, None when there is none."""
    return (
        Afname.objects.filter(gezin=gezin, instrument=instrument)
        .select_related("vastgelegd_door")
        .prefetch_related("antwoorden", "uitkomsten__kind")
        .order_by("-afgenomen_op", "-pk")
        .first()
    )


def get_definitie(afname: Afname) -> Definitie:
    """Return the definition that this afname was made with; it never changes."""
    return get_instrument(afname.instrument, afname.versie)


def get_antwoorden(afname: Afname) -> dict[int | None, dict[str, Antwoord]]:
    """Return the answers per child as the rules know them; needs the prefetch."""
    definitie = get_definitie(afname)
    per_kind: dict[int | None, dict[str, Antwoord]] = {}
    for antwoord in afname.antwoorden.all():
        is_getal = definitie.get_item(antwoord.item).schaal.soort is Schaalsoort.GETAL
        waarde: Antwoord = int(antwoord.waarde) if is_getal else antwoord.waarde
        per_kind.setdefault(antwoord.kind_id, {})[antwoord.item] = waarde
    return per_kind
