"""Keep what is typed, and let it go."""

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from samenspel.core.versleuteling import encrypt
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.klad.models import Klad, Woorden
from samenspel.domain.organisatie.models import Gebruiker


@dataclass(frozen=True, slots=True)
class Kladgegevens:
    """A form as it is now: its id, where it stands, where it goes, what is typed."""

    formulier: UUID
    pad: str
    actie: str
    woorden: Woorden
    titel: str = ""


def keep_klad(
    *, gezin: Gezin | None, gegevens: Kladgegevens, by: Gebruiker, at: datetime
) -> Klad:
    """Keep what is typed now; an earlier version of the same form is replaced.

    Without a title the one that is known stays.
    """
    titel = {"titel": gegevens.titel} if gegevens.titel else {}
    klad, _ = Klad.objects.update_or_create(
        formulier=gegevens.formulier,
        defaults={
            **titel,
            "gebruiker": by,
            "gezin": gezin,
            "pad": gegevens.pad,
            "actie": gegevens.actie,
            "woorden_versleuteld": encrypt(json.dumps(gegevens.woorden)),
            "bewaard_op": at,
        },
    )
    return klad


def drop_klad(*, formulier: UUID, by: Gebruiker, at: datetime) -> bool:
    """Let go of it: it was saved, or thrown away. Returns whether there was any."""
    gone, _ = Klad.objects.filter(formulier=formulier, gebruiker=by).delete()
    return bool(gone)
