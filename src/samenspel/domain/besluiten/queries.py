"""Questions about what the team weighed and decided."""

from collections.abc import Collection

from samenspel.core.history import find_line
from samenspel.domain.besluiten.models import Besluit, Casenote, Meldcodestap, Weging
from samenspel.domain.gezin.models import Gezin, Persoon, Positie, Relatiesoort
from samenspel.domain.gezin.queries import Mensen

OUDERBAND = {Relatiesoort.OUDER, Relatiesoort.ADOPTIEOUDER}


def list_wegingen(gezin: Gezin) -> list[Weging]:
    """Return the wegingen of a family, latest first, with corrections; one query."""
    return list(
        Weging.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "correctie")
        .order_by("-gewogen_op", "-pk")
    )


def find_weging(gezin: Gezin, pk: int) -> Weging | None:
    """Return one weging of this family, None when it is not there."""
    return (
        Weging.objects.filter(gezin=gezin, pk=pk)
        .select_related("vastgelegd_door", "correctie", "corrigeert")
        .first()
    )


def find_last_weging(gezin: Gezin) -> Weging | None:
    """Return the latest weging that was not corrected later; one query."""
    return (
        Weging.objects.filter(gezin=gezin, correctie__isnull=True)
        .select_related("vastgelegd_door")
        .order_by("-gewogen_op", "-pk")
        .first()
    )


def find_lijn(weging: Weging) -> int | None:
    """Return the first line of the log about this weging: a correction names it."""
    while weging.corrigeert is not None:
        weging = weging.corrigeert
    return find_line(weging, "weging.gemaakt")


def list_meldcodestappen(gezin: Gezin) -> list[Meldcodestap]:
    """Return the steps of the meldcode that were taken, in order; one query."""
    return list(
        Meldcodestap.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "signaal")
        .order_by("stap", "gezet_op", "pk")
    )


def list_casenotes(gezin: Gezin) -> list[Casenote]:
    """Return the casenotes of a family, latest first; one query."""
    return list(
        Casenote.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door")
        .order_by("-geschreven_op", "-pk")
    )


def find_casenote(gezin: Gezin, pk: int) -> Casenote | None:
    """Return one casenote of this family, None when it is not there."""
    notes = Casenote.objects.select_related("vastgelegd_door")
    return notes.filter(gezin=gezin, pk=pk).first()


def list_besluiten(gezin: Gezin) -> list[Besluit]:
    """Return the decisions about a family, latest first, with corrections; one query."""
    return list(
        Besluit.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "correctie", "corrigeert")
        .order_by("-genomen_op", "-pk")
    )


def find_besluit(gezin: Gezin, pk: int) -> Besluit | None:
    """Return one decision about this family, None when it is not there."""
    return next((b for b in list_besluiten(gezin) if b.pk == pk), None)


def list_te_vragen(mensen: Mensen, voor_wie: Collection[int]) -> list[Persoon]:
    """Return with whom help is talked over: for whom it is, and the parents (N325).

    Of a child its own parents and who has gezag; every parent when nobody said whose
    child it is.
    """
    kinderen = {p.pk for p in mensen.kinderen if p.pk in voor_wie}
    ouders = {
        r.van_id
        for r in mensen.relaties
        if r.soort in OUDERBAND and r.naar_id in kinderen
    } | {g.houder_id for g in mensen.gezag if g.kind_id in kinderen}
    if kinderen and not ouders:
        ouders = {p.pk for p in mensen.volwassenen if p.positie == Positie.OUDER}
    return [
        p
        for p in mensen.personen
        if p.pk in {*voor_wie, *ouders}
        and not p.is_ongeboren
        and p.overleden_op is None
    ]


def find_besluitlijn(besluit: Besluit) -> int | None:
    """Return the first line of the log about this decision: a correction names it."""
    while besluit.corrigeert is not None:
        besluit = besluit.corrigeert
    return find_line(besluit, "besluit.genomen")
