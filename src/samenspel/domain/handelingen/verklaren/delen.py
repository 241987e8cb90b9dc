"""One part of the analysis: what is there, what is not, who wrote last. Plain values.

Source: Tabel 2.1, the minimum information that lokaal team and GI share.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Laatst:
    """Who wrote something of this part last, and on which day."""

    op: date
    door: str


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """One of the eight parts. `pagina` is where one reads on or fills in."""

    code: str
    titel: str
    er_is: tuple[str, ...]
    mist: tuple[str, ...]
    laatst: Laatst | None = None

    @property
    def is_compleet(self) -> bool:
        return not self.mist


def find_laatst(wie: Iterable[Laatst | None]) -> Laatst | None:
    """Return the newest of these, None when there is none."""
    return max(filter(None, wie), key=lambda rij: rij.op, default=None)


def describe_aanleiding(
    *, heeft_hulpvraag: bool, heeft_zorgmelding: bool, aanmeldingen: int
) -> tuple[list[str], list[str]]:
    """Both are written down when there are both; without one of them it is not begun.

    Source: N301, N302.
    """
    er_is = [_count(aanmeldingen, "aanmelding", "aanmeldingen")] if aanmeldingen else []
    er_is += ["de vraag van het gezin"] if heeft_hulpvraag else []
    er_is += ["de zorgmelding"] if heeft_zorgmelding else []
    return er_is, [] if heeft_hulpvraag else ["de vraag van het gezin"]


def describe_genogram(
    kinderen: Sequence[str], zonder_ouder: Sequence[str], mensen: int
) -> tuple[list[str], list[str]]:
    """Every child stands in the drawing with a parent."""
    er_is = [_count(mensen, "mens getekend", "mensen getekend")] if mensen else []
    mist = [f"wie de ouders van {naam} zijn" for naam in zonder_ouder]
    return er_is, mist if kinderen else ["de kinderen"]


def describe_tijdlijn(
    *, gebeurtenissen: int, hulp: int, besluiten: int
) -> tuple[list[str], list[str]]:
    """Help with its result, what happened, and decisions that mattered.

    Help that stopped has a result, or it cannot be recorded as stopped.
    """
    er_is = [
        _count(gebeurtenissen, "gebeurtenis", "gebeurtenissen"),
        _count(hulp, "keer hulp", "keer hulp"),
        _count(besluiten, "besluit of overleg", "besluiten en overleggen"),
    ]
    mist = []
    if not gebeurtenissen:
        mist.append("wat er in het leven van het gezin gebeurde")
    if not hulp:
        mist.append("welke hulp er nu en eerder was")
    return [tekst for tekst in er_is if not tekst.startswith("0 ")], mist


def describe_zorgen(*, zorgen: int, krachten: int) -> tuple[list[str], list[str]]:
    """Worries and strengths that hold now."""
    er_is = [_count(zorgen, "zorg", "zorgen")] if zorgen else []
    er_is += [_count(krachten, "kracht", "krachten")] if krachten else []
    mist = ["concrete zorgen"] if not zorgen else []
    return er_is, mist + (["krachten"] if not krachten else [])


def describe_gevaren(
    *, gevaren: int, zonder_doel: int, plan_sinds: str, plan_concept: bool
) -> tuple[list[str], list[str]]:
    """Danger statements each with a goal, or agreements about safety that hold."""
    er_is = (
        [_count(gevaren, "danger statement", "danger statements")] if gevaren else []
    )
    er_is += [f"een veiligheidsplan sinds {plan_sinds}"] if plan_sinds else []
    er_is += ["een veiligheidsplan in de maak"] if plan_concept else []
    mist = []
    if zonder_doel:
        kaarten = _count(zonder_doel, "danger statement", "danger statements")
        mist.append(f"het doel bij {kaarten}")
    if not gevaren and not plan_sinds:
        mist.append("een danger statement of afspraken over veiligheid")
    return er_is, mist


def describe_patroon(
    *, vastgesteld: str, is_herzien: bool, stukken: int
) -> tuple[list[str], list[str]]:
    """A pattern that was established together, and is not being looked at again."""
    if vastgesteld and not is_herzien:
        return [f"met elkaar vastgesteld op {vastgesteld}"], []
    er_is = [_count(stukken, "stuk van de kring", "stukken van de kring")]
    mist = "een patroon dat u met elkaar vaststelde"
    if is_herzien:
        mist = "een nieuw vastgesteld patroon: het wordt opnieuw bekeken"
    return er_is if stukken else [], [mist]


def describe_eindsituatie(
    *, geformuleerd: str, is_begonnen: bool
) -> tuple[list[str], list[str]]:
    """How it will be, written down in the words of the family."""
    if geformuleerd:
        return [f"geformuleerd op {geformuleerd}"], []
    er_is = ["er is aan begonnen"] if is_begonnen else []
    return er_is, ["hoe de haalbare eindsituatie eruitziet"]


def describe_doelen(
    *, doelen: int, gevaardoelen: int, acties: int
) -> tuple[list[str], list[str]]:
    """Goals from the pattern or of a danger, and what somebody does for them."""
    er_is = [_count(doelen, "doel uit het patroon", "doelen uit het patroon")]
    er_is += [_count(gevaardoelen, "veiligheidsdoel", "veiligheidsdoelen")]
    er_is += [_count(acties, "stap of actie", "stappen en acties")]
    mist = ["doelen"] if not doelen + gevaardoelen else []
    mist += ["wie wat doet, en wanneer"] if not acties else []
    return [tekst for tekst in er_is if not tekst.startswith("0 ")], mist


def _count(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}"
