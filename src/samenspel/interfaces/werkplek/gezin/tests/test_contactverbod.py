"""Two people who may not meet: on every page of the dossier, until it ends."""

import pytest

from samenspel.core.models import Gebeurtenis
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.veiligheid.models import Contactverbod
from samenspel.interfaces.werkplek.conftest import NOT_THERE

BANNER = "Geen contact: <bdi>Inge en Ruud</bdi>"


@pytest.fixture
def verbod(page, mensen):
    """Inge and Ruud may not meet."""
    page(
        "contactverboden",
        persoon=mensen["Inge"].pk,
        met=mensen["Ruud"].pk,
        opgelegd_door="BURGEMEESTER",
        vanaf="gisteren",
    )
    return Contactverbod.objects.get()


def test_who_may_not_meet_stands_above_every_page(page, verbod):
    for naam in ("kaart", "personen", "signalen"):
        assert BANNER in page(naam)
    assert Gebeurtenis.objects.get(soort="contactverbod.vastgelegd").waarden == {
        "opgelegd_door": "burgemeester",
        "tot": None,
    }


def test_when_it_ends_it_stays_readable(page, verbod):
    words = page("contactverbod-einde", verbod.pk, op="vandaag")

    assert BANNER not in words
    assert "voorbij" in page("contactverboden")
    verbod.refresh_from_db()
    assert verbod.tot is not None
    assert Gebeurtenis.objects.filter(soort="contactverbod.beeindigd").count() == 1


def test_it_ends_once(page, verbod):
    page("contactverbod-einde", verbod.pk, op="vandaag")

    words = page("contactverbod-einde", verbod.pk, op="vandaag")

    assert "Dit is al eerder geëindigd." in words


def test_nobody_is_kept_from_oneself(page, mensen):
    sam = mensen["Sam"].pk

    words = page(
        "contactverboden",
        persoon=sam,
        met=sam,
        opgelegd_door="RECHTER",
        vanaf="vandaag",
    )

    assert "Kies twee verschillende mensen." in words
    assert not Contactverbod.objects.exists()


def test_who_only_thinks_along_reads_it_and_changes_nothing(
    page, verbod, enter_as, driss
):
    enter_as(driss, Rol.EXPERT)

    assert BANNER in page("kaart")
    assert NOT_THERE in page("contactverboden")


def test_nobody_is_chosen_beforehand(page):
    words = page("contactverboden")

    assert words.count('<option value="" selected>kies</option>') >= 2
