"""No canary flies where its reader may not hear it: every page, search, paper, error.

The fields come from the PRIVACY tables of the models: a new sensitive field without a
canary fails here, and a new page is walked without being named.
"""

from collections import defaultdict, deque
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import resolve, reverse

from samenspel.domain.privacy.rules import Recht, Situatie, list_rechten
from samenspel.domain.veiligheid.tests.kanaries import kanarie
from tests.canary import Kanariegezin
from tests.canary_papier import PDF, list_further, read_words
from tests.canary_rows import BSN, CUT, TOKEN, list_fields, list_models
from tests.test_outsiders import OWN, Adres

pytestmark = pytest.mark.django_db

# Who reads, with the roles that build_kanariegezin gave.
LEZERS = {
    "noor": {"REGISSEUR", "TEAM"},
    "driss": {"TEAM"},
    "mieke": {"BETROKKEN"},
    "femke": {"EXPERT"},
    "bas": set(),
    "niemand": set(),
}
EEN_KINDBLAD = "drie_huizen"
# Which right a field asks; what is not named asks the right to see the dossier.
RECHT = {
    "verhaal.melder.": Recht.MELDER_INZIEN,
    "verhaal.signaal.wie_meldt": Recht.MELDER_INZIEN,
    "gezin.adres.": Recht.ADRES_INZIEN,
    "gezin.huishouden.": Recht.ADRES_INZIEN,
    "verhaal.slaapcontrole.": Recht.ADRES_INZIEN,
    "verhaal.nieuwkomer.": Recht.ADRES_INZIEN,
    "verhaal.aanmelding.": Recht.AANMELDING_LEZEN,
    "gezin.persoon.telefoon": Recht.PERSONEN_WIJZIGEN,
    "gezin.persoon.email": Recht.PERSONEN_WIJZIGEN,
}
# Fields that stand on these pages and on no other, whoever reads.
ALLEEN_OP = {
    "verhaal.melder.": {"werkplek:melder"},
    "gezin.adres.": {
        "werkplek:personen",
        "werkplek:persoon",
        "werkplek:situatie-netwerk",
    },
    "gezin.huishouden.": {
        "werkplek:verblijf",
        "werkplek:personen",
        "werkplek:persoon",
        "werkplek:situatie-van",
        "werkplek:situatie-papier",
        "werkplek:adres",
        "werkplek:bewoner",
        "werkplek:afspraak",
        "werkplek:tijdlijn",
        "werkplek:contact-nieuw",
        "werkplek:thuis",
        "werkplek:nieuwkomer",
        "werkplek:genogram",
        "werkplek:genogram-papier",
    },
    "verhaal.slaapcontrole.": {"werkplek:thuis"},
    "verhaal.nieuwkomer.": {"werkplek:thuis", "werkplek:nieuwkomer"},
    "gezin.persoon.telefoon": {
        "werkplek:persoon",
        "werkplek:persoon-wijzigen",
        "werkplek:situatie-netwerk",
        "werkplek:situatie-papier",
    },
    "gezin.persoon.email": {
        "werkplek:persoon",
        "werkplek:persoon-wijzigen",
        "werkplek:situatie-netwerk",
        "werkplek:situatie-papier",
    },
    "gezin.persoon.bsn": set(),
    "core.document.inhoud": set(),
}


@pytest.fixture(params=LEZERS)
def lezer(request) -> str:
    return request.param


@pytest.fixture
def browser(lezer, request) -> Client:
    return sign_in(lezer, request)


def sign_in(lezer: str, request: pytest.FixtureRequest) -> Client:
    client = Client(raise_request_exception=False)
    if lezer != "niemand":
        client.force_login(request.getfixturevalue(lezer))
    return client


def test_every_sensitive_field_holds_a_canary(kanaries):
    fields = {
        f"{model._meta.label_lower}.{name}"
        for model in list_models()
        for name in list_fields(model)
    }

    assert fields - set(kanaries.values()) == set(), (
        "Laat build_kanariegezin ook een rij van dit model maken."
    )


def test_who_works_with_the_family_meets_only_canaries_of_the_own_rights(
    papier_in_woorden, wereld, kanaries, nummers, request
):
    """Noor first: a number that opens no page for her stands for no row of that page."""
    urls = list(list_urls(wereld, nummers))
    for lezer in ("noor", "driss", "mieke", "femke"):
        client = sign_in(lezer, request)
        met, opened = walk(client, urls, kanaries)
        then_only_own_rights_are_met(lezer, met)
        if lezer == "noor":
            urls = keep_opened(urls, opened)


@pytest.mark.parametrize("lezer", ["bas", "niemand"])
def test_who_has_nothing_to_do_with_the_family_meets_no_canary(
    papier_in_woorden, lezer, wereld, kanaries, nummers, request
):
    urls = list(list_urls(wereld, nummers[:2]))

    met, _ = walk(sign_in(lezer, request), urls, kanaries)

    assert met == {}
    then_only_own_rights_are_met(lezer, met)


def walk(
    client: Client, urls: list[tuple[Adres, str]], kanaries: dict[str, str]
) -> tuple[dict[str, set[str]], set[str]]:
    """Open every page, and what one can tick on it: which canaries stood on which."""
    met, opened, faults = defaultdict(set), set(), []
    queue = deque((adres.naam, url) for adres, url in urls)
    while queue:
        naam, url = queue.popleft()
        answer = client.get(url)
        words = read_answer(answer)
        faults += [url] if answer.status_code >= 500 else []
        for token in find_canaries(answer, words):
            met[find_field(token, kanaries)].add(naam)
        if answer.status_code == 200:
            opened.add(url)
            queue.extend(
                (resolve_naam(more), more) for more in list_further(url, words)
            )
    assert faults == []
    return met, opened


