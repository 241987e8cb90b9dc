"""Tells a family from its draaiboek: the file that says step by step what happened.

`data/<gezin>.toml` holds the people, the lines of the veiligheidsplan and `[[stap]]`: what
happened, on which working day before today, and who wrote it down. A step that does not
exist, or a word that a step does not know, stops the loading.
"""

from collections.abc import Callable
from typing import Any

from samenspel.core.actions import composite
from samenspel.demo.draaiboek import (
    begin,
    besluiten,
    bezoek,
    dagelijks,
    delen,
    kinderen,
    plan,
    sluiten,
    zorgen,
)
from samenspel.demo.draaiboek.lezen import Draaiboek, Stap, read_draaiboek
from samenspel.demo.verteller import Verteller

STAPPEN: dict[str, Callable[[Draaiboek, Stap], Any]] = {
    "aanmelding": begin.take_in,
    "gelezen": begin.read,
    "aangenomen": begin.accept,
    "melder": begin.call_melder,
    "mensen": begin.say_who_they_are,
    "kader": begin.set_kader,
    "kader eindigt": begin.finish_kader,
    "toegang": begin.let_in,
    "toegang eindigt": begin.end,
    "regie": begin.hand_over,
    "overdracht besproken": begin.pass_on,
    "contact": bezoek.talk,
    "afspraak": bezoek.make_afspraak,
    "afgezegd": bezoek.call_off,
    "poging": bezoek.attempt,
    "notitie": bezoek.note,
    "wie slaapt hier": dagelijks.check_home,
    "kind vertelde": dagelijks.tell,
    "gesprek met kind": kinderen.talk_with_child,
    "wie spreekt met kind": kinderen.say_who_speaks,
    "niet gesproken": kinderen.say_why_not,
    "spreekdatum": kinderen.set_date,
    "blad": kinderen.fill_blad,
    "zegt over": dagelijks.see,
    "situatie": dagelijks.describe,
    "eerdere jaren": dagelijks.remember,
    "patroon": dagelijks.explain,
    "veranderplan": dagelijks.change,
    "besluit": besluiten.decide,
    "havik": bezoek.estimate,
    "cijfer": bezoek.hear,
    "plan": plan.make_plan,
    "signaal": zorgen.record,
    "signaal gewogen": zorgen.weigh,
    "weging": zorgen.weigh_with_team,
    "veiliggesteld": zorgen.make_safe,
    "contactverbod": zorgen.forbid,
    "contact mag weer": zorgen.allow,
    "nood": zorgen.open_at_night,
    "toestemming": delen.ask,
    "toestemming ingetrokken": delen.withdraw,
    "deling": delen.share,
    "sparring": delen.spar_with,
    "teruggekoppeld": delen.report_back,
    "gesloten": sluiten.close,
}


def tell(v: Verteller, naam: str) -> None:
    """Tell this family, step by step, in the order of its file."""
    boek = read_draaiboek(v, naam)
    for stap in boek.stappen:
        with v.als(stap.door, op=stap.vastgelegd):
            _take(boek, stap)


@composite
def _take(boek: Draaiboek, stap: Stap) -> None:
    """Take one step: one click, whatever it writes."""
    STAPPEN[stap.wat](boek, stap)
    stap.check_all_used()
