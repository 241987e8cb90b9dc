"""How safe a grown-up is: recorded, on the kaart, and no clock of a child."""

import re

import pytest
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.actions import add_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Positie
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.veiligheid.actions import (
    add_deel,
    open_plan,
    record_volwassenoordeel,
)
from samenspel.domain.veiligheid.etiketten import label_volwassenoordeel
from samenspel.domain.veiligheid.gegevens import Afspraakgegevens, Volwassenegegevens
from samenspel.domain.veiligheid.models import Planafspraak, Volwassenoordeel
from samenspel.domain.veiligheid.queries import get_veiligheid_nu

FEITEN = "Inge heeft een blauw oog en zegt: hij sloeg mij."


@pytest.fixture
def judge(gezin, femke):
    """Return a function that says how safe a grown-up is."""

    def judge(persoon, conclusie="onveilig", feiten=FEITEN):
        at = timezone.now()
        gegevens = Volwassenegegevens(persoon, conclusie, feiten, at)
        return record_volwassenoordeel(gezin=gezin, gegevens=gegevens, by=femke, at=at)

    return judge


def read(page) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page("kaart")))


def test_a_parent_who_is_beaten_stands_on_the_kaart(page, mensen):
    page(
        "veiligheid-volwassene",
        persoon=mensen["Inge"].pk,
        conclusie="onveilig",
        feiten=FEITEN,
        dag="vandaag",
        tijd="00:00",
    )

    oordeel = Volwassenoordeel.objects.get()
    assert (oordeel.persoon, oordeel.conclusie) == (mensen["Inge"], "onveilig")
    words = read(page)
    assert re.search(rf"\d+ \w+\. {FEITEN}", words)
    assert "onveilig" in words
    assert "Nog niemand schatte de veiligheid in" in words  # of the children
    assert FEITEN in page("veiligheid")


def test_also_a_grandmother_in_the_house(page, gezin, femke, judge):
    wie = {"by": femke, "at": timezone.now()}
    gegevens = Persoonsgegevens("Riet", Positie.FAMILIE)
    judge(add_persoon(gezin=gezin, gegevens=gegevens, **wie), "direct_veiligstellen")

    assert re.search(r"Riet .*direct veiligstellen", read(page))


def test_the_latest_counts(page, mensen, judge):
    judge(mensen["Inge"])
    judge(mensen["Inge"], "veilig", "Zij woont nu bij haar zus.")

    words = read(page)
    assert "Zij woont nu bij haar zus." in words
    assert FEITEN not in words


def test_it_moves_no_clock_of_a_child(gezin, mensen, judge):
    before = [(k.norm.code, k.betreft) for k in list_nodig(gezin, timezone.now())]

    judge(mensen["Inge"], "direct_veiligstellen")

    after = [(k.norm.code, k.betreft) for k in list_nodig(gezin, timezone.now())]
    assert before == after
    assert get_veiligheid_nu(gezin).per_kind == {}


def test_it_leaves_a_line_in_the_log_without_the_facts(gezin, mensen, judge):
    judge(mensen["Inge"])

    regel = Gebeurtenis.objects.get(soort="volwassene.veiligheid_vastgesteld")
    assert regel.betreft == [mensen["Inge"].pk]
    assert regel.waarden == {"conclusie": "onveilig"}


def test_a_child_has_its_own_place(judge, mensen):
    with pytest.raises(Blocked, match="Kies een volwassene"):
        judge(mensen["Sam"])


def test_a_judgement_says_what_was_seen(judge, mensen):
    with pytest.raises(Blocked, match="gezien of gehoord"):
        judge(mensen["Inge"], feiten=" ")


def test_who_endangers_reads_nothing_of_it(judge, mensen):
    inge, ruud = mensen["Inge"].pk, mensen["Ruud"].pk
    etiket = label_volwassenoordeel(judge(mensen["Inge"]))
    samen = frozenset({inge, ruud})

    assert mag_lezen(Lezer(Lezersoort.OUDER, inge, samen), etiket)
    assert not mag_lezen(Lezer(Lezersoort.OUDER, ruud, samen), etiket)


def test_an_agreement_may_be_about_a_grown_up(page, gezin, femke, mensen):
    wie = {"by": femke, "at": timezone.now()}
    plan = open_plan(gezin=gezin, **wie)
    inge = mensen["Inge"]
    gegevens = Afspraakgegevens(
        "Inge", "slaapt bij haar zus", "nu", persoon=inge, betreft=(inge.pk,)
    )

    add_deel(plan=plan, gegevens=gegevens, **wie)

    assert Planafspraak.objects.get().betreft == [inge.pk]
    assert "slaapt bij haar zus" in page("veiligheidsplan")