def resolve_naam(url: str) -> str:
    return resolve(url.partition("?")[0]).view_name


def keep_opened(
    urls: list[tuple[Adres, str]], opened: set[str]
) -> list[tuple[Adres, str]]:
    """Leave out numbers of no row; a page that never opened is asked once more."""
    once = {adres.naam: url for adres, url in urls}
    namen = {adres.naam for adres, url in urls if url in opened}
    again = opened | {url for naam, url in once.items() if naam not in namen}
    return [(adres, url) for adres, url in urls if url in again]


def then_only_own_rights_are_met(lezer: str, met: dict[str, set[str]]) -> None:
    rechten = list_rechten(Situatie(frozenset(LEZERS[lezer])))
    wrong = {w: p for w, p in met.items() if get_recht(w) not in rechten}
    assert wrong == {}, lezer
    strange = {w: p - get_pages(w, p) for w, p in met.items() if p - get_pages(w, p)}
    assert strange == {}, lezer
    assert bool(met) is bool(rechten)


def list_urls(wereld: Kanariegezin, nummers: list[int]) -> Iterator[tuple[Adres, str]]:
    for adres in OWN:
        known = {"dossiernummer": wereld.gezin.dossiernummer}
        if "soort" in adres.arguments:
            yield adres, adres.fill(**known, soort=EEN_KINDBLAD)
        if not adres.arguments & {"pk", "persoon"}:
            yield adres, adres.fill(**known)
            continue
        for nummer in nummers:
            yield adres, adres.fill(**known, pk=nummer, persoon=nummer)


def find_canaries(answer, words: str) -> set[str]:
    """Everything that a reader gets: the page, the headers, the name of a file."""
    got = f"{answer.headers} {words}"
    cut = CUT.findall(got)
    return {*TOKEN.findall(got), *cut, *([BSN] if BSN in got else [])}


def find_field(token: str, kanaries: dict[str, str]) -> str:
    """Return where a canary lives, also of one that a drawing or a list cut short."""
    if not token.endswith("…"):
        return kanaries[token]
    begin = token.removesuffix("…")
    return next(where for whole, where in kanaries.items() if whole.startswith(begin))


def read_answer(answer) -> str:
    """Return the words of a page or of a paper; a picture has none."""
    soort = answer.headers.get("Content-Type", "")
    if soort.startswith("image/"):
        return ""
    content = b"".join(answer)
    return read_words(content) if soort == PDF else content.decode()


def get_recht(where: str) -> Recht:
    found = (recht for begin, recht in RECHT.items() if where.startswith(begin))
    return next(found, Recht.DOSSIER_INZIEN)


def get_pages(where: str, everywhere: set[str]) -> set[str]:
    found = (pages for begin, pages in ALLEEN_OP.items() if where.startswith(begin))
    return next(found, everywhere)


def test_who_has_the_right_does_see_it(wereld, client, noor, mieke):
    nummer = wereld.gezin.dossiernummer
    client.force_login(noor)
    melder = client.get(reverse("werkplek:melder", args=[nummer]))
    client.force_login(mieke)
    mensen = client.get(reverse("werkplek:personen", args=[nummer]))

    assert "KANARIE_MELDER_NAAM" in melder.content.decode()
    assert "KANARIE_ADRES_STRAAT" in mensen.content.decode()


@pytest.mark.parametrize("lezer", ["noor", "femke"], indirect=True)
def test_searching_for_a_canary_finds_nobody(wereld, kanaries, browser):
    one_each = {where: token for token, where in kanaries.items()}

    for token in one_each.values():
        answer = browser.get(reverse("werkplek:zoeken"), {"q": token})
        assert wereld.gezin.dossiernummer not in answer.content.decode()


def test_search_before_create_says_no_secret(wereld, kanaries, bas, client):
    client.force_login(bas)

    for vraag in ("Sam Jansen", kanarie("ADRES"), BSN):
        answer = client.get(reverse("werkplek:aanmelding-nieuw"), {"naam": vraag})
        assert TOKEN.findall(answer.content.decode().replace(vraag, "")) == []
        assert wereld.gezin.dossiernummer not in answer.content.decode()


@pytest.mark.parametrize("lezer", ["noor", "bas", "niemand"], indirect=True)
def test_an_error_page_says_nothing_of_anybody(wereld, browser, monkeypatch):
    nummer = wereld.gezin.dossiernummer
    kaart = reverse("werkplek:kaart", args=[nummer])
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = browser.cookies
    monkeypatch.setattr("samenspel.interfaces.werkplek.gezin.kaart.get_kaart", fail)
    answers = [
        browser.get(kaart),
        browser.get(reverse("werkplek:kaart", args=[kanarie("NUMMER")])),
        browser.get("/", headers={"host": "elders.example"}),
        strict.post(reverse("werkplek:contact-nieuw", args=[nummer]), {"x": 1}),
    ]

    assert {a.status_code for a in answers} <= {302, 400, 403, 404, 500}
    for answer in answers:
        text = answer.content.decode()
        assert TOKEN.findall(text) == []
        assert "Jansen" not in text


def fail(*args: object) -> None:
    raise ValueError(kanarie("FOUT"))
