"""A large family in which every sensitive field holds a word that may not travel.

Four children, two households (one on a secret address), a plan that holds with a paper
for every reader, visits, voices and signals. Noor holds regie, Driss is of her team;
Mieke (gedragswetenschapper) works with the family and Femke thinks along as an expert.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from django.apps import apps
from django.db import connection
from django.db.models import Case, F, Model, TextField, Value, When
from django.db.models.fields import NOT_PROVIDED
from django.db.models.functions import Cast, Concat

from samenspel.core.models import Document
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.actions import (
    Uitspraak,
    add_persoon,
    record_adres,
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
    Verhoudingsoort,
)
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.handelingen.veiligheid import (
    Bezoekgegevens,
    Kindoordeel,
    Vervolgafspraak,
    confirm_plan,
    record_bezoek,
    secure_kinderen,
)
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
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
    Contactgegevens,
    Plek,
    Poginggegevens,
    Signaalgegevens,
    place_in_kring,
    plan_agendaafspraak,
    record_antwoord,
    record_contact,
    record_contactpoging,
    record_melder_gesproken,
    record_signaal,
    weigh_signaal,
    withdraw_contact,
)
from samenspel.domain.verhaal.models import Contactwijze, Nabijheid, Pogingwijze
from samenspel.domain.verhaal.queries import get_aanmelding
from tests.cast import open_gezin_jansen

BSN = "123456782"
TOKEN = re.compile(r"KANARIE[A-Z0-9_]+X")
GEVOELIG = (Klasse.GEHEIM, Klasse.BIJZONDER)
# Not sensitive by itself, but its name may betray where a secret address is.
VERRAADT = {("gezin.huishouden", "naam")}
# What a row must say to be a row at all.
VOORGESCHREVEN: dict[str, dict[str, Any]] = {
    "kindverhaal": {"taal": "ti"},
    "meldcodestap": {"stap": 5},
    "uitstel": {"sleutels": []},
}
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
    _record_bezoeken(gezin, mensen, wie)
    _record_zorgen(gezin, mensen, wie)
    _record_delen(gezin, mensen, wie)
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
    record_verhouding(
        van=mensen["Ruud"],
        naar=mensen["Inge"],
        uitspraak=Uitspraak(
            Verhoudingsoort.GEWELD, gezegd_op=wie["at"].date(), zegt=mensen["Sam"]
        ),
        **wie,
    )
    record_antwoord(
        gezin=gezin,
        vraag="gezondheid",
        over=mensen["Inge"],
        inhoud=Antwoordinhoud("Moe.", wie["at"].date(), zegt_anders="De huisarts"),
        **wie,
    )
    place_in_kring(
        kind=mensen["Sam"],
        persoon=mensen["Inge"],
        plek=Plek(Nabijheid.DICHTBIJ, "Sam"),
        **wie,
    )
    record_contactverbod(
        tussen=(mensen["Ruud"], mensen["Karim"]),
        opgelegd_door=Opleger.BURGEMEESTER,
        vanaf=date(2026, 11, 1),
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


def list_models() -> Iterator[type[Model]]:
    """Every model of a gezin that says how sensitive its fields are."""
    for model in apps.get_models():
        columns = {field.column for field in model._meta.fields}
        if (
            hasattr(model, "PRIVACY")
            and "gezin_id" in columns
            and _may(model, "SELECT")
        ):
            yield model


def list_fields(model: type[Model]) -> Iterator[str]:
    """The sensitive fields of a model that hold words: there a canary can stand."""
    for field in model._meta.fields:
        key = (model._meta.label_lower, field.name)
        gevoelig = model.PRIVACY.get(field.name) in GEVOELIG or key in VERRAADT
        if gevoelig and isinstance(field, TextField) and not field.choices:
            yield field.name


def make_row(
    model: type[Model], gezin: Gezin, persoon: Persoon, wie: dict[str, Any]
) -> None:
    """Write a row of a model that the story above does not touch, full of canaries."""
    values = {"gezin_id": gezin.pk} | VOORGESCHREVEN.get(model._meta.model_name, {})
    gevoelig = set(list_fields(model))
    for field in model._meta.fields:
        if field.name in gevoelig:
            values[field.name] = kanarie(
                f"_{model._meta.model_name}_{field.name}_".upper()
            )
        elif field.attname not in values and not field.has_default():
            values |= _make_value(field, gezin, persoon, wie)
    model.objects.create(**values)


def _make_value(
    field: Any, gezin: Gezin, persoon: Persoon, wie: dict[str, Any]
) -> dict[str, Any]:
    if field.primary_key or field.db_default is not NOT_PROVIDED:
        return {}
    known = {Persoon: persoon, Gebruiker: wie["by"], Medewerker: wie["by"].medewerker}
    if field.related_model:
        rows = field.related_model.objects.all()
        if field.related_model in list_models():
            rows = rows.filter(gezin_id=gezin.pk)
        return {field.name: known.get(field.related_model) or rows.first()}
    if field.choices:
        return {field.name: field.choices[0][0]}
    made = {
        "DateTimeField": wie["at"],
        "DateField": wie["at"].date(),
        "BooleanField": True,
        "UUIDField": uuid4(),
        "TextField": "iets",
    }
    return {field.name: made.get(field.get_internal_type(), 1)}


def fill(gezin: Gezin, models: Iterable[type[Model]]) -> None:
    """Put an own canary in every sensitive field that has none yet."""
    for model in (m for m in models if _may(m, "UPDATE")):
        for name in list_fields(model):
            begin = Value(
                f"KANARIE_{model._meta.model_name}_{name}_".upper(),
                output_field=TextField(),
            )
            eigen = Concat(
                begin, Cast("pk", TextField()), Value("X"), output_field=TextField()
            )
            model.objects.filter(gezin_id=gezin.pk).update(
                **{
                    name: Case(
                        When(**{f"{name}__contains": "KANARIE"}, then=F(name)),
                        default=eigen,
                    )
                }
            )


def _may(model: type[Model], wat: str) -> bool:
    """Say whether the app may do this; nobody reads the inzage, a deling stays."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT has_table_privilege(%s, %s)", [model._meta.db_table, wat]
        )
        return bool(cursor.fetchone()[0])


def list_canaries(gezin: Gezin) -> dict[str, str]:
    """Return every canary of this family with the field it stands in."""
    found = {BSN: "gezin.persoon.bsn"}
    for model in list_models():
        for name in list_fields(model):
            where = f"{model._meta.label_lower}.{name}"
            for text in model.objects.filter(gezin_id=gezin.pk).values_list(
                name, flat=True
            ):
                found |= dict.fromkeys(TOKEN.findall(text or ""), where)
    return found


def get_document(papier: Papier) -> Document:
    """Return what was printed, with its contents."""
    return Document.objects.get(pk=papier.document_id)
