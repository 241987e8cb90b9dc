"""Not now: never for red, never out of sight, and back by itself."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.handelingen.nodig import let_wait
from samenspel.domain.handelingen.vandaag import get_werkdag
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.termijnen.models import Uitstel, Weglegging
from samenspel.domain.termijnen.queries import Nodig, list_nodig
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

MORGEN = {"tot": "morgen", "reden": "Moeder ligt in het ziekenhuis."}


@pytest.fixture
def vers(gezin, as_femke):
    """The family came in two days ago; norms that are red from the start are not here."""
    return gezin


def find_card(gezin, nu=None, *, rood=False) -> Nodig:
    cards = list_nodig(gezin, nu or timezone.now())
    return next(c for c in cards if c.is_rood is rood)


@pytest.fixture
def kalm(vers) -> Nodig:
    """A card that is not red."""
    return find_card(vers)


@pytest.fixture
def rood(vers) -> Nodig:
    """A card that is red."""
    return find_card(vers, rood=True)


def list_soorten() -> list[str]:
    lijnen = Gebeurtenis.objects.order_by("pk").values_list("soort", flat=True)
    return [s for s in lijnen if s.startswith(("norm.", "uitstel."))]


def test_what_waits_leaves_the_list_but_not_the_page(page, press, own_page, kalm):
    words = page("weglegging", sleutel=kalm.sleutel, **MORGEN)

    assert "Dit wacht nu." in words
    assert kalm.tekst not in cut(words, "Nu nodig")
    assert kalm.tekst in cut(words, "Niet nu")
    assert "Femke Postma: Moeder ligt in het ziekenhuis." in words
    assert kalm.tekst in cut(own_page("vandaag"), "Niet nu")

    words = press("weglegging-einde", sleutel=kalm.sleutel)

    assert kalm.tekst in cut(words, "Nu nodig")
    assert 'aria-label="Niet nu"' not in words
    assert set(list_soorten()) == {"norm.weggelegd", "norm.hervat"}


def cut(words: str, label: str) -> str:
    begin = words.index(f'aria-label="{label}"')
    return words[begin : words.index("</ul>", begin)]


def test_it_comes_back_after_its_day_and_when_it_turns_red(vers, kalm, femke):
    nu = timezone.now()
    let_wait(nodig=kalm, reden="ziek", tot=nu + timedelta(days=2), by=femke, at=nu)

    assert find_same(vers, kalm, nu).weggelegd
    assert not find_same(vers, kalm, nu + timedelta(days=3)).weggelegd


def find_same(gezin, card, nu) -> Nodig:
    return next(
        c for c in list_nodig(gezin, nu) if set(c.sleutels) & set(card.sleutels)
    )


def test_what_turns_red_comes_back_before_its_day(vers, rood, femke):
    toen = timezone.now() - timedelta(days=2) + timedelta(minutes=1)
    ongelezen = find_same(vers, rood, toen)
    assert not ongelezen.is_rood

    let_wait(
        nodig=ongelezen,
        reden="ziek",
        tot=toen + timedelta(days=14),
        by=femke,
        at=toen,
    )

    assert find_same(vers, rood, toen).weggelegd
    card = find_same(vers, rood, timezone.now())
    assert card.is_rood
    assert card.weggelegd is None


def test_red_is_never_put_aside(page, client, vers, rood, femke):
    url = f"{address(vers, 'weglegging')}?sleutel={rood.sleutel}"
    assert "Wat rood is, legt u niet weg" in client.get(url).content.decode()
    with pytest.raises(Blocked, match="Wat rood is"):
        let_wait(
            nodig=rood,
            reden="ziek",
            tot=timezone.now() + timedelta(days=1),
            by=femke,
            at=timezone.now(),
        )
    assert not Weglegging.objects.exists()


@pytest.mark.parametrize(
    ("woorden", "zegt"),
    [
        ({"tot": "gisteren", "reden": "ziek"}, "Kies een dag die nog moet komen."),
        ({"tot": "1-1-2099", "reden": "ziek"}, "hoogstens twee weken"),
        ({"tot": "morgen"}, "Er mist nog iets"),
    ],
)
def test_a_day_and_a_reason_are_asked(page, kalm, woorden, zegt):
    assert zegt in page("weglegging", sleutel=kalm.sleutel, **woorden)
    assert not Weglegging.objects.exists()


def test_a_second_person_lets_red_wait(
    page, vers, rood, enter_as, mieke, femke, client
):
    enter_as(mieke, Rol.BETROKKEN)
    client.force_login(femke)
    words = page(
        "uitstel-nieuw", sleutel=rood.sleutel, medewerker=mieke.medewerker.pk, **MORGEN
    )
    assert "staat bij uw collega op Vandaag" in words
    assert find_same(vers, rood, timezone.now()).is_rood
    vraag = Uitstel.objects.get()
    url = address(vers, "uitstel", vraag.pk)
    assert (
        "beantwoordt een collega"
        in client.post(url, {"antwoord": "GEZIEN"}).content.decode()
    )

    client.force_login(mieke)
    assert (
        "vraagt u mee te kijken"
        in client.get(reverse("werkplek:vandaag")).content.decode()
    )
    client.post(url, {"antwoord": "GEZIEN"})

    assert not find_same(vers, rood, timezone.now()).is_rood
    assert find_same(vers, rood, timezone.now() + timedelta(days=3)).is_rood
    assert list_soorten()[:2] == ["uitstel.gevraagd", "uitstel.beantwoord"]
    assert set(list_soorten()[2:]) == {"norm.uitgesteld"}
    assert get_werkdag(mieke.medewerker, timezone.now()).uitstel == []


def test_a_no_says_why_and_nothing_moves(vers, rood, enter_as, femke, mieke, client):
    enter_as(mieke, Rol.BETROKKEN)
    vraag = Uitstel.objects.create(
        gezin=vers,
        regel=rood.regel.code,
        sleutels=list(rood.sleutels),
        reden="ziek",
        tot=timezone.localdate() + timedelta(days=2),
        aan=mieke.medewerker,
        vastgelegd_door=femke,
    )
    url = address(vers, "uitstel", vraag.pk)

    zonder = client.post(url, {"antwoord": "NIET_EENS"}).content.decode()
    client.post(url, {"antwoord": "NIET_EENS", "toelichting": "Bel opa."})

    assert "Schrijf op waarom dit niet kan wachten." in zonder
    assert "Bel opa." in client.get(url).content.decode()
    assert find_same(vers, rood, timezone.now()).is_rood


def test_who_thinks_along_lets_nothing_wait(page, kalm, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("weglegging", sleutel=kalm.sleutel, **MORGEN)
