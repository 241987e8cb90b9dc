"""Two people who turned out to be one, over every table of a rich family; and undone."""

from datetime import timedelta
from itertools import combinations
from random import Random

import pytest
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db.models import BigIntegerField
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.actions import (
    add_persoon,
    merge_personen,
    split_personen,
)
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Persoon, Samenvoeging
from samenspel.domain.gezin.queries import get_mensen, list_personen
from samenspel.domain.gezin.verwijzingen import GEEN_PERSONEN, list_verwijzingen
from samenspel.domain.handelingen.kaart import get_kaart
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.termijnen.herbouw import rebuild
from samenspel.domain.termijnen.models import Verplichting
from tests.canary import build_kanariegezin

AT = timezone.now() - timedelta(days=1)
ALLES = Lezer(Lezersoort.PROFESSIONAL, rechten=frozenset(Recht))
SINDS = {"gezin.Samenvoeging", "core.Gebeurtenis", "termijnen.Verplichting"}
# Written by hand when a field names no people, so that a new one is thought about.
LIJSTEN_VAN_MENSEN = {
    "analyse.Punt.betreft",
    "analyse.Duiding.alleen_voor",
    "besluiten.Besluit.overlegd_met",
    "besluiten.Besluit.voor_wie",
    "analyse.Punt.alleen_voor",
    "analyse.Gevaar.betreft",
    "analyse.Gevaar.alleen_voor",
    "analyse.Gevaar.wie_zorgen",
    "analyse.Gevaarcijfer.alleen_voor",
    "analyse.Gebiedsuitspraak.betreft",
    "analyse.Onenigheid.alleen_voor",
    "gezin.Adres.geheim_voor",
    "privacy.Deling.betreft",
    "privacy.Toestemming.betreft",
    "verhaal.Hulpverlening.betreft",
    "verhaal.Levensgebeurtenis.betreft",
    "verhaal.Afspraak.alleen_voor",
    "verhaal.Agendaafspraak.met",
    "verhaal.Notitie.betreft",
    "verhaal.Signaal.betreft",
    "verhaal.Slaapcontrole.slapen",
    "veiligheid.Stem.gedeeld_met",
    *(
        f"veiligheid.{deel}.{veld}"
        for deel in ("Onderdeel", "Bodemeis", "Ondergrens", "Vervolgstap", "Belnummer")
        for veld in ("betreft", "alleen_voor")
    ),
    "veiligheid.Planafspraak.betreft",
}


@pytest.fixture
def rijk(as_noor):
    return build_kanariegezin(by=as_noor, at=AT - timedelta(days=2)).gezin


@pytest.fixture
def voeg_samen(as_noor):
    return lambda dubbel, blijft, reden="Zelfde geboortedatum": merge_personen(
        dubbel=dubbel, blijft=blijft, reden=reden, by=as_noor, at=AT
    )


@pytest.fixture
def herstel(as_noor):
    return lambda samenvoeging, reden="Toch twee": split_personen(
        samenvoeging=samenvoeging, reden=reden, by=as_noor, at=AT
    )


def snapshot(gezin) -> dict[str, list]:
    """Every row of every table of this gezin, but what a merge adds itself."""
    rebuild(gezin.pk)
    gevraagd = Verplichting.objects.filter(gezin=gezin).order_by("sleutel")
    velden = [v.name for v in Verplichting._meta.concrete_fields if v.name != "id"]
    return {"gevraagd": list(gevraagd.values(*velden))} | {
        model._meta.label: list(
            model._base_manager.filter(gezin=gezin).order_by("pk").values()
        )
        for model in apps.get_models()
        if "gezin" in {veld.name for veld in model._meta.concrete_fields}
        and not model.__name__.endswith("Event")
        and model._meta.label not in SINDS
    }


def test_every_list_of_numbers_in_a_dossier_is_known_to_name_people_or_not():
    van_gezin = {
        f"{model._meta.label}.{veld.name}"
        for model in apps.get_models()
        if "gezin" in {v.name for v in model._meta.concrete_fields}
        and not model.__name__.endswith("Event")
        and model._meta.label != "termijnen.Verplichting"
        for veld in model._meta.concrete_fields
        if isinstance(veld, ArrayField) and isinstance(veld.base_field, BigIntegerField)
    }
    bekend = {v.code for v in list_verwijzingen() if v.is_lijst}

    assert bekend == LIJSTEN_VAN_MENSEN
    assert van_gezin == bekend | {".".join(geen) for geen in GEEN_PERSONEN}


def test_merging_and_undoing_any_two_leaves_everything_as_it_was(
    rijk, voeg_samen, herstel
):
    paren = [
        (a, b)
        for a, b in combinations(list_personen(rijk), 2)
        if a.is_kind == b.is_kind
    ]
    Persoon.objects.exclude(pk=paren[0][0].pk).update(
        bsn_zoeksleutel=None, bsn_versleuteld=None
    )
    voor = snapshot(rijk)
    assert len(paren) >= 4
    for dubbel, blijft in Random(3).sample(paren, 4):
        for mens in (dubbel, blijft):
            mens.refresh_from_db()
        samenvoeging = voeg_samen(dubbel, blijft)
        assert samenvoeging.verplaatst
        assert snapshot(rijk) != voor

        herstel(samenvoeging)
        assert snapshot(rijk) == voor


