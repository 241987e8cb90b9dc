"""Family 3: a lokaal team; parents who ask for help, and a school that worries.

A melding on Monday, toestemming asked (one yes, one no), a visit on Wednesday, a
veiligheidsplan that is still a concept, and a new signal on Thursday.
"""

from samenspel.demo.dagen import find_maandag, today
from samenspel.demo.hoekstra.begin import take_in
from samenspel.demo.hoekstra.bezoek import visit
from samenspel.demo.hoekstra.plan import write_concept
from samenspel.demo.hoekstra.signalen import record_signals
from samenspel.demo.hoekstra.toestemming import ask_toestemming
from samenspel.demo.verteller import Verteller


def tell(v: Verteller) -> None:
    """Tell the week of this family."""
    maandag = find_maandag(today(v.nu))
    take_in(v, maandag)
    ask_toestemming(v, maandag)
    visit(v, maandag)
    write_concept(v, maandag)
    record_signals(v, maandag)
