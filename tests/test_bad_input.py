"""Whatever somebody types: a clear answer in Dutch, nothing lost, nothing half done."""

import io
import re
from datetime import timedelta
from html.parser import HTMLParser
from threading import Barrier, Thread
from uuid import uuid4

import pypdf
import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.verhaal.models import Contact
from samenspel.interfaces.werkplek.veiligheid.secties import SECTIES
from tests.canary import build_kanariegezin, get_document
from tests.cast import open_gezin_jansen
from tests.test_outsiders import OWN

SCRIPT = "<script>alert(1)</script>"
# What is typed in every field of every form.
TEXTS = {
    # Long as well; a megabyte has its own test.
    "tekens": f"{SCRIPT} 👩‍👧 \u202eمرحبا ማንም \"' {{{{ 1 }}}} {{% now %}} ${{x}} %s \\ "
    + "lang " * 1000,
    "nul": "een\x00twee",
}
DAGEN = re.compile("dag|geboren|vanaf|tot$|uitgerekend|overleden|nakijken|tijd|minuten")
# After these Noor is no regisseur any more: they come last.
GEEFT_WEG = {"werkplek:regie"}
ALLEEN_LEZEN = {"werkplek:veiligheidsplan-leeg", "werkplek:papier"}


class Formulieren(HTMLParser):
    """The forms of a page that send something: where to, and what is in them."""

    def __init__(self, page: str, url: str) -> None:
        super().__init__()
        self.url, self.found = url, []
        self.form, self.select = None, ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        has = dict(attrs)
        if tag == "form":
            sends = has.get("method") == "post"
            self.form = (has.get("action") or self.url, {}, set()) if sends else None
            self.found += [self.form] if sends else []
        elif self.form and (
            name := has.get("name") or (tag == "option" and self.select)
        ):
            self._add(tag, name, has)

    def handle_endtag(self, tag):
        self.select = "" if tag == "select" else self.select
        self.form = None if tag == "form" else self.form

    def _add(self, tag, name, has):
        _, values, texts = self.form
        kind = has.get("type", "text")
        if tag == "select":
            self.select = name
        elif tag == "option":
            if has.get("value"):
                values.setdefault(name, has["value"])
        elif tag == "textarea" or kind in ("text", "search", "tel"):
            values[name] = has.get("value", "")
            if not DAGEN.search(name):
                texts.add(name)
        elif kind in ("radio", "checkbox", "hidden") and tag == "input":
            values.setdefault(name, has.get("value", "on"))


@pytest.fixture
def gezin(noor) -> Gezin:
    """The family that has everything, with a new concept of its plan."""
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return build_kanariegezin(by=noor, at=timezone.now() - timedelta(days=3)).gezin


@pytest.fixture
def jansen(noor) -> Gezin:
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))


@pytest.fixture
def browser(noor) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(noor)
    return client


def list_pages(gezin: Gezin, noor) -> list[str]:
    with acting_as_gebruiker(noor.pk):
        wie = Persoon.objects.filter(gezin=gezin, positie="OUDER").first().pk
    known = {"dossiernummer": gezin.dossiernummer, "pk": wie, "persoon": wie}
    eerst = sorted(OWN, key=lambda a: a.naam in GEEFT_WEG)
    pages = [a.fill(**known) for a in eerst if a.naam not in ALLEEN_LEZEN]
    plan = reverse("werkplek:veiligheidsplan", args=[gezin.dossiernummer])
    return [*(f"{plan}?deel={code}" for code in SECTIES), *pages]


@pytest.mark.django_db
@pytest.mark.parametrize("soort", TEXTS)
def test_any_text_in_any_form_has_an_answer_and_no_page_runs_it(
    soort, gezin, noor, browser
):
    pages = list_pages(gezin, noor)
    browser.post(
        reverse("werkplek:veiligheidsplan-opstelling", args=[gezin.dossiernummer])
    )

    faults, sent, known = [], 0, set()
    for url in pages:
        for action, values, texts in find_forms(browser, url):
            form = (action, *sorted({*values, *texts}))
            if form in known:  # it stands on more pages, as searching does
                continue
            known.add(form)
            answer = browser.post(action, values | dict.fromkeys(texts, TEXTS[soort]))
            faults += [action] if answer.status_code >= 500 else []
            sent += bool(texts)

    assert faults == []
    assert sent > 30
    bad = [url for url in pages if is_bad(browser.get(url))]
    assert bad == []


