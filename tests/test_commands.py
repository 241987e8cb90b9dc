"""The command-line tool: what it does, and one clear line when it cannot."""

import csv
import io
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path

import psycopg
import pytest
from django.db import connection, transaction

from samenspel.config.omgeving import ROOT
from samenspel.core.actor import Actor, Soort, acting_as
from samenspel.core.postgres.server import Server
from samenspel.domain.termijnen.herbouw import rebuild
from samenspel.domain.termijnen.models import Verplichting
from samenspel.interfaces.opdrachten.cli import main
from samenspel.interfaces.opdrachten.melden import Melding
from samenspel.interfaces.opdrachten.poort import choose_poort
from samenspel.interfaces.opdrachten.proeven_database import PROEVEN, check_key
from samenspel.interfaces.opdrachten.taken import herbouw_gezin, maak_inzagemaanden

CASE = ROOT / "src/samenspel/domain/termijnen/data/casussen/omgang-2023.toml"


def test_every_norm_of_the_catalogue_has_a_place(capsys):
    assert main(["normen", "--csv"]) == 0

    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    catalogue = [row for row in rows if re.fullmatch(r"N\d{3}", row["code"])]
    assert len(catalogue) == 399
    assert [row["code"] for row in catalogue if not row["plek"]] == []


def test_the_list_of_norms_shows_where_one_is_counted(capsys):
    main(["normen"])

    shown = capsys.readouterr().out
    assert "N006   Bezoek het gezin binnen drie dagen" in shown
    assert "telt: amsterdam N006 v1 rood" in shown
    assert "399 normen uit de catalogus" in shown


def test_a_case_is_replayed_day_by_day(capsys):
    assert main(["herspeel", str(CASE)]) == 0

    assert "2023-05-31\n  rood" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "code", "words"),
    [
        ([], 2, "Er ontbreekt iets: opdracht."),
        (["tovenaar"], 2, "Dit ken ik niet: tovenaar."),
        (["demo", "--poort", "veel"], 2, "veel past niet bij --poort."),
        (["herspeel"], 2, "Er ontbreekt iets: bestand."),
        (["herspeel", "nergens.toml"], 1, "Er is geen bestand nergens.toml."),
    ],
)
def test_a_wrong_command_is_explained_on_one_line(argv, code, words):
    ended = samenspel(*argv)

    assert ended.returncode == code
    assert ended.stdout == ""
    assert ended.stderr.startswith(f"samenspel: {words}")
    assert ended.stderr.count("\n") == 1


def test_a_faulty_case_names_each_fault(tmp_path):
    case = tmp_path / "zaak.toml"
    case.write_text('titel = "x"\n[[gebeurtenis]]\nsoort = "contact.vastgelegt"\n')

    ended = samenspel("herspeel", str(case))

    assert ended.returncode == 1
    assert "contact.vastgelegd" in ended.stderr  # what was probably meant
    assert "Traceback" not in ended.stderr


def test_a_missing_setting_is_one_line():
    ended = samenspel("controle", SAMENSPEL_HOSTS="samenspel.example")

    assert ended.returncode == 1
    assert ended.stderr == "samenspel: Zet SAMENSPEL_GEHEIM in de omgeving.\n"


def test_a_way_of_working_with_a_fault_is_named_with_its_place(tmp_path):
    (tmp_path / "pakketten").mkdir()
    (tmp_path / "pakketten" / "duinwijk.toml").write_text('code = "duinwijk"\n')

    ended = samenspel("normen", SAMENSPEL_WERKWIJZE=str(tmp_path))

    assert ended.returncode == 1
    assert "pakketten/duinwijk.toml: naam: Dit veld ontbreekt." in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_database_that_is_not_there_is_one_line():
    url = "postgres://samenspel_app:x@127.0.0.1:1/samenspel"

    ended = samenspel("herbouw", DATABASE_URL=url)

    assert ended.returncode == 1
    assert ended.stderr.startswith("samenspel: De database antwoordt niet (")
    assert ended.stderr.count("\n") == 1


def samenspel(*argv: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "samenspel", *argv],
        env={**own_environment(), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def own_environment() -> dict[str, str]:
    """The environment without what these tests run under."""
    dropped = ("DJANGO_", "SAMENSPEL_", "DATABASE_", "PYTEST_")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(dropped)}
    return {**kept, "PYTHONPATH": str(ROOT / "src")}


# Ports


@pytest.fixture
def busy_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_busy_port_that_was_asked_for_is_refused_with_a_way_out(busy_port):
    with pytest.raises(Melding, match=r"al in gebruik.*--poort"):
        choose_poort("127.0.0.1", busy_port)


def test_a_busy_first_port_gives_the_next(busy_port, monkeypatch, capsys):
    monkeypatch.setattr("samenspel.interfaces.opdrachten.poort.EERSTE", busy_port)

    found = choose_poort("127.0.0.1")

    assert busy_port < found < busy_port + 50
    assert f"Poort {busy_port} is bezet" in capsys.readouterr().out


# The database


