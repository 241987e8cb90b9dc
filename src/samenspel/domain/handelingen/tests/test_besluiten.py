"""One click weighs in the team and closes the signals that lay on the table."""

from datetime import timedelta

import pytest

from samenspel.core.models import Gebeurtenis
from samenspel.domain.besluiten.actions import Weeggegevens
from samenspel.domain.handelingen.besluiten import list_te_wegen, weigh_together
from samenspel.domain.verhaal.actions import (
    Signaalgegevens,
    record_signaal,
    weigh_signaal,
)


@pytest.fixture
def signalen(gezin_jansen, as_noor, woensdag):
    """Three signals, the latest first."""
    return [
        record_signaal(
            gezin=gezin_jansen,
            gegevens=Signaalgegevens(
                "juf", "Zorg", "GEZIEN", woensdag - timedelta(hours=uren)
            ),
            by=as_noor,
            at=woensdag,
        )
        for uren in (1, 2, 3)
    ]


@pytest.fixture
def weeg(gezin_jansen, as_noor, woensdag):
    def weigh(*signalen):
        return weigh_together(
            gezin=gezin_jansen,
            gegevens=Weeggegevens(
                gewogen_op=woensdag,
                aanleiding="SIGNALEN",
                afweging="a",
                aanwezigen="Noor, Mieke",
                is_genogram_getekend=True,
                zijn_feiten_genoeg=True,
                feiten="f",
                overwegingen="o",
                analyse="nee",
                analyse_omdat="x",
                gi=False,
                gi_omdat="y",
                gedragswetenschapper="Mieke",
                signalen=tuple(s.pk for s in signalen),
            ),
            by=as_noor,
            at=woensdag,
        )

    return weigh


def test_a_weging_closes_its_signals_in_the_same_click(weeg, signalen, gezin_jansen):
    eerste, tweede, derde = signalen
    weeg(eerste, derde)

    assert list_te_wegen(gezin_jansen) == [tweede]
    eerste.refresh_from_db()
    assert (eerste.betekenis, eerste.weging, eerste.is_gw_erbij) == ("TEAM", "o", True)
    lijnen = Gebeurtenis.objects.filter(soort__in=["weging.gemaakt", "signaal.gewogen"])
    assert len(lijnen) == 3
    assert len({lijn.handeling for lijn in lijnen}) == 1


def test_a_signal_that_was_kept_for_the_team_waits_for_it(
    weeg, signalen, gezin_jansen, as_noor, woensdag
):
    bewaard, klaar, open_ = signalen
    for signaal, betekenis in ((bewaard, "TEAM"), (klaar, "GEEN_GEVOLG")):
        weigh_signaal(
            signaal=signaal, betekenis=betekenis, weging="w", by=as_noor, at=woensdag
        )

    assert list_te_wegen(gezin_jansen) == [bewaard, open_]
    weeg(bewaard)
    assert list_te_wegen(gezin_jansen) == [open_]
