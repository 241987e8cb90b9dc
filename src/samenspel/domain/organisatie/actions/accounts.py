"""Changes in who can sign in: the one-time link, blocking, a lost second step."""

from datetime import datetime

from django.contrib.auth.hashers import make_password

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocked, Blocker, raise_if_blocked
from samenspel.domain.organisatie.link import Link, call, hash_sleutel, make_link
from samenspel.domain.organisatie.models import Gebruiker, Medewerker, Uitnodiging
from samenspel.domain.organisatie.rules.beheer import (
    blockers_for_account,
    blockers_for_link,
)
from samenspel.domain.organisatie.schrijven import name_medewerker

VERLOPEN = Blocker(
    "link_verlopen",
    "Deze link werkt niet meer. Vraag uw beheerder om een nieuwe.",
)


@action("account.link_gemaakt")
def invite(*, medewerker: Medewerker, by: Gebruiker, at: datetime) -> Regel[Link]:
    """Make the link with which somebody turns the own account on.

    A new link ends the one before. It begins to count when the work begins. Raises
    Blocked.
    """
    raise_if_blocked(
        blockers_for_link(
            is_zelf=medewerker.gebruiker_id == by.pk,
            is_geblokkeerd=not medewerker.gebruiker.is_active,
            is_gestopt=medewerker.tot is not None and medewerker.tot <= at,
        )
    )
    Uitnodiging.objects.filter(
        gebruiker=medewerker.gebruiker_id,
        gebruikt_op__isnull=True,
        ingetrokken_op__isnull=True,
    ).update(ingetrokken_op=at)
    link = make_link(medewerker, by=by, at=at)
    return Regel(
        link,
        gezin_id=None,
        van=at,
        waarden={**name_medewerker(medewerker), "vervalt_op": link.vervalt_op},
    )


@action("account.geactiveerd")
def activate_account(
    *, sleutel: str, wachtwoord: str, by: Gebruiker, at: datetime
) -> Regel[Gebruiker]:
    """Use the link, once: choose a password. Every earlier session ends.

    `by` is whom the link is for. Raises Blocked when the link is used or void.
    """
    if not call(
        "gebruik_uitnodiging", hash_sleutel(sleutel), make_password(wachtwoord)
    ):
        raise Blocked([VERLOPEN])
    return Regel(
        by,
        gezin_id=None,
        van=at,
        waarden={"medewerker": by.naam, "organisatie": by.organisatienaam},
    )


@action("account.geblokkeerd")
def block_account(
    *, medewerker: Medewerker, reden: str, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Shut an account at once: sessions end and nobody signs in. Work and regie stay."""
    return _change_account(medewerker, reden, by, at, "zet_account", False)


@action("account.vrijgegeven")
def release_account(
    *, medewerker: Medewerker, reden: str, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Let somebody sign in again with what they had."""
    return _change_account(medewerker, reden, by, at, "zet_account", True)


@action("account.tweede_stap_gewist")
def reset_tweede_stap(
    *, medewerker: Medewerker, reden: str, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Take away app, passkeys and codes of who lost them; every session ends.

    At the next sign-in a new second step is set up. Raises Blocked.
    """
    return _change_account(medewerker, reden, by, at, "wis_tweede_stap")


def _change_account(
    medewerker: Medewerker,
    reden: str,
    by: Gebruiker,
    at: datetime,
    functie: str,
    *values: bool,
) -> Regel[Medewerker]:
    """Let the database change an account of somebody else, with the reason. Raises Blocked."""
    raise_if_blocked(
        blockers_for_account(is_zelf=medewerker.gebruiker_id == by.pk, reden=reden)
    )
    call(functie, medewerker.pk, *values)
    waarden = {**name_medewerker(medewerker), "reden": reden}
    return Regel(medewerker, gezin_id=None, van=at, waarden=waarden)
