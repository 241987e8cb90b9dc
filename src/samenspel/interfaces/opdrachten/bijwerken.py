"""`samenspel bijwerken`: have the database ready for this version."""

import argparse

from samenspel.interfaces.opdrachten.eigenaar import als_eigenaar, start_django
from samenspel.interfaces.opdrachten.melden import stap


def run(args: argparse.Namespace) -> int:
    start_django()
    with als_eigenaar():
        prepare_database()
    return 0


def prepare_database() -> None:
    """Migrate, install the key, give the rights; as the owner. Safe to repeat."""
    from samenspel.core.grants import grant_library_tables
    from samenspel.core.migreren import migrate
    from samenspel.core.sleutel import install_key

    with stap("Tabellen bijwerken"):
        migrate()
    with stap("Sleutel en rechten zetten"):
        install_key()
        grant_library_tables()
