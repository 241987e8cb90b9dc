"""A visit as it is filled in: what a test does not mention, nobody ticked."""

from collections.abc import Callable
from uuid import uuid4


def bezoek(**anders: object) -> dict[str, object]:
    """Return the form of a visit of today."""
    return {
        "formulier": str(uuid4()),
        "dag": "vandaag",
        "tijd": "00:00",
        "wijze": "HUISBEZOEK",
        "belangrijkste": "Het gaat rustiger.",
        **anders,
    }


def see(page: Callable[..., str], **anders: object) -> str:
    """Record a visit on screen; returns what one reads after it."""
    return page("contact-nieuw", **bezoek(**anders))
