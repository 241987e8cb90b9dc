"""Write people and bonds as GEDCOM 7: names, births, deaths, couples and children.

An address, telephone number or BSN is in no line of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime

import gedcom7
from django.utils import timezone
from gedcom7.types import GedcomStructure

from samenspel.domain.gezin.gedcom.datums import MAANDEN
from samenspel.domain.gezin.gedcom.huisjes import Gezinsboek, Huisje
from samenspel.domain.gezin.gedcom.stamboom import OUDERS, PARTNERS
from samenspel.domain.gezin.models import (
    Afloop,
    Geslacht,
    Persoon,
    Relatie,
    Relatiesoort,
)
from samenspel.domain.gezin.rules.namen import NAAMLOOS

SEX = {
    Geslacht.MAN: "M",
    Geslacht.VROUW: "F",
    Geslacht.ANDERS: "X",
    Geslacht.ONBEKEND: "U",
}
# What GEDCOM 7 calls it (PEDI); another kind is said in words.
PEDI = {
    Relatiesoort.OUDER: "BIRTH",
    Relatiesoort.BIOLOGISCHE_OUDER: "BIRTH",
    Relatiesoort.ADOPTIEOUDER: "ADOPTED",
    Relatiesoort.PLEEGOUDER: "FOSTER",
}
IN_WOORDEN = {Relatiesoort.BIOLOGISCHE_OUDER}


def write_gedcom(
    personen: Iterable[Persoon], relaties: Iterable[Relatie], *, gemaakt_op: datetime
) -> bytes:
    """Return a GEDCOM 7 file of these people and the bonds between them."""
    mensen = {persoon.pk: persoon for persoon in personen}
    nummers = {pk: f"@I{nummer}@" for nummer, pk in enumerate(mensen, start=1)}
    banden = [r for r in relaties if {r.van_id, r.naar_id} <= mensen.keys()]
    boek = Gezinsboek(mensen)
    for band in banden:
        if band.soort in PARTNERS:
            boek.add_unie(band)
    boek.add_kinderen(band for band in banden if band.soort in OUDERS)
    anders: dict[int, list[Relatie]] = defaultdict(list)
    for band in banden:
        if band.soort not in PARTNERS | OUDERS:
            anders[band.naar_id].append(band)
    records = [
        _head(gemaakt_op),
        *(
            _indi(persoon, nummers, boek, anders[persoon.pk])
            for persoon in mensen.values()
        ),
        *(_fam(huisje, nummers) for huisje in boek.huisjes),
        GedcomStructure("TRLR"),
    ]
    return gedcom7.dumps(records).encode()


def knoop(tag: str, tekst: str = "", *kinderen: GedcomStructure) -> GedcomStructure:
    """Return one line with what stands below it."""
    return GedcomStructure(tag, text=tekst, children=list(kinderen))


def wijzer(tag: str, naar: str, *kinderen: GedcomStructure) -> GedcomStructure:
    """Return a line that points to a record."""
    return GedcomStructure(tag, pointer=naar, children=list(kinderen))


def write_dag(dag: date, precisie: str) -> str:
    """Return a date as exactly as it is known: '14 FEB 1994', 'FEB 1994', 'ABT 1994'."""
    maand = MAANDEN[dag.month - 1]
    if precisie == "ongeveer":
        if dag.day > 1:
            return f"ABT {dag.day} {maand} {dag.year}"
        return f"ABT {dag.year}" if dag.month == 1 else f"ABT {maand} {dag.year}"
    heel = {"jaar": f"{dag.year}", "maand": f"{maand} {dag.year}"}
    return heel.get(precisie, f"{dag.day} {maand} {dag.year}")


def _head(gemaakt_op: datetime) -> GedcomStructure:
    return knoop(
        "HEAD",
        "",
        knoop("GEDC", "", knoop("VERS", "7.0")),
        knoop("SOUR", "SAMENSPEL", knoop("NAME", "Samenspel")),
        knoop("DATE", write_dag(timezone.localdate(gemaakt_op), "dag")),
        knoop("LANG", "nl"),
    )


def _indi(
    persoon: Persoon,
    nummers: dict[int, str],
    boek: Gezinsboek,
    anders: list[Relatie],
) -> GedcomStructure:
    delen = [*_naam(persoon), knoop("SEX", SEX[Geslacht(persoon.geslacht)])]
    delen += _leven(persoon)
    for huisje, band in boek.list_geboren(persoon.pk):
        if band.soort == Relatiesoort.ADOPTIEOUDER and band.vanaf:
            plek = wijzer("FAMC", huisje.nummer, knoop("ADOP", huisje.tag(band.van_id)))
            dag = knoop("DATE", write_dag(band.vanaf, band.vanaf_precisie))
            delen.append(knoop("ADOP", "", dag, plek))
    for huisje, soort in boek.list_kind_in(persoon.pk):
        delen.append(wijzer("FAMC", huisje.nummer, _pedi(soort)))
    delen += [wijzer("FAMS", h.nummer) for h in boek.list_partner_in(persoon.pk)]
    for band in anders:
        woord = knoop("PHRASE", str(Relatiesoort(band.soort).label))
        rol = knoop("ROLE", "OTHER", woord)
        delen.append(wijzer("ASSO", nummers[band.van_id], rol))
    return GedcomStructure("INDI", xref=nummers[persoon.pk], children=delen)


def _naam(persoon: Persoon) -> Iterator[GedcomStructure]:
    """Return the own name; who has none has no line of it."""
    achter = " ".join(f"{persoon.voorvoegsel} {persoon.geslachtsnaam}".split())
    roep = "" if persoon.roepnaam == NAAMLOOS else _plain(persoon.roepnaam)
    voor = _plain(persoon.voornamen) or roep
    if not voor and not achter:
        return
    delen = [
        ("GIVN", voor),
        ("NICK", roep if roep != voor else ""),
        ("SPFX", _plain(persoon.voorvoegsel)),
        ("SURN", _plain(persoon.geslachtsnaam)),
    ]
    heel = f"{voor} /{_plain(achter)}/" if achter else voor
    onder = [knoop(tag, tekst) for tag, tekst in delen if tekst]
    yield knoop("NAME", heel.strip(), *onder)


def _plain(tekst: str) -> str:
    """Return a name without what has a meaning of its own in a file."""
    schoon = "".join(c if c >= " " and c != "/" else " " for c in tekst)
    return " ".join(schoon.split())


def _leven(persoon: Persoon) -> Iterator[GedcomStructure]:
    if persoon.is_ongeboren:
        yield from _zwangerschap(persoon)
    elif persoon.geboren_op:
        dag = write_dag(persoon.geboren_op, persoon.geboren_precisie)
        yield knoop("BIRT", "", knoop("DATE", dag))
    dood = []
    if persoon.overleden_op:
        dag = write_dag(persoon.overleden_op, persoon.overleden_precisie)
        dood.append(knoop("DATE", dag))
    if persoon.afloop == Afloop.DOODGEBOREN:
        dood.append(knoop("AGE", "0y", knoop("PHRASE", "STILLBORN")))
    if dood:
        yield knoop("DEAT", "", *dood)


def _zwangerschap(persoon: Persoon) -> Iterator[GedcomStructure]:
    if persoon.afloop == Afloop.DOODGEBOREN:
        return
    soort = Afloop(persoon.afloop).label if persoon.afloop else "zwangerschap"
    delen = [knoop("TYPE", str(soort))]
    if persoon.uitgerekend_op and not persoon.afloop:
        delen.append(knoop("DATE", write_dag(persoon.uitgerekend_op, "dag")))
    yield knoop("EVEN", "", *delen)


def _pedi(soort: Relatiesoort) -> GedcomStructure:
    woord = [knoop("PHRASE", str(soort.label))]
    if soort in PEDI:
        return knoop("PEDI", PEDI[soort], *(woord if soort in IN_WOORDEN else []))
    return knoop("PEDI", "OTHER", *woord)


def _fam(huisje: Huisje, nummers: dict[int, str]) -> GedcomStructure:
    delen = [wijzer(tag, nummers[pk]) for tag, pk in huisje.plekken]
    delen += [wijzer("CHIL", nummers[pk]) for pk in huisje.kinderen]
    for tag, soort, datum in huisje.list_feiten(write_dag):
        onder = [knoop("TYPE", soort)] if soort else []
        onder += [knoop("DATE", datum)] if datum else []
        delen.append(knoop(tag, "" if onder else "Y", *onder))
    return GedcomStructure("FAM", xref=huisje.nummer, children=delen)
