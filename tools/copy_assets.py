"""Copy what the interface uses out of node_modules: CSS, fonts, icons.

Run at set-up, after `npm ci --ignore-scripts`. The three targets are not committed:
`static/ui/vendor` (for the browser), `fonts` (TTF for PDF) and `templates/ui/iconen`.
"""

import re
import shutil
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NODE = ROOT / "node_modules"
UI = ROOT / "src/samenspel/interfaces/ui"
CSS = UI / "static/ui/css"
VENDOR = UI / "static/ui/vendor"
TTF = UI / "fonts"
ICONEN = UI / "templates/ui/iconen"

THEME = NODE / "@nl-design-system-community/ma-design-tokens/dist"
COMPONENTS = (
    "alert",
    "button",
    "checkbox",
    "form-field",
    "form-field-description",
    "form-field-error-message",
    "form-fieldset",
    "form-label",
    "link",
    "radio-button",
    "select",
    "skip-link",
    "textarea",
    "textbox",
)
WOFF2 = {
    "@fontsource/fira-sans": [
        f"fira-sans-{script}-{weight}-normal.woff2"
        for script in ("latin", "latin-ext")
        for weight in (400, 600)
    ],
    "@fontsource-variable/noto-sans-arabic": [
        "noto-sans-arabic-arabic-wght-normal.woff2"
    ],
    "@fontsource-variable/noto-sans-ethiopic": [
        "noto-sans-ethiopic-ethiopic-wght-normal.woff2"
    ],
}
TTF_FAMILIES = {
    "noto-sans": ("400Regular", "700Bold", "400Regular_Italic"),
    "noto-sans-arabic": ("400Regular", "700Bold"),
    "noto-sans-ethiopic": ("400Regular", "700Bold"),
}
HEADER = (
    "/* Utrecht components and Mooi & Anders theme, EUPL-1.2; see LICENSE-*.md */\n"
)


def main() -> None:
    """Fill the three targets anew."""
    for target in (VENDOR, TTF, ICONEN):
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
    copy_woff2()
    copy_ttf()
    copy_iconen()
    write_nlds()
    (VENDOR / "ui.css").write_text(bundle(CSS / "ui.css"), "utf-8")
    write_gids()


def copy_woff2() -> None:
    """Fonts for the browser: only the scripts and weights that are used."""
    target = VENDOR / "letters"
    target.mkdir()
    for package, files in WOFF2.items():
        for name in files:
            shutil.copyfile(NODE / package / "files" / name, target / name)
        licence = target / f"LICENSE-{package.split('/')[1]}.txt"
        shutil.copyfile(NODE / package / "LICENSE", licence)


def copy_ttf() -> None:
    """Fonts that go into a PDF, with the licence that travels with them."""
    for family, styles in TTF_FAMILIES.items():
        package = NODE / "@expo-google-fonts" / family
        for style in styles:
            for file in (package / style).glob("*.ttf"):
                shutil.copyfile(file, TTF / file.name)
        shutil.copyfile(package / "LICENSE_FONT", TTF / f"LICENSE-{family}.txt")


def copy_iconen() -> None:
    """Each icon under our own name, hidden from readers: a word stands beside it."""
    names = tomllib.loads((UI / "iconen.toml").read_text("utf-8"))
    for ours, theirs in names.items():
        svg = (NODE / "heroicons/24/outline" / f"{theirs}.svg").read_text("utf-8")
        svg = svg.replace(
            "<svg ", '<svg class="icoon" width="20" height="20" focusable="false" ', 1
        )
        svg = svg.replace(' data-slot="icon"', "").strip()
        (ICONEN / f"{ours}.svg").write_text(svg, "utf-8")
    shutil.copyfile(NODE / "heroicons/LICENSE", VENDOR / "LICENSE-heroicons.txt")


