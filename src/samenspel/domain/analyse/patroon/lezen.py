"""Read the pattern of a family: every question of the format, with what was made of it."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from samenspel.domain.analyse.etiketten import label_duiding
from samenspel.domain.analyse.lezen import keep_for_all
from samenspel.domain.analyse.models import (
    Duiding,
    Eindsituatie,
    Patroon,
    Veranderplan,
)
from samenspel.domain.analyse.patroon.vragen import (
    Blad,
    Stap,
    Van,
    Vorm,
    Vraag,
    get_bladen,
    get_stappen,
    get_vragen,
    list_gevraagd,
    list_van_blad,
)
from samenspel.domain.analyse.queries import list_duidingen
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.privacy.redactie import Lezer, leesbaar

GEDRAG = ("gedrag_ouder", "gedrag_kind")
ZES_VRAGEN = "De zes vragen"
EINDBEELD = "Zo ziet de eindsituatie eruit"
# What is established together; the rest of the pages follows from it.
PATROON = ("kring", "vragen", "zin")


@dataclass(frozen=True, slots=True)
class Vraagregel:
    """One question, of the family or of one person: what stands, and what stood.

    `met_feiten`: whether the facts on which it rests may be shown with it.
    """

    vraag: Vraag
    over: Persoon | None = None
    nu: tuple[Duiding, ...] = ()
    eerder: tuple[Duiding, ...] = ()
    met_feiten: bool = True

    @property
    def kop(self) -> str:
        return f"{self.over.roepnaam}: {self.vraag.tekst}" if self.over else self.tekst

    @property
    def tekst(self) -> str:
        return self.vraag.tekst

    @property
    def uitleg_bij_groep(self) -> str:
        """What is explained once above a question that is asked of several people."""
        return self.vraag.uitleg if self.vraag.van is Van.MENS else ""


@dataclass(frozen=True, slots=True)
class Stand:
    """One step of the guide, whether something stands there, and what to fill next."""

    stap: Stap
    is_klaar: bool
    volgende: str


@dataclass(frozen=True, slots=True)
class Patroonblad:
    """Both formats of a family as they stand now, or stood when they were established."""

    regels: tuple[Vraagregel, ...]

    def keep_for(self, lezers: Sequence[Lezer]) -> "Patroonblad":
        """Return what lies on the table for all of these readers together.

        Only what stands now: where the newest may not be read, no older one takes its
        place. A question without an answer falls away, so nothing shows as a gap; the
        facts stay off the table, because they may name who reported.
        """
        open_ = (
            (regel, keep_for_all(lezers, regel.nu, label_duiding))
            for regel in self.regels
        )
        return Patroonblad(
            tuple(
                replace(regel, nu=tuple(nu), eerder=(), met_feiten=False)
                for regel, nu in open_
                if nu
            )
        )

    def list_regels(self, *vragen: str) -> list[Vraagregel]:
        return [regel for regel in self.regels if regel.vraag.code in vragen]

    def list_duidingen(self, *vragen: str) -> list[Duiding]:
        """Return what stands now with these questions."""
        return [d for regel in self.list_regels(*vragen) for d in regel.nu]

    def list_groepen(self, blad: str) -> list[tuple[str, list[Vraagregel]]]:
        """Return the questions of one page under the headings of the format."""
        codes = {vraag.code for vraag in list_van_blad(blad)}
        hier = [regel for regel in self.regels if regel.vraag.code in codes]
        found = groupby(hier, key=lambda regel: regel.vraag.groep)
        return [(titel, list(regels)) for titel, regels in found]

    def get_blad(self, code: str) -> Blad:
        return get_bladen()[code]

    @property
    def zin(self) -> Duiding | None:
        """The sentence of the pattern."""
        return next(iter(self.list_duidingen("zin")), None)

    @property
    def stappen(self) -> list[Stand]:
        """The steps of the worked example, and how far this family is."""
        return [self._stand(stap) for stap in get_stappen()]

    def _stand(self, stap: Stap) -> Stand:
        leeg = [code for code in stap.vragen if not self.list_duidingen(code)]
        return Stand(stap, not leeg, (leeg or list(stap.vragen))[0])

    @property
    def met_gedrag(self) -> list[Persoon]:
        """Whose behaviour stands in the circle."""
        regels = self.list_regels(*GEDRAG)
        return [regel.over for regel in regels if regel.over and regel.nu]

    @property
    def zonder_intentie(self) -> list[Persoon]:
        """Whose behaviour is named, but not yet what they mean well (N311)."""
        met = {regel.over for regel in self.list_regels("nobele_intentie") if regel.nu}
        return [persoon for persoon in self.met_gedrag if persoon not in met]

    @property
    def open_vragen(self) -> int:
        """How many of the six questions have no answer yet."""
        return sum(
            not regel.nu for regel in self.regels if regel.vraag.groep == ZES_VRAGEN
        )

    @property
    def open_beeld(self) -> list[str]:
        """What the end situation does not say yet, per question."""
        return [
            f"{regel.over.roepnaam}: {regel.tekst}" if regel.over else regel.tekst
            for regel in self.regels
            if regel.vraag.groep == EINDBEELD and not regel.nu
        ]

    @property
    def zonder_plek(self) -> list[Duiding]:
        """Pieces of behaviour and development that nothing changes or compensates yet."""
        gevonden = {
            d.stuk_id for d in self.list_duidingen("veranderbaar", "compenseren")
        }
        kring = [v.code for v in list_van_blad("kring")]
        return [d for d in self.list_duidingen(*kring) if d.pk not in gevonden]

    @property
    def pks(self) -> list[int]:
        """What the pattern is, by its numbers; what breaks it comes afterwards (N312)."""
        return self._pks(lambda vraag: vraag.blad in PATROON)

    @property
    def pks_eind(self) -> list[int]:
        """What the end situation is; what a worker does then comes afterwards (N318)."""
        return self._pks(
            lambda vraag: vraag.is_van_eindsituatie and not vraag.is_voor_werkers
        )

    def _pks(self, asks: Callable[[Vraag], bool]) -> list[int]:
        return sorted(
            d.pk for regel in self.regels if asks(regel.vraag) for d in regel.nu
        )


def read_patroon(
    gezin: Gezin,
    personen: Collection[Persoon],
    lezer: Lezer | None = None,
    *,
    eind: Eindsituatie | None = None,
    vast: Patroon | Eindsituatie | Veranderplan | None = None,
) -> Patroonblad:
    """Return what this reader may know of the pattern; one query.

    `eind`: whose answers about the end situation. `vast`: as it stood when it was
    established; what was withdrawn later still stands there. Without a reader everything.
    """
    found = list_duidingen(gezin, personen)
    if lezer:
        found = leesbaar(lezer, found, label_duiding)
    found = [d for d in found if d.eindsituatie_id in (None, eind.pk if eind else None)]
    if vast is not None:
        found = _keep_as_then(found, vast)
    return Patroonblad(tuple(_list_regels(found, personen)))


def _keep_as_then(
    found: list[Duiding], vast: Patroon | Eindsituatie | Veranderplan
) -> list[Duiding]:
    """Return what stood there then, as if nothing of it was withdrawn since."""
    then = [d for d in found if d.pk in set(vast.duidingen)]
    for duiding in then:
        duiding.vervallen_op = None
    return then


def _list_regels(
    duidingen: Iterable[Duiding], personen: Collection[Persoon]
) -> Iterable[Vraagregel]:
    per_vraag: dict[tuple[str, int | None], list[Duiding]] = {}
    for duiding in duidingen:
        per_vraag.setdefault((duiding.vraag, duiding.over_id), []).append(duiding)
    for vraag in get_vragen():
        for over in _everybody(vraag, personen, per_vraag):
            mijn = per_vraag.get((vraag.code, over.pk if over else None), [])
            nu = _keep_current(vraag, mijn)
            eerder = tuple(d for d in reversed(mijn) if d not in nu)
            yield Vraagregel(vraag, over, nu, eerder)


def _everybody(
    vraag: Vraag,
    personen: Collection[Persoon],
    per_vraag: dict[tuple[str, int | None], list[Duiding]],
) -> list[Persoon | None]:
    """Return who is asked, and of whom something was said all the same."""
    asked = list(list_gevraagd(vraag, personen))
    also = [
        rijen[0].over
        for (code, pk), rijen in per_vraag.items()
        if code == vraag.code and pk is not None and rijen[0].over not in asked
    ]
    return [*asked, *also]


def _keep_current(vraag: Vraag, mijn: list[Duiding]) -> tuple[Duiding, ...]:
    """Return all pieces, the last of everybody, or the last; none that was withdrawn."""
    staan = [d for d in mijn if d.vervallen_op is None]
    if vraag.vorm is Vorm.STUKKEN:
        return tuple(staan)
    laatst = sorted(staan, key=lambda d: (d.gezegd_op, d.pk), reverse=True)
    if vraag.vorm is Vorm.ZIN:
        return tuple(laatst[:1])
    per_mens: dict[int | str, Duiding] = {}
    for duiding in laatst:
        wie = duiding.zegt_id or duiding.zegt_anders.strip().lower()
        per_mens.setdefault(wie, duiding)
    return tuple(per_mens.values())
