"""House rules of the style sheets, scripts and icons."""

import re
import tomllib
from pathlib import Path

import brotli
import django_htmx
import pytest

UI = Path(__file__).resolve().parent.parent
CSS = sorted((UI / "static/ui/css").rglob("*.css"))
JS = sorted((UI / "static/ui/js").glob("*.js"))
TEMPLATES = sorted((UI / "templates").rglob("*.html"))
ICONEN = tomllib.loads((UI / "iconen.toml").read_text("utf-8"))
RTL = re.compile(
    r"(?<![\w-])(margin|padding|border)-(left|right)|(?<![\w-])(left|right|float):"
)


@pytest.mark.parametrize("file", CSS, ids=lambda f: f.stem)
def test_a_style_sheet_knows_no_left_or_right(file):
    assert not RTL.search(file.read_text("utf-8"))


@pytest.mark.parametrize("file", CSS, ids=lambda f: f.stem)
def test_every_variable_exists_in_the_theme(file):
    theme = (UI / "static/ui/vendor/thema.css").read_text("utf-8")
    own = (UI / "static/ui/css/tokens.css").read_text("utf-8")
    nlds = (UI / "static/ui/vendor/nlds.css").read_text("utf-8")
    defined = set(re.findall(r"(--[\w-]+)\s*:", theme + own + nlds))

    used = set(re.findall(r"var\((--[\w-]+)", file.read_text("utf-8")))

    assert used <= defined


@pytest.mark.parametrize("file", CSS, ids=lambda f: f.stem)
def test_colours_come_from_the_theme(file):
    if file.stem in {"tokens", "print"}:
        return
    colours = re.findall(r"#[0-9a-f]{3,6}\b", file.read_text("utf-8"))

    assert set(colours) <= {"#fff"}  # the white behind a code that a camera reads


def test_every_component_sheet_is_part_of_the_page():
    text = (UI / "static/ui/css/ui.css").read_text("utf-8")

    for file in CSS:
        if file.stem not in ("ui", "gids"):  # of the page with all components
            assert f'{file.relative_to(UI / "static/ui/css")}"' in text


@pytest.mark.parametrize("file", JS, ids=lambda f: f.stem)
def test_a_script_is_short_and_bound_by_a_data_attribute(file):
    text = file.read_text("utf-8")

    assert len(text.splitlines()) <= 50
    assert "eval(" not in text and "innerHTML" not in text


def test_every_icon_in_a_template_is_listed():
    text = "".join(file.read_text("utf-8") for file in TEMPLATES)

    used = set(re.findall(r'{% icoon "([^"]+)"', text))
    used |= set(re.findall(r'icoon="([^"]+)"', text))

    assert used <= set(ICONEN)


@pytest.mark.parametrize("naam", ICONEN)
def test_every_listed_icon_was_copied_and_is_silent(naam):
    svg = (UI / f"templates/ui/iconen/{naam}.svg").read_text("utf-8")

    assert 'aria-hidden="true"' in svg and 'class="icoon"' in svg


def test_a_page_stays_light_on_the_way():
    htmx = Path(django_htmx.__file__).parent / "static/django_htmx/htmx-2.min.js"
    files = [UI / "static/ui/vendor/ui.css", htmx, *JS]

    sent = sum(len(brotli.compress(file.read_bytes())) for file in files)

    assert sent < 45_000  # bytes; what is left of 100 kB is for the words