def write_nlds() -> None:
    """The used components, and of the theme only the variables that they need."""
    parts = [
        (NODE / f"@utrecht/{name}-css/dist/index.min.css").read_text("utf-8")
        for name in COMPONENTS
    ]
    own = [file.read_text("utf-8") for file in sorted(CSS.rglob("*.css"))]
    theme = parse_variables(THEME / "theme.css")
    dark = parse_variables(THEME / "color-scheme-dark/theme.css")
    needed = collect_needed([*parts, *own], theme, dark)
    changed = {name: value for name, value in dark.items() if theme.get(name) != value}
    dark_rule = (
        f"@media screen and (prefers-color-scheme: dark){{{rule(changed, needed)}}}"
    )
    (VENDOR / "thema.css").write_text(HEADER + rule(theme, needed) + dark_rule, "utf-8")
    (VENDOR / "nlds.css").write_text(HEADER + strip_comments("".join(parts)), "utf-8")
    for package in ("@utrecht/component-library-css", THEME.parent.relative_to(NODE)):
        source = NODE / package / "LICENSE.md"
        shutil.copyfile(source, VENDOR / f"LICENSE-{source.parent.name}.md")


def write_gids() -> None:
    """For the page with all components: both schemes beside each other, whatever the
    screen asks for. Every variable is written out, for one may be made of another."""
    eigen = (CSS / "tokens.css").read_text("utf-8").partition("@media")
    needed = set(re.findall(r"--[\w-]+", (VENDOR / "thema.css").read_text("utf-8")))
    licht = parse_variables(THEME / "theme.css")
    donker = licht | parse_variables(THEME / "color-scheme-dark/theme.css")
    panes = ""
    for naam, thema, tokens in (
        ("light", licht, eigen[0]),
        ("dark", donker, "".join(eigen)),
    ):
        found = {k: v for k, v in thema.items() if k in needed} | read_variables(tokens)
        lines = ";".join(f"{name}:{value}" for name, value in found.items())
        vlak = "licht" if naam == "light" else "donker"
        panes += f".ma-theme.gids__vlak--{vlak}{{color-scheme:{naam};{lines}}}\n"
    own = strip_comments((CSS / "gids.css").read_text("utf-8"))
    (VENDOR / "gids.css").write_text(panes + own, "utf-8")


def parse_variables(file: Path) -> dict[str, str]:
    """The custom properties of a theme file: name to value."""
    return read_variables(file.read_text("utf-8"))


def read_variables(css: str) -> dict[str, str]:
    """The custom properties that stand in this CSS; the last one counts."""
    text = strip_comments(css)
    return dict(re.findall(r"(--[\w-]+)\s*:\s*([^;}]+?)\s*[;}]", text))


def collect_needed(css: Iterable[str], *themes: dict[str, str]) -> set[str]:
    """Every variable that the CSS mentions, and what those are made of."""
    found: set[str] = set()
    waiting = set(re.findall(r"--[\w-]+", "".join(css)))
    while waiting:
        found |= waiting
        values = [theme.get(name, "") for theme in themes for name in waiting]
        waiting = set(re.findall(r"--[\w-]+", " ".join(values))) - found
    return found


def rule(variables: dict[str, str], needed: set[str]) -> str:
    """One `.ma-theme` rule with the needed variables."""
    lines = [f"{name}:{value}" for name, value in variables.items() if name in needed]
    return ".ma-theme{" + ";".join(lines) + "}\n"


def bundle(file: Path) -> str:
    """A style sheet with its imports written out, so that a page loads one file."""

    def inline(match: re.Match[str]) -> str:
        text = bundle(file.parent / match["path"])
        return f"@layer {match['layer']} {{\n{text}}}\n" if match["layer"] else text

    pattern = r'@import url\("(?P<path>[^"]+)"\)(?: layer\((?P<layer>\w+)\))?;\n?'
    text = re.sub(pattern, inline, strip_comments(file.read_text("utf-8")))
    return re.sub(r"\n\s*", "\n", text).lstrip("\n")


def strip_comments(css: str) -> str:
    """CSS without its comments."""
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


if __name__ == "__main__":
    main()
