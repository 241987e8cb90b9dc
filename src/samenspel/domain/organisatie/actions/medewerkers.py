"""Changes in who works here: begin, other work, other teams, registration, end.

The app may not write these tables: functions of the database do it, for the beheerder
of the organisation and never about the beheerder's own account.
"""

from datetime import datetime

from django.contrib.auth.hashers import make_password

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.intussen import raise_if_changed
from samenspel.domain.organisatie.gegevens import (
    Registratiegegevens,
    Werkgegevens,
    get_values,
    list_waarden,
    mark_medewerker,
)
from samenspel.domain.organisatie.link import call
from samenspel.domain.organisatie.models import (
    Gebruiker,
    Medewerker,
    Registratie,
    Team,
    Teamlid,
)
from samenspel.domain.organisatie.rules.beheer import (
    blockers_for_gebruikersnaam,
    blockers_for_registratie,
    blockers_for_stoppen,
    blockers_for_teamlid,
    blockers_for_zelf,
)
from samenspel.domain.organisatie.schrijven import end_periode, name_medewerker


@action("medewerker.aangemaakt")
def create_medewerker(
    *, gebruikersnaam: str, gegevens: Werkgegevens, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Make somebody's account and place of work; nobody can sign in with it yet.

    Raises Blocked; the database refuses another organisation than one's own.
    """
    bezet = Gebruiker.objects.filter(gebruikersnaam__iexact=gebruikersnaam).exists()
    raise_if_blocked(
        blockers_for_gebruikersnaam(gebruikersnaam=gebruikersnaam, is_bezet=bezet)
    )
    pk = call(
        "maak_medewerker",
        gebruikersnaam,
        make_password(None),
        gegevens.naam,
        gegevens.emailadres,
        gegevens.telefoon,
        gegevens.team.pk,
        gegevens.functie,
        gegevens.vanaf,
    )
    return _tell_begin(_get_medewerker(pk), gegevens.vanaf or at)


@action("medewerker.aangemaakt")
def record_begin(
    *, medewerker: Medewerker, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Tell of the first beheerder, whom the owner of the tables made."""
    return _tell_begin(medewerker, at)


def _tell_begin(medewerker: Medewerker, van: datetime) -> Regel[Medewerker]:
    return Regel(
        medewerker,
        gezin_id=None,
        van=van,
        waarden={
            **name_medewerker(medewerker),
            "functie": medewerker.functie,
            "team": medewerker.team.naam,
        },
    )


@action("medewerker.gewijzigd")
def change_medewerker(
    *,
    medewerker: Medewerker,
    gegevens: Werkgegevens,
    by: Gebruiker,
    at: datetime,
    gelezen: str = "",
) -> Regel[Medewerker]:
    """Change who somebody is or what they do; never one's own. Raises Blocked."""
    raise_if_blocked(blockers_for_zelf(is_zelf=_is_zelf(medewerker, by)))
    call("neem_medewerker", medewerker.pk)  # two at once wait for each other
    nu = _get_medewerker(medewerker.pk)
    raise_if_changed(
        gelezen=gelezen,
        nu=mark_medewerker(nu),
        gezin_id=None,
        soort="medewerker.gewijzigd",
    )
    was = list_waarden(nu)
    _write(medewerker, gegevens)
    straks = get_values(gegevens)
    return Regel(
        _get_medewerker(medewerker.pk),
        gezin_id=None,
        van=at,
        waarden={
            **name_medewerker(nu),
            "wat": [naam for naam, waarde in was.items() if waarde != straks[naam]],
            "functie": gegevens.functie,
            "team": gegevens.team.naam,
        },
    )


def _write(medewerker: Medewerker, gegevens: Werkgegevens) -> None:
    call(
        "wijzig_medewerker",
        medewerker.pk,
        gegevens.naam,
        gegevens.emailadres,
        gegevens.telefoon,
        gegevens.team.pk,
        gegevens.functie,
        gegevens.vanaf,
    )


@action("medewerker.gestopt")
def stop_medewerker(
    *,
    medewerker: Medewerker,
    tot: datetime,
    open_gezinnen: int,
    by: Gebruiker,
    at: datetime,
) -> Regel[Medewerker]:
    """End somebody's work: from that moment nobody signs in and nothing opens.

    `open_gezinnen`: for how many families this person is the one who must hand over
    first. Raises Blocked; the database counts again.
    """
    raise_if_blocked(
        blockers_for_stoppen(
            is_zelf=_is_zelf(medewerker, by),
            is_gestopt=medewerker.tot is not None and medewerker.tot <= at,
            is_voor_begin=medewerker.vanaf is not None and tot < medewerker.vanaf,
            open_gezinnen=open_gezinnen,
        )
    )
    call("stop_medewerker", medewerker.pk, tot)
    return Regel(
        _get_medewerker(medewerker.pk),
        gezin_id=None,
        van=tot,
        waarden={**name_medewerker(medewerker), "tot": tot},
    )


@action("medewerker.team_erbij")
def join_team(
    *, medewerker: Medewerker, team: Team, by: Gebruiker, at: datetime
) -> Regel[Teamlid]:
    """Let somebody work in another team as well; it opens the families of that team."""
    raise_if_blocked(
        blockers_for_teamlid(
            is_zelf=_is_zelf(medewerker, by),
            is_al_lid=team.pk == medewerker.team_id
            or Teamlid.objects.filter(
                medewerker=medewerker, team=team, tot__isnull=True
            ).exists(),
        )
    )
    lid = Teamlid.objects.create(medewerker=medewerker, team=team, vanaf=at)
    return Regel(
        lid,
        gezin_id=None,
        van=at,
        waarden={**name_medewerker(medewerker), "team": team.naam},
    )


@action("medewerker.team_eraf")
def end_teamlid(*, lid: Teamlid, by: Gebruiker, at: datetime) -> Regel[Teamlid]:
    """End somebody's work in another team; the families of that team close."""
    end_periode(lid, at)
    return Regel(
        lid,
        gezin_id=None,
        van=at,
        waarden={**name_medewerker(lid.medewerker), "team": lid.team.naam},
    )


@action("registratie.vastgelegd")
def record_registratie(
    *,
    medewerker: Medewerker,
    gegevens: Registratiegegevens,
    by: Gebruiker,
    at: datetime,
) -> Regel[Registratie | None]:
    """Record a registration in a register; an empty number takes it away."""
    raise_if_blocked(
        blockers_for_registratie(
            nummer=gegevens.nummer, heeft_einde=gegevens.geldig_tot is not None
        )
    )
    eigen = Registratie.objects.filter(
        medewerker=medewerker, register=gegevens.register
    )
    registratie = None
    if gegevens.nummer:
        registratie, _ = eigen.update_or_create(
            medewerker=medewerker,
            register=gegevens.register,
            defaults={"nummer": gegevens.nummer, "geldig_tot": gegevens.geldig_tot},
        )
    else:
        eigen.delete()
    return Regel(
        registratie,
        gezin_id=None,
        van=at,
        waarden={
            **name_medewerker(medewerker),
            "register": gegevens.register,
            "geldig_tot": gegevens.geldig_tot,
        },
    )


def _get_medewerker(pk: int) -> Medewerker:
    return Medewerker.objects.select_related("gebruiker", "organisatie", "team").get(
        pk=pk
    )


def _is_zelf(medewerker: Medewerker, by: Gebruiker) -> bool:
    return medewerker.gebruiker_id == by.pk
