"""Every component draws what it promises and escapes what people typed."""

from datetime import date

import pytest
from django import forms
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory

from samenspel.core.blockers import Blocker
from samenspel.interfaces.ui.banner import Bannerkind, Gezinsbanner, Maatregel
from samenspel.interfaces.ui.momenten import Moment, draw_regel
from samenspel.interfaces.ui.onderdelen.bladeren import Ingang, Stap, mark_current
from samenspel.interfaces.ui.rooster import Keuze, Kolom, Rooster, Vraag

BOOS = "<script>alert(1)</script>"


class DoelForm(forms.Form):
    tekst = forms.CharField(label="Wat wilt u?")
    soort = forms.ChoiceField(
        label="Soort", choices=[("a", "A")], widget=forms.RadioSelect
    )
    geheim = forms.CharField(widget=forms.HiddenInput, initial="x")


def draw(source: str, **context) -> str:
    return Template(source).render(Context(context))


@pytest.mark.parametrize(
    "source",
    [
        "{% kaart titel=x bij=x link=x linktekst=x %}{{ x }}{% endkaart %}",
        "{% melding titel=x %}{{ x }}{% endmelding %}",
        "{% leeg x %}{{ x }}{% endleeg %}",
        "{% blokkades blokkades titel=x %}{{ x }}{% endblokkades %}",
        "{% knop x url=x title=x %}",
        "{% knop x name=x %}",
        "{% knop x reden=x %}",
        '{% formulier url=x deel="d" %}{{ x }}{% endformulier %}',
        "{% formulier form=form %}{% endformulier %}",
        "{% tabel titel=x kolommen=x %}{{ x }}{% endtabel %}",
        "{% rij %}{% cel x url=x %}{{ x }}{% endcel %}{% endrij %}",
        "{% rij %}{% cel x %}{{ x }}{% endcel %}{% endrij %}",
        "{% lijst label=x %}{% regel x url=x einde=x %}{{ x }}{% endregel %}{% endlijst %}",
        '{% regel x einde=x kleur="rood" %}{% endregel %}',
        "{% tijdlijn %}{% moment x wanneer=x door=x url=x %}{{ x }}{% endmoment %}{% endtijdlijn %}",
        "{% overzicht %}{% gegeven x wijzig=x %}{{ x }}{% endgegeven %}{% endoverzicht %}",
        "{% kruimelpad x x x %}",
        "{% tabbladen x x label=x %}",
        "{% persoon x rol=x url=x %}",
        '{% stand "rood" x %}',
        "{% cijfer 5 x was=4 url=x %}",
        "{% bewaard x %}",
        "{% waarom x bron=x soort=x beschermt=x url=x %}",
        "{% stappen stappen label=x %}",
        "{% banner banner %}",
        "{% rooster rooster %}",
    ],
)
def test_every_component_escapes_script(source):
    class BoosForm(forms.Form):
        def clean(self):
            raise forms.ValidationError(BOOS)

    html = draw(
        source,
        x=BOOS,
        form=BoosForm({}),
        blokkades=[Blocker("X", BOOS, BOOS)],
        stappen=[Stap(BOOS, "nu", BOOS)],
        banner=Gezinsbanner(
            naam=BOOS,
            nummer=BOOS,
            url=BOOS,
            kinderen=[Bannerkind(BOOS, 4)],
            maatregelen=[Maatregel(BOOS)],
            regie=BOOS,
            telefoon=BOOS,
            taal=BOOS,
            adres_geheim_voor=BOOS,
        ),
        rooster=Rooster(
            titel=BOOS,
            vragen=[Vraag(BOOS, BOOS, BOOS)],
            kolommen=[Kolom(BOOS, BOOS)],
            keuzes=[Keuze(BOOS, BOOS)],
        ),
    )

    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_a_card_is_a_section_named_by_its_heading():
    html = draw('{% kaart titel="Lot is niet gezien" niveau=3 %}hier{% endkaart %}')

    assert '<section class="kaart" aria-labelledby="kaart-lot-is-niet-gezien">' in html
    assert '<h3 id="kaart-lot-is-niet-gezien">Lot is niet gezien</h3>' in html


def test_content_of_a_block_is_not_escaped_twice():
    html = draw('{% regel "X" %}<em>{{ w }}</em>{% endregel %}', w="a & b")

    assert "<em>a &amp; b</em>" in html


