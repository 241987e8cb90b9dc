"""For every address: a stranger is sent to sign in, a colleague elsewhere finds nothing.

A new address with an argument that is not named here fails: give it a value first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from conftest import owner_connection

# A value for each argument that an address may have; Bas never comes so far.
ARGUMENTS: dict[str, object] = {
    "pk": 1,
    "persoon": 1,
    "soort": "afspraak",
    "sleutel": "x",
    "naam": "beginnen",
    "bestand": UUID(int=1),
    "vraag": "kinderen",
    "wat": "punt",
    "stuk": "gedrag_ouder",
}
# Open to everybody: they show nothing of anybody.
PUBLIC = {
    "activeren",
    "activeren_link",
    "gezond",
    "stijlgids",
    "stijlgids_onderdelen",
    "oidc_begin",
    "oidc_sleutels",
    "oidc_terug",
}
# Of the office, not of a family: only a functioneel beheerder (and for one the privacy
# officer) finds them, and row security shows only the own organisation.
BEHEER = (
    "werkplek:beheer",
    "werkplek:medewerker",
    "werkplek:organisatie",
    "werkplek:regio",
)
# The handleiding: the same for everybody who signed in, and of no family.
HULP = ("werkplek:hulp",)
# Opened by a secret in the address; without it there is nothing there.
WITH_SLEUTEL = {"werkplek:agendafeed"}
# allauth's own addresses that must open before somebody has signed in.
ALLAUTH_OPEN = {
    "account_login",
    "account_logout",
    "account_signup",
    "account_inactive",
    "account_confirm_email",
    "account_confirm_login_code",
    "account_email_verification_sent",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "mfa_authenticate",
    "mfa_login_webauthn",
}
ALLAUTH_CLOSED = {
    "account_change_password",
    "account_email",
    "account_reauthenticate",
    "account_set_password",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_deactivate_totp",
    "mfa_download_recovery_codes",
    "mfa_edit_webauthn",
    "mfa_generate_recovery_codes",
    "mfa_index",
    "mfa_list_webauthn",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "mfa_remove_webauthn",
    "mfa_view_recovery_codes",
}
METHODS = ("get", "post")
# Only sent to, or a page of a function that Bas has not.
NO_PAGE = {
    "werkplek:agendakoppeling-intrekking": (405,),
    "werkplek:klad": (405,),
    "werkplek:klad-weg": (405,),
    "werkplek:inzagen": (404,),
    "werkplek:meldingen-gelezen": (405,),
    "werkplek:noodtoegangen": (404,),
    "werkplek:rooster-einde": (405,),
    "werkplek:toegang-gelezen": (405,),
}


@dataclass(frozen=True)
class Adres:
    """One address of the product: its full name, and the names of its arguments."""

    naam: str
    arguments: frozenset[str]

    def fill(self, **known: object) -> str:
        values = {**ARGUMENTS, **known}
        return reverse(
            self.naam, kwargs={name: values[name] for name in self.arguments}
        )


def list_adressen(resolver: Any = None, space: tuple[str, ...] = ()) -> Iterator[Adres]:
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLPattern):
            arguments = collect_arguments(resolver, pattern)
            yield Adres(":".join((*space, pattern.name or "")), arguments)
        else:
            inner = (*space, pattern.namespace) if pattern.namespace else space
            yield from list_adressen(Inside(resolver, pattern), inner)


class Inside:
    """A resolver that remembers the arguments of the addresses it stands under."""

    def __init__(self, outer: "Inside | None", resolver: URLResolver) -> None:
        before = outer.arguments if outer else frozenset()
        self.arguments = before | frozenset(resolver.pattern.converters)
        self.url_patterns = resolver.url_patterns


def collect_arguments(inside: Inside | None, pattern: URLPattern) -> frozenset[str]:
    before = inside.arguments if inside else frozenset()
    return before | frozenset(pattern.pattern.converters)


OWN = [a for a in list_adressen() if not a.naam.startswith(("account_", "mfa_"))]
IN_A_DOSSIER = [a for a in OWN if "dossiernummer" in a.arguments]


def test_every_address_has_a_name_and_known_arguments():
    assert [a for a in OWN if not a.naam.rpartition(":")[2]] == []
    unknown = {n for a in OWN for n in a.arguments} - {"dossiernummer", *ARGUMENTS}
    assert unknown == set(), "Geef dit argument een waarde in ARGUMENTS."


def test_nothing_of_a_dossier_lies_outside_the_door_handle():
    """An address that names something of a family stands under its dossiernummer."""
    loose = [
        a.naam
        for a in OWN
        if a.arguments
        and "dossiernummer" not in a.arguments
        and a.naam not in PUBLIC
        and not a.naam.startswith(BEHEER + HULP)
    ]

    assert loose == []


def test_the_addresses_of_signing_in_are_the_ones_we_know():
    names = {a.naam for a in list_adressen()} - {a.naam for a in OWN}

    assert names == ALLAUTH_OPEN | ALLAUTH_CLOSED


@pytest.mark.django_db
def test_a_stranger_is_sent_to_sign_in(gezin_jansen):
    inside = {
        (adres.naam, method)
        for adres in OWN
        for method in METHODS
        if not is_sent_to_sign_in(
            getattr(Client(), method)(
                adres.fill(dossiernummer=gezin_jansen.dossiernummer)
            )
        )
    }

    assert {naam for naam, _ in inside} == PUBLIC | WITH_SLEUTEL


@pytest.mark.django_db
@pytest.mark.parametrize("naam", sorted(ALLAUTH_CLOSED))
def test_a_stranger_cannot_change_how_somebody_signs_in(naam):
    [adres] = {a for a in list_adressen() if a.naam == naam}

    assert is_sent_to_sign_in(Client().get(adres.fill()))


def is_sent_to_sign_in(answer: Any) -> bool:
    return answer.status_code == 302 and answer.url.startswith(reverse("account_login"))


@pytest.mark.django_db(transaction=True)
def test_a_colleague_elsewhere_finds_no_dossier_and_leaves_his_traces(
    gezin_jansen, bas, client
):
    nummer = gezin_jansen.dossiernummer
    client.force_login(bas)

    seen = {
        (adres.naam, method, answer.status_code)
        for adres in IN_A_DOSSIER
        for method in METHODS
        for answer in [getattr(client, method)(adres.fill(dossiernummer=nummer))]
    }

    # A method that an address does not know is refused before any dossier is opened.
    assert {status for _, _, status in seen} <= {404, 405}
    found = {naam for naam, _, status in seen if status == 404}
    assert found == {adres.naam for adres in IN_A_DOSSIER}
    assert read_inzage(nummer, bas.pk) == {
        (adres.fill(dossiernummer=nummer), False) for adres in IN_A_DOSSIER
    }


@pytest.mark.django_db
@pytest.mark.parametrize("method", METHODS)
def test_who_manages_nothing_finds_no_page_of_management(method, noor, client):
    client.force_login(noor)
    pages = [a for a in OWN if a.naam.startswith(BEHEER)]
    assert len(pages) > 15

    seen = {a.naam: getattr(client, method)(a.fill()).status_code for a in pages}

    assert set(seen.values()) <= {404, 405}, seen


@pytest.mark.django_db(transaction=True)
def test_a_dossier_that_is_not_there_answers_the_same(bas, client):
    client.force_login(bas)
    adres = reverse("werkplek:kaart", args=["9999-0001"])

    answer = client.get(adres)

    assert answer.status_code == 404
    assert read_inzage("9999-0001", bas.pk) == {(adres, False)}


@pytest.mark.django_db
def test_a_colleague_elsewhere_sees_no_name_on_his_own_pages(gezin_jansen, bas, client):
    client.force_login(bas)

    for adres in OWN:
        if not adres.arguments and adres.naam not in PUBLIC | WITH_SLEUTEL:
            page = client.get(reverse(adres.naam), {"q": "Jansen"}, follow=True)
            known = (404,) if adres.naam.startswith(BEHEER) else (200, 204)
            known = NO_PAGE.get(adres.naam, known)
            assert page.status_code in known, adres.naam
            words = page.content.decode().replace('value="Jansen"', "")
            for word in ("Bakker", gezin_jansen.dossiernummer, "blauw oog"):
                assert word not in words, adres.naam


def read_inzage(nummer: str, gebruiker: int) -> set[tuple[str, bool]]:
    """Ask as the owner of the tables: no feature may read this."""
    with owner_connection() as owner:
        rows = owner.execute(
            "SELECT onderdeel, gelukt FROM privacy_inzage "
            "WHERE dossiernummer = %s AND gebruiker = %s",
            [nummer, gebruiker],
        )
        return {(onderdeel, gelukt) for onderdeel, gelukt in rows}
