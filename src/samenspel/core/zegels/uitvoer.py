"""The seals as they leave the installation: short, and without a word of a family."""

from collections.abc import Iterable, Iterator
from typing import Any

from samenspel.core.models import Zegel
from samenspel.core.zegels.nakijken import Breuk


def list_zegels() -> list[dict[str, Any]]:
    """Return every seal: number, table, bounds, root and seal, in order."""
    return [
        {
            "zegel": zegel.id,
            "tabel": zegel.tabel,
            "na": zegel.na,
            "tot": zegel.tot,
            "aantal": len(zegel.rijen),
            "wortel": bytes(zegel.wortel).hex(),
            "hash": bytes(zegel.zegel).hex(),
            "gemaakt_op": zegel.gemaakt_op.isoformat(),
        }
        for zegel in Zegel.objects.defer("bladen").order_by("id")
    ]


def find_differences(bewaard: Iterable[dict[str, Any]]) -> Iterator[Breuk]:
    """Compare with seals that were kept elsewhere: each must still be here, the same."""
    nu = {zegel["zegel"]: zegel for zegel in list_zegels()}
    for zegel in bewaard:
        nummer = zegel.get("zegel")
        if nummer not in nu:
            yield Breuk(f"zegel {nummer}", "is weg")
        elif nu[nummer]["hash"] != zegel.get("hash"):
            yield Breuk(f"zegel {nummer}", "is niet het zegel dat bewaard is")
