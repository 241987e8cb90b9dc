"""What the tests of the sheet share: a point and a danger, written through the page."""

import pytest

from samenspel.domain.analyse.models import Gevaar, Punt


@pytest.fixture
def zet(page, mensen):
    """Put something on the sheet in the words of somebody; returns the row."""

    def zet(tekst, soort="LASTIG", wie="Inge", **anders) -> Punt:
        values = {
            "soort": soort,
            "tekst": tekst,
            "antwoordsoort": "MENING",
            "zegt": mensen[wie].pk if wie else "",
            "gezegd_op": "gisteren",
        }
        page("punt-nieuw", **values | anders)
        return Punt.objects.get(tekst=tekst, vervallen_op=None)

    return zet


@pytest.fixture
def gevaar(page, mensen) -> Gevaar:
    """Inge worries about Sam, with a goal and a scale."""
    page(
        "gevaar-nieuw",
        wie_zorgen=[mensen["Inge"].pk],
        waarover="Ruud drinkt als hij alleen is.",
        betreft=[mensen["Sam"].pk],
        wat_kan_gebeuren="Sam kan dan klappen krijgen.",
        gezegd_op="gisteren",
    )
    rij = Gevaar.objects.get()
    page("gevaar-doel", rij.pk, doel="Ruud is nuchter.", nul="Elke dag.", tien="Nooit.")
    return rij


@pytest.fixture
def geef(page, mensen, gevaar):
    """Let somebody give a figure on the scale of that danger."""

    def geef(cijfer, wie="Inge", **anders) -> str:
        values = {
            "cijfer": cijfer,
            "punt_hoger": "Als oma blijft slapen.",
            "zegt": mensen[wie].pk if wie else "",
            "gezegd_op": "gisteren",
        }
        return page("gevaar-cijfer", gevaar.pk, **values | anders)

    return geef
