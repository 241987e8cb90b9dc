"""Read the eight parts of the analysis: from where each is recorded, nothing typed twice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone

from samenspel.core.datums import show_datum
from samenspel.core.soorten import Tijdlaan
from samenspel.domain.analyse.models import Eindsituatie, Patroon, Puntsoort
from samenspel.domain.analyse.patroon.lezen import Patroonblad, read_patroon
from samenspel.domain.analyse.patroon.vragen import list_van_blad
from samenspel.domain.analyse.queries import (
    Kindstand,
    Zorgenblad,
    list_eindsituaties,
    list_patronen,
    list_standen,
    read_zorgen,
)
from samenspel.domain.gezin.models import Gezin, Persoon, Relatiesoort
from samenspel.domain.gezin.queries import list_relaties
from samenspel.domain.handelingen.dossier import Dossierkop
from samenspel.domain.handelingen.tijdlijn.log import count_lijnen
from samenspel.domain.handelingen.verklaren import delen
from samenspel.domain.handelingen.verklaren.delen import Laatst, Onderdeel, find_laatst
from samenspel.domain.privacy.redactie import Lezer
from samenspel.domain.veiligheid.queries import find_concept, find_current_plan
from samenspel.domain.veiligheid.rules import Partij, get_fase, get_verantwoordelijke
from samenspel.domain.verhaal.queries import (
    list_aanmeldingen,
    list_antwoorden,
    list_hulp,
    list_levensgebeurtenissen,
)

OUDERS = {
    Relatiesoort.OUDER,
    Relatiesoort.BIOLOGISCHE_OUDER,
    Relatiesoort.ADOPTIEOUDER,
}
HULPVRAGEN = {"directe_hulpvraag", "achterliggende_hulpvraag", "hulpvraag_ouders"}
PARTIJ = {Partij.LT: "het lokaal team", Partij.GI: "de GI"}


@dataclass(frozen=True, slots=True)
class Analyse:
    """The eight parts as they stand, who is to fill what misses, and since when."""

    onderdelen: list[Onderdeel]
    standen: list[Kindstand]
    partij: str
    regisseur: str
    sinds: date

    @property
    def compleet(self) -> list[Onderdeel]:
        return [deel for deel in self.onderdelen if deel.is_compleet]

    @property
    def niet_veilig(self) -> list[Persoon]:
        """Of whom safety comes first."""
        return [stand.kind for stand in self.standen if stand.is_onvoldoende]


def get_analyse(gezin: Gezin, kop: Dossierkop, lezer: Lezer) -> Analyse:
    """Return the parts as this reader may know them; about twenty statements."""
    personen = kop.personen
    blad = read_zorgen(gezin, personen, [lezer])
    onderdelen = [
        _aanleiding(gezin, personen),
        _genogram(gezin, personen),
        _tijdlijn(gezin),
        _zorgen(blad),
        _gevaren(gezin, blad),
        *_duiding(gezin, personen, lezer, blad),
    ]
    kaders = [
        kader["soort"]
        for kind in kop.kinderen
        for kader in kind.kaders_nu  # type: ignore[attr-defined]
    ]
    partij, _ = get_verantwoordelijke(get_fase(kaders))
    regie = kop.regie
    return Analyse(
        onderdelen,
        list_standen(gezin, personen),
        PARTIJ[partij],
        regie.medewerker.naam if regie and regie.medewerker else "",
        timezone.localdate(gezin.aangenomen_op or gezin.vastgelegd_op),
    )


def _part(
    code: str,
    titel: str,
    gezegd: tuple[list[str], list[str]],
    rijen: Iterable[Any] = (),
) -> Onderdeel:
    er_is, mist = gezegd
    laatst = find_laatst(_written(rij) for rij in rijen)
    return Onderdeel(code, titel, tuple(er_is), tuple(mist), laatst)


def _written(rij: Any) -> Laatst:
    return Laatst(timezone.localdate(rij.vastgelegd_op), rij.vastgelegd_door.naam)


def _aanleiding(gezin: Gezin, personen: list[Persoon]) -> Onderdeel:
    aanmeldingen = list_aanmeldingen(gezin)
    antwoorden = [
        rij for rij in list_antwoorden(gezin, personen) if rij.vervallen_op is None
    ]
    hulpvragen = [rij for rij in antwoorden if rij.vraag in HULPVRAGEN]
    gezegd = delen.describe_aanleiding(
        heeft_hulpvraag=bool(hulpvragen) or any(a.hulpvraag for a in aanmeldingen),
        heeft_zorgmelding=any(a.zorgmelding for a in aanmeldingen),
        aanmeldingen=len(aanmeldingen),
    )
    return _part("situatie", "Aanleiding", gezegd, hulpvragen)


def _genogram(gezin: Gezin, personen: list[Persoon]) -> Onderdeel:
    relaties = [
        rij for rij in list_relaties(gezin, timezone.localdate()) if rij.soort in OUDERS
    ]
    met_ouder = {rij.naar_id for rij in relaties}
    kinderen = [p for p in personen if p.is_kind and not p.afloop]
    gezegd = delen.describe_genogram(
        [kind.roepnaam for kind in kinderen],
        [kind.roepnaam for kind in kinderen if kind.pk not in met_ouder],
        len(personen),
    )
    return _part("genogram", "Genogram", gezegd)


def _tijdlijn(gezin: Gezin) -> Onderdeel:
    leven = [r for r in list_levensgebeurtenissen(gezin) if r.vervallen_op is None]
    hulp = [r for r in list_hulp(gezin) if r.vervallen_op is None]
    gezegd = delen.describe_tijdlijn(
        gebeurtenissen=len(leven),
        hulp=len(hulp),
        besluiten=count_lijnen(gezin, [Tijdlaan.BESLUIT]),
    )
    return _part("tijdlijn", "Tijdlijn", gezegd, [*leven, *hulp])


def _zorgen(blad: Zorgenblad) -> Onderdeel:
    zorgen = blad.list_soort(Puntsoort.GEBEURD, Puntsoort.LASTIG)
    krachten = blad.list_soort(Puntsoort.GOED, Puntsoort.VEILIG)
    gezegd = delen.describe_zorgen(zorgen=len(zorgen), krachten=len(krachten))
    titel = "Actuele, concrete feitelijke zorgen en krachten"
    return _part("zorgen", titel, gezegd, [*zorgen, *krachten])


def _gevaren(gezin: Gezin, blad: Zorgenblad) -> Onderdeel:
    gevaren = [kaart.gevaar for kaart in blad.gevaren]
    plan = find_current_plan(gezin)
    sinds = plan.vastgesteld_op if plan else None
    gezegd = delen.describe_gevaren(
        gevaren=len(gevaren),
        zonder_doel=sum(not gevaar.doel for gevaar in gevaren),
        plan_sinds=_day(sinds),
        plan_concept=not sinds and find_concept(gezin) is not None,
    )
    titel = "Danger statements en veiligheidsafspraken"
    return _part("zorgen", titel, gezegd, gevaren)


def _duiding(
    gezin: Gezin, personen: list[Persoon], lezer: Lezer, blad: Zorgenblad
) -> list[Onderdeel]:
    """Return what people make of it together: pattern, end situation, goals."""
    patroon = next(iter(list_patronen(gezin)), None)
    einden = list_eindsituaties(gezin)
    eind = next((e for e in einden if e.vervallen_op is None), None)
    duiding = read_patroon(gezin, personen, lezer, eind=eind)
    return [_patroon(duiding, patroon), _eindsituatie(eind), _doelen(duiding, blad)]


def _patroon(duiding: Patroonblad, patroon: Patroon | None) -> Onderdeel:
    kring = duiding.list_duidingen(*(v.code for v in list_van_blad("kring")))
    gezegd = delen.describe_patroon(
        vastgesteld=_day(patroon.vastgelegd_op if patroon else None),
        is_herzien=bool(patroon and patroon.herzien_op),
        stukken=len(kring),
    )
    return _part(
        "patroon", "Patroon", gezegd, [*kring, *([patroon] if patroon else [])]
    )


def _eindsituatie(eind: Eindsituatie | None) -> Onderdeel:
    op = eind.geformuleerd_op if eind else None
    gezegd = delen.describe_eindsituatie(
        geformuleerd=show_datum(op, "dag") if op else "", is_begonnen=eind is not None
    )
    return _part(
        "eindsituatie", "Haalbare eindsituatie", gezegd, [eind] if eind else []
    )


def _doelen(duiding: Patroonblad, blad: Zorgenblad) -> Onderdeel:
    doelen = duiding.list_duidingen("doel", "veranderdoelen")
    acties = [*duiding.list_duidingen("actie"), *blad.list_soort(Puntsoort.STAP)]
    gezegd = delen.describe_doelen(
        doelen=len(doelen),
        gevaardoelen=sum(bool(k.gevaar.doel) for k in blad.gevaren),
        acties=len(acties),
    )
    titel = "Doelen: wie, wat, wanneer, voortgang"
    return _part("patroon-vervolg", titel, gezegd, [*doelen, *acties])


def _day(moment: Any) -> str:
    return show_datum(timezone.localdate(moment), "dag") if moment else ""