def find_forms(browser: Client, url: str) -> list[tuple[str, dict, set]]:
    answer = browser.get(url)
    if answer.status_code != 200 or "html" not in answer.headers["Content-Type"]:
        return []
    found = Formulieren(answer.content.decode(), url).found
    return [form for form in found if form[0] not in (reverse("account_logout"), "#")]


def is_bad(answer) -> bool:
    return answer.status_code >= 500 or SCRIPT.encode() in answer.content


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("velden", "zegt"),
    [
        ({"geboren": "31-02-2026"}, "Deze dag bestaat niet"),
        ({"geboren": "gisteren over een jaar"}, "Schrijf de datum zo"),
        ({"geboren": "1-1-2099"}, "niet in de toekomst"),
        (
            {"geboren": "1-1-2020", "overleden": "1-1-2019"},
            "ligt voor de geboortedatum",
        ),
        ({"geboren": "1-1-1250"}, "Schrijf het jaar"),
        ({"geboren": "1-1-1900"}, "meer dan 120 jaar geleden"),
        ({"geboren": "1-1-2020", "is_ongeboren": "on"}, "nog niet geboren is"),
        ({"bsn": "123456789"}, "Dit BSN klopt niet"),
        ({"roepnaam": ""}, "Vul dit in."),
        ({"positie": "KONING"}, "Selecteer een geldige keuze"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_lost(
    velden, zegt, jansen, noor, browser
):
    url = reverse("werkplek:persoon-nieuw", args=[jansen.dossiernummer])
    typed = {"positie": "KIND", "geslacht": "O", "roepnaam": "Noa", "taal": "Tigrinya"}

    answer = browser.post(url, typed | velden)

    page = answer.content.decode()
    assert answer.status_code == 200
    assert zegt in page
    assert 'value="Tigrinya"' in page
    with acting_as_gebruiker(noor.pk):
        assert Persoon.objects.filter(gezin=jansen).count() == 4


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("adres", "code"),
    [
        ("zoeken/?q=een%00twee", 200),
        (f"zoeken/?q={'x' * 5000}", 200),
        ("aanmeldingen/nieuw/?naam=een%00twee", 200),
        ("aanmeldingen/nieuw/?naam=Sam&geboren=31-02-2026", 200),
        ("aanmeldingen/nieuw/gegevens/?naam=een%00twee&geboren=%00", 200),
        ("dossiers/een%00twee/", 404),
        (f"dossiers/{'9' * 4000}/", 404),
        ("dossiers/{nummer}/mensen/99999999999999999999999999/", 404),
        ("dossiers/{nummer}/mensen/huishouden/99999999999999999999999/adres/", 404),
        ("dossiers/{nummer}/veiligheidsplan/papieren/999999999999999999999/", 404),
        ("dossiers/{nummer}/veiligheidsplan/instemming/99999999999999999999/", 404),
        ("dossiers/{nummer}/contacten/nieuw/?afspraak=99999999999999999999", 200),
        ("dossiers/{nummer}/contacten/nieuw/?afspraak=²", 200),
        ("dossiers/{nummer}/nodig/?sleutel=N999/0/0/0", 404),
        ("dossiers/{nummer}/nodig/?sleutel=%00", 404),
        ("nergens/", 404),
    ],
)
def test_an_address_that_leads_nowhere_says_so(adres, code, jansen, browser):
    answer = browser.get("/" + adres.replace("{nummer}", jansen.dossiernummer))

    assert answer.status_code == code
    assert "<main" in answer.content.decode()


@pytest.mark.django_db
def test_a_wrong_method_is_refused_and_changes_nothing(jansen, noor, browser):
    nummer = jansen.dossiernummer
    with acting_as_gebruiker(noor.pk):
        before = Gebeurtenis.objects.count()
    kaart = reverse("werkplek:kaart", args=[nummer])
    lezing = reverse("werkplek:aanmelding-lezing", args=[nummer])

    answers = [
        browser.post(kaart),
        browser.delete(kaart),
        browser.get(lezing),
        browser.put(reverse("werkplek:contact-nieuw", args=[nummer])),
    ]

    assert {answer.status_code for answer in answers} == {405}
    with acting_as_gebruiker(noor.pk):
        assert Gebeurtenis.objects.count() == before


def contact(**anders: str) -> dict[str, str]:
    return {
        "formulier": str(uuid4()),
        "dag": "gisteren",
        "tijd": "14:30",
        "wijze": "TELEFOON",
        "belangrijkste": "Het gaat rustiger.",
        "cijfer_wij": "5",
        **anders,
    }


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("velden", "zegt"),
    [
        ({"dag": "morgen"}, "toekomst"),
        ({"tijd": "25:00"}, "zoals 14:30"),
        ({"gezien": "999999999999999999999"}, "geldige keuze"),
        ({"cijfer_wij": "11"}, "geldige keuze"),
        ({"duur_minuten": "9" * 40}, "1440"),
    ],
)
def test_a_contact_that_cannot_be_keeps_every_word(velden, zegt, jansen, noor, browser):
    url = reverse("werkplek:contact-nieuw", args=[jansen.dossiernummer])

    answer = browser.post(url, contact(notitie="Een lange notitie.", **velden))

    page = answer.content.decode()
    assert answer.status_code == 200
    assert zegt in page
    assert "Een lange notitie." in page
    assert "Het gaat rustiger." in page
    with acting_as_gebruiker(noor.pk):
        assert Contact.objects.count() == 0