@pytest.mark.django_db
@pytest.mark.parametrize("naam", PROEVEN)
def test_a_healthy_database_has_no_faults(naam):
    assert list(PROEVEN[naam]()) == []


@pytest.mark.django_db
def test_a_key_that_the_database_does_not_know_is_found(settings):
    settings.ACTOR_SLEUTEL = "een andere sleutel"

    assert "kent de sleutel" in str(next(iter(check_key())))


def test_the_projection_is_made_again_from_the_log(gezin_jansen):
    rows = Verplichting.objects.filter(gezin=gezin_jansen)
    before = sorted(rows.values_list("sleutel", "uiterlijk"))
    rows.filter(sleutel=before[0][0]).update(norm="N999")
    rows.filter(sleutel=before[1][0]).delete()

    assert rebuild(gezin_jansen.pk) == 2
    assert rebuild(gezin_jansen.pk) == 0
    assert sorted(rows.values_list("sleutel", "uiterlijk")) == before
    assert not rows.filter(norm="N999").exists()


def test_a_job_works_for_its_own_gezin_without_anybody_signed_in(gezin_jansen):
    rows = Verplichting.objects.filter(gezin=gezin_jansen)
    wanted = rows.count()
    rows.all().delete()

    with acting_as(None):
        herbouw_gezin(gezin_id=gezin_jansen.pk + 1)
        herbouw_gezin(gezin_id=gezin_jansen.pk)

    assert rows.count() == wanted


def test_a_job_for_another_gezin_changes_nothing_here(gezin_jansen):
    Verplichting.objects.filter(gezin=gezin_jansen).delete()

    with acting_as(Actor(Soort.TAAK, gezin_jansen.pk + 1)):
        rebuild(gezin_jansen.pk)

    assert not Verplichting.objects.filter(gezin=gezin_jansen).exists()


@pytest.mark.django_db
def test_the_worker_can_make_the_months_of_the_inzage():
    maak_inzagemaanden(timestamp=0)

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT to_regclass('privacy_inzage_' "
            "|| to_char(current_date + interval '1 month', 'YYYY_MM'))"
        )
        assert cursor.fetchone() != (None,)


def test_a_click_that_fails_leaves_no_job(gezin_jansen):
    with pytest.raises(RuntimeError), transaction.atomic():
        herbouw_gezin.defer(gezin_id=gezin_jansen.pk)
        assert count_jobs() == 1
        raise RuntimeError

    assert count_jobs() == 0


def count_jobs() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs")
        return cursor.fetchone()[0]


# The demo, as somebody tries it


@pytest.fixture
def var() -> Iterator[Path]:
    """A place for one demo, which the user who runs PostgreSQL can reach."""
    folder = Path(tempfile.mkdtemp(prefix="samenspel-demo-"))
    folder.chmod(0o755)
    yield folder
    for number in list_processes(folder):
        os.kill(number, signal.SIGKILL)
    shutil.rmtree(folder, ignore_errors=True)


def test_the_demo_starts_keeps_its_data_and_leaves_nothing_behind(var):
    with start_demo(var) as demo:
        adres = read_adres(demo)
        assert get(adres, "/gezond/") == 200
        assert get(adres, "/inloggen/login/") == 200
        assert samenspel("herbouw", "--later", SAMENSPEL_VAR=str(var)).returncode == 0
        assert wait_for(lambda: list_jobs(var) == [])
        second = samenspel("demo", SAMENSPEL_VAR=str(var))
        assert f"De demo draait al: http://{adres}" in second.stderr

        demo.send_signal(signal.SIGINT)
        assert demo.wait(30) == 0
        assert list_processes(var) == []

    begin = time.monotonic()
    with start_demo(var) as demo:
        read_adres(demo)
        assert time.monotonic() - begin < 30  # ten on a machine that does no more
        demo.kill()  # as when a terminal dies

    assert wait_for(lambda: list_processes(var) == [])


def start_demo(var: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "samenspel", "demo"],
        env={**own_environment(), "SAMENSPEL_VAR": str(var)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def read_adres(demo: "subprocess.Popen[str]") -> str:
    """Wait until the demo says where it is and who can sign in."""
    assert demo.stdout is not None
    said = ""
    for line in demo.stdout:
        said += line
        if line.startswith("Stoppen:"):
            break
    found = re.search(r"Samenspel draait: http://(127\.0\.0\.1:\d+)", said)
    assert found and "Log in als" in said, said
    return found[1]


def get(adres: str, path: str) -> int:
    web = HTTPConnection(adres, timeout=10)
    try:
        web.request("GET", path)
        return web.getresponse().status
    finally:
        web.close()


def list_processes(var: Path) -> list[int]:
    """Return every process that was started for this demo."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str(var).encode() in (process / "environ").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue
    return found


def list_jobs(var: Path) -> list[tuple[str, str]]:
    """Return the jobs that the worker did not finish; done ones are removed."""
    with psycopg.connect(**Server(var / "postgres").params()) as connection:
        return connection.execute(
            "SELECT task_name, status::text FROM procrastinate_jobs"
        ).fetchall()


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 30
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
