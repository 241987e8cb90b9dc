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
        waarden={**_name(medewerker), "vervalt_op": link.vervalt_op},
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
    raise_if_blocked(
        blockers_for_account(is_zelf=medewerker.gebruiker_id == by.pk, reden=reden)
    )
    call("zet_account", medewerker.pk, False)
    return Regel(
        medewerker, gezin_id=None, van=at, waarden={**_name(medewerker), "reden": reden}
    )


@action("account.vrijgegeven")
def release_account(
    *, medewerker: Medewerker, reden: str, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Let somebody sign in again with what they had."""
    raise_if_blocked(
        blockers_for_account(is_zelf=medewerker.gebruiker_id == by.pk, reden=reden)
    )
    call("zet_account", medewerker.pk, True)
    return Regel(
        medewerker, gezin_id=None, van=at, waarden={**_name(medewerker), "reden": reden}
    )


@action("account.tweede_stap_gewist")
def reset_tweede_stap(
    *, medewerker: Medewerker, reden: str, by: Gebruiker, at: datetime
) -> Regel[Medewerker]:
    """Take away app, passkeys and codes of who lost them; every session ends.

    At the next sign-in a new second step is set up. Raises Blocked.
    """
    raise_if_blocked(
        blockers_for_account(is_zelf=medewerker.gebruiker_id == by.pk, reden=reden)
    )
    call("wis_tweede_stap", medewerker.pk)
    return Regel(
        medewerker, gezin_id=None, van=at, waarden={**_name(medewerker), "reden": reden}
    )


def _name(medewerker: Medewerker) -> dict[str, str]:
    return {
        "medewerker": medewerker.naam,
        "organisatie": medewerker.organisatie.naam,
    }
