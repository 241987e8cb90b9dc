"""What every page of a dossier shows: the people, who holds regie."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from samenspel.domain.gezin.models import Gezin, Persoon, Positie
from samenspel.domain.gezin.queries import annotate_nu, order_personen
from samenspel.domain.privacy.queries import Betrokkene, list_betrokkenen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import NOODROLLEN
from samenspel.domain.veiligheid.queries import annotate_contactverbod


@dataclass(frozen=True, slots=True)
class Dossierkop:
    """The family at a glance: people in order with what holds now, and who works on it."""

    gezin: Gezin
    personen: list[Persoon]
    betrokkenen: list[Betrokkene]

    @property
    def kinderen(self) -> list[Persoon]:
        return [p for p in self.personen if p.is_kind]

    @property
    def volwassenen(self) -> list[Persoon]:
        return [p for p in self.personen if not p.is_kind]

    @property
    def regie(self) -> Betrokkene | None:
        """Who holds regie, or keeps sight until somebody does."""
        rollen = (Rol.REGISSEUR, Rol.ZICHTHOUDER)
        return next((b for b in self.betrokkenen if b.rol in rollen), None)

    @property
    def met_tolk(self) -> list[Persoon]:
        return [p for p in self.personen if p.tolk_nodig]

    @property
    def adres_geheim_voor(self) -> list[Persoon]:
        """Adults who may not hear where others live.

        A secret that is kept from named people names them; any other is kept from each
        parent who does not live there.
        """
        geheim = [p for p in self.personen if p.geheim_voor_nu]  # type: ignore[attr-defined]
        voor_wie = [
            rij["wie"]
            for p in geheim
            for rij in p.geheim_voor_nu  # type: ignore[attr-defined]
        ]
        genoemd = {pk for wie in voor_wie for pk in wie}
        voor_allen = any(not wie for wie in voor_wie)
        return [
            p
            for p in self.volwassenen
            if p.pk in genoemd
            or (voor_allen and p.positie == Positie.OUDER and p not in geheim)
        ]

    @property
    def geen_contact(self) -> list[tuple[Persoon, Persoon]]:
        """Pairs of people who may not meet now."""
        by_id = {p.pk: p for p in self.personen}
        return [
            (p, by_id[met])
            for p in self.personen
            for met in p.geen_contact_nu  # type: ignore[attr-defined]
            if met in by_id
        ]

    def find_nood(self, gebruiker: int | None) -> Betrokkene | None:
        """Return the access in an emergency that this reader has, None without."""
        return next(
            (
                b
                for b in self.betrokkenen
                if b.rol in NOODROLLEN
                and b.medewerker
                and b.medewerker.gebruiker_id == gebruiker
            ),
            None,
        )

    def find_persoon(self, pk: int) -> Persoon | None:
        return next((p for p in self.personen if p.pk == pk), None)

    def name_all(self, ids: tuple[int, ...]) -> list[str]:
        """Return the names of these people, in the order of the family."""
        return [p.roepnaam for p in self.personen if p.pk in ids]


def get_dossierkop(gezin: Gezin, at: datetime) -> Dossierkop:
    """Return the head of the dossier; two queries."""
    personen = annotate_nu(Persoon.objects.filter(gezin=gezin), timezone.localdate(at))
    return Dossierkop(
        gezin=gezin,
        personen=order_personen(
            annotate_contactverbod(personen, timezone.localdate(at))
        ),
        betrokkenen=list_betrokkenen(gezin, at),
    )
