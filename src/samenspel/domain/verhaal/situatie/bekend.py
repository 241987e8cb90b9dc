"""What the dossier knows already, shown with a question so that nobody types it twice."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.genogram.lijst import describe_leeftijd
from samenspel.domain.gezin.models import Gezag, Persoon, Relatie, Relatiesoort
from samenspel.domain.gezin.queries import Mensenblad, Persoonsblad
from samenspel.domain.verhaal.models import Aanmelding
from samenspel.domain.verhaal.queries import Staat
from samenspel.domain.verhaal.situatie.vragen import Bekend, Vraag

PARTNERS = {Relatiesoort.PARTNER, Relatiesoort.EX_PARTNER}
BROERS = {
    Relatiesoort.BROER_ZUS,
    Relatiesoort.HALFBROER_ZUS,
    Relatiesoort.STIEFBROER_ZUS,
    Relatiesoort.PLEEGBROER_ZUS,
    Relatiesoort.MEERLING,
    Relatiesoort.MEERLING_EENEIIG,
}


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is recorded elsewhere, as far as the reader may know.

    `aanmeldingen`: first to last. `huizen`: households that may be named.
    """

    blad: Mensenblad
    dag: date
    aanmeldingen: tuple[Aanmelding, ...] = ()
    huizen: frozenset[int] = frozenset()
    kringen: dict[int, list[Staat]] = field(default_factory=dict)

    def list_huizen(self, mens: Persoonsblad) -> list[str]:
        """Return where somebody sleeps, by the names of the households."""
        return [
            f"{rij.huishouden.naam} ({rij.wanneer})"
            if rij.wanneer
            else rij.huishouden.naam
            for rij in mens.bewoning
            if rij.huishouden_id in self.huizen
        ]

    def find_adres(self, mens: Persoonsblad) -> str:
        """Return the address of somebody, '' when it is not known or not to be told."""
        mijn = {rij.huishouden_id for rij in mens.bewoning} & self.huizen
        return next(
            (
                str(adres)
                for huis in self.blad.huishoudens
                if huis.huishouden.pk in mijn
                for adres in huis.adressen
            ),
            "",
        )


def list_feiten(mens: Persoonsblad, dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Return name, birth, gezag, kader and where somebody sleeps."""
    persoon = mens.persoon
    yield "Naam", persoon.volledige_naam
    yield "Geboortedatum", _geboren(persoon, dossier.dag)
    if gezag := [_gezag(rij, persoon) for rij in mens.gezag]:
        yield "Gezag", ", ".join(gezag)
    if mens.kaders:
        yield "Kader", ", ".join(rij.get_soort_display() for rij in mens.kaders)
    if huizen := dossier.list_huizen(mens):
        yield "Slaapt", ", ".join(huizen)
    if persoon.taal:
        yield "Taal", f"{persoon.taal}{', tolk nodig' if persoon.tolk_nodig else ''}"


def _geboren(persoon: Persoon, vandaag: date) -> str:
    if persoon.is_ongeboren:
        uitgerekend = show_datum(persoon.uitgerekend_op, "dag")
        return f"uitgerekend op {uitgerekend}" if uitgerekend else "nog niet geboren"
    if persoon.geboren_op is None:
        return "nog niet bekend"
    dag = show_datum(persoon.geboren_op, persoon.geboren_precisie)
    leeftijd = describe_leeftijd(persoon, vandaag)
    return f"{dag} ({leeftijd})" if leeftijd else dag


def _gezag(rij: Gezag, persoon: Persoon) -> str:
    if rij.kind_id != persoon.pk:
        return f"over {rij.kind.roepnaam}"
    houder = rij.houder
    soort = rij.get_soort_display()
    return f"{houder.roepnaam} ({soort})" if houder else soort


def list_bekend(vraag: Vraag, over: Persoon | None, dossier: Dossier) -> list[str]:
    """Return in sentences what is known already of a question."""
    if vraag.bekend is None:
        return []
    if over is None:
        return AANMELDING[vraag.bekend](dossier.aanmeldingen)
    mens = dossier.blad.find(over.pk)
    assert mens is not None  # everybody who is asked stands on the sheet
    return list(VAN_MENS[vraag.bekend](mens, dossier))


def _kinderen(mens: Persoonsblad, dossier: Dossier) -> Iterator[str]:
    for rij in mens.relaties:
        if rij.van_id == mens.persoon.pk and rij.naar.is_kind:
            yield f"{rij.get_soort_display()} van {rij.naar.roepnaam}"


def _wonen(mens: Persoonsblad, dossier: Dossier) -> Iterator[str]:
    if huizen := dossier.list_huizen(mens):
        yield f"slaapt {', '.join(huizen)}"


def _kring(mens: Persoonsblad, dossier: Dossier) -> Iterator[str]:
    for staat in dossier.kringen.get(mens.persoon.pk, []):
        yield f"{staat.kring.persoon.roepnaam}: {staat.kring.get_kring_display()}"


def _banden(mens: Persoonsblad, soorten: set[Relatiesoort]) -> Iterator[str]:
    for rij in mens.relaties:
        if rij.soort in soorten:
            sinds = show_datum(rij.vanaf, rij.vanaf_precisie)
            yield f"{_ander(rij, mens.persoon)}{f' sinds {sinds}' if sinds else ''}"


def _ander(rij: Relatie, persoon: Persoon) -> str:
    ander = rij.naar if rij.van_id == persoon.pk else rij.van
    return f"{rij.get_soort_display()}: {ander.roepnaam}"


def _aanleiding(aanmelding: Aanmelding) -> str:
    dag = timezone.localdate(aanmelding.ontvangen_op)
    wat = aanmelding.hulpvraag or aanmelding.zorgmelding
    return f"{show_datum(dag, 'dag')}: {wat}"


def _hulpvragen(rijen: tuple[Aanmelding, ...]) -> list[str]:
    return [rij.hulpvraag for rij in rijen[-1:] if rij.hulpvraag]


def _zorgmeldingen(rijen: tuple[Aanmelding, ...]) -> list[str]:
    return [rij.zorgmelding for rij in rijen[-1:] if rij.zorgmelding]


AANMELDING: dict[Bekend, Callable[[tuple[Aanmelding, ...]], list[str]]] = {
    # Of one aanmelding nobody knows whether something came before it.
    Bekend.EERSTE: lambda rijen: [_aanleiding(rij) for rij in rijen[:-1][:1]],
    Bekend.LAATSTE: lambda rijen: [_aanleiding(rij) for rij in rijen[-1:]],
    Bekend.HULPVRAAG: _hulpvragen,
    Bekend.ZORGMELDING: _zorgmeldingen,
}
VAN_MENS: dict[Bekend, Callable[[Persoonsblad, Dossier], Iterator[str]]] = {
    Bekend.PARTNERS: lambda mens, dossier: _banden(mens, PARTNERS),
    Bekend.BROERS: lambda mens, dossier: _banden(mens, BROERS),
    Bekend.KINDEREN: _kinderen,
    Bekend.WONEN: _wonen,
    Bekend.KRING: _kring,
}
