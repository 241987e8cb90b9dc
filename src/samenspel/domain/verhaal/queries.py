"""Questions about what happened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.verhaal.models import (
    Aanmelding,
    Aanwezigheid,
    Agendaafspraak,
    Contact,
    Contactpoging,
    Contactwijze,
    Melder,
    Signaal,
)


def annotate_gezien(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `gezien_op` and `alleen_op`: when last seen, and last spoken to alone."""
    return personen.annotate(
        gezien_op=Subquery(_laatste(is_gezien=True)[:1]),
        alleen_op=Subquery(_laatste(is_alleen_gesproken=True)[:1]),
    )


def _laatste(**hoe: bool) -> QuerySet[Any, Any]:
    return (
        Aanwezigheid.objects.filter(
            persoon=OuterRef("pk"), contact__vervallen_op__isnull=True, **hoe
        )
        .order_by("-contact__gebeurd_op")
        .values("contact__gebeurd_op")
    )


@dataclass(frozen=True, slots=True)
class Volgende:
    """The next appointment of a family: when, how, and with which colleague."""

    wanneer: datetime
    wijze: Contactwijze
    medewerker: str


def annotate_volgende(personen: QuerySet[Persoon], nu: datetime) -> QuerySet[Persoon]:
    """Add `volgende`: the next appointment of the family of these people."""
    eerste = _open_agenda(nu).filter(gezin=OuterRef("gezin"))
    waarden = JSONObject(
        wanneer="wanneer", wijze="wijze", medewerker="medewerker__gebruiker__naam"
    )
    return personen.annotate(volgende=Subquery(eerste.values(json=waarden)[:1]))


def read_volgende(personen: Iterable[Persoon]) -> Volgende | None:
    """Return the next appointment that `annotate_volgende` found, None without one."""
    for persoon in personen:
        if found := persoon.volgende:  # type: ignore[attr-defined]
            wanneer = datetime.fromisoformat(found["wanneer"])
            wijze = Contactwijze(found["wijze"])
            return Volgende(wanneer, wijze, found["medewerker"])
    return None


def list_contacten(gezin: Gezin, *, aantal: int = 40) -> list[Contact]:
    """Return the latest contacts with who was there, withdrawn ones too; two queries."""
    return list(
        Contact.objects.filter(gezin=gezin)
        .select_related("medewerker__gebruiker", "vervallen_door")
        .prefetch_related("aanwezigen__persoon")
        .order_by("-gebeurd_op", "-pk")[:aantal]
    )


def list_contactregels(gezin: Gezin, *, aantal: int) -> list[Contact]:
    """Return the latest contacts with `gezien`: who was seen; one query."""
    gezien = Aanwezigheid.objects.filter(contact=OuterRef("pk"), is_gezien=True)
    namen = gezien.order_by("pk").values("persoon__roepnaam")
    return list(
        Contact.objects.filter(gezin=gezin, vervallen_op__isnull=True)
        .select_related("medewerker__gebruiker")
        .annotate(gezien=ArraySubquery(namen))
        .order_by("-gebeurd_op", "-pk")[:aantal]
    )


def find_agendaafspraak(gezin: Gezin, pk: int) -> Agendaafspraak | None:
    """Return an open appointment of this family, None when it is not there."""
    return Agendaafspraak.objects.filter(
        gezin=gezin, pk=pk, afgezegd_op__isnull=True, contact__isnull=True
    ).first()


def list_open_agenda(gezin: Gezin) -> list[Agendaafspraak]:
    """Return the appointments of this family that are neither kept nor called off."""
    return list(
        Agendaafspraak.objects.filter(
            gezin=gezin, afgezegd_op__isnull=True, contact__isnull=True
        )
        .select_related("medewerker__gebruiker")
        .order_by("wanneer")
    )


def find_contact(gezin: Gezin, pk: int) -> Contact | None:
    """Return a contact of this family, None when it is not there."""
    return Contact.objects.filter(gezin=gezin, pk=pk).first()


def has_huisbezoek(gezin: Gezin) -> bool:
    """Say whether anybody has been at this family's home."""
    return Contact.objects.filter(
        gezin=gezin, wijze="HUISBEZOEK", vervallen_op__isnull=True
    ).exists()


