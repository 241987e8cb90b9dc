"""What one must know before an appointment: where it is, and in which language."""

from collections.abc import Callable, Iterable
from typing import Any

from samenspel.domain.gezin.models import Adres, Gezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht, Situatie, has_recht
from samenspel.domain.verhaal.models import Agendaafspraak, Contactwijze
from samenspel.domain.verhaal.queries import list_open_agenda

GEHEIM = "geheim adres: kijk bij Mensen"
KIES = "meer dan één huis: kijk bij Mensen"


def list_afspraken(gezin: Gezin, *, by: Gebruiker) -> list[Agendaafspraak]:
    """Return the open appointments of a family, with `waar` and `tolk`; one query."""
    mag = Recht.ADRES_INZIEN in make_lezer(gezin, by).rechten
    return add_praktisch(list_open_agenda(gezin), lambda _: mag)


def add_eigen(
    afspraken: Iterable[Agendaafspraak], medewerker: Medewerker
) -> list[Agendaafspraak]:
    """Add `waar` and `tolk` to one's own appointments, as far as one's roles allow."""

    def mag_adres(afspraak: Any) -> bool:
        situatie = Situatie(frozenset(afspraak.rollen), medewerker.functie)
        return has_recht(Recht.ADRES_INZIEN, situatie)

    return add_praktisch(afspraken, mag_adres)


def add_praktisch(
    afspraken: Iterable[Agendaafspraak], mag_adres: Callable[[Any], bool]
) -> list[Agendaafspraak]:
    """Add `waar`: the address of a visit, never a secret one; `tolk`: the languages."""
    found: list[Any] = list(afspraken)
    for afspraak in found:
        afspraak.waar = _show_waar(afspraak) if mag_adres(afspraak) else ""
        afspraak.tolk = ", ".join(dict.fromkeys(t or "taal?" for t in afspraak.talen))
    return found


def _show_waar(afspraak: Any) -> str:
    if afspraak.wijze != Contactwijze.HUISBEZOEK:
        return ""
    huis = afspraak.huishouden_id
    if huis is None and len(afspraak.huizen) > 1:
        return KIES
    gekozen = [a for a in afspraak.adressen if huis in (None, a["huishouden"])]
    if len(gekozen) != 1:
        return ""
    [adres] = gekozen
    if adres["is_geheim"]:
        return GEHEIM
    return str(Adres(**{v: adres[v] for v in adres if v not in ANDERS}))


ANDERS = ("huishouden", "is_geheim")
