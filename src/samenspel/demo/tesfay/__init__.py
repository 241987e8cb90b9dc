"""Family 2: a GI at work; a mother with an interpreter and a secret address.

An aanmelding, an attempt the next day, a visit the day after, and a veiligheidsplan that
the mother agrees with and the father does not. One child was not there.
"""

from samenspel.demo.tesfay.aanmelding import take_in
from samenspel.demo.tesfay.bezoek import ask_child_later, think, visit
from samenspel.demo.tesfay.dagen import Dagen, get_dagen
from samenspel.demo.tesfay.mensen import say_who_they_are
from samenspel.demo.tesfay.plan import make_plan
from samenspel.demo.tesfay.verleden import tell_past
from samenspel.demo.verteller import Verteller


def tell(v: Verteller) -> None:
    """Tell the week of this family, from the aanmelding to the next appointment."""
    dagen: Dagen = get_dagen(v.nu)
    take_in(v, dagen)
    say_who_they_are(v, dagen)
    visit(v, dagen)
    tell_past(v, dagen)
    make_plan(v, dagen)
    think(v, dagen)
    ask_child_later(v, dagen)
