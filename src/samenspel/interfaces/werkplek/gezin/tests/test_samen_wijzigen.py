"""Two people on the form about one person: the second one hears of the first."""

import re
from datetime import date

import pytest
from django.utils import timezone

from samenspel.domain.gezin.actions import change_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Persoon, Positie

TYPED = {
    "positie": "OUDER",
    "roepnaam": "Ruud",
    "geslacht": "O",
    "taal": "Fries",
}


@pytest.fixture
def ruud(mensen):
    """The father, whom two people are writing about."""
    return mensen["Ruud"]


@pytest.fixture
def colleague_saves(ruud, as_femke):
    """Return how somebody else saves another form about Ruud."""

    def save(**values):
        gegevens = Persoonsgegevens(roepnaam="Ruud", positie=Positie.OUDER, **values)
        change_persoon(persoon=ruud, gegevens=gegevens, by=as_femke, at=timezone.now())

    return save


def _mark(html):
    return re.search(r'name="gelezen" value="([0-9a-f]+)"', html).group(1)


def test_who_comes_second_reads_who_was_first_and_what_stands_there(
    page, ruud, colleague_saves
):
    mark = _mark(page("persoon-wijzigen", ruud.pk))
    colleague_saves(taal="Duits", telefoon="06 00 00 00 09")

    words = page("persoon-wijzigen", ruud.pk, **TYPED, gelezen=mark)

    assert "Femke Postma heeft dit gewijzigd terwijl u bezig was" in words
    assert "Nu staat er: ‘Duits’" in words
    assert "Nu staat er: ‘06 00 00 00 09’" in words
    assert 'value="Fries"' in words
    assert Persoon.objects.get(pk=ruud.pk).taal == "Duits"


def test_saving_once_more_is_done_with_open_eyes(page, ruud, colleague_saves):
    mark = _mark(page("persoon-wijzigen", ruud.pk))
    colleague_saves(taal="Duits")
    refused = page("persoon-wijzigen", ruud.pk, **TYPED, gelezen=mark)

    page("persoon-wijzigen", ruud.pk, **TYPED, gelezen=_mark(refused))

    assert Persoon.objects.get(pk=ruud.pk).taal == "Fries"


def test_nobody_else_means_no_question(page, ruud):
    mark = _mark(page("persoon-wijzigen", ruud.pk))

    page("persoon-wijzigen", ruud.pk, **TYPED, gelezen=mark)

    assert Persoon.objects.get(pk=ruud.pk).taal == "Fries"


def test_what_is_known_of_a_date_stays_as_it_was_known(page, ruud, colleague_saves):
    colleague_saves(geboren_op=date(1984, 1, 1), geboren_precisie="jaar")

    assert re.search(
        r'name="geboren"[^>]* value="1984"', page("persoon-wijzigen", ruud.pk)
    )
