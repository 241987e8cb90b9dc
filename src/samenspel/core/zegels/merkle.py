"""One hash for many rows, as in RFC 6962: a leaf and a node never look alike."""

from collections.abc import Sequence
from hashlib import sha256

LEAF, NODE = b"\x00", b"\x01"
EMPTY = bytes(32)


def hash_leaf(row: str) -> bytes:
    """Return the hash of one row as text."""
    return sha256(LEAF + row.encode()).digest()


def compute_root(leaves: Sequence[bytes]) -> bytes:
    """Return the hash over all leaves in order; an odd one goes up as it is."""
    level = list(leaves)
    while len(level) > 1:
        pairs = zip(level[::2], level[1::2], strict=False)
        above = [sha256(NODE + left + right).digest() for left, right in pairs]
        level = above + level[len(above) * 2 :]
    return level[0] if level else EMPTY
