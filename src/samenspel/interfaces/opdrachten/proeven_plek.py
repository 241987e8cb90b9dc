"""Checks of what stands on this machine: settings, files, space."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.checks import WARNING, run_checks

from samenspel.config.omgeving import VAR
from samenspel.domain.werkwijze.fouten import Fouten
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.interfaces import ui
from samenspel.interfaces.opdrachten.controle import Gebrek
from samenspel.interfaces.ui.inloggen.oidc import list_missing

GENOEG = 2 * 1024**3  # bytes that must be free: an evening of documents and the log
OPZET = "Draai `make opzet`."


def check_settings() -> Iterator[Gebrek]:
    """Django's own checks; those for production too, unless this is the demo."""
    for fault in run_checks(include_deployment_checks=not settings.DEMO):
        if fault.level >= WARNING:
            yield Gebrek(f"{fault.id}: {fault.msg}", fault.hint or "")


def check_inlog() -> Iterator[Gebrek]:
    """The organisation's own login is configured whole, or not at all."""
    for wat, herstel in list_missing(settings.OIDC):
        yield Gebrek(wat, herstel)


def check_werkwijze() -> Iterator[Gebrek]:
    """The files of the method can be read, those of the region too."""
    folder: Path | None = settings.WERKWIJZE_MAP
    if folder and not folder.is_dir():
        yield Gebrek(f"De map {folder} is er niet.", "Herstel SAMENSPEL_WERKWIJZE.")
    try:
        get_werkwijze()
    except Fouten as gevonden:
        for fout in gevonden.fouten:
            yield Gebrek(str(fout), "")


def check_vormgeving() -> Iterator[Gebrek]:
    """Style, icons and fonts come from packages and must have been copied."""
    folder = Path(next(iter(ui.__path__)))
    for naam, wat in (
        ("static/ui/vendor/ui.css", "De stijl"),
        ("static/ui/vendor/letters", "De letters van het scherm"),
        ("templates/ui/iconen", "De iconen"),
    ):
        if not (folder / naam).exists():
            yield Gebrek(f"{wat} ontbreekt ({folder / naam}).", OPZET)
    if not list((folder / "fonts").glob("*.ttf")):
        yield Gebrek("De letters voor papier ontbreken.", OPZET)


def check_static_files() -> Iterator[Gebrek]:
    """The web serves files by a list that collectstatic makes."""
    backend = settings.STORAGES["staticfiles"]["BACKEND"]
    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    if "Manifest" in backend and not manifest.exists():
        yield Gebrek(
            f"De statische bestanden staan niet in {settings.STATIC_ROOT}.",
            "`samenspel serve` en `make demo` zetten ze klaar.",
        )


def check_space() -> Iterator[Gebrek]:
    """A full disk stops the work of everybody."""
    folder = next(path for path in (VAR, *VAR.parents) if path.exists())
    free = shutil.disk_usage(folder).free
    if free < GENOEG:
        yield Gebrek(f"Bij {folder} is nog {free // 1024**2} MB vrij.", "Maak ruimte.")


PROEVEN = {
    "instellingen": check_settings,
    "inlog van de organisatie": check_inlog,
    "werkwijze van de regio": check_werkwijze,
    "stijl, letters en iconen": check_vormgeving,
    "statische bestanden": check_static_files,
    "ruimte op de schijf": check_space,
}
