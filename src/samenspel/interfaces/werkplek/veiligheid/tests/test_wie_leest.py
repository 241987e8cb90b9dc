"""Who may read a line of the plan, where reading may tell where somebody is."""

from datetime import timedelta
from html import unescape

import pytest
from django.utils import timezone

from samenspel.domain.gezin.actions import record_adres, record_huishouden
from samenspel.domain.gezin.gegevens import Adresgegevens
from samenspel.domain.veiligheid.actions import (
    add_deel,
    confirm_veiligheidsplan,
    open_plan,
    record_contactverbod,
)
from samenspel.domain.veiligheid.gegevens import Afspraakgegevens, Onderdeelgegevens
from samenspel.domain.veiligheid.models import (
    Onderdeel,
    Onderdeelsoort,
    Opleger,
    Planafspraak,
)
from samenspel.domain.veiligheid.papier.gevaar import is_vluchtregel
from samenspel.domain.veiligheid.queries import (
    find_concept,
    get_lezers,
    get_plan_with_parts,
    list_wie_leest,
)
from samenspel.domain.veiligheid.queries.gevaar import get_leesgevaar

NAAR_OMA = "Inge pakt de tas en neemt de bus van acht uur."


@pytest.fixture
def plan(gezin, femke):
    return open_plan(gezin=gezin, by=femke, at=timezone.now())


@pytest.fixture
def geheim(gezin, femke, mensen):
    """Inge and the children live where Ruud may not know."""
    wie = {"by": femke, "at": timezone.now()}
    huis = record_huishouden(
        gezin=gezin,
        naam="bij mama",
        bewoners=[mensen[n] for n in ("Inge", "Sam", "Lot")],
        **wie,
    )
    adres = Adresgegevens("Straat", "2", "Elders", is_geheim=True)
    record_adres(huishouden=huis, gegevens=adres, **wie)


def read_lezers(gezin, deel) -> set[str]:
    delen = get_plan_with_parts(find_concept(gezin))
    lezers = get_lezers(delen, at=timezone.now())
    return {p.roepnaam for p in list_wie_leest(deel, lezers)}


def is_ticked(words: str, soort: str, pk: int) -> bool:
    _, found, rest = words.partition(f'name="{soort}-alleen_voor" value="{pk}"')
    assert found
    return "checked" in rest.partition(">")[0]


def test_an_ordinary_family_is_asked_nothing(plan, page, gezin):
    assert not get_leesgevaar(gezin, timezone.localdate()).is_er
    page("plandeel-nieuw", "KRACHT", **{"KRACHT-tekst": "Oma woont dichtbij."})

    assert Onderdeel.objects.get().alleen_voor == []


def test_with_a_secret_address_who_must_not_know_is_not_ticked(
    plan, geheim, client, page, gezin, mensen
):
    page("veiligheidsplan")
    url = f"/dossiers/{gezin.dossiernummer}/veiligheidsplan/?deel=AFSPRAAK"
    words = unescape(client.get(url).content.decode())

    assert "Wie mag dit lezen?" in words
    assert "Niet aangevinkt: Ruud." in words
    assert is_ticked(words, "AFSPRAAK", mensen["Inge"].pk)
    assert not is_ticked(words, "AFSPRAAK", mensen["Ruud"].pk)


def test_nothing_is_for_everybody_by_itself(plan, geheim, page):
    data = {"BODEMEIS-eis": "Niemand slaat."}
    words = page("plandeel-nieuw", "BODEMEIS", **data)

    assert "Vink aan wie dit mag lezen." in words
    assert not get_plan_with_parts(plan).bodemeisen


def test_a_line_for_the_safe_ones_is_not_on_the_other_paper(
    plan, geheim, page, gezin, mensen
):
    inge = mensen["Inge"].pk
    page(
        "plandeel-nieuw",
        "AFSPRAAK",
        **{
            "AFSPRAAK-persoon": inge,
            "AFSPRAAK-wat": NAAR_OMA,
            "AFSPRAAK-alleen_voor": [inge, mensen["Sam"].pk],
        },
    )

    deel = Planafspraak.objects.select_related("afspraak", "persoon").get()
    assert read_lezers(gezin, deel) == {"Inge", "Sam"}


def test_who_promises_reads_the_own_promise(plan, geheim, page, mensen):
    data = {
        "AFSPRAAK-persoon": mensen["Ruud"].pk,
        "AFSPRAAK-wat": "belt niet.",
        "AFSPRAAK-alleen_voor": [mensen["Inge"].pk],
    }

    words = page("plandeel-nieuw", "AFSPRAAK", **data)

    assert "Ruud doet dit zelf. Vink Ruud ook aan." in words


@pytest.fixture
def vlucht(mensen):
    """What somebody types who writes down how Inge gets away."""
    return {
        "AFSPRAAK-persoon": mensen["Inge"].pk,
        "AFSPRAAK-wat": "gaat met de taxi naar Anna.",
    }


def is_marked(words: str) -> bool:
    _, found, rest = words.partition('name="AFSPRAAK-niet_op_papier"')
    assert found
    return "checked" in rest.partition(">")[0]