def test_a_button_that_is_off_says_why():
    html = draw('{% knop "Stel vast" reden="Samira las het plan niet." %}')

    assert 'aria-disabled="true" aria-describedby="reden-stel-vast"' in html
    assert 'type="button"' in html
    assert 'id="reden-stel-vast"' in html
    assert "Samira las het plan niet." in html


def test_a_button_takes_further_attributes():
    html = draw('{% knop "4 weken" soort="rustig" name="over" value="4" hx_get="/x" %}')

    assert 'name="over"' in html and 'value="4"' in html and 'hx-get="/x"' in html
    assert 'type="submit"' in html
    assert "utrecht-button--secondary-action" in html


def test_a_link_that_looks_like_a_button_has_no_type():
    html = draw('{% knop "Open" url="/plan/" %}')

    assert html.startswith("<a ") and 'href="/plan/"' in html and "type=" not in html


@pytest.mark.parametrize(
    ("kleur", "woord"),
    [("rood", "Dringend"), ("amber", "Aandacht"), ("groen", "Afgesproken")],
)
def test_a_colour_never_stands_alone(kleur, woord):
    html = draw("{% stand kleur 'nog 3 dagen' %}", kleur=kleur)

    assert "<svg" in html and f"{woord}: " in html and "nog 3 dagen" in html


def test_a_message_says_its_kind_in_words():
    html = draw('{% melding soort="gevaar" rol="alert" %}Bel 112.{% endmelding %}')

    assert "Gevaar" in html and 'role="alert"' in html


def test_nothing_in_the_way_draws_nothing():
    assert draw("{% blokkades b %}stap{% endblokkades %}", b=[]) == ""


def test_a_soft_blocker_asks_for_a_reason():
    zacht = [Blocker("A", "Noor is niet gesproken.", "N117", hard=False)]
    hard = [*zacht, Blocker("B", "Het plan is leeg.")]

    assert "Schrijf dan op waarom" in draw(
        "{% blokkades b %}{% endblokkades %}", b=zacht
    )
    html = draw("{% blokkades b %}{% endblokkades %}", b=hard)
    assert "Schrijf dan op waarom" not in html
    assert "Noor is niet gesproken." in html and "(norm N117)" in html


def test_a_form_carries_csrf_and_its_htmx_attributes_once():
    html = draw(
        '{% formulier url="/doelen/" form=form deel="doelen" %}{% endformulier %}',
        form=DoelForm(),
        csrf_token="geheim",
    )

    assert 'name="csrfmiddlewaretoken" value="geheim"' in html
    assert 'hx-post="/doelen/" hx-target="#doelen" hx-swap="outerHTML"' in html
    assert html.count("hx-post") == 1
    assert 'type="hidden" name="geheim" value="x"' in html
    assert "Er mist nog iets" not in html


def test_a_form_that_searches_has_no_csrf():
    html = draw(
        '{% formulier url="/z/" methode="get" %}{% endformulier %}', csrf_token="x"
    )

    assert 'method="get"' in html and "csrf" not in html


def test_the_summary_of_errors_leads_to_the_fields():
    html = draw("{% formulier form=form %}{% endformulier %}", form=DoelForm({}))

    assert '<a href="#id_tekst">Wat wilt u? Vul dit in.</a>' in html
    assert '<a href="#id_soort_0">Soort: Kies een antwoord.</a>' in html


def test_a_row_opens_as_a_whole_through_one_link():
    html = draw('{% rij %}{% cel "Gezin" url="/1/" %}Jansen{% endcel %}{% endrij %}')

    assert '<th scope="row"><a class="tabel__link" href="/1/">Jansen</a></th>' in html


def test_a_cell_knows_its_column_for_the_card_on_a_phone():
    html = draw('{% cel "Stand" %} rustig {% endcel %}')

    assert '<td data-kolom="Stand"><span>rustig</span></td>' in html


def test_a_moment_says_when_it_was_written_down():
    html = draw(
        '{% moment "Bezoek" wanneer="3 maart" dag=dag laat=19 %}{% endmoment %}',
        dag=date(2026, 3, 3),
    )

    assert 'datetime="2026-03-03"' in html
    assert "19 dagen later opgeschreven" in html


def test_no_word_of_a_moment_is_read_as_html():
    erg = '<script>"x"</script>'
    regel = draw_regel("klein", "Dit zegt ", erg, is_naam=True)
    moment = Moment(erg, erg, date(2026, 3, 3), inhoud=regel, url=erg, door=erg)

    html = draw("{% momenten rij %}", rij=[moment])

    assert "<script" not in html
    assert html.count("&lt;script&gt;") == 5
    assert draw("{% momenten rij %}", rij=[Moment("A", "mei")]).count("<time>") == 1


