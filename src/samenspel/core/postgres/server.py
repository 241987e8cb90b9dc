"""A PostgreSQL server that starts by itself, for trying out and for tests.

Every process that uses it holds a shared lock on one file. A watcher waits for an
exclusive lock and stops the server when nobody holds it any more; the kernel frees a
lock also when a process is killed, so nothing is left behind.
"""

import fcntl
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import IO, Any

import psycopg

from samenspel.core.postgres.binaries import (
    find_bindir,
    find_system_user,
    is_reachable,
)
from samenspel.core.postgres.cluster import (
    APP,
    BREED,
    DATABASE,
    OWNER,
    PORTAAL,
    ROLES,
    make_cluster,
)

__all__ = ["APP", "BREED", "DATABASE", "OWNER", "PORTAAL", "ROLES", "Server"]

# A unix socket path longer than about 107 characters is refused by the kernel.
LONGEST_SOCKET_FOLDER = 80
START_SECONDS = 120


class Server:
    """One embedded server: its data, its secrets and its life."""

    def __init__(self, base: Path, *, durable: bool = True) -> None:
        self.wanted = Path(base).resolve()
        self.durable = durable
        self._held: tuple[int, IO[str]] | None = None
        self._logged_in = False

    @cached_property
    def user(self) -> Any:
        return find_system_user()

    @cached_property
    def base(self) -> Path:
        if is_reachable(self.wanted, self.user):
            return self.wanted
        return Path("/var/tmp") / f"samenspel-{self._mark}"

    @cached_property
    def _mark(self) -> str:
        return hashlib.sha256(str(self.wanted).encode()).hexdigest()[:12]

    @property
    def data(self) -> Path:
        return self.base / "data"

    @cached_property
    def sockets(self) -> Path:
        own = self.base / "run"
        if len(str(own)) <= LONGEST_SOCKET_FOLDER:
            return own
        return Path(tempfile.gettempdir()) / f"samenspel-{os.geteuid()}-{self._mark}"

    @cached_property
    def bindir(self) -> Path:
        found = find_bindir()
        if is_reachable(found, self.user):
            return found
        copy = self.base / "pginstall"
        if not copy.exists():
            shutil.copytree(found.parent, self.base / "pginstall.new", symlinks=True)
            os.rename(self.base / "pginstall.new", copy)
        return copy / "bin"

    # Starting

    def ensure(self) -> "Server":
        """Have a server that answers; start or make it when there is none."""
        if self._logged_in and self._answers():
            return self
        self._make_folders()
        self._hold()
        if self.is_healthy():
            if not self._is_watched():
                self._leave_a_watcher()
            self._logged_in = True
            return self
        with self._lock():
            if not (self.data / "PG_VERSION").exists():
                make_cluster(self)
            self._wait_until_healthy()
        self._logged_in = True
        return self

    def is_healthy(self) -> bool:
        """Say whether a real login works: a dying server may still accept a socket."""
        if not self._answers():
            return False
        try:
            psycopg.connect(**self.params(), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True

    def is_running(self) -> bool:
        """Say whether a server listens; it may still be starting or stopping."""
        return self._answers()

    def params(self, role: str = APP, database: str = DATABASE) -> dict[str, Any]:
        """Return what psycopg needs to log in with this role."""
        return {
            "host": str(self.sockets),
            "port": 5432,
            "dbname": database,
            "user": role,
            "password": (self.base / "secret" / role).read_text(),
        }

    def release(self) -> None:
        """Let go: when no other process holds the server, the watcher stops it."""
        if self._held is not None:
            self._held[1].close()
        self._held = None
        self._logged_in = False

    def stop(self, mode: str = "fast") -> None:
        """Stop the server; connections that are open are closed."""
        self.run("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")

    def watch(self, grace: float = 2.0) -> None:
        """Wait until the last client is gone, then stop the server. Runs apart."""
        with (
            open(self.base / "clients.lock", "a") as clients,
            open(self.base / "watcher.lock", "a") as watcher,
        ):
            try:
                fcntl.flock(watcher, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            while True:
                fcntl.flock(clients, fcntl.LOCK_EX)
                fcntl.flock(clients, fcntl.LOCK_UN)
                time.sleep(grace)
                try:
                    fcntl.flock(clients, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    continue
                with self._lock():
                    if self._answers():
                        self.stop()
                return

    # Inside

    def _make_folders(self) -> None:
        self.base.mkdir(parents=True, exist_ok=True, mode=0o750)
        self.sockets.mkdir(parents=True, exist_ok=True, mode=0o755)
        allowed = {os.geteuid(), *([self.user.pw_uid] if self.user else [])}
        if self.sockets.stat().st_uid not in allowed:
            raise RuntimeError(f"{self.sockets} is van een andere gebruiker.")
        if self.user:
            self.base.chmod(0o751)
            os.chown(self.sockets, self.user.pw_uid, self.user.pw_gid)

    def _hold(self) -> None:
        if self._held is None or self._held[0] != os.getpid():
            handle = open(self.base / "clients.lock", "a")  # noqa: SIM115 held for life
            fcntl.flock(handle, fcntl.LOCK_SH)
            self._held = (os.getpid(), handle)

    @contextmanager
    def _lock(self) -> Iterator[None]:
        with open(self.base / "start.lock", "a") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def _answers(self) -> bool:
        probe = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            probe.connect(str(self.sockets / ".s.PGSQL.5432"))
        except OSError:
            return False
        finally:
            probe.close()
        return True

    def _wait_until_healthy(self) -> None:
        end = time.monotonic() + START_SECONDS
        while not self.is_healthy():
            if time.monotonic() > end:
                raise RuntimeError(
                    f"PostgreSQL komt niet op. Kijk in {self.base / 'server.log'}."
                )
            if self._answers():
                time.sleep(0.2)
            else:
                self._start(end)

    def _start(self, end: float) -> None:
        log = self.base / "server.log"
        log.touch()
        if self.user:
            os.chown(log, self.user.pw_uid, self.user.pw_gid)
        while True:  # after a crash orphans may hold the shared memory for a moment
            try:
                self.run("pg_ctl", "-D", self.data, "-w", "-l", log, "start")
                break
            except subprocess.CalledProcessError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.25)
        self._leave_a_watcher()

    def _is_watched(self) -> bool:
        with open(self.base / "watcher.lock", "a") as watcher:
            try:
                fcntl.flock(watcher, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False

    def _leave_a_watcher(self) -> None:
        null = [
            (os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0)
            for number in (0, 1, 2)
        ]
        os.posix_spawn(
            sys.executable,
            [sys.executable, "-m", __name__, str(self.wanted)],
            {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            file_actions=null,
            setsid=True,
        )

    def run(self, program: str, *args: object) -> None:
        """Run one of PostgreSQL's programs as that user; raises CalledProcessError."""
        subprocess.run(
            [str(self.bindir / program), *[str(a) for a in args]],
            check=True,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
            **self.as_user(),
        )

    def as_user(self) -> dict[str, Any]:
        """Return how subprocess becomes the user that may run the server."""
        if not self.user:
            return {}
        return {
            "user": self.user.pw_uid,
            "group": self.user.pw_gid,
            "extra_groups": [],
        }


if __name__ == "__main__":
    Server(Path(sys.argv[1])).watch()
