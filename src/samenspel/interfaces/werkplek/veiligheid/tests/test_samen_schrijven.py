"""Two people on one veiligheidsplan: nobody writes over what nobody read."""

import re

import pytest
from django.utils import timezone

from samenspel.domain.veiligheid.actions import (
    add_deel,
    change_deel,
    open_plan,
    record_instemming,
    remove_deel,
)
from samenspel.domain.veiligheid.gegevens import (
    Bodemeisgegevens,
    Instemmingsgegevens,
    Onderdeelgegevens,
)
from samenspel.domain.veiligheid.models import Instemming, Onderdeel, Onderdeelsoort
from samenspel.domain.veiligheid.queries import find_concept

ZORG = Onderdeelsoort.ZORG


@pytest.fixture
def wie(as_femke):
    """Who writes, and when."""
    return {"by": as_femke, "at": timezone.now()}


@pytest.fixture
def plan(gezin, wie):
    """A concept with nothing in it."""
    return open_plan(gezin=gezin, **wie)


@pytest.fixture
def zorg(plan, wie):
    """A worry with a typing mistake in it."""
    return add_deel(plan=plan, gegevens=Onderdeelgegevens(ZORG, "Ruud dingt."), **wie)


def _mark(html):
    return re.search(r'name="gelezen" value="([0-9a-f]+)"', html).group(1)


def _words(zorg):
    return Onderdeel.objects.get(pk=zorg.pk).tekst


def test_a_line_is_changed_in_place(page, zorg):
    mark = _mark(page("plandeel-wijzigen", "ZORG", zorg.pk))

    page("plandeel-wijzigen", "ZORG", zorg.pk, tekst="Ruud drinkt.", gelezen=mark)

    assert _words(zorg) == "Ruud drinkt."


def test_a_line_that_somebody_else_changed_is_not_written_over(page, zorg, wie):
    mark = _mark(page("plandeel-wijzigen", "ZORG", zorg.pk))
    change_deel(deel=zorg, gegevens=Onderdeelgegevens(ZORG, "Ruud zingt."), **wie)

    words = page(
        "plandeel-wijzigen", "ZORG", zorg.pk, tekst="Ruud drinkt.", gelezen=mark
    )

    assert "Nu staat er: ‘Ruud zingt.’" in words
    assert "Ruud drinkt.</textarea>" in words
    assert _words(zorg) == "Ruud zingt."


def test_a_line_that_is_gone_says_so(press, zorg, wie):
    remove_deel(deel=Onderdeel.objects.get(pk=zorg.pk), **wie)

    for button in ("plandeel-weg", "plandeel-klopt", "plandeel-hoger"):
        assert "Iemand anders was u voor" in press(button, "ZORG", zorg.pk)


def test_a_line_moves_up_its_list(press, plan, zorg, wie):
    second = add_deel(plan=plan, gegevens=Onderdeelgegevens(ZORG, "Geen geld."), **wie)

    press("plandeel-hoger", "ZORG", second.pk)

    teksten = Onderdeel.objects.order_by("volgorde").values_list("tekst", flat=True)
    assert list(teksten) == ["Geen geld.", "Ruud dingt."]


def test_what_was_typed_for_a_plan_that_holds_comes_back(page, zorg, press):
    mark = _mark_of_plan(page("veiligheidsplan"))
    _confirm(page, mark)

    words = page("plandeel-nieuw", "ZORG", **{"ZORG-tekst": "Er is geen eten."})

    assert "Dit plan geldt al" in words
    assert "Er is geen eten." in words
    assert Onderdeel.objects.count() == 1


def test_a_plan_that_changed_is_read_again_first(page, gezin, plan, zorg, wie):
    mark = _mark_of_plan(page("veiligheidsplan"))
    add_deel(plan=plan, gegevens=Bodemeisgegevens(eis="Ruud blijft weg."), **wie)

    words = _confirm(page, mark)

    assert "Femke Postma heeft dit gewijzigd terwijl u bezig was" in words
    assert find_concept(gezin) is not None
    _confirm(page, _mark_of_plan(words))
    assert find_concept(gezin) is None


def test_an_answer_of_a_colleague_is_not_replaced_unseen(page, plan, mensen, wie):
    inge = mensen["Inge"]
    mark = _mark(page("instemming", inge.pk))
    answer = Instemmingsgegevens(inge, "JA", wie_erbij="niemand")
    record_instemming(plan=plan, gegevens=answer, **wie)

    words = page("instemming", inge.pk, antwoord="NEE", wie_erbij="Ruud", gelezen=mark)

    assert "Nu staat er: ‘akkoord’" in words
    assert Instemming.objects.get(persoon=inge).antwoord == "JA"


def test_an_answer_that_was_given_stands_on_the_form(page, plan, mensen, wie):
    inge = mensen["Inge"]
    answer = Instemmingsgegevens(inge, "JA", woorden="Goed zo.", wie_erbij="niemand")
    record_instemming(plan=plan, gegevens=answer, **wie)

    assert "Goed zo.</textarea>" in page("instemming", inge.pk)


def _mark_of_plan(html):
    """The mark in the form that confirms the plan; the others are of single lines."""
    form = html[html.index("afgesproken_dag") - 2000 :]
    return re.findall(r'name="gelezen" value="([0-9a-f]+)"', form)[0]


def _confirm(page, mark):
    return page(
        "veiligheidsplan-vaststelling",
        afgesproken_dag="vandaag",
        afgesproken_tijd="00:00",
        motivering="Het moet nu.",
        gelezen=mark,
    )
