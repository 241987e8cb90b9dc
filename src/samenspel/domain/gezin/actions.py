"""Changes in who the people are."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.datums import write_datum
from samenspel.core.intussen import raise_if_changed
from samenspel.core.versleuteling import blind_index, encrypt
from samenspel.domain.gezin.gegevens import Persoonsgegevens, fingerprint_persoon
from samenspel.domain.gezin.models import (
    Adres,
    Bewoning,
    Gezag,
    Gezagsoort,
    Gezin,
    Huishouden,
    Kader,
    Kadersoort,
    Persoon,
    Relatie,
    Relatiesoort,
)
from samenspel.domain.gezin.rules import (
    blockers_for_persoon,
    fold_naam,
    normalize_bsn,
)
from samenspel.domain.organisatie.models import Gebruiker


@action("persoon.toegevoegd")
def add_persoon(
    *,
    gezin: Gezin,
    gegevens: Persoonsgegevens,
    by: Gebruiker,
    at: datetime,
    bsn: str = "",
) -> Regel[Persoon]:
    """Add somebody to the family; raises Blocked when something cannot be true."""
    _check(gegevens, bsn, at)
    persoon = Persoon.objects.create(
        gezin=gezin, vastgelegd_door=by, **_values(gegevens), **_bsn(bsn)
    )
    return _regel(persoon, at)


@action("persoon.gewijzigd")
def change_persoon(
    *,
    persoon: Persoon,
    gegevens: Persoonsgegevens,
    by: Gebruiker,
    at: datetime,
    bsn: str = "",
    gelezen: str = "",
) -> Regel[Persoon]:
    """Change what is known of somebody; an empty BSN leaves the known one alone.

    `gelezen` is the `fingerprint_persoon` of what was on the form; raises Blocked when
    somebody else changed this person since, or when something cannot be true.
    """
    _check(gegevens, bsn, at)
    raise_if_changed(
        gelezen=gelezen,
        nu=fingerprint_persoon(Persoon.objects.select_for_update().get(pk=persoon.pk)),
        gezin_id=persoon.gezin_id,
        soort="persoon.gewijzigd",
        betreft=persoon.pk,
    )
    values = {**_values(gegevens), **_bsn(bsn)}
    for name, value in values.items():
        setattr(persoon, name, value)
    persoon.save(update_fields=list(values))
    return _regel(persoon, at)


def _check(gegevens: Persoonsgegevens, bsn: str, at: datetime) -> None:
    raise_if_blocked(
        blockers_for_persoon(
            vandaag=at.date(),
            geboren_op=gegevens.geboren_op,
            overleden_op=gegevens.overleden_op,
            is_ongeboren=gegevens.is_ongeboren,
            bsn=bsn,
        )
    )


def _values(gegevens: Persoonsgegevens) -> dict[str, Any]:
    namen = f"{gegevens.roepnaam} {gegevens.voornamen} {gegevens.geslachtsnaam}"
    return {**asdict(gegevens), "zoeknaam": fold_naam(namen)}


def _bsn(bsn: str) -> dict[str, Any]:
    if not bsn:
        return {}
    digits = normalize_bsn(bsn)
    return {
        "bsn_versleuteld": encrypt(digits),
        "bsn_zoeksleutel": blind_index(digits),
    }


def _regel(persoon: Persoon, at: datetime) -> Regel[Persoon]:
    return Regel(
        persoon,
        gezin_id=persoon.gezin_id,
        van=at,
        betreft=[persoon.pk],
        waarden={
            "rol": persoon.positie.lower(),
            "geboren": write_datum(persoon.geboren_op, persoon.geboren_precisie),
        },
    )


@action("relatie.vastgelegd")
def add_relatie(
    *,
    van: Persoon,
    naar: Persoon,
    soort: Relatiesoort,
    by: Gebruiker,
    at: datetime,
    vanaf: date | None = None,
) -> Regel[Relatie]:
    """Say how two people belong together: `van` is the … of `naar`."""
    relatie = Relatie.objects.create(
        gezin_id=van.gezin_id,
        van=van,
        naar=naar,
        soort=soort,
        vanaf=vanaf,
        vastgelegd_door=by,
    )
    return Regel(
        relatie,
        gezin_id=van.gezin_id,
        van=at,
        betreft=[van.pk, naar.pk],
        waarden={"soort": soort.value.lower()},
    )


@action("gezag.vastgelegd")
def record_gezag(
    *,
    kind: Persoon,
    houder: Persoon | None,
    soort: Gezagsoort,
    by: Gebruiker,
    at: datetime,
    vanaf: date | None = None,
) -> Regel[Gezag]:
    """Say who has gezag over a child since when."""
    gezag = Gezag.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        houder=houder,
        soort=soort,
        vanaf=vanaf,
        vastgelegd_door=by,
    )
    betreft = [kind.pk, *([houder.pk] if houder else [])]
    return Regel(
        gezag,
        gezin_id=kind.gezin_id,
        van=at,
        betreft=betreft,
        waarden={"soort": soort.value.lower()},
    )


@action("kader.vastgelegd")
def record_kader(
    *,
    kind: Persoon,
    soort: Kadersoort,
    vanaf: date,
    tot: date | None,
    strafrechtelijk: bool,
    by: Gebruiker,
    at: datetime,
) -> Regel[Kader]:
    """Say on which footing a child gets help, and until when."""
    kader = Kader.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        soort=soort,
        vanaf=vanaf,
        tot=tot,
        strafrechtelijk=strafrechtelijk,
        vastgelegd_door=by,
    )
    return Regel(
        kader,
        gezin_id=kind.gezin_id,
        van=at,
        betreft=[kind.pk],
        waarden={
            "kader": soort.value.lower(),
            "strafrechtelijk": strafrechtelijk,
            "tot": tot.isoformat() if tot else None,
        },
    )


@action("huishouden.vastgelegd")
def record_huishouden(
    *,
    gezin: Gezin,
    naam: str,
    bewoners: list[Persoon],
    by: Gebruiker,
    at: datetime,
    vanaf: date | None = None,
) -> Regel[Huishouden]:
    """Say who live together: one household, and who sleeps there since when."""
    huishouden = Huishouden.objects.create(gezin=gezin, naam=naam, vastgelegd_door=by)
    Bewoning.objects.bulk_create(
        Bewoning(
            gezin=gezin,
            huishouden=huishouden,
            persoon=bewoner,
            vanaf=vanaf,
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


@action("adres.vastgelegd")
def record_adres(
    *,
    huishouden: Huishouden,
    straat: str,
    huisnummer: str,
    postcode: str,
    plaats: str,
    is_geheim: bool,
    by: Gebruiker,
    at: datetime,
) -> Regel[Adres]:
    """Say where a household lives; the line in the log never holds the address."""
    Adres.objects.filter(huishouden=huishouden, tot__isnull=True).update(tot=at.date())
    adres = Adres.objects.create(
        gezin_id=huishouden.gezin_id,
        huishouden=huishouden,
        straat=straat,
        huisnummer=huisnummer,
        postcode=postcode,
        plaats=plaats,
        is_geheim=is_geheim,
        vanaf=None,
        vastgelegd_door=by,
    )
    return Regel(
        adres,
        gezin_id=huishouden.gezin_id,
        van=at,
        waarden={"geheim": is_geheim},
    )
