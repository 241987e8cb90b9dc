"""The static files of a run: gathered again only when one of them changed."""

from pathlib import Path

from samenspel.interfaces.opdrachten.melden import Melding, stap


def have_static_files() -> None:
    """Gather, name by content and compress; raises Melding before set-up was done."""
    from django.conf import settings

    import samenspel.interfaces.ui as ui

    folder = Path(next(iter(ui.__path__)))
    if not (folder / "static/ui/vendor/ui.css").exists():
        raise Melding("De vormgeving is nog niet klaargezet. Draai `make demo`.")
    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    if manifest.exists() and manifest.stat().st_mtime > _youngest(folder / "static"):
        return
    from django.core.management import call_command

    with stap("Vormgeving klaarzetten"):
        call_command("collectstatic", interactive=False, clear=True, verbosity=0)


def _youngest(folder: Path) -> float:
    return max(path.stat().st_mtime for path in folder.rglob("*"))
