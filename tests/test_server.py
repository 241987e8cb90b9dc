"""The embedded server: made whole or not at all, and gone when nobody needs it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from samenspel.config.omgeving import ROOT
from samenspel.core.postgres.server import Server

CLIENT = """
import sys, time
from pathlib import Path
import psycopg
from samenspel.core.postgres.server import Server

server = Server(Path(sys.argv[1]), durable=False).ensure()
with psycopg.connect(**server.params()) as connection:
    print(connection.execute("SELECT pg_postmaster_start_time()::text").fetchone()[0])
sys.stdout.flush()
time.sleep(float(sys.argv[2]))
"""
PATIENCE = 15  # seconds on a busy machine


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the user who runs PostgreSQL can reach."""
    folder = Path(tempfile.mkdtemp(prefix="samenspel-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server(folder: Path) -> Iterator[Server]:
    with closing_down(Server(folder / "postgres", durable=False)) as server:
        yield server


@contextmanager
def closing_down(server: Server) -> Iterator[Server]:
    try:
        yield server
    finally:
        kill_watcher(server)  # else it still writes in a folder that goes
        server.release()
        if server.is_running():
            server.stop("immediate")
        shutil.rmtree(server.sockets, ignore_errors=True)


def start_client(server: Server, seconds: float) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", CLIENT, str(server.wanted), str(seconds)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.PIPE,
        text=True,
    )


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def postmaster(server: Server) -> int:
    return int((server.data / "postmaster.pid").read_text().split()[0])


def test_many_processes_at_once_make_one_server(server):
    clients = [start_client(server, 1) for _ in range(6)]

    starts = {client.communicate()[0].strip() for client in clients}

    assert len(starts) == 1 and "" not in starts
    assert [client.returncode for client in clients] == [0] * 6
    assert wait_for(lambda: not server.is_running()), "the last one leaves it running"


def test_a_killed_client_leaves_no_server(server):
    client = start_client(server, 60)
    assert client.stdout is not None and client.stdout.readline().strip()

    client.kill()
    client.communicate()

    assert wait_for(lambda: not server.is_running())


def test_nothing_that_was_acknowledged_is_lost_when_the_server_is_killed(folder):
    with closing_down(Server(folder / "postgres")) as server:
        write_a_thousand_rows(server)
        os.kill(postmaster(server), signal.SIGKILL)
        server.release()

        with psycopg.connect(**server.ensure().params("samenspel_owner")) as connection:
            found = connection.execute("SELECT count(*) FROM regel").fetchone()

    assert found == (1000,)


def write_a_thousand_rows(server: Server) -> None:
    with psycopg.connect(**server.ensure().params("samenspel_owner")) as connection:
        connection.execute("CREATE TABLE regel (nummer int)")
        connection.execute("INSERT INTO regel SELECT generate_series(1, 1000)")


def test_a_server_that_lost_its_watcher_gets_another(server):
    server.ensure()
    assert wait_for(server._is_watched)
    kill_watcher(server)
    assert wait_for(lambda: not server._is_watched())

    client = start_client(server, 0)
    client.communicate()
    server.release()

    assert wait_for(lambda: not server.is_running())


def kill_watcher(server: Server) -> None:
    wanted = f"samenspel.core.postgres.server\0{server.wanted}\0".encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "cmdline").read_bytes().endswith(wanted):
                os.kill(int(process.name), signal.SIGKILL)
        except OSError:
            continue


def test_a_half_made_cluster_is_never_used(server):
    server.base.mkdir(parents=True)
    (server.base / "data.new").mkdir()
    (server.base / "data.new/PG_VERSION").write_text("18")

    server.ensure()

    assert server.is_healthy()
    assert not (server.base / "data.new").exists()


def test_a_folder_with_a_long_name_gets_a_short_socket(folder):
    with closing_down(Server(folder / ("lang" * 25) / "postgres")) as server:
        server.ensure()

        assert server.is_healthy()
        assert len(str(server.sockets)) < 90


def test_the_data_is_closed_to_others_on_this_machine(server):
    server.ensure()

    assert server.data.stat().st_mode & 0o077 == 0
    assert (server.base / "secret").stat().st_mode & 0o077 == 0
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(**{**server.params(), "password": "geraden"})
