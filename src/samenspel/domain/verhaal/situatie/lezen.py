"""Read the situation of a family: every question, with what was said and what is known."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from samenspel.domain.gezin.models import Gezin, Persoon, Positie
from samenspel.domain.gezin.queries import Mensenblad, Persoonsblad
from samenspel.domain.privacy.redactie import Lezer, leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.etiketten import label_antwoord, label_kring
from samenspel.domain.verhaal.models import Antwoord
from samenspel.domain.verhaal.queries import (
    Staat,
    list_aanmeldingen,
    list_antwoorden,
    list_kringen,
)
from samenspel.domain.verhaal.situatie.bekend import Dossier, list_bekend, list_feiten
from samenspel.domain.verhaal.situatie.vragen import (
    Rol,
    Vraag,
    get_rol,
    get_vragen,
    list_vragen,
)

NETWERK = (
    (Positie.FAMILIE, "Familie"),
    (Positie.NETWERK, "Vrienden, vrijwilligers, vereniging"),
)


AANLEIDING = "Aanleiding en hulpvraag"


@dataclass(frozen=True, slots=True)
class Vraagregel:
    """One question about the family or one person: what is known, and what was said.

    `nu`: the last fact, and of everybody the last view. `eerder`: what stood there
    before, and what did not hold.
    """

    vraag: Vraag
    tekst: str
    over: Persoon | None = None
    bekend: tuple[str, ...] = ()
    nu: tuple[Antwoord, ...] = ()
    eerder: tuple[Antwoord, ...] = ()

    @property
    def kop(self) -> str:
        """The question; in the head it says of which child it is asked."""
        if self.over and self.vraag.in_kop:
            return f"{self.tekst} ({self.over.roepnaam})"
        return self.tekst

    @property
    def is_beantwoord(self) -> bool:
        return bool(self.nu) or (self.vraag.antwoord_staat_elders and bool(self.bekend))


@dataclass(frozen=True, slots=True)
class Blok:
    """The questions about the family, or about one person, in groups."""

    rol: Rol
    persoon: Persoon | None
    regels: tuple[Vraagregel, ...]
    feiten: tuple[tuple[str, str], ...] = ()

    @property
    def groepen(self) -> list[tuple[str, list[Vraagregel]]]:
        """The questions under the headings of the format."""
        found = groupby(self.regels, key=lambda regel: regel.vraag.groep)
        return [(titel, list(regels)) for titel, regels in found]

    @property
    def titel(self) -> str:
        return self.persoon.roepnaam if self.persoon else AANLEIDING

    @property
    def wie(self) -> str:
        """As whom: 'moeder', or the place that somebody has in the family."""
        if self.persoon is None:
            return ""
        if self.rol is Rol.VERZORGER:
            return str(self.persoon.get_positie_display())
        return self.rol.value

    @property
    def beantwoord(self) -> int:
        return sum(regel.is_beantwoord for regel in self.regels)

    @property
    def voortgang(self) -> str:
        return f"{self.beantwoord} van {len(self.regels)} beantwoord"


@dataclass(frozen=True, slots=True)
class Netwerkregel:
    """Somebody of the network: of which child as what, where, and what they can do."""

    persoon: Persoon
    kringen: tuple[Staat, ...] = ()
    relaties: tuple[str, ...] = ()
    adres: str = ""
    telefoon: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Situatie:
    """The whole format: the head, everybody, and the network."""

    blokken: tuple[Blok, ...]
    netwerk: tuple[tuple[str, tuple[Netwerkregel, ...]], ...]
    kringen: dict[int, list[Staat]] = field(default_factory=dict)
    vanaf: date | None = None
    tot: date | None = None

    def find(self, pk: int | None) -> Blok | None:
        """Return the block about this person, or that of the family itself."""
        return next(
            (b for b in self.blokken if (b.persoon.pk if b.persoon else None) == pk),
            None,
        )


def read_situatie(
    gezin: Gezin,
    blad: Mensenblad,
    lezer: Lezer,
    *,
    huizen: Collection[int] = (),
    dag: date,
) -> Situatie:
    """Return what this reader may know of the situation of a family; three queries.

    `huizen`: the households that the reader may know of.
    """
    personen = [mens.persoon for mens in blad.personen]
    antwoorden = leesbaar(lezer, list_antwoorden(gezin, personen), label_antwoord)
    kringen = list_kringen(gezin, personen)
    mag_aanmelding = Recht.AANMELDING_LEZEN in lezer.rechten
    dossier = Dossier(
        blad=blad,
        dag=dag,
        aanmeldingen=tuple(list_aanmeldingen(gezin)) if mag_aanmelding else (),
        huizen=frozenset(huizen),
        kringen={
            kind: leesbaar(lezer, staten, lambda staat: label_kring(staat.kring))
            for kind, staten in kringen.items()
        },
    )
    gezegd = [a.gezegd_op for a in antwoorden if a.vervallen_op is None]
    return Situatie(
        blokken=_blokken(blad, dossier, antwoorden),
        netwerk=_netwerk(dossier, lezer),
        kringen=dossier.kringen,
        vanaf=min(gezegd, default=None),
        tot=max(gezegd, default=None),
    )


def _blokken(
    blad: Mensenblad, dossier: Dossier, antwoorden: list[Antwoord]
) -> tuple[Blok, ...]:
    """Return the head, the parents and carers, then the children, as the format does."""
    kop = Blok(Rol.GEZIN, None, tuple(_kopregels(blad, dossier, antwoorden)))
    gevraagd = [mens for mens in blad.personen if get_rol(mens.persoon)]
    mensen = sorted(gevraagd, key=lambda mens: VOLGORDE[_rol(mens)])
    return (kop, *(_blok(mens, dossier, antwoorden) for mens in mensen))


def _kopregels(
    blad: Mensenblad, dossier: Dossier, antwoorden: list[Antwoord]
) -> Iterator[Vraagregel]:
    """Return the questions of the head: of the family, and some of every child."""
    over: list[Persoon | None] = [None, *(mens.persoon for mens in blad.kinderen)]
    found = [(wie, *een) for wie in over for een in list_vragen(wie)]
    for vraag in get_vragen():
        for wie, deze, tekst in found:
            if deze is vraag and (wie is None or vraag.in_kop):
                yield _regel(vraag, tekst, wie, dossier, antwoorden)


VOLGORDE = {Rol.MOEDER: 0, Rol.VADER: 1, Rol.VERZORGER: 2, Rol.KIND: 3}


def _rol(mens: Persoonsblad) -> Rol:
    rol = get_rol(mens.persoon)
    assert rol is not None  # only who is asked
    return rol


def _blok(mens: Persoonsblad, dossier: Dossier, antwoorden: list[Antwoord]) -> Blok:
    persoon = mens.persoon
    return Blok(
        _rol(mens),
        persoon,
        tuple(
            _regel(vraag, tekst, persoon, dossier, antwoorden)
            for vraag, tekst in list_vragen(persoon)
            if not vraag.in_kop
        ),
        feiten=tuple(list_feiten(mens, dossier)),
    )


def _regel(
    vraag: Vraag,
    tekst: str,
    over: Persoon | None,
    dossier: Dossier,
    antwoorden: list[Antwoord],
) -> Vraagregel:
    pk = over.pk if over else None
    mijn = [a for a in antwoorden if a.vraag == vraag.code and a.over_id == pk]
    nu = _keep_last(mijn)
    return Vraagregel(
        vraag,
        tekst,
        over,
        bekend=tuple(list_bekend(vraag, over, dossier)),
        nu=nu,
        eerder=tuple(a for a in mijn if a not in nu),
    )


def _keep_last(antwoorden: list[Antwoord]) -> tuple[Antwoord, ...]:
    """Return the last fact, then the last view of everybody who gave one.

    A view does not replace a fact, nor the view of somebody else.
    """
    found: dict[tuple[bool, int | str], Antwoord] = {}
    for antwoord in antwoorden:
        wie = antwoord.zegt_id or antwoord.zegt_anders.strip().lower()
        key = (True, "") if antwoord.is_feit else (False, wie)
        if antwoord.vervallen_op is None:
            found.setdefault(key, antwoord)
    return tuple(sorted(found.values(), key=lambda a: not a.is_feit))


def _netwerk(
    dossier: Dossier, lezer: Lezer
) -> tuple[tuple[str, tuple[Netwerkregel, ...]], ...]:
    mag_bellen = Recht.PERSONEN_WIJZIGEN in lezer.rechten
    return tuple(
        (
            titel,
            tuple(
                _netwerkregel(mens, dossier, mag_bellen=mag_bellen)
                for mens in dossier.blad.personen
                if mens.persoon.positie == positie and not mens.persoon.afloop
            ),
        )
        for positie, titel in NETWERK
    )


def _netwerkregel(
    mens: Persoonsblad, dossier: Dossier, *, mag_bellen: bool
) -> Netwerkregel:
    persoon = mens.persoon
    return Netwerkregel(
        persoon,
        kringen=tuple(
            staat
            for staten in dossier.kringen.values()
            for staat in staten
            if staat.kring.persoon_id == persoon.pk
        ),
        relaties=tuple(
            f"{rij.get_soort_display()} van {rij.naar.roepnaam}"
            for rij in mens.relaties
            if rij.van_id == persoon.pk
        ),
        adres=dossier.find_adres(mens),
        telefoon=persoon.telefoon if mag_bellen else "",
        email=persoon.email if mag_bellen else "",
    )
