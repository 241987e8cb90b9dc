"""From the veiligheidsplan: nothing is typed twice, and each line is asked again."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.domain.analyse.models import Punt
from samenspel.domain.veiligheid.actions import add_deel, open_plan
from samenspel.domain.veiligheid.gegevens import Onderdeelgegevens
from samenspel.domain.veiligheid.models import Onderdeelsoort, Veiligheidsplan
from samenspel.interfaces.werkplek.conftest import NOT_THERE


@pytest.fixture
def plan(gezin, mensen, femke) -> Veiligheidsplan:
    """A plan that holds since yesterday: a worry of Inge, a strength, and who reported."""
    op = timezone.now() - timedelta(days=1)
    wie = {"by": femke, "at": op}
    plan = open_plan(gezin=gezin, **wie)
    for soort, tekst, van in (
        (Onderdeelsoort.ZORG, "Ruud schreeuwt 's nachts.", mensen["Inge"]),
        (Onderdeelsoort.KRACHT, "Oma woont in de straat.", None),
        (Onderdeelsoort.MELDER, "De buurvrouw meldde.", None),
    ):
        deel = Onderdeelgegevens(soort=soort, tekst=tekst, woorden_van=van)
        add_deel(plan=plan, gegevens=deel, **wie)
    Veiligheidsplan.objects.filter(pk=plan.pk).update(
        vastgesteld_op=op, vastgesteld_door=femke, afgesproken_op=op
    )
    return plan


def test_a_line_of_the_plan_asks_whether_it_still_holds(plan, page):
    words = page("zorgen-overnemen")

    assert "Ruud schreeuwt &#x27;s nachts." in words
    assert "De buurvrouw meldde." not in words
    assert "Klopt dit nog op" in words
    assert words.count("Klopt nog, neem over") == 2


def test_what_still_holds_comes_on_the_sheet_with_its_own_day_and_today(plan, press):
    [worry] = [d for d in plan.onderdelen.all() if d.soort == Onderdeelsoort.ZORG]

    words = press("zorgen-overnemen", onderdeel=worry.pk)

    punt = Punt.objects.get()
    assert (punt.soort, punt.zegt.roepnaam) == ("LASTIG", "Inge")
    assert punt.gezegd_op == timezone.localdate() - timedelta(days=1)
    assert timezone.localdate(punt.bevestigd_op) == timezone.localdate()
    assert not punt.voor_gezin
    assert words.count("Klopt dit nog op") == 1
    assert NOT_THERE in press("zorgen-overnemen", onderdeel=worry.pk)
    assert Punt.objects.count() == 1


def test_without_a_plan_there_is_nothing_to_take_over(page):
    assert "Niets om over te nemen" in page("zorgen-overnemen")
