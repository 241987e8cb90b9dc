"""What a question or report must say, in plain Python."""

from collections.abc import Iterator

from samenspel.core.blockers import Blocker


def blockers_for_aanmelding(*, hulpvraag: str, zorgmelding: str) -> Iterator[Blocker]:
    """Both questions are asked; at least one has an answer (P04)."""
    if not hulpvraag.strip() and not zorgmelding.strip():
        yield Blocker(
            "geen_vraag",
            "Schrijf op waar het gezin hulp bij vraagt, of waar iemand zich zorgen "
            "over maakt. Een van de twee is genoeg.",
        )
