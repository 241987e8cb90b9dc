"""Who sleeps where, and at which address: begin, move, end."""

from dataclasses import asdict
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.gegevens import ONBEKEND, Adresgegevens, Sinds
from samenspel.domain.gezin.models import (
    Adres,
    Bewoning,
    Gezin,
    Huishouden,
    Persoon,
    Verblijf,
)
from samenspel.domain.gezin.rules import (
    blockers_for_adres,
    blockers_for_einde,
    normalize_postcode,
)
from samenspel.domain.organisatie.models import Gebruiker


@action("huishouden.vastgelegd")
def record_huishouden(
    *,
    gezin: Gezin,
    naam: str,
    bewoners: list[Persoon],
    by: Gebruiker,
    at: datetime,
    sinds: Sinds = ONBEKEND,
) -> Regel[Huishouden]:
    """Say who live together: one household, and who sleeps there since when."""
    huishouden = Huishouden.objects.create(gezin=gezin, naam=naam, vastgelegd_door=by)
    Bewoning.objects.bulk_create(
        Bewoning(
            gezin=gezin,
            huishouden=huishouden,
            persoon=bewoner,
            vanaf=sinds.dag,
            vanaf_precisie=sinds.precisie,
            vastgelegd_door=by,
        )
        for bewoner in bewoners
    )
    ids = [bewoner.pk for bewoner in bewoners]
    return Regel(
        huishouden,
        gezin_id=gezin.pk,
        van=at,
        betreft=ids,
        waarden={"bewoners": ids},
    )


@action("bewoning.begonnen")
def begin_bewoning(
    *,
    huishouden: Huishouden,
    persoon: Persoon,
    by: Gebruiker,
    at: datetime,
    sinds: Sinds = ONBEKEND,
    wanneer: str = "",
    verblijf: str = "",
) -> Regel[Bewoning]:
    """Say that somebody sleeps in this household, all the time or now and then.

    A child of parents who live apart sleeps in two; nothing ends by itself.
    """
    bewoning = Bewoning.objects.create(
        gezin_id=huishouden.gezin_id,
        huishouden=huishouden,
        persoon=persoon,
        wanneer=wanneer,
        verblijf=verblijf,
        vanaf=sinds.dag,
        vanaf_precisie=sinds.precisie,
        vastgelegd_door=by,
    )
    return Regel(bewoning, gezin_id=huishouden.gezin_id, van=at, betreft=[persoon.pk])


@action("bewoning.verblijf_gezegd")
def say_verblijf(
    *, bewoning: Bewoning, verblijf: Verblijf, by: Gebruiker, at: datetime
) -> Regel[Bewoning]:
    """Say what this home is to somebody: where one belongs, stays over or was placed."""
    bewoning.verblijf = verblijf
    bewoning.save(update_fields=["verblijf"])
    return Regel(
        bewoning,
        gezin_id=bewoning.gezin_id,
        van=at,
        betreft=[bewoning.persoon_id],
        waarden={"verblijf": verblijf.value.lower()},
    )


@action("bewoning.beeindigd")
def end_bewoning(
    *, bewoning: Bewoning, op: date, by: Gebruiker, at: datetime
) -> Regel[Bewoning]:
    """Say until when somebody slept here; it stays readable as what was."""
    raise_if_blocked(
        blockers_for_einde(
            vanaf=bewoning.vanaf,
            tot=bewoning.tot,
            op=op,
            vandaag=timezone.localdate(at),
        )
    )
    bewoning.tot = op
    bewoning.save(update_fields=["tot"])
    return Regel(
        bewoning,
        gezin_id=bewoning.gezin_id,
        van=at,
        betreft=[bewoning.persoon_id],
        waarden={"tot": op.isoformat()},
    )


@action("adres.vastgelegd")
def record_adres(
    *, huishouden: Huishouden, gegevens: Adresgegevens, by: Gebruiker, at: datetime
) -> Regel[Adres]:
    """Say where a household lives; the line in the log never holds the address.

    The one before of the same kind ends where this one begins. Raises Blocked when
    this cannot be an address.
    """
    begin = gegevens.vanaf or timezone.localdate(at)
    vorige = Adres.objects.filter(
        huishouden=huishouden, soort=gegevens.soort, tot__isnull=True
    ).first()
    raise_if_blocked(
        blockers_for_adres(
            postcode=gegevens.postcode,
            bag_nummer=gegevens.bag_nummer,
            is_buitenland=bool(gegevens.land),
            begin=begin,
            vorige=vorige.vanaf if vorige else None,
        )
    )
    if vorige:
        vorige.tot = begin
        vorige.save(update_fields=["tot"])
    values = asdict(gegevens)
    values["geheim_voor"] = list(gegevens.geheim_voor)
    adres = Adres.objects.create(
        gezin_id=huishouden.gezin_id,
        huishouden=huishouden,
        vastgelegd_door=by,
        **values | {"postcode": normalize_postcode(gegevens.postcode)},
    )
    return Regel(
        adres,
        gezin_id=huishouden.gezin_id,
        van=at,
        waarden={"geheim": gegevens.is_geheim},
    )
