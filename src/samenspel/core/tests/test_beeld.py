"""A picture comes out smaller, upright, and without where and when it was made."""

from io import BytesIO

import pytest
from PIL import Image

from samenspel.core.beeld import GeenBeeld, clean_beeld, wrap_svg

GPS, DRAAI = 0x8825, 0x0112


def photo(soort="JPEG", maat=(40, 20), modus="RGB", **anders):
    uit = BytesIO()
    Image.new(modus, maat).save(uit, soort, **anders)
    return uit.getvalue()


def opened(beeld):
    return Image.open(BytesIO(beeld.inhoud))


def test_the_place_and_the_camera_do_not_come_along():
    exif = Image.Exif()
    exif[DRAAI] = 6
    exif[0x010F] = "Merk van de telefoon"
    exif.get_ifd(GPS)[2] = (52.0, 3.0, 12.0)

    beeld = clean_beeld(photo(exif=exif.tobytes()))

    assert opened(beeld).size == (20, 40)  # upright
    assert dict(opened(beeld).getexif()) == {}
    assert b"Merk van de telefoon" not in beeld.inhoud


def test_a_large_photo_becomes_small_enough_for_a_page():
    assert opened(clean_beeld(photo(maat=(4000, 2000)))).size == (1800, 900)


@pytest.mark.parametrize(
    ("soort", "wordt"),
    [("PNG", "image/png"), ("WEBP", "image/jpeg"), ("JPEG", "image/jpeg")],
)
def test_the_three_kinds_come_out_as_two(soort, wordt):
    assert clean_beeld(photo(soort)).mediatype == wordt


def test_what_is_not_drawn_on_is_white():
    assert opened(clean_beeld(photo("PNG", modus="RGBA"))).getpixel((0, 0)) == (
        255,
        255,
        255,
    )


@pytest.mark.parametrize("inhoud", [b"", b"GIF89a", photo("GIF"), photo()[:90]])
def test_what_is_no_picture_is_refused(inhoud):
    with pytest.raises(GeenBeeld):
        clean_beeld(inhoud)


def test_on_paper_it_has_its_own_size():
    assert 'viewBox="0 0 40 20"' in wrap_svg(clean_beeld(photo()))
