"""What is not saved yet: kept, found again by its writer, and by nobody else."""

from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.klad.actions import Kladgegevens, drop_klad, keep_klad
from samenspel.domain.klad.models import Klad
from samenspel.domain.klad.queries import find_klad, list_kladden_for
from samenspel.domain.privacy.actions.uitsluiting import exclude_medewerker


@pytest.fixture
def typ(gezin_jansen, as_noor):
    """Return how Noor types something on one form."""
    formulier = uuid4()

    def typ(tekst: str, titel: str = "Contact vastleggen") -> Klad:
        return keep_klad(
            gezin=gezin_jansen,
            gegevens=Kladgegevens(
                formulier, "/pad/", "/actie/", {"notitie": [tekst]}, titel
            ),
            by=as_noor,
            at=timezone.now(),
        )

    return typ


def test_the_latest_words_are_kept_once(typ, as_noor):
    typ("Sam zei")
    klad = typ("Sam zei dat", titel="")

    assert list_kladden_for("/pad/", as_noor) == [klad]
    found = find_klad(klad.formulier, as_noor)
    assert (found.titel, found.woorden) == (
        "Contact vastleggen",
        {"notitie": ["Sam zei dat"]},
    )


def test_the_words_are_unreadable_in_the_database(typ):
    typ("Sam is bang")

    with connection.cursor() as cursor:
        cursor.execute("SELECT woorden_versleuteld FROM klad_klad")
        (row,) = cursor.fetchall()
    assert b"Sam" not in bytes(row[0])


def test_it_is_no_part_of_the_dossier(typ):
    before = Gebeurtenis.objects.count()

    typ("Sam zei")

    assert Gebeurtenis.objects.count() == before


def test_a_colleague_of_the_same_team_does_not_see_it(typ, driss):
    klad = typ("Sam zei")

    with acting_as_gebruiker(driss.pk):
        assert Klad.objects.count() == 0
        assert not drop_klad(formulier=klad.formulier, by=driss, at=timezone.now())


def test_who_may_not_open_the_dossier_any_more_does_not_see_it(
    typ, gezin_jansen, as_noor, driss
):
    typ("Sam zei")
    with acting_as_gebruiker(driss.pk):
        exclude_medewerker(
            gezin=gezin_jansen,
            medewerker=as_noor.medewerker,
            reden="familie",
            by=driss,
            at=timezone.now(),
        )

    with acting_as_gebruiker(as_noor.pk):
        assert Klad.objects.count() == 0


def test_saved_is_gone(typ, as_noor):
    klad = typ("Sam zei")

    assert drop_klad(formulier=klad.formulier, by=as_noor, at=timezone.now())
    assert list_kladden_for("/pad/", as_noor) == []


def test_the_address_keeps_what_it_asked(typ):
    klad = typ("Sam zei")
    klad.pad = "/dossiers/1/contacten/nieuw/?afspraak=3"

    assert klad.adres.endswith(f"?afspraak=3&klad={klad.formulier}")
