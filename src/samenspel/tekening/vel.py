"""The sheet that every drawing is made on: an SVG with its size, letters and name."""

from xml.etree import ElementTree as ET

LETTERS = "Fira Sans, Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic, sans-serif"


def open_vel(
    maat: tuple[float, float],
    titel: str,
    klasse: str,
    *,
    letter: int = 13,
    rol: str = "img",
) -> ET.Element:
    """Return an empty sheet of this width and height, in pixels.

    `titel` says what the drawing shows; `rol` is 'group' when there are links in it.
    """
    breedte, hoogte = (f"{pixels:.0f}" for pixels in maat)
    return ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {breedte} {hoogte}",
            "width": breedte,
            "height": hoogte,
            "class": klasse,
            "font-family": LETTERS,
            "font-size": str(letter),
            "role": rol,
            "aria-label": titel,
        },
    )
