"""`make bench`: pages against the same work in bare SQL, on 1,000 generated families.

Ratios count; the times are of this machine at this moment. A floor file in `vloer/` is
what a page asks of the database, written by hand, with actor and Inzage included.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HIER = Path(__file__).parent
sys.path[:0] = [str(HIER.parent), str(HIER.parent / "src")]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samenspel.config.settings.test")
os.environ.setdefault("SAMENSPEL_VAR", str(HIER.parent / "var/bench"))

import django  # noqa: E402

django.setup()

from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import timezone  # noqa: E402

from samenspel.core import actor  # noqa: E402
from samenspel.core.actor import Actor, Soort, acting_as_gebruiker  # noqa: E402
from samenspel.core.grants import grant_library_tables  # noqa: E402
from samenspel.core.migreren import migrate  # noqa: E402
from samenspel.core.postgres.server import APP, OWNER  # noqa: E402
from samenspel.core.sleutel import install_key  # noqa: E402
from samenspel.demo.genereren import (  # noqa: E402
    list_werkers,
    make_gezinnen,
    make_werkers,
    record_signalen,
)
from samenspel.domain.gezin.actions import import_stamboom  # noqa: E402
from samenspel.domain.gezin.gedcom import MOST_MENSEN, read_stamboom  # noqa: E402
from samenspel.domain.gezin.models import Gezin  # noqa: E402
from samenspel.domain.gezin.tests.stambomen import make_groot  # noqa: E402
from samenspel.interfaces.werkplek.contact.forms import contact_initial  # noqa: E402

GEZINNEN = int(os.environ.get("GEZINNEN", "1000"))
RONDES = 30
GEBEURTENISSEN = 3000


def main() -> None:
    """Make the region when it is not there, then measure and print."""
    prepare()
    werker = list_werkers()[3]
    with acting_as_gebruiker(werker.pk):
        gezin = first_gezin()
    meet_stamboom(werker, gezin)
    client = Client()
    client.force_login(werker)
    meet_tijdlijn(client, werker, gezin)
    say(f"\n{'bladzijde':<18}{'bladzijde ms':>14}{'kale SQL ms':>14}{'verhouding':>12}")
    for naam, doe in pages(client, gezin).items():
        meet(naam, doe, werker, gezin)


def prepare() -> None:
    connection.settings_dict["ROLE"] = OWNER
    migrate()
    install_key()
    grant_library_tables()
    if not list_werkers():
        make_werkers(max(10, GEZINNEN // 10))
    become(APP)
    made = count_gezinnen()
    for nummer, _ in enumerate(make_gezinnen(GEZINNEN - made, timezone.now(), made), 1):
        if nummer % 50 == 0:
            say(f"\r  {made + nummer} van {GEZINNEN} gezinnen gemaakt", end="")


def become(role: str) -> None:
    connection.close()
    connection.settings_dict["ROLE"] = role


def count_gezinnen() -> int:
    become(OWNER)
    made = Gezin.objects.count()
    become(APP)
    return made


def first_gezin() -> Gezin:
    with transaction.atomic():
        gezin = Gezin.objects.order_by("pk").first()
    assert gezin is not None
    return gezin


def pages(client: Client, gezin: Gezin) -> dict[str, Callable[[], Any]]:
    nummer = gezin.dossiernummer
    contact = reverse("werkplek:contact-nieuw", args=[nummer])
    return {
        "vandaag": lambda: client.get("/"),
        "kaart": lambda: client.get(reverse("werkplek:kaart", args=[nummer])),
        "lijst": lambda: client.get(reverse("werkplek:gezinnen")),
        "team": lambda: client.get(reverse("werkplek:team")),
        "zoeken": lambda: client.get(reverse("werkplek:zoeken"), {"q": "Heyden"}),
        "contact": lambda: client.post(contact, {**contact_initial(), "volgende": "7"}),
    }


def meet(naam: str, doe: Callable[[], Any], werker: Any, gezin: Gezin) -> None:
    """Time a page and its floor in turn, so that both meet the same machine."""
    assert doe().status_code in (200, 302)
    statements = read_floor(naam)
    page, floor = [], []
    for _ in range(RONDES):
        page.append(clock(doe))
        floor.append(clock(lambda: run_floor(statements, werker, gezin)))
    van, tot = statistics.median(page), statistics.median(floor)
    say(f"{naam:<18}{van:>14.1f}{tot:>14.2f}{van / tot:>12.1f}")


def meet_stamboom(werker: Any, gezin: Gezin) -> None:
    """Time a family tree of 5,000 people, from the bytes to the history; keep nothing."""
    inhoud = make_groot(MOST_MENSEN)

    def lees_in() -> None:
        stamboom = read_stamboom(inhoud, vandaag=timezone.localdate())
        import_stamboom(
            gezin=gezin, stamboom=stamboom, zelfde={}, by=werker, at=timezone.now()
        )

    with acting_as_gebruiker(werker.pk), transaction.atomic():
        say(f"\nstamboom van {MOST_MENSEN} mensen: {clock(lees_in) / 1000:.1f} s")
        transaction.set_rollback(True)


def meet_tijdlijn(client: Client, werker: Any, gezin: Gezin) -> None:
    """Count what a tijdlijn of 3,000 events asks of the processor; keep nothing.

    Beside it a page of the same dossier with hardly anything on it: what both spend is
    of the dossier, not of the tijdlijn.
    """
    with acting_as_gebruiker(werker.pk), transaction.atomic():
        record_signalen(gezin, werker, GEBEURTENISSEN)
        lang, leeg = (
            statistics.median(reckon(client, gezin, naam) for _ in range(RONDES))
            for naam in ("tijdlijn", "signalen")
        )
        transaction.set_rollback(True)
    say(
        f"tijdlijn van {GEBEURTENISSEN} gebeurtenissen: {lang:.0f} ms rekenen,"
        f" waarvan {leeg:.0f} ms voor elke bladzijde van een dossier"
    )


def reckon(client: Client, gezin: Gezin, naam: str) -> float:
    """Return the milliseconds of processor that a page takes."""
    url = reverse(f"werkplek:{naam}", args=[gezin.dossiernummer])
    begin = time.process_time()
    answer = client.get(url)
    took = (time.process_time() - begin) * 1000
    assert answer.status_code == 200
    return took


def clock(doe: Callable[[], Any]) -> float:
    begin = time.perf_counter()
    doe()
    return (time.perf_counter() - begin) * 1000


def read_floor(naam: str) -> list[str]:
    text = (HIER / "vloer" / f"{naam}.sql").read_text("utf-8")
    return [statement for statement in text.split(";") if statement.strip()]


def run_floor(statements: list[str], werker: Any, gezin: Gezin) -> None:
    """Do the same work bare: one transaction, one actor, the statements of the file."""
    connection.ensure_connection()
    raw = connection.connection
    token = actor.sign(
        Actor(Soort.GEBRUIKER, werker.pk), backend_pid=raw.info.backend_pid
    )
    values = {
        "gebruiker": werker.pk,
        "medewerker": werker.medewerker.pk,
        "team": werker.medewerker.team_id,
        "gezin": gezin.pk,
        "nummer": gezin.dossiernummer,
        "token": token,
    }
    with raw.transaction(), raw.cursor() as cursor:
        cursor.execute("SELECT set_config('samenspel.actor', %(token)s, true)", values)
        for statement in statements:
            cursor.execute(statement, values)
            if cursor.description:
                cursor.fetchall()


def say(text: str, end: str = "\n") -> None:
    sys.stdout.write(text + end)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