@pytest.mark.parametrize(
    ("dagen", "tekst"),
    [(0, "vandaag"), (1, "gisteren"), (26, "26 dagen geleden"), (None, "nog niet")],
)
def test_days_ago_are_said_in_words(dagen, tekst):
    assert draw("{{ dagen|dagen_geleden }}", dagen=dagen) == tekst


def test_seen_and_spoken_to_alone_are_apart():
    html = draw('{% persoon "Lot" leeftijd=4 gezien=26 alleen=None kleur="amber" %}')

    assert "<bdi" in html and "gezien 26 dagen geleden" in html
    assert "nog niet alleen gesproken" in html
    assert "persoon__gezien--let-op" in html
    assert "gezien" not in draw('{% persoon "Lot" %}')


@pytest.mark.parametrize(
    ("was", "woord"), [(4, "was 4"), (5, "was 5"), (6, "was 6"), (None, "")]
)
def test_a_number_shows_what_it_was(was, woord):
    html = draw('{% cijfer 5 "wij" was=was %}', was=was)

    assert ("was" in html) is bool(woord)
    assert woord in html


def test_saved_is_a_status_that_readers_hear():
    assert 'role="status"' in draw("{% bewaard %}")
    assert "Bewaard, 14:02" in draw('{% bewaard "14:02" %}')


def test_the_banner_never_leaves_out_the_secret_address():
    banner = Gezinsbanner(
        naam="Jansen",
        nummer="1",
        url="/1/",
        maatregelen=[Maatregel("OTS", date(2027, 3, 23))],
        taal="Tigrinya",
        tolk=True,
        adres_geheim_voor="Ruud",
    )

    html = draw("{% banner banner %}", banner=banner)

    assert "Adres niet delen met <bdi>Ruud</bdi>" in html
    assert "OTS tot 23 maart 2027" in html
    assert "Tigrinya, tolk nodig" in html


def test_pages_keep_the_filters_of_the_address():
    request = RequestFactory().get("/", {"kind": "Lot", "pagina": "2"})
    pagina = Paginator(range(100), 40).page(2)

    html = draw("{% paginering pagina %}", pagina=pagina, request=request)

    assert 'href="?kind=Lot&amp;pagina=3"' in html
    assert "41 tot en met 80 van 100" in html
    assert draw("{% paginering p %}", p=Paginator([], 40).page(1)).strip() == ""


def test_a_step_says_where_you_are():
    stappen = [Stap("Bellen", "klaar"), Stap("Bezoeken", "nu"), Stap("Plan")]

    html = draw("{% stappen stappen %}", stappen=stappen)

    assert "(klaar)" in html
    assert html.count('aria-current="step"') == 1


def test_the_grid_starts_empty_and_keeps_what_was_answered():
    rooster = Rooster(
        titel="Veilig?",
        vragen=[Vraag("V1", "Is er eten?")],
        kolommen=[Kolom("7", "Sam"), Kolom("8", "Lot")],
        keuzes=[Keuze("ja", "Ja"), Keuze("nee", "Nee")],
        voorvoegsel="t-",
        waarden={"t-V1-7": "nee"},
        fouten={"t-V1-8": "Kies een antwoord voor Lot."},
    )

    html = draw("{% rooster rooster %}", rooster=rooster)

    assert html.count(" checked") == 1
    assert 'name="t-V1-7" id="t-V1-7_1" value="nee" checked' in html
    assert 'aria-label="Lot: Is er eten?" aria-invalid="true"' in html
    assert 'id="t-V1-8_error"' in html


def test_the_navigation_marks_the_nearest_entry():
    ingangen = [
        Ingang("Vandaag", "/", "vandaag"),
        Ingang("Gezinnen", "/g/", "gezinnen"),
    ]
    request = RequestFactory().get("/g/12/plan/")

    marks = [hier for _, hier in mark_current(ingangen, request)]

    assert marks == ["", "true"]
    assert mark_current(ingangen, RequestFactory().get("/"))[0][1] == "page"
    assert [hier for _, hier in mark_current(ingangen, None)] == ["", ""]


def test_two_cards_with_names_in_another_script_are_two_landmarks() -> None:
    html = draw(
        '{% kaart titel="ሰላም" %}{% endkaart %}{% kaart titel="مريم" %}{% endkaart %}'
    )
    assert 'aria-labelledby="kaart-ሰላም"' in html
    assert 'aria-labelledby="kaart-مريم"' in html
