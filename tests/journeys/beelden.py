"""Pictures of screens, only when somebody asks for them: `BEELD=map make beeld`."""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

KLEUREN = 64
MATEN = {
    "breed": (1360, 900),
    "donker": (1360, 900),
    "tablet": (820, 1100),
    "telefoon": (390, 844),
    "papier": (794, 1123),
}
MAAT_HANDLEIDING = (1120, 760)


def get_map() -> Path | None:
    """Return where pictures go; None when nobody asked for them."""
    naam = os.environ.get("BEELD")
    return Path(naam) if naam else None


def beeld(page: Page, naam: str, maat: tuple[int, int] = MAAT_HANDLEIDING) -> None:
    """Take a picture under this name of what stands in a window of this size."""
    if (waar := get_map()) is None:
        return
    before = page.viewport_size
    page.set_viewport_size({"width": maat[0], "height": maat[1]})
    png = page.screenshot(animations="disabled")
    if before:
        page.set_viewport_size(before)
    write_small(png, waar / f"{naam}.png")


def photograph(page: Page, naam: str) -> None:
    """Take the pictures to judge a screen by: each width, dark, and on paper."""
    if (waar := get_map()) is None:
        return
    for map_, (breed, hoog) in MATEN.items():
        page.set_viewport_size({"width": breed, "height": hoog})
        page.emulate_media(
            media="print" if map_ == "papier" else "screen",
            color_scheme="dark" if map_ == "donker" else "light",
        )
        png = page.screenshot(animations="disabled", full_page=map_ != "donker")
        write_small(png, waar / map_ / f"{naam.replace(':', '-')}.png")
    page.emulate_media(media="screen", color_scheme="light")


def write_small(png: bytes, bestand: Path) -> None:
    """Write a picture with few colours: a screen needs no more."""
    bestand.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(BytesIO(png)) as plaat:
        plaat.convert("RGB").quantize(KLEUREN).save(bestand, optimize=True)