@pytest.mark.django_db
def test_a_megabyte_of_words_is_kept(jansen, noor, browser):
    url = reverse("werkplek:contact-nieuw", args=[jansen.dossiernummer])

    answer = browser.post(url, contact(notitie="lang " * 200_000))

    assert answer.status_code == 302
    with acting_as_gebruiker(noor.pk):
        assert len(Contact.objects.get().notitie) > 999_000


@pytest.mark.django_db(transaction=True)
def test_the_same_form_twice_at_once_leaves_one_contact(jansen, noor, browser):
    url = reverse("werkplek:contact-nieuw", args=[jansen.dossiernummer])
    sent = contact()
    answers = send_together(noor, [(url, sent), (url, sent), (url, sent)])

    assert answers == [302, 302, 302]
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        assert Contact.objects.count() == 1
        assert Gebeurtenis.objects.filter(soort="cijfer.gegeven").count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_people_at_once_lose_nothing(jansen, noor, driss):
    url = reverse("werkplek:contact-nieuw", args=[jansen.dossiernummer])
    mine, yours = contact(belangrijkste="Van Noor"), contact(belangrijkste="Van Driss")

    answers = send_together(noor, [(url, mine)], driss, [(url, yours)])

    assert answers == [302, 302]
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        words = Contact.objects.values_list("belangrijkste", flat=True)
        assert sorted(words) == ["Van Driss", "Van Noor"]


def send_together(*who_and_what) -> list[int]:
    """Post everything at the same moment, each from a thread of its own."""
    pairs = [
        (wie, url, data)
        for wie, posts in zip(who_and_what[::2], who_and_what[1::2], strict=True)
        for url, data in posts
    ]
    gate, answers = Barrier(len(pairs)), []

    def send(wie, url, data):
        try:
            client = Client(raise_request_exception=False)
            client.force_login(wie)
            gate.wait()
            answers.append(client.post(url, data).status_code)
        finally:
            connection.close()

    threads = [Thread(target=send, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.django_db
def test_a_script_on_paper_is_only_text(noor):
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        wereld = build_kanariegezin(by=noor, at=timezone.now() - timedelta(days=3))
        documents = [get_document(papier) for papier in wereld.papieren]

    for document in documents:
        root = pypdf.PdfReader(io.BytesIO(bytes(document.inhoud))).trailer["/Root"]
        assert not {"/OpenAction", "/AA", "/JavaScript"} & set(root)