def list_pogingen(gezin: Gezin) -> list[Contactpoging]:
    """Return the attempts to reach the family, latest first."""
    return list(
        Contactpoging.objects.filter(gezin=gezin)
        .select_related("medewerker__gebruiker")
        .order_by("-gebeurd_op")
    )


def list_agenda(
    medewerker: Medewerker, *, vanaf: datetime, tot: datetime
) -> list[Agendaafspraak]:
    """Return somebody's appointments in a period, with the family of each."""
    return list(
        Agendaafspraak.objects.filter(
            medewerker=medewerker,
            wanneer__gte=vanaf,
            wanneer__lt=tot,
            afgezegd_op__isnull=True,
        )
        .select_related("gezin")
        .order_by("wanneer")
    )


def list_nog_vastleggen(medewerker: Medewerker, nu: datetime) -> list[Agendaafspraak]:
    """Return appointments of the last two weeks that have been but are not recorded."""
    return list(
        Agendaafspraak.objects.filter(
            medewerker=medewerker,
            wanneer__lt=nu,
            wanneer__gte=nu - timedelta(days=14),
            afgezegd_op__isnull=True,
            contact__isnull=True,
        )
        .select_related("gezin")
        .order_by("wanneer")
    )


def get_aanmelding(gezin: Gezin) -> Aanmelding:
    """Return the latest aanmelding of this family; raises Aanmelding.DoesNotExist."""
    return (
        Aanmelding.objects.filter(gezin=gezin)
        .select_related("toegewezen_aan__gebruiker", "team", "gelezen_door")
        .latest("ontvangen_op")
    )


def find_aanmelding(gezin: Gezin) -> Aanmelding | None:
    """Return the latest aanmelding of this family, None when it has none."""
    return (
        Aanmelding.objects.filter(gezin=gezin)
        .select_related("toegewezen_aan__gebruiker", "team", "gelezen_door")
        .order_by("-ontvangen_op")
        .first()
    )


def is_melder_gesproken(aanmelding: Aanmelding) -> bool | None:
    """Say whether the melder was called, without saying who; None when there is none."""
    found = Melder.objects.filter(aanmelding=aanmelding).values_list("gesproken_op")
    return bool(found[0][0]) if found else None


def find_melder(aanmelding: Aanmelding) -> Melder | None:
    """Return who reported; only for readers with the right to see the melder."""
    return Melder.objects.filter(aanmelding=aanmelding).first()


def list_open_aanmeldingen(medewerker: Medewerker) -> list[Aanmelding]:
    """Return the team's aanmeldingen that nobody has accepted yet, oldest first."""
    return list(
        Aanmelding.objects.filter(team=medewerker.team_id, aangenomen_op__isnull=True)
        .select_related("gezin", "toegewezen_aan__gebruiker")
        .order_by("ontvangen_op")
    )


def list_signalen(gezin: Gezin) -> list[Signaal]:
    """Return the signals of a family, latest first; one query."""
    return list(_signalen(gezin).order_by("-gebeurd_op", "-pk"))


def list_open_signalen(gezin: Gezin) -> list[Signaal]:
    """Return the signals that nobody weighed yet, acute ones first; one query."""
    return list(
        _signalen(gezin)
        .filter(gewogen_op__isnull=True)
        .order_by("-is_acuut", "-gebeurd_op", "-pk")
    )


def find_signaal(gezin: Gezin, pk: int) -> Signaal | None:
    """Return a signal of this family, None when it is not there."""
    return _signalen(gezin).filter(pk=pk).first()


def _signalen(gezin: Gezin) -> QuerySet[Signaal]:
    return Signaal.objects.filter(gezin=gezin).select_related(
        "woorden_van", "vastgelegd_door", "gewogen_door"
    )


def _open_agenda(nu: datetime) -> QuerySet[Agendaafspraak]:
    return Agendaafspraak.objects.filter(
        wanneer__gte=nu, afgezegd_op__isnull=True, contact__isnull=True
    ).order_by("wanneer")
