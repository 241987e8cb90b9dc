"""Making a cluster: all of it, or nothing."""

import os
import secrets
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from samenspel.core.postgres.binaries import major_version

if TYPE_CHECKING:
    from samenspel.core.postgres.server import Server

DATABASE = "samenspel"
OWNER, APP, PORTAAL, BREED = (
    "samenspel_owner",
    "samenspel_app",
    "samenspel_portaal",
    "samenspel_breed",
)
ROLES = (OWNER, APP, PORTAAL, BREED)


def make_cluster(server: "Server") -> None:
    """Make the data of a server that has none: roles with passwords, one database."""
    fresh = server.base / "data.new"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    passwords = _write_passwords(server)
    with tempfile.NamedTemporaryFile("w", dir=server.base) as handle:
        handle.write(passwords["postgres"])
        handle.flush()
        if server.user:
            for path in (fresh, Path(handle.name)):
                os.chown(path, server.user.pw_uid, server.user.pw_gid)
        _initdb(server, fresh, handle.name)
    with open(fresh / "postgresql.conf", "a") as conf:
        conf.write("\n".join(_settings(server)) + "\n")
    _make_roles(server, fresh, passwords)
    os.rename(fresh, server.data)  # atomic: a half-made cluster is never used


def _write_passwords(server: "Server") -> dict[str, str]:
    folder = server.base / "secret"
    folder.mkdir(mode=0o700, exist_ok=True)
    passwords = {role: secrets.token_urlsafe(24) for role in ("postgres", *ROLES)}
    for role, password in passwords.items():
        path = folder / role
        path.touch(mode=0o600)
        path.write_text(password)
    return passwords


def _initdb(server: "Server", folder: Path, password_file: str) -> None:
    locale = ["--locale=C.UTF-8"]
    if major_version(server.bindir) >= 17:
        locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        locale.append("--locale=C")
    options = ["-U", "postgres", "-E", "UTF8", "-A", "scram-sha-256"]
    options += [f"--pwfile={password_file}", "--data-checksums", *locale]
    if not server.durable:
        options.append("--no-sync")
    server.run("initdb", "-D", folder, *options)


def _settings(server: "Server") -> list[str]:
    lines = [
        "listen_addresses = ''",
        f"unix_socket_directories = '{server.sockets}'",
        "unix_socket_permissions = 0777",
        "shared_buffers = 256MB",
        "max_connections = 100",
        "jit = off",
        "random_page_cost = 1.1",
    ]
    if not server.durable:
        lines += ["fsync = off", "full_page_writes = off"]
        lines.append("synchronous_commit = off")
    return lines


def _make_roles(server: "Server", folder: Path, passwords: dict[str, str]) -> None:
    # Single-user mode: no network, no race.
    sql = [
        f"CREATE ROLE {role} LOGIN NOBYPASSRLS PASSWORD '{passwords[role]}';"
        for role in ROLES
    ]
    sql.append(f"ALTER ROLE {OWNER} CREATEDB;")
    sql.append(f"CREATE DATABASE {DATABASE} OWNER {OWNER};")
    command = [server.bindir / "postgres", "--single", "-D", folder, "postgres"]
    subprocess.run(
        [str(part) for part in command],
        input="\n".join(sql) + "\n",
        text=True,
        check=True,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        **server.as_user(),
    )
