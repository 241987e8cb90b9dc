"""What comes out of the printer: the kaart of the fullest family is one sheet."""

from io import BytesIO

import pikepdf
import pytest
from django.db import transaction
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from tests.canary import build_kanariegezin

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def gezin(noor):
    """The family that has everything."""
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return build_kanariegezin(by=noor, at=timezone.now()).gezin


def test_the_kaart_of_the_fullest_family_is_one_sheet_of_a4(gezin, open_page):
    page = open_page("noor")
    page.goto(f"/dossiers/{gezin.dossiernummer}/")

    with pikepdf.open(BytesIO(page.pdf(prefer_css_page_size=True))) as druk:
        [vel] = druk.pages
        breed, hoog = (float(maat) for maat in vel.mediabox[2:])

    assert (round(breed / 72 * 25.4), round(hoog / 72 * 25.4)) == (210, 297)
