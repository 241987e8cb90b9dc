"""From what is needed to where one does it."""

import pytest
from django.urls import reverse

from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.interfaces.werkplek.nodig.wegen import WEGEN, ZONDER_WEG


def test_every_rule_has_a_screen_or_says_that_it_has_none():
    codes = {regel.code for regel in get_werkwijze().regels.regels}

    assert codes == set(WEGEN) | ZONDER_WEG
    assert not set(WEGEN) & ZONDER_WEG


@pytest.mark.parametrize("code", WEGEN)
def test_every_screen_is_there(code):
    assert reverse(f"werkplek:{WEGEN[code]}", args=["2026-000001"])


def test_the_day_and_the_kaart_lead_to_the_work(own_page, page, gezin):
    aanmelding = reverse("werkplek:aanmelding", args=[gezin.dossiernummer])

    assert f'href="{aanmelding}"' in own_page("vandaag")
    assert f'href="{aanmelding}"' in _nodig(page("kaart"))


def test_who_may_not_do_it_reads_it_without_a_link(enter_as, driss, client, gezin):
    enter_as(driss, Rol.EXPERT)

    kaart = client.get(reverse("werkplek:kaart", args=[gezin.dossiernummer]))

    nodig = _nodig(kaart.content.decode())
    assert "Bezoek het gezin" in nodig
    assert reverse("werkplek:contact-nieuw", args=[gezin.dossiernummer]) not in nodig


def _nodig(kaart):
    begin = kaart.index('aria-label="Nu nodig"')
    return kaart[begin : kaart.index("</ul>", begin)]
