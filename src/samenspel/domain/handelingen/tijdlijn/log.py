"""Lines that come from the log: the catalogue of kinds says which, and with which words."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import connection
from django.db.models import (
    BigIntegerField,
    Case,
    Count,
    DateTimeField,
    DurationField,
    F,
    Func,
    Max,
    Min,
    Q,
    QuerySet,
    TextField,
    Value,
    When,
)
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, TruncDate
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.core.soorten import Gebeurtenissoort, Tijdlaan, get_soort, list_soorten
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import query_zelf
from samenspel.domain.handelingen.tijdlijn.regels import (
    Plek,
    Rang,
    Tijdregel,
    Tijdvraag,
)
from samenspel.domain.handelingen.tijdlijn.woorden import write_kop
from samenspel.domain.verhaal.queries import query_op_tijdlijn
from samenspel.tekening.strip.lanen import Tijd, Vorm

VELDEN = (
    "pk",
    "soort",
    "betreft",
    "gebeurd_van",
    "precisie",
    "vastgelegd_op",
    "door_naam",
    "organisatie",
    "waarden",
)
CONCLUSIE = {
    "veilig": Vorm.GOED,
    "onveilig": Vorm.ZORG,
    "direct_veiligstellen": Vorm.GEVAAR,
}
# Which row a line tells of; the value in the log holds its key.
ROWS = ("contact", "signaal", "gebeurtenis")
# Moments are alike when these values are; the strip has so many places.
GELIJK = ("acuut", "conclusie", "cijfer", "gebeurtenis")
STAPPEN = 80
OMVANG = """
    SELECT min(gebeurd_van) FILTER (WHERE soort = ANY (%(op_lijn)s)),
        array_agg(DISTINCT organisatie) FILTER (WHERE soort = ANY (%(op_lijn)s)),
        array_agg(id) FILTER (WHERE corrigeert IS NOT NULL),
        array_agg(corrigeert) FILTER (WHERE corrigeert IS NOT NULL)
    FROM core_gebeurtenis
    WHERE gezin_id = %(gezin)s
