"""Sheets of a child: fill one, add to it, take it back, and choose who may see it."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.beeld import Beeld
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.core.models import Document
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.bladen.soorten import get_bladsoorten
from samenspel.domain.verhaal.models import Kindblad, Kindkeuze, Kindvak
from samenspel.domain.verhaal.rules import (
    blockers_for_intrekking,
    blockers_for_kindblad,
    blockers_for_kindkeuze,
    blockers_for_opvolger,
)

WEG = ["vervallen_op", "vervallen_door", "reden_vervallen"]
TEKENING = "kindtekening"


@dataclass(frozen=True, slots=True)
class Vakinhoud:
    """One part of a sheet: words, a number on the path, a drawing that is new or kept."""

    vak: str
    tekst: str = ""
    cijfer: int | None = None
    beeld: Beeld | None = None
    tekening: Document | None = None

    @property
    def is_leeg(self) -> bool:
        beelden = (self.beeld, self.tekening)
        return not self.tekst.strip() and self.cijfer is None and not any(beelden)


@dataclass(frozen=True, slots=True)
class Bladinhoud:
    """What stands on a sheet, of which day, and who was there when it was made."""

    soort: str
    gemaakt_op: date
    wie_erbij: str
    vakken: tuple[Vakinhoud, ...]


@dataclass(frozen=True, slots=True)
class Keuze:
    """For whom a child chose its sheet, in which words, and how that was weighed."""

    voor: Persoon
    gekozen_op: date
    woorden: str
    weging: str


@action("kindblad.gemaakt")
def record_kindblad(
    *,
    kind: Persoon,
    inhoud: Bladinhoud,
    vorige: Kindblad | None = None,
    by: Gebruiker,
    at: datetime,
) -> Regel[Kindblad]:
    """Keep a sheet as the child made it; with `vorige` it is the next version of that."""
    soort = get_bladsoorten().get(inhoud.soort)
    bekend = {vak.code for vak in soort.vakken} if soort else set()
    vakken = [v for v in inhoud.vakken if v.vak in bekend and not v.is_leeg]
    raise_if_blocked(
        blockers_for_kindblad(
            is_kind=kind.is_kind,
            is_soort=soort is not None,
            is_leeg=not vakken,
            gemaakt_op=inhoud.gemaakt_op,
            vandaag=timezone.localdate(at),
        )
    )
    if vorige is not None:
        _raise_if_not_last(vorige)
    blad = Kindblad.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        soort=inhoud.soort,
        gemaakt_op=inhoud.gemaakt_op,
        wie_erbij=inhoud.wie_erbij,
        vorige=vorige,
        vastgelegd_door=by,
    )
    for vak in vakken:
        _write_vak(blad, vak, by)
    return _regel(blad, blad.kind_id, at)


def _raise_if_not_last(vorige: Kindblad) -> None:
    nu = Kindblad.objects.select_for_update(of=("self",)).get(pk=vorige.pk)
    raise_if_blocked(
        blockers_for_opvolger(
            is_vervallen=nu.vervallen_op is not None,
            is_opgevolgd=Kindblad.objects.filter(vorige=nu, vervallen_op=None).exists(),
        )
    )


def _write_vak(blad: Kindblad, vak: Vakinhoud, by: Gebruiker) -> None:
    tekening = vak.tekening
    if vak.beeld is not None:
        tekening = Document.objects.create(
            gezin_id=blad.gezin_id,
            soort=TEKENING,
            titel="Tekening van een kind",
            bestandsnaam="tekening",
            mediatype=vak.beeld.mediatype,
            inhoud=vak.beeld.inhoud,
            sha256=hashlib.sha256(vak.beeld.inhoud).hexdigest(),
            voor_persoon=blad.kind_id,
            gemaakt_door=by.pk,
        )
    Kindvak.objects.create(
        gezin_id=blad.gezin_id,
        blad=blad,
        vak=vak.vak,
        tekst=vak.tekst,
        cijfer=vak.cijfer,
        tekening=tekening,
        vastgelegd_door=by,
    )


@action("kindblad.vervallen")
def withdraw_kindblad(
    *, blad: Kindblad, reden: str, by: Gebruiker, at: datetime
) -> Regel[Kindblad]:
    """Say that this sheet is not of this child; it stays to be read in the history."""
    nu = Kindblad.objects.select_for_update(of=("self",)).get(pk=blad.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=WEG)
    return _regel(nu, nu.kind_id, at, find_line(nu, "kindblad.gemaakt"))


@action("kindkeuze.gemaakt")
def choose_lezer(
    *, blad: Kindblad, keuze: Keuze, by: Gebruiker, at: datetime
) -> Regel[Kindkeuze]:
    """Record that the child chose who may see its sheet, and that we weighed it."""
    nu = Kindblad.objects.select_for_update(of=("self",)).get(pk=blad.pk)
    raise_if_blocked(
        blockers_for_kindkeuze(
            is_eigen_blad=nu.kind_id == keuze.voor.pk,
            is_vervallen=nu.vervallen_op is not None,
            is_al_gekozen=Kindkeuze.objects.filter(
                blad=nu, voor=keuze.voor, vervallen_op=None
            ).exists(),
            woorden=keuze.woorden,
            weging=keuze.weging,
            dagen=(nu.gemaakt_op, keuze.gekozen_op, timezone.localdate(at)),
        )
    )
    found = Kindkeuze.objects.create(
        gezin_id=nu.gezin_id,
        blad=nu,
        voor=keuze.voor,
        gekozen_op=keuze.gekozen_op,
        woorden=keuze.woorden,
        weging=keuze.weging,
        vastgelegd_door=by,
    )
    return Regel(
        found,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=[nu.kind_id, keuze.voor.pk],
        waarden={"keuze": found.pk},
    )


@action("kindkeuze.beeindigd")
def end_kindkeuze(
    *, keuze: Kindkeuze, reden: str, by: Gebruiker, at: datetime
) -> Regel[Kindkeuze]:
    """Let somebody no longer see the sheet; the child may always change its mind."""
    nu = Kindkeuze.objects.select_for_update(of=("self",)).get(pk=keuze.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=WEG)
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=[nu.voor_id],
        waarden={"keuze": nu.pk},
        corrigeert=find_line(nu, "kindkeuze.gemaakt"),
    )


def _regel(
    blad: Kindblad, kind: int, at: datetime, corrigeert: int | None = None
) -> Regel[Kindblad]:
    return Regel(
        blad,
        gezin_id=blad.gezin_id,
        van=at,
        betreft=[kind],
        waarden={"blad": blad.pk},
        corrigeert=corrigeert,
    )
