"""A contact as it really was: beside what stood there, and counted again."""

import pytest

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Aanwezigheid, Contact
from samenspel.domain.verhaal.queries import find_contact, list_aanwezigen
from samenspel.interfaces.werkplek.conftest import NOT_THERE
from samenspel.interfaces.werkplek.contact.gesprek import correctie_initial
from samenspel.interfaces.werkplek.contact.tests.bezoek import bezoek

REDEN = "Ik haalde de zusjes door elkaar."


@pytest.fixture
def contact(page, mensen):
    """A visit at which Sam was seen and spoke alone."""
    page("contact-nieuw", **bezoek(), alleen=[mensen["Sam"].pk])
    return Contact.objects.get()


def verbeter(**anders: object) -> dict[str, object]:
    return {**bezoek(), "reden": REDEN, **anders}


def test_old_and_new_stand_beside_each_other_with_who_and_why(page, contact, mensen):
    words = page(
        "contact-correctie",
        contact.pk,
        **verbeter(gezien=[mensen["Lot"].pk], belangrijkste="Lot was thuis."),
    )

    assert "Verbeterd. Wat er eerst stond, blijft te lezen." in words
    assert "Lot was thuis." in words
    assert "<bdi>Lot</bdi> gezien" in words
    old = words.partition("Daarvoor stond er")[2]
    assert "Het gaat rustiger." in old
    assert "<bdi>Sam</bdi> gezien en alleen gesproken" in old
    assert f"<bdi>Femke Postma</bdi>: {REDEN}" in words


def test_two_corrections_show_three_versions(page, contact, mensen):
    page("contact-correctie", contact.pk, **verbeter(belangrijkste="Twee."))
    words = page("contact-correctie", contact.pk, **verbeter(belangrijkste="Drie."))

    assert words.count("Daarvoor stond er") == 2
    laatste = words.rpartition("Daarvoor stond er")[2]
    assert "Het gaat rustiger." in laatste
    assert "alleen gesproken" in laatste
    assert words.index("Drie.") < words.index("Twee.") < words.index("rustiger.")


def test_who_was_not_there_is_not_seen_by_it_any_more(page, contact, mensen):
    page("contact-correctie", contact.pk, **verbeter(gezien=[mensen["Lot"].pk]))

    gezien = Aanwezigheid.objects.filter(is_gezien=True)
    assert [rij.persoon_id for rij in gezien] == [mensen["Lot"].pk]
    assert not Aanwezigheid.objects.filter(is_alleen_gesproken=True).exists()


def test_the_line_says_which_one_it_replaces_and_everything_is_counted_again(
    page, contact, mensen
):
    first = Gebeurtenis.objects.get(soort="contact.vastgelegd")
    assert "Bezoek het gezin" not in page("kaart")

    page("contact-correctie", contact.pk, **verbeter(wijze="KANTOOR"))

    second = Gebeurtenis.objects.get(corrigeert=first.pk)
    assert second.soort == "contact.vastgelegd"
    assert second.waarden.keys() == first.waarden.keys()
    assert second.waarden["wijze"] == "kantoor"
    assert "Bezoek het gezin" in page("kaart")


def test_the_form_begins_with_what_stands_there(page, contact, mensen):
    words = page("contact-correctie", contact.pk)

    assert 'value="Het gaat rustiger."' in words
    sam = mensen["Sam"].pk
    assert f'name="alleen" value="{sam}" id="id_alleen_0" checked' in words


def test_without_a_reason_nothing_changes(press, contact):
    words = press("contact-correctie", contact.pk, **verbeter(reden=""))

    assert "Er mist nog iets" in words
    assert Contact.objects.get().gecorrigeerd_op is None


def test_what_was_withdrawn_is_not_corrected(page, contact):
    page("contact-intrekking", contact.pk, reden=REDEN)

    words = page("contact-correctie", contact.pk, **verbeter())

    assert "Dit contact is ingetrokken." in words


def test_two_people_at_once_are_told(page, gezin, contact, femke):
    with acting_as_gebruiker(femke.pk):
        found = find_contact(gezin, contact.pk)
        gelezen = correctie_initial(found, list_aanwezigen(found))["gelezen"]
    page("contact-correctie", contact.pk, **verbeter(belangrijkste="Eerst."))

    words = page(
        "contact-correctie",
        contact.pk,
        **verbeter(belangrijkste="Daarna.", gelezen=gelezen),
    )

    assert "heeft dit gewijzigd terwijl u bezig was" in words
    assert "Nu staat er: ‘Eerst.’" in words
    assert "Nu staat er: ‘00:00" not in words
    assert Contact.objects.get().belangrijkste == "Eerst."


def test_who_only_thinks_along_corrects_nothing(page, contact, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("contact-correctie", contact.pk, **verbeter())
    assert Contact.objects.get().gecorrigeerd_op is None
