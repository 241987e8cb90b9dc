"""Every extra rule of a region, over the families of the demo: alarms stay rare."""

from dataclasses import replace

from samenspel.core.lijnen import Lijn
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.termijnen.projectie import read_lijnen
from samenspel.domain.termijnen.rules import beoordeel
from samenspel.domain.termijnen.tests.gezinnen import EIGEN
from samenspel.domain.werkwijze.lader import get_werkwijze
from tests.demo.regio import NU, acting_as
from tests.demo.test_situaties import WIE_WAT, find_vlag


def test_with_every_extra_rule_on_there_is_at_most_one_new_flag_a_week(demo, db):
    vlaggen, weken = 0, 0.0
    for wie, gezinsnaam in WIE_WAT:
        with acting_as(wie):
            lijnen, vanaf = read_lijnen(Gezin.objects.get(naam=gezinsnaam).pk)
        gemaakt = beoordeel(
            [choose_all(lijn) for lijn in lijnen],
            regels=get_werkwijze().regels,
            kalender=get_werkwijze().kalender,
            normen_vanaf=vanaf,
        )
        kaarten = {
            (v.regel, vlag.isocalendar()[:2])
            for v in gemaakt
            if (vlag := find_vlag(v)) and vlag <= NU
        }
        duur = (NU - min(lijn.gebeurd_van for lijn in lijnen)).days / 7
        assert len(kaarten) <= max(2, duur + 1), (gezinsnaam, kaarten)
        vlaggen, weken = vlaggen + len(kaarten), weken + max(duur, 1)

    assert vlaggen / weken <= 1


def choose_all(lijn: Lijn) -> Lijn:
    """The line as it would be in a region that chose everything."""
    if "pakketten" not in lijn.waarden:
        return lijn
    gekozen = [*lijn.waarden["pakketten"], *EIGEN]
    return replace(lijn, waarden={**lijn.waarden, "pakketten": gekozen})
