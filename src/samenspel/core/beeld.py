"""A picture that somebody sent: checked, upright, smaller, without where and when."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000  # more is no photo of a drawing, and fills the memory
LONGEST = 1800  # enough to read a drawing on A4
SOORTEN = ("JPEG", "PNG", "WEBP")
KIES_ANDERS = "Kies een foto of scan als JPEG, PNG of WebP."


class GeenBeeld(ValueError):
    """This is no picture that we can keep; says in Dutch why, and what to do."""


@dataclass(frozen=True, slots=True)
class Beeld:
    """A picture that is safe to keep and to show."""

    inhoud: bytes
    mediatype: str


def clean_beeld(inhoud: bytes) -> Beeld:
    """Return the picture anew: only its points, at most 1800 on the longest side.

    What a camera writes beside them (the place, the hour, the owner) is not taken over.
    Raises GeenBeeld for what is too large, broken or another kind of file.
    """
    if not inhoud:
        raise GeenBeeld(f"Dit bestand is leeg. {KIES_ANDERS}")
    if len(inhoud) > MOST_BYTES:
        raise GeenBeeld("Deze foto is groter dan 10 MB. Maak een kleinere foto.")
    try:
        return _renew(inhoud)
    except Image.DecompressionBombError as fault:
        raise GeenBeeld("Deze foto is te groot. Maak een kleinere foto.") from fault
    except UnidentifiedImageError as fault:
        raise GeenBeeld(f"Dit is geen foto die wij kennen. {KIES_ANDERS}") from fault
    except (OSError, SyntaxError, ValueError, EOFError) as fault:
        if isinstance(fault, GeenBeeld):
            raise
        raise GeenBeeld(f"Deze foto is kapot. {KIES_ANDERS}") from fault


def _renew(inhoud: bytes) -> Beeld:
    with Image.open(BytesIO(inhoud), formats=SOORTEN) as eerst:
        if eerst.width * eerst.height > MOST_PIXELS:
            raise GeenBeeld("Deze foto is te groot. Maak een kleinere foto.")
        eerst.verify()
    with Image.open(BytesIO(inhoud), formats=SOORTEN) as beeld:
        is_getekend = beeld.format == "PNG"
        upright = ImageOps.exif_transpose(beeld)
        upright.thumbnail((LONGEST, LONGEST))
        paper = Image.new("RGB", upright.size, "white")
        with_holes = upright.convert("RGBA")
        paper.paste(with_holes, mask=with_holes)
    uit = BytesIO()
    if is_getekend:
        paper.save(uit, "PNG", optimize=True)
        return Beeld(uit.getvalue(), "image/png")
    paper.save(uit, "JPEG", quality=85, optimize=True)
    return Beeld(uit.getvalue(), "image/jpeg")


def wrap_svg(beeld: Beeld) -> str:
    """Return the picture inside an SVG of its own size: so it goes on paper."""
    with Image.open(BytesIO(beeld.inhoud), formats=SOORTEN) as found:
        breed, hoog = found.size
    data = b64encode(beeld.inhoud).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{breed}" height="{hoog}" '
        f'viewBox="0 0 {breed} {hoog}"><image width="{breed}" height="{hoog}" '
        f'href="data:{beeld.mediatype};base64,{data}"/></svg>'
    )
