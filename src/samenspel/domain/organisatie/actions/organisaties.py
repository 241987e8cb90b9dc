"""Changes in organisations, teams, the own words for functions, and regions."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.intussen import raise_if_changed
from samenspel.domain.organisatie.gegevens import (
    Organisatiegegevens,
    get_values,
    mark_organisatie,
)
from samenspel.domain.organisatie.link import call
from samenspel.domain.organisatie.models import (
    Functienaam,
    Gebruiker,
    Organisatie,
    Regio,
    Team,
)
from samenspel.domain.organisatie.rules.beheer import (
    blockers_for_naam,
    blockers_for_pakketten,
    blockers_for_teameinde,
)


@action("organisatie.aangemaakt")
def create_organisatie(
    *, gegevens: Organisatiegegevens, by: Gebruiker, at: datetime
) -> Regel[Organisatie]:
    """Add a party that works with families, in the own region. Raises Blocked."""
    raise_if_blocked(
        blockers_for_naam(
            naam=gegevens.naam, is_bezet=_is_bezet(Organisatie, gegevens.naam)
        )
    )
    organisatie = Organisatie.objects.create(
        regio=by.medewerker.organisatie.regio, **get_values(gegevens)
    )
    return Regel(
        organisatie,
        gezin_id=None,
        van=at,
        waarden={"organisatie": organisatie.naam, "soort": organisatie.soort},
    )


@action("organisatie.gewijzigd")
def change_organisatie(
    *,
    organisatie: Organisatie,
    gegevens: Organisatiegegevens,
    by: Gebruiker,
    at: datetime,
    gelezen: str = "",
) -> Regel[Organisatie]:
    """Change how an organisation is called and reached. Raises Blocked."""
    nu = Organisatie.objects.select_for_update().get(pk=organisatie.pk)
    raise_if_changed(
        gelezen=gelezen,
        nu=mark_organisatie(nu),
        gezin_id=None,
        soort="organisatie.gewijzigd",
    )
    anders = gegevens.naam.casefold() != nu.naam.casefold()
    raise_if_blocked(
        blockers_for_naam(
            naam=gegevens.naam,
            is_bezet=anders and _is_bezet(Organisatie, gegevens.naam),
        )
    )
    gewijzigd = _set_values(nu, get_values(gegevens))
    return Regel(
        nu,
        gezin_id=None,
        van=at,
        waarden={"organisatie": nu.naam, "wat": gewijzigd},
    )


def _set_values(rij: Any, waarden: Mapping[str, Any]) -> list[str]:
    """Write what differs, and return the names of it."""
    anders = [naam for naam, waarde in waarden.items() if getattr(rij, naam) != waarde]
    for naam in anders:
        setattr(rij, naam, waarden[naam])
    if anders:
        rij.save(update_fields=anders)
    return anders


@action("team.aangemaakt")
def create_team(
    *, organisatie: Organisatie, naam: str, by: Gebruiker, at: datetime
) -> Regel[Team]:
    """Add a team to an organisation. Raises Blocked."""
    raise_if_blocked(
        blockers_for_naam(naam=naam, is_bezet=_is_team_bezet(organisatie, naam))
    )
    team = Team.objects.create(organisatie=organisatie, naam=naam)
    return Regel(
        team,
        gezin_id=None,
        van=at,
        waarden={"team": naam, "organisatie": organisatie.naam},
    )


@action("team.gewijzigd")
def rename_team(*, team: Team, naam: str, by: Gebruiker, at: datetime) -> Regel[Team]:
    """Give a team another name; who works in it stays. Raises Blocked."""
    anders = naam.casefold() != team.naam.casefold()
    raise_if_blocked(
        blockers_for_naam(
            naam=naam, is_bezet=anders and _is_team_bezet(team.organisatie, naam)
        )
    )
    was, team.naam = team.naam, naam
    team.save(update_fields=["naam"])
    return Regel(
        team,
        gezin_id=None,
        van=at,
        waarden={"team": naam, "was": was, "organisatie": team.organisatie.naam},
    )


@action("team.beeindigd")
def end_team(
    *, team: Team, dossiers: int, medewerkers: int, by: Gebruiker, at: datetime
) -> Regel[Team]:
    """End a team; from now on it is offered nowhere.

    `dossiers`, `medewerkers`: how many it still has. Raises Blocked; the database
    counts again.
    """
    raise_if_blocked(blockers_for_teameinde(dossiers=dossiers, medewerkers=medewerkers))
    call("beeindig_team", team.pk, at)
    team.tot = at
    return Regel(
        team,
        gezin_id=None,
        van=at,
        waarden={"team": team.naam, "organisatie": team.organisatie.naam},
    )


@action("functienaam.gewijzigd")
def name_functies(
    *,
    organisatie: Organisatie,
    namen: Mapping[str, str],
    by: Gebruiker,
    at: datetime,
) -> Regel[dict[str, str]]:
    """Use the own words of the organisation; an empty one is the usual word again."""
    nu = {f.functie: f for f in Functienaam.objects.filter(organisatie=organisatie)}
    anders = {}
    for functie, naam in namen.items():
        eigen = nu.get(functie)
        if naam == (eigen.naam if eigen else ""):
            continue
        anders[functie] = naam
        if eigen is None:
            Functienaam.objects.create(
                organisatie=organisatie, functie=functie, naam=naam
            )
        elif naam:
            eigen.naam = naam
            eigen.save(update_fields=["naam"])
        else:
            eigen.delete()
    return Regel(
        anders,
        gezin_id=None,
        van=at,
        waarden={"namen": anders, "organisatie": organisatie.naam},
    )


@action("regio.gewijzigd")
def change_regio(
    *,
    regio: Regio,
    pakketten: Iterable[str],
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Regio]:
    """Let another agreed way of working hold in a region, from now on.

    Lines of the log carry the pakketten of their day, so what was counted stays as it
    was. Raises Blocked.
    """
    nieuw = list(pakketten)
    raise_if_blocked(blockers_for_pakketten(pakketten=nieuw, reden=reden))
    was, regio.pakketten = regio.pakketten, nieuw
    regio.save(update_fields=["pakketten"])
    return Regel(
        regio,
        gezin_id=None,
        van=at,
        waarden={"regio": regio.naam, "was": was, "nu": nieuw, "reden": reden},
    )


def _is_bezet(model: Any, naam: str) -> bool:
    return bool(model.objects.filter(naam__iexact=naam).exists())


def _is_team_bezet(organisatie: Organisatie, naam: str) -> bool:
    return Team.objects.filter(organisatie=organisatie, naam__iexact=naam).exists()