def test_who_was_double_stands_in_no_list_and_every_page_still_opens(
    rijk, voeg_samen, as_noor
):
    Persoon.objects.update(bsn_zoeksleutel=None, bsn_versleuteld=None)
    a, b = [p for p in list_personen(rijk) if p.is_kind][:2]
    voeg_samen(a, b)

    assert a not in list_personen(rijk)
    assert a not in get_mensen(rijk, AT.date()).personen
    assert a not in get_kaart(rijk, AT, ALLES).kop.personen
    assert not any(a.pk in v.betreft for v in Verplichting.objects.filter(gezin=rijk))


def test_a_chain_is_undone_from_its_end(gezin_jansen, voeg_samen, herstel, as_noor):
    sam, lot = [p for p in list_personen(gezin_jansen) if p.is_kind]
    sammie = add_persoon(
        gezin=gezin_jansen, gegevens=Persoonsgegevens("Sammie"), by=as_noor, at=AT
    )
    eerste = voeg_samen(sammie, lot)
    tweede = voeg_samen(lot, sam)

    with pytest.raises(Blocked, match="later zelf samengevoegd"):
        herstel(eerste)
    herstel(tweede)
    herstel(eerste)
    assert len([p for p in list_personen(gezin_jansen) if p.is_kind]) == 3


def test_what_came_since_stays_with_who_stayed(
    gezin_jansen, voeg_samen, herstel, as_noor
):
    sam = next(p for p in list_personen(gezin_jansen) if p.roepnaam == "Sam")
    sammie = add_persoon(
        gezin=gezin_jansen,
        gegevens=Persoonsgegevens("Sammie", taal="Tigrinya"),
        by=as_noor,
        at=AT,
    )
    samenvoeging = voeg_samen(sammie, sam)
    assert Persoon.objects.get(pk=sam.pk).taal == "Tigrinya"
    Persoon.objects.filter(pk=sam.pk).update(taal="Frans")

    herstel(samenvoeging)

    assert Persoon.objects.get(pk=sam.pk).taal == "Frans"
    assert Persoon.objects.get(pk=sammie.pk).taal == "Tigrinya"


@pytest.mark.parametrize("welk", ["zelfde", "kind_en_ouder", "zonder_reden", "opnieuw"])
def test_who_cannot_be_one_is_refused_and_nothing_moves(
    welk, gezin_jansen, voeg_samen, rijk
):
    mensen = {p.roepnaam: p for p in list_personen(gezin_jansen)}
    sam, lot, inge = (mensen[naam] for naam in ("Sam", "Lot", "Inge"))
    ander = next(p for p in list_personen(rijk) if p.is_kind)
    if welk == "opnieuw":
        voeg_samen(lot, sam)
    voor, aantal = snapshot(gezin_jansen), Samenvoeging.objects.count()
    for dubbel, blijft, reden in {
        "zelfde": [(sam, sam, "x"), (sam, ander, "x")],
        "kind_en_ouder": [(sam, inge, "x")],
        "zonder_reden": [(sam, lot, " ")],
        "opnieuw": [(lot, sam, "x")],
    }[welk]:
        with pytest.raises(Blocked):
            voeg_samen(dubbel, blijft, reden)

    assert snapshot(gezin_jansen) == voor
    assert Samenvoeging.objects.count() == aantal


def test_two_numbers_are_two_people(gezin_jansen, voeg_samen, as_noor):
    met_bsn = [
        add_persoon(
            gezin=gezin_jansen,
            gegevens=Persoonsgegevens(naam),
            bsn=bsn,
            by=as_noor,
            at=AT,
        )
        for naam, bsn in (("Noa", "123456782"), ("Noah", "111222333"))
    ]

    with pytest.raises(Blocked, match="elk een eigen BSN"):
        voeg_samen(*met_bsn)


def test_a_number_goes_along_and_comes_back(gezin_jansen, voeg_samen, herstel, as_noor):
    sam = next(p for p in list_personen(gezin_jansen) if p.roepnaam == "Sam")
    noa = add_persoon(
        gezin=gezin_jansen,
        gegevens=Persoonsgegevens("Noa"),
        bsn="123456782",
        by=as_noor,
        at=AT,
    )
    samenvoeging = voeg_samen(noa, sam)
    assert Persoon.alle.get(pk=sam.pk).bsn_zoeksleutel == noa.bsn_zoeksleutel
    assert Persoon.alle.get(pk=noa.pk).bsn_zoeksleutel is None

    herstel(samenvoeging)
    assert Persoon.alle.get(pk=sam.pk).bsn_zoeksleutel is None
    assert Persoon.alle.get(pk=noa.pk).bsn_zoeksleutel == noa.bsn_zoeksleutel


def test_the_log_says_both_and_the_second_takes_the_first_back(
    gezin_jansen, voeg_samen, herstel
):
    sam, lot = [p for p in list_personen(gezin_jansen) if p.is_kind]
    herstel(voeg_samen(lot, sam))

    gemaakt, vervallen = Gebeurtenis.objects.filter(
        soort__startswith="samenvoeging."
    ).order_by("pk")
    assert gemaakt.waarden == {"dubbel": lot.pk, "blijft": sam.pk}
    assert vervallen.corrigeert == gemaakt.pk