"""


@dataclass(frozen=True, slots=True)
class Omvang:
    """How far the log of a family goes, who wrote in it, and what holds no more.

    `nieuwste`: of each line that holds no more, the last line about the same thing.
    """

    eerste: datetime | None
    bronnen: list[str]
    nieuwste: dict[int, int]

    @property
    def vervangen(self) -> list[int]:
        return list(self.nieuwste)


@dataclass(frozen=True, slots=True)
class Punt:
    """Moments that are alike and lie together: how many, and how one of them reads."""

    laan: Tijdlaan
    tijd: Tijd
    kop: str
    vorm: Vorm
    cijfer: str
    betreft: tuple[int, ...]
    aantal: int
    gebeurtenis: int | None = None


def read_omvang(gezin: Gezin, lanen: Iterable[Tijdlaan]) -> Omvang:
    """Return it in one statement; a correction or withdrawal replaces what it names."""
    with connection.cursor() as cursor:
        cursor.execute(OMVANG, {"gezin": gezin.pk, "op_lijn": _codes(lanen)})
        eerste, bronnen, lijnen, eerdere = cursor.fetchone()
    groepen: dict[int, list[int]] = {}
    for lijn, eerder in zip(lijnen or (), eerdere or (), strict=True):
        groepen.setdefault(eerder, [eerder]).append(lijn)
    nieuwste = {
        pk: max(groep) for groep in groepen.values() for pk in groep if pk != max(groep)
    }
    return Omvang(eerste, sorted(bronnen or ()), nieuwste)


def read_log(
    gezin: Gezin,
    vraag: Tijdvraag,
    omvang: Omvang,
    *,
    lanen: Iterable[Tijdlaan],
    most: int,
    met_gesprekken: bool = False,
) -> list[Tijdregel]:
    """Return the next lines of the log, newest first; one statement.

    `met_gesprekken`: talks that belong on the tijdlijn come too, when talks as such are
    not asked.
    """
    found = _asked(gezin, vraag, omvang, lanen, met_gesprekken=met_gesprekken)
    if vraag.na is not None:
        op, na = vraag.na.moment, vraag.na
        before = Q(gebeurd_van__lt=op)
        if na.rang > Rang.LOG:
            before |= Q(gebeurd_van=op)
        else:
            before |= Q(gebeurd_van=op, pk__lt=na.nummer)
        found = found.filter(before)
    rows = found.order_by("-gebeurd_van", "-pk").values_list(*VELDEN)[:most]
    return [_regel(row) for row in rows]


def read_regels(
    gezin: Gezin, nummers: Iterable[int], lanen: Iterable[Tijdlaan]
) -> dict[int, Tijdregel]:
    """Return these lines of the log, by number, as far as they stand on the tijdlijn."""
    found = Gebeurtenis.objects.filter(
        gezin_id=gezin.pk, pk__in=list(nummers), soort__in=_codes(lanen)
    )
    return {row[0]: _regel(row) for row in found.values_list(*VELDEN)}


def count_lijnen(gezin: Gezin, lanen: Iterable[Tijdlaan]) -> int:
    """Return how many lines of the log stand under these subjects; one statement."""
    return Gebeurtenis.objects.filter(
        gezin_id=gezin.pk, soort__in=_codes(lanen)
    ).count()


def read_punten(
    gezin: Gezin,
    vraag: Tijdvraag,
    omvang: Omvang,
    *,
    lanen: Iterable[Tijdlaan],
    van: date,
    tot: date,
) -> list[Punt]:
    """Return the moments for the strip; one statement, and few rows however many.

    What is alike and would lie on the same place of the strip is one, with its number.
    """
    stap = timedelta(days=max((tot - van).days // STAPPEN, 1))
    bak = Func(
        Value(stap, DurationField()),
        F("gebeurd_van"),
        Value(_midnight(van), DateTimeField()),
        function="date_bin",
        output_field=DateTimeField(),
    )
    per_kind = Case(
        When(soort__in=_codes([Tijdlaan.VEILIGHEID]), then=F("betreft")),
        default=Value([], ArrayField(BigIntegerField())),
    )
    found = (
        _asked(gezin, vraag, omvang, lanen)
        .annotate(bak=bak, wie=per_kind, **{n: KT(f"waarden__{n}") for n in GELIJK})
        .values("soort", "precisie", "bak", "wie", *GELIJK)
        .annotate(
            aantal=Count("pk"),
            eerste=Min(TruncDate("gebeurd_van")),
            laatste=Max(TruncDate("gebeurd_van")),
            een=Min(Cast("waarden", TextField())),
        )
        .order_by("bak", "soort")
    )
    return [_punt(row) for row in found]


def _punt(row: dict[str, Any]) -> Punt:
    soort, waarden = get_soort(row["soort"]), json.loads(row["een"])
    assert soort.laan is not None  # asked by subject
    if row["aantal"] > 1:
        laatste = row["laatste"]
        kop = f"{row['aantal']} keer tot en met {laatste:%d-%m-%Y}: {soort.definitie}"
    else:
        kop = write_kop(soort, waarden)
    return Punt(
        soort.laan,
        Tijd.of(row["eerste"], row["precisie"]),
        kop,
        _vorm(soort, waarden),
        _cijfer(soort, waarden),
        tuple(row["wie"]),
        row["aantal"],
        waarden.get("gebeurtenis"),
    )


def _cijfer(soort: Gebeurtenissoort, waarden: Mapping[str, Any]) -> str:
    return str(waarden.get("cijfer", "")) if soort.laan is Tijdlaan.CIJFER else ""


def _asked(
    gezin: Gezin,
    vraag: Tijdvraag,
    omvang: Omvang,
    lanen: Iterable[Tijdlaan],
    *,
    met_gesprekken: bool = False,
) -> QuerySet[Gebeurtenis]:
    found = Gebeurtenis.objects.filter(gezin_id=gezin.pk)
    soort = Q(soort__in=_codes(lanen, alleen_feiten=vraag.alleen_feiten))
    if met_gesprekken:
        found = found.annotate(gesprek=Cast(KT("waarden__contact"), BigIntegerField()))
        talks = _codes([Tijdlaan.CONTACT])
        soort |= Q(soort__in=talks, gesprek__in=query_op_tijdlijn(gezin))
    found = found.filter(soort)
    if omvang.vervangen:
        found = found.exclude(pk__in=omvang.vervangen)
    if vraag.wie is not None:
        zelf = ArraySubquery(query_zelf(gezin, vraag.wie))
        found = found.filter(Q(betreft__overlap=zelf) | Q(betreft=[]))
    if vraag.bron:
        found = found.filter(organisatie=vraag.bron)
    if vraag.van:
        found = found.filter(gebeurd_van__gte=_midnight(vraag.van))
    if vraag.tot:
        found = found.filter(gebeurd_van__lt=_midnight(vraag.tot + timedelta(days=1)))
    return found


def _midnight(dag: date) -> datetime:
    return timezone.make_aware(datetime.combine(dag, time.min))


def _codes(lanen: Iterable[Tijdlaan], *, alleen_feiten: bool = False) -> list[str]:
    """Return the kinds that stand under these subjects and have words of their own."""
    wanted = set(lanen)
    return [
        soort.code
        for soort in list_soorten()
        if soort.laan in wanted
        and soort.kop
        and not (alleen_feiten and soort.eigen_werk)
    ]


def _regel(row: tuple[Any, ...]) -> Tijdregel:
    pk, code, betreft, van, precisie, op, door, organisatie, waarden = row
    soort = get_soort(code)
    assert soort.laan is not None  # asked by subject
    return Tijdregel(
        Plek(van, Rang.LOG, pk),
        soort.laan,
        write_kop(soort, waarden),
        op,
        organisatie,
        door=door,
        betreft=tuple(betreft),
        precisie=precisie,
        soort=code,
        is_groot=bool(waarden.get("groot")),
        verwijst=next(((n, waarden[n]) for n in ROWS if waarden.get(n)), None),
    )


def _vorm(soort: Gebeurtenissoort, waarden: Mapping[str, Any]) -> Vorm:
    if soort.laan is Tijdlaan.SIGNAAL:
        return Vorm.GEVAAR if waarden.get("acuut") else Vorm.ZORG
    conclusie = str(waarden.get("conclusie", "")).lower()
    return CONCLUSIE.get(conclusie, Vorm.GEWOON)
