"""A drawing as a child makes it: a house, a sun and who lives there. Made by us."""

from io import BytesIO

from PIL import Image, ImageDraw

from samenspel.core.beeld import Beeld, clean_beeld

BLAUW, GEEL, GROEN, ROOD = "#2b5fa8", "#e2a91b", "#3c8d4b", "#b4432f"
STREEP = 7


def draw_beeld() -> Beeld:
    """Return a small drawing, checked as a photo of one is."""
    vel = Image.new("RGB", (720, 480), "white")
    potlood = ImageDraw.Draw(vel)
    potlood.line([(20, 430), (700, 430)], fill=GROEN, width=STREEP)
    potlood.rectangle([(120, 230), (380, 430)], outline=BLAUW, width=STREEP)
    potlood.line([(100, 235), (250, 110), (400, 235)], fill=ROOD, width=STREEP)
    potlood.rectangle([(220, 330), (285, 430)], outline=BLAUW, width=STREEP)
    potlood.ellipse([(560, 40), (660, 140)], outline=GEEL, width=STREEP)
    for x in (570, 610, 650):
        potlood.line([(x, 150), (x, 190)], fill=GEEL, width=STREEP)
    for x, hoog in ((450, 150), (520, 120), (590, 80)):
        _draw_mens(potlood, x, hoog)
    uit = BytesIO()
    vel.save(uit, "PNG")
    return clean_beeld(uit.getvalue())


def _draw_mens(potlood: ImageDraw.ImageDraw, x: int, hoog: int) -> None:
    top = 430 - hoog
    potlood.ellipse([(x - 14, top), (x + 14, top + 28)], outline=BLAUW, width=5)
    potlood.line([(x, top + 28), (x, 405)], fill=BLAUW, width=5)
    potlood.line([(x - 22, top + 48), (x + 22, top + 48)], fill=BLAUW, width=5)
    potlood.line([(x - 16, 430), (x, 405), (x + 16, 430)], fill=BLAUW, width=5)