def test_words_of_getting_away_only_suggest_the_mark(plan, page, vlucht):
    words = page("plandeel-nieuw", "AFSPRAAK", **vlucht)

    assert "Dit lijkt een afspraak om weg te komen." in words
    assert is_marked(words)
    assert not Planafspraak.objects.exists()


def test_who_writes_the_line_decides_on_the_mark(plan, page, vlucht):
    asked = {**vlucht, "AFSPRAAK-is_voorgesteld": "on"}

    page("plandeel-nieuw", "AFSPRAAK", **asked)
    page("plandeel-nieuw", "AFSPRAAK", **asked, **{"AFSPRAAK-niet_op_papier": "on"})

    marks = Planafspraak.objects.order_by("pk").values_list("niet_op_papier", flat=True)
    assert list(marks) == [False, True]


def test_who_is_named_to_read_it_is_not_asked_again(plan, page, vlucht, mensen):
    inge = mensen["Inge"].pk

    page("plandeel-nieuw", "AFSPRAAK", **vlucht, **{"AFSPRAAK-alleen_voor": [inge]})

    assert Planafspraak.objects.get().alleen_voor == [inge]


def test_a_marked_line_is_for_us_alone(plan, page, gezin, mensen):
    data = {
        "AFSPRAAK-persoon": mensen["Inge"].pk,
        "AFSPRAAK-wat": NAAR_OMA,
        "AFSPRAAK-niet_op_papier": "on",
    }
    words = page("plandeel-nieuw", "AFSPRAAK", **data)

    deel = Planafspraak.objects.select_related("afspraak", "persoon").get()
    assert read_lezers(gezin, deel) == set()
    assert NAAR_OMA in words
    regel = words.rpartition(NAAR_OMA)[0].rpartition("<li")[2]
    assert "geen-druk" in regel  # a plan that is printed leaves it out
    assert "Niet op papier voor het gezin" in words


def test_a_marked_line_is_not_on_the_kaart(plan, page, gezin, femke, mensen):
    inge = mensen["Inge"]
    for wat, mark in (("belt oma", False), (NAAR_OMA, True)):
        gegevens = Afspraakgegevens(
            "Inge", wat, "nu", persoon=inge, niet_op_papier=mark
        )
        add_deel(plan=plan, gegevens=gegevens, by=femke, at=timezone.now())
    zorg = Onderdeelgegevens(
        Onderdeelsoort.ZORG, "Hij vindt mij.", woorden_van=inge, niet_op_papier=True
    )
    add_deel(plan=plan, gegevens=zorg, by=femke, at=timezone.now())
    confirm_veiligheidsplan(
        plan=plan,
        afgesproken_op=timezone.now(),
        motivering="Nu nodig.",
        by=femke,
        at=timezone.now(),
    )

    kaart = page("kaart")

    assert "belt oma" in kaart
    assert NAAR_OMA not in kaart
    assert "Hij vindt mij." not in kaart


def test_the_mark_goes_with_the_line_into_the_next_version(plan, gezin, femke):
    gegevens = Afspraakgegevens("Inge", NAAR_OMA, "nu", niet_op_papier=True)
    wie = {"by": femke, "at": timezone.now()}
    add_deel(plan=plan, gegevens=gegevens, **wie)
    confirm_veiligheidsplan(
        plan=plan, afgesproken_op=wie["at"], motivering="Nu nodig.", **wie
    )

    nieuw = open_plan(gezin=gezin, **wie)

    assert Planafspraak.objects.get(plan=nieuw).niet_op_papier


def test_the_words_of_a_child_are_not_shared_by_a_default(plan, geheim, page, mensen):
    data = {"ZORG-tekst": "Ik ben bang.", "ZORG-woorden_van": mensen["Sam"].pk}

    page("plandeel-nieuw", "ZORG", **data)

    assert Onderdeel.objects.get().alleen_voor == []


def test_of_two_who_may_not_meet_who_left_the_children_is_kept_out(
    plan, gezin, femke, mensen
):
    nu = timezone.now()
    record_huishouden(
        gezin=gezin,
        naam="thuis",
        bewoners=[mensen[n] for n in ("Inge", "Sam", "Lot")],
        by=femke,
        at=nu,
    )
    record_contactverbod(
        tussen=(mensen["Inge"], mensen["Ruud"]),
        opgelegd_door=Opleger.BURGEMEESTER,
        vanaf=timezone.localdate() - timedelta(days=2),
        by=femke,
        at=nu,
    )

    gevaar = get_leesgevaar(gezin, timezone.localdate())

    assert gevaar.gevaar == {mensen["Ruud"].pk}
    assert set(gevaar.veilig) == {mensen[n].pk for n in ("Inge", "Sam", "Lot")}


@pytest.mark.parametrize(
    ("tekst", "vlucht"),
    [
        ("De vluchttas staat bij de buren.", True),
        ("Ik bel de vrouwenopvang.", True),
        ("Het codewoord is banaan.", True),
        ("Opa eet mee op zondag.", False),
    ],
)
def test_which_words_speak_of_getting_away(tekst, vlucht):
    assert is_vluchtregel(tekst) is vlucht
