"""`samenspel demo`: everything that trying out needs, with one command."""

import argparse
import fcntl
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from typing import IO, Any

from samenspel.config.omgeving import VAR
from samenspel.interfaces.opdrachten.bijwerken import prepare_database
from samenspel.interfaces.opdrachten.eigenaar import als_eigenaar, start_django
from samenspel.interfaces.opdrachten.melden import Melding, stap, zeg
from samenspel.interfaces.opdrachten.poort import choose_poort
from samenspel.interfaces.opdrachten.processen import Processen
from samenspel.interfaces.opdrachten.statisch import have_static_files

ADRES = "127.0.0.1"
START_SECONDEN = 60
OPNIEUW = "Begin opnieuw met `make demo-schoon`."


def run(args: argparse.Namespace) -> int:
    with one_at_a_time() as houvast:
        poort = choose_poort(ADRES, args.poort)
        start_django()
        have_static_files()
        server = find_server()
        if args.schoon:
            throw_away(server)
        check_cluster(server)
        processen = Processen(VAR / "verslag")
        try:
            logins = prepare(server)
            processen.catch_signals()
            start(processen, poort)
            remember(houvast, f"http://{ADRES}:{poort}")
            show(f"http://{ADRES}:{poort}", logins)
            processen.watch()
        finally:  # stop first, speak later: nobody may be listening any more
            processen.stop()
            let_go(server)
    zeg("\nAlles is gestopt. Uw gegevens staan er nog.")
    return 0


@contextmanager
def one_at_a_time() -> Iterator[IO[str]]:
    """One demo per checkout; a second is told where the first one is."""
    VAR.mkdir(parents=True, exist_ok=True)
    with open(VAR / "demo.lock", "a+") as houvast:
        try:
            fcntl.flock(houvast, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            houvast.seek(0)
            waar = houvast.read().strip() or "en start nog op"
            raise Melding(
                f"De demo draait al: {waar}. Stop die eerst met Ctrl-C."
            ) from None
        remember(houvast, "")
        yield houvast


def remember(houvast: IO[str], waar: str) -> None:
    houvast.truncate(0)
    houvast.write(waar)
    houvast.flush()


def find_server() -> Any:
    """Return the embedded server, None when DATABASE_URL points elsewhere."""
    from django.db import connection

    return connection.settings_dict["SERVER"]


def throw_away(server: Any) -> None:
    """Remove the data of the demo; the next start makes it again."""
    if server is None:
        raise Melding(
            "Met DATABASE_URL gooit de demo niets weg. Leeg die database zelf."
        )
    with stap("Oude demo weggooien"):
        if server.is_running():
            server.stop()
        shutil.rmtree(server.data, ignore_errors=True)


def check_cluster(server: Any) -> None:
    """Refuse data that this PostgreSQL cannot read, instead of trying for minutes."""
    from samenspel.core.postgres.binaries import PostgresMissing, major_version

    if server is None:
        return
    try:
        ours = major_version(server.bindir)
    except PostgresMissing as fault:
        raise Melding(str(fault)) from fault
    versie = server.data / "PG_VERSION"
    if versie.exists() and int(versie.read_text()) != ours:
        raise Melding(
            f"De gegevens zijn van PostgreSQL {versie.read_text().strip()} en hier "
            f"staat {ours}. {OPNIEUW}"
        )


def prepare(server: Any) -> list[Any]:
    """Start the database, migrate it and load the fictional region; returns the logins."""
    from django.db import transaction
    from django.utils import timezone

    from samenspel.demo.laden import load_demo

    if server is not None:
        with stap("PostgreSQL starten"):
            server.ensure()
    with als_eigenaar():
        prepare_database()
        with stap("Verzonnen regio laden"), transaction.atomic():
            return list(load_demo(timezone.now()))


def start(processen: Processen, poort: int) -> None:
    with stap("Web en worker starten"):
        processen.start_web(ADRES, poort, werkers=2)
        processen.start_worker()
        end = time.monotonic() + START_SECONDEN
        while not answers(poort):
            processen.check()
            if time.monotonic() > end:
                raise Melding(f"Het web antwoordt niet. Kijk in {processen.verslagen}.")
            time.sleep(0.1)


def answers(poort: int) -> bool:
    """Say whether the web and the database behind it are well."""
    web = HTTPConnection(ADRES, poort, timeout=10)
    try:
        web.request("GET", "/gezond/")
        return web.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        web.close()


def show(waar: str, logins: Iterable[Any]) -> None:
    """Say where it is, who can sign in, and what there is to see, in the order to try."""
    alle = list(logins)
    eerst = [login for login in alle if login.probeer]
    ook = [login.gebruikersnaam for login in alle if not login.probeer]
    zeg(f"\nSamenspel draait: {waar}\n")
    zeg("Log in als een van deze verzonnen mensen.")
    zeg(f"Het wachtwoord is steeds: {alle[0].wachtwoord}\n")
    for login in eerst:
        zeg(f"  {login.gebruikersnaam:<9} {login.naam}, {login.rol}")
        zeg(f"  {'':<9} {login.probeer}")
    zeg(f"\nOok: {', '.join(ook)}.")
    zeg("Stoppen: Ctrl-C. Alles opnieuw: make demo-schoon.")


def let_go(server: Any) -> None:
    """Close the database and wait until the server has stopped, unless others use it."""
    from django.db import connections

    connections.close_all()
    if server is None:
        return
    server.release()
    end = time.monotonic() + 10
    while server.is_running():
        if time.monotonic() > end:
            zeg("PostgreSQL blijft draaien: een ander programma gebruikt het nog.")
            return
        time.sleep(0.1)
