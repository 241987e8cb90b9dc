"""A large family in which every sensitive field holds a word that may not travel.

Four children, two households (one on a secret address), a plan that holds with a paper
for every reader, visits, voices and signals. Noor holds regie, Driss is of her team;
Mieke (gedragswetenschapper) works with the family and Femke thinks along as an expert.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from django.apps import apps
from django.db.models import Model

from samenspel.core.models import Document
from samenspel.demo.tekening import draw_beeld
from samenspel.domain.gezin.actions import (
    Regeling,
    Uitspraak,
    add_persoon,
    record_adres,
    record_contactregeling,
    record_gezag,
    record_huishouden,
    record_kader,
    record_verhouding,
)
from samenspel.domain.gezin.gegevens import Adresgegevens, Persoonsgegevens
from samenspel.domain.gezin.models import (
    Gezagsoort,
    Gezin,
    Kadersoort,
    Persoon,
    Regelbron,
    Verhoudingsoort,
)
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.handelingen.kindgesprek import Gesprek, record_gesprek
from samenspel.domain.handelingen.veiligheid import (
    Bezoekgegevens,
    Kindoordeel,
    Vervolgafspraak,
    confirm_plan,
    record_bezoek,
    secure_kinderen,
)
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.actions import (
    grant_betrokkenheid,
    record_toestemming,
)
from samenspel.domain.privacy.actions.uitsluiting import exclude_medewerker
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.samenwerking.actions import open_overdracht
from samenspel.domain.veiligheid.actions import record_contactverbod
from samenspel.domain.veiligheid.gegevens import Stemgegevens
from samenspel.domain.veiligheid.models import Opleger, Papier
from samenspel.domain.veiligheid.queries import list_papieren
from samenspel.domain.veiligheid.tests.kanaries import build_wereld, kanarie
from samenspel.domain.verhaal.actions import (
    Aanwezige,
    Antwoordinhoud,
    Bladinhoud,
    Contactgegevens,
    Gespreksinhoud,
    Hulpgegevens,
    Levensgegevens,
    Nietinhoud,
    Plek,
    Poginggegevens,
    Signaalgegevens,
    Spreker,
    Vakinhoud,
    Verhaalgegevens,
    place_in_kring,
    plan_agendaafspraak,
    record_antwoord,
    record_contact,
    record_contactpoging,
    record_hulp,
    record_kindblad,
    record_levensgebeurtenis,
    record_melder_gesproken,
    record_niet_gesproken,
    record_signaal,
    record_vergewissing,
    weigh_signaal,
    withdraw_contact,
)
from samenspel.domain.verhaal.models import (
    Contactwijze,
    Hulpgebied,
    Nabijheid,
    Pogingwijze,
)
from samenspel.domain.verhaal.queries import get_aanmelding
from tests.canary_analyse import record_gedachten, record_patroon
from tests.canary_rows import BSN, fill, list_fields, list_models, make_row
from tests.cast import open_gezin_jansen

PLANDELEN = {
    "afspraak",
    "belnummer",
    "bodemeis",
    "onderdeel",
    "ondergrens",
    "planafspraak",
    "vervolgstap",
}


@dataclass(frozen=True, slots=True)
class Kanariegezin:
    """The family, its people by name, and the papers of its plan."""

    gezin: Gezin
    mensen: dict[str, Persoon]
    papieren: list[Papier]


def build_kanariegezin(*, by: Gebruiker, at: datetime) -> Kanariegezin:
    """Build it three days of work long; whoever acts becomes the regisseur."""
    wie: dict[str, Any] = {"by": by, "at": at}
    gezin = open_gezin_jansen(**wie)
    aanmelding = get_aanmelding(gezin)
    accept_gezin(aanmelding=aanmelding, regisseur=by.medewerker, **wie)
    _speak_with_melder(gezin, wie)
    for naam in ("Mo", "Bo"):
        gegevens = Persoonsgegevens(naam, geboren_op=date(2019, 1, 5))
        add_persoon(
            gezin=gezin, gegevens=gegevens, bsn=BSN if naam == "Mo" else "", **wie
        )
    wereld = build_wereld(gezin, **wie)
    mensen = {p.roepnaam: p for p in Persoon.objects.filter(gezin=gezin)}
    _record_huis(gezin, mensen, wie)
    _record_gezegd(gezin, mensen, wie)
    _record_leven(gezin, mensen, wie)
    _record_bezoeken(gezin, mensen, wie)
    _record_gesprekken(gezin, mensen["Sam"], wie)
    _record_zorgen(gezin, mensen, wie)
    _record_delen(gezin, mensen, wie)
    record_gedachten(gezin, mensen, wie)
    record_patroon(gezin, mensen, wie)
    for model in list_models():
        has_row = model.objects.filter(gezin_id=gezin.pk).exists()
        if not has_row and any(list_fields(model)):
            make_row(model, gezin, mensen["Inge"], wie)
    fill(gezin, [m for m in list_models() if not _is_of_plan(m)])
    confirm_plan(
        plan=wereld.plan, afgesproken_op=at, motivering=kanarie("MOTIVERING"), **wie
    )
    fill(gezin, list_models())
    return Kanariegezin(gezin, mensen, list_papieren(wereld.plan))


def _speak_with_melder(gezin: Gezin, wie: dict[str, Any]) -> None:
    record_melder_gesproken(
        melder=get_aanmelding(gezin).melder,
        gesproken_op=wie["at"],
        verteld="Wat de melder vertelde.",
        gezin_mag_weten=False,
        wil_samen_op_bezoek=True,
        **wie,
    )


def _record_huis(gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]) -> None:
    elders = record_huishouden(
        gezin=gezin, naam="bij Ruud", bewoners=[mensen["Ruud"], mensen["Mo"]], **wie
    )
    adres = Adresgegevens("Straat", "2", "Elders", postcode="1000 AA")
    record_adres(huishouden=elders, gegevens=adres, **wie)
    for naam in ("Sam", "Lot", "Mo", "Bo"):
        record_gezag(
            kind=mensen[naam], houder=mensen["Inge"], soort=Gezagsoort.OUDER, **wie
        )
    record_kader(
        kind=mensen["Sam"],
        soort=Kadersoort.OTS,
        vanaf=date(2026, 1, 5),
        tot=None,
        strafrechtelijk=False,
        **wie,
    )
    record_contactverbod(
        tussen=(mensen["Ruud"], mensen["Karim"]),
        opgelegd_door=Opleger.BURGEMEESTER,
        vanaf=date(2026, 11, 1),
        **wie,
    )


def _record_gezegd(
    gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]
) -> None:
    """What is said of how people get on, and of the situation."""
    record_verhouding(
        van=mensen["Ruud"],
        naar=mensen["Inge"],
        uitspraak=Uitspraak(
            Verhoudingsoort.GEWELD, gezegd_op=wie["at"].date(), zegt=mensen["Sam"]
        ),
        **wie,
    )
    record_contactregeling(
        kind=mensen["Sam"],
        met=mensen["Ruud"],
        regeling=Regeling("Elke zondag.", Regelbron.OUDERS),
        **wie,
    )
    record_antwoord(
        gezin=gezin,
        vraag="gezondheid",
        over=mensen["Inge"],
        inhoud=Antwoordinhoud("Moe.", wie["at"].date(), zegt_anders="De huisarts"),
        **wie,
    )


def _record_leven(
    gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]
) -> None:
    """What happened, what help there was, and who is near."""
    op = wie["at"].date()
    for leven in (
        Levensgegevens("Verhuizing", op, "Oma", gevolg="x"),
        Levensgegevens(kanarie("NIETOPPAPIER"), op, "Oma", niet_op_papier=True),
    ):
        record_levensgebeurtenis(gezin=gezin, gegevens=leven, **wie)
    record_hulp(
        gezin=gezin,
        gegevens=Hulpgegevens("x", Hulpgebied.SCHOOL, "x", op, doelen="x"),
        **wie,
    )
    place_in_kring(
        kind=mensen["Sam"],
        persoon=mensen["Inge"],
        plek=Plek(Nabijheid.DICHTBIJ, "Sam"),
        **wie,
    )


def _record_bezoeken(
    gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]
) -> None:
    at = wie["at"]
    for dagen in (9, 6, 3):
        gegevens = _bezoek(mensen, at, dagen)
        record_bezoek(gezin=gezin, gegevens=gegevens, **wie)
    fout = record_contact(
        gezin=gezin, gegevens=Contactgegevens(at, notitie="Fout"), aanwezigen=[], **wie
    )
    withdraw_contact(contact=fout, reden="Dit was een ander gezin.", **wie)
    record_contactpoging(
        gezin=gezin,
        gegevens=Poginggegevens(
            at, Pogingwijze.BRIEFJE, "Niemand thuis.", vervolg="Morgen weer."
        ),
        **wie,
    )
    plan_agendaafspraak(
        gezin=gezin,
        wanneer=at,
        wijze=Contactwijze.SCHOOL,
        met=[mensen["Sam"]],
        onderwerp="Waarover",
        met_melder=True,
        **wie,
    )


def _bezoek(mensen: dict[str, Persoon], at: datetime, dagen: int) -> Bezoekgegevens:
    kinderen = [p for p in mensen.values() if p.is_kind]
    op = at - timedelta(days=dagen)
    return Bezoekgegevens(
        Contactgegevens(op, was_melder_erbij=dagen == 9, notitie="Notitie"),
        [
            *(Aanwezige(kind, True, True, True) for kind in kinderen[1:]),
            Aanwezige(kinderen[0], reden_niet_gesproken="Sliep."),
        ],
        oordelen=[
            Kindoordeel(kind, cijfer=5, conclusie="onveilig") for kind in kinderen
        ],
        stemmen=[Stemgegevens(4, op, persoon=mensen["Inge"])],
        volgende=Vervolgafspraak(
            at + timedelta(days=30 - dagen), Contactwijze.HUISBEZOEK, ()
        ),
    )


def _record_gesprekken(gezin: Gezin, kind: Persoon, wie: dict[str, Any]) -> None:
    """A talk with a child, its words, the next one, and who else speaks with it."""
    at = wie["at"]
    straks = at.date() + timedelta(days=60)
    gesprek = Gesprek(
        kind,
        Gespreksinhoud("ALLEEN", ("VEILIGHEID",)),
        gegevens=Contactgegevens(at - timedelta(days=4), wijze=Contactwijze.SCHOOL),
        aanwezigen=[Aanwezige(kind, True, True, True)],
        verhaal=Verhaalgegevens(
            kind, at - timedelta(days=4), "Noor", "x", "ti", "x", "tolk"
        ),
        uiterlijk=straks,
    )
    record_gesprek(gezin=gezin, gesprek=gesprek, **wie)
    record_niet_gesproken(
        persoon=kind,
        inhoud=Nietinhoud(at.date(), "OUDERS", "x", opnieuw_op=straks),
        **wie,
    )
    record_vergewissing(
        kind=kind, spreker=Spreker("x", "JIM", "x", nagegaan_op=at.date()), **wie
    )
    vakken = (Vakinhoud("zorgen", "x", beeld=draw_beeld()), Vakinhoud("dromen", "x"))
    record_kindblad(
        kind=kind, inhoud=Bladinhoud("drie_huizen", at.date(), "x", vakken), **wie
    )


def _record_zorgen(
    gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]
) -> None:
    secure_kinderen(
        gezin=gezin,
        kinderen=[mensen["Sam"]],
        wie="Oma",
        wat="Slaapt elders.",
        op=wie["at"],
        is_juridische_stap_nodig=True,
        besloten_door="het basisteam",
        motivering="Nu nodig.",
        **wie,
    )
    signaal = record_signaal(
        gezin=gezin,
        gegevens=Signaalgegevens(
            "De buurvrouw",
            "Geschreeuw.",
            "GEHOORD",
            wie["at"],
            woorden_van=mensen["Sam"],
        ),
        **wie,
    )
    weigh_signaal(
        signaal=signaal, betekenis="TEAM", weging="Ernstig.", met="Mieke", **wie
    )


def _record_delen(
    gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]
) -> None:
    record_toestemming(
        gezin=gezin,
        gegevens=Vraaggegevens(
            uuid4(), "de school", "het verzuim", "Sam leert", wie["at"]
        ),
        antwoord=Antwoordgegevens(mensen["Inge"], True),
        **wie,
    )
    cast = {
        m.naam.split()[0]: m
        for m in apps.get_model("organisatie.medewerker").objects.all()
    }
    for naam, rol in (("Femke", Rol.EXPERT), ("Mieke", Rol.BETROKKEN)):
        grant_betrokkenheid(
            gezin=gezin, medewerker=cast[naam], rol=rol, grond="denkt mee", **wie
        )
    exclude_medewerker(gezin=gezin, medewerker=cast["Bas"], reden="familie", **wie)
    open_overdracht(
        gezin=gezin, van=cast["Mieke"], aan=cast["Noor"], reden="verhuist", **wie
    )


def _is_of_plan(model: type[Model]) -> bool:
    return model._meta.model_name in PLANDELEN


def get_document(papier: Papier) -> Document:
    """Return what was printed, with its contents."""
    return Document.objects.get(pk=papier.document_id)
