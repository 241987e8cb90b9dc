"""The chronology on paper: only what both parents may read."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from samenspel.domain.gezin.actions import record_huishouden
from samenspel.domain.gezin.gegevens import Sinds
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.tijdlijn import Tijdvraag
from samenspel.domain.handelingen.tijdlijn.papier import list_papierregels
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.actions import Levensgegevens, record_levensgebeurtenis
from samenspel.interfaces.werkplek.conftest import address
from samenspel.interfaces.werkplek.tijdlijn.tests.test_tijdlijn import ALLES, signaal

pytestmark = pytest.mark.django_db


def leven(gezin, by, wat, op, **rest):
    record_levensgebeurtenis(
        gezin=gezin,
        gegevens=Levensgegevens(wat, op, "moeder", **rest),
        by=by,
        at=timezone.now(),
    )


def test_only_what_both_parents_may_read_stands_on_paper(gezin, mensen, femke):
    nu = timezone.now()
    signaal(gezin, femke, op=nu - timedelta(days=1))
    record_huishouden(
        gezin=gezin,
        naam="bij oma",
        bewoners=[p for p in mensen.values() if p.is_kind],
        sinds=Sinds(date(2024, 1, 1)),
        by=femke,
        at=nu,
    )
    leven(gezin, femke, "Verhuisd", date(2023, 5, 1), niet_op_papier=True)
    leven(gezin, femke, "Opa overleden", date(2022, 5, 1), gevolg="verdriet")
    leven(gezin, femke, "Zus geboren", date(2019, 5, 1))

    regels = list_papierregels(
        gezin,
        get_dossierkop(gezin, nu),
        Tijdvraag(),
        ALLES,
        vandaag=timezone.localdate(),
    )

    koppen = [regel.kop for regel in regels]
    assert koppen[:2] == ["Zus geboren", "Opa overleden"]
    text = str(regels)
    assert "Verhuisd" not in text
    assert "bij oma" not in text
    assert "Signaal" not in text
    assert "verdriet" in text


def test_the_paper_is_a_pdf_for_who_makes_papers(gezin, femke, noor, client, enter_as):
    leven(gezin, femke, "Opa overleden", date(2022, 5, 1), gevolg="verdriet")
    url = address(gezin, "tijdlijn-papier")
    client.force_login(femke)

    answer = client.get(url)

    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert client.get(f"{url}?wat=signaal").status_code == 200
    enter_as(noor, Rol.EXPERT)
    assert client.get(url).status_code == 404
