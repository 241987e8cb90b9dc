"""Write the handleiding as pages that open without a server, in `var/handleiding`."""

import os
import shutil
import sys
from pathlib import Path

import django
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "src/samenspel/interfaces/ui/static/ui"
PAGE = """<!doctype html>
<html lang="nl" class="ma-theme">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{titel} — Samenspel</title>
<link rel="stylesheet" href="ui/vendor/ui.css">
</head>
<body>
<main class="werkplek">
<nav class="zijmenu" aria-label="Handleiding"><ul role="list">{menu}</ul></nav>
<div><h1>{titel}</h1><article class="handleiding">{tekst}</article></div>
</main>
</body>
</html>
"""


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samenspel.config.settings.dev")
    django.setup()
    from samenspel.interfaces.werkplek.hulp.handleiding import (
        find_plaatbestand,
        list_bladzijden,
    )
    from samenspel.interfaces.werkplek.hulp.opmaak import list_platen

    target = Path(os.environ.get("SAMENSPEL_VAR", ROOT / "var")) / "handleiding"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(UI, target / "ui")
    for blad in list_bladzijden():
        bestand = "index" if blad.naam == "beginnen" else blad.naam
        (target / f"{bestand}.html").write_text(draw(blad.naam), "utf-8")
        for naam in list_platen(blad.tekst):
            if plaat := find_plaatbestand(naam):
                shutil.copyfile(plaat, target / plaat.name)
    sys.stdout.write(f"De handleiding staat in {target}/index.html\n")


def draw(naam: str) -> SafeString:
    """Return one whole page; a screen is named without a link, for there is no server."""
    from samenspel.interfaces.werkplek.hulp.handleiding import (
        SCHERM,
        find_bladzijde,
        find_plaatbestand,
        list_bladzijden,
    )
    from samenspel.interfaces.werkplek.hulp.opmaak import to_html

    def link(doel: str) -> str:
        return "" if doel.startswith(SCHERM) else f"{doel}.html"

    def plaat(naam: str) -> str:
        return f"{naam}.png" if find_plaatbestand(naam) else ""

    blad = find_bladzijde(naam)
    assert blad is not None
    rijen = (
        (
            "index" if b.naam == "beginnen" else b.naam,
            SafeString(' aria-current="page"') if b.naam == naam else "",
            b.titel,
        )
        for b in list_bladzijden()
    )
    return format_html(
        PAGE,
        titel=blad.titel,
        menu=format_html_join("", '<li><a href="{}.html"{}>{}</a></li>', rijen),
        tekst=to_html(blad.tekst.partition("\n")[2], link=link, plaat=plaat),
    )


if __name__ == "__main__":
    main()
