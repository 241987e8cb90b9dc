"""Family 3: a lokaal team; parents who ask for help, and a school that worries.

A melding on Monday, toestemming asked (one yes, one no), sparring without names on
Tuesday, a visit on Wednesday, a weging on Thursday, and on the last working day a visit
that found a child unsafe: the veiligheidsplan is still a concept.
"""

from samenspel.demo.dagen import find_maandag, previous_werkdag, today
from samenspel.demo.hoekstra.begin import take_in
from samenspel.demo.hoekstra.bezoek import describe, think, visit, visit_again
from samenspel.demo.hoekstra.plan import write_concept
from samenspel.demo.hoekstra.samenwerking import ask_toestemming, report_back, spar
from samenspel.demo.hoekstra.signalen import (
    put_weging_aside,
    record_first_signal,
    record_last_signal,
    weigh_with_team,
)
from samenspel.demo.hoekstra.verleden import tell_past
from samenspel.demo.verteller import Verteller


def tell(v: Verteller) -> None:
    """Tell the week of this family."""
    maandag = find_maandag(today(v.nu))
    gisteren = previous_werkdag(today(v.nu))
    take_in(v, maandag)
    eerste = record_first_signal(v, maandag)
    ask_toestemming(v, maandag)
    sparring = spar(v, maandag)
    visit(v, maandag)
    report_back(v, sparring, maandag)
    weigh_with_team(v, maandag, eerste)
    visit_again(v, gisteren)
    describe(v, gisteren)
    think(v, gisteren)
    tell_past(v, gisteren, door="wietske")
    record_last_signal(v, gisteren)
    write_concept(v, gisteren)
    put_weging_aside(v, gisteren)
