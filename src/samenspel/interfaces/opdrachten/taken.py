"""The jobs of the worker: each acts for one gezin, for one worker, or for nobody."""

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import Any, Protocol

from django.db import transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from samenspel.core.actor import Actor, Soort, acting_as, acting_as_gebruiker
from samenspel.core.grants import make_inzage_months
from samenspel.core.zegels.maken import seal_everything
from samenspel.domain.handelingen.nieuws import count_dagbericht, list_direct
from samenspel.domain.meldingen.actions import mark_dagbericht, mark_verstuurd
from samenspel.domain.meldingen.queries import find_voorkeur, list_ontvangers
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.organisatie.queries import find_gebruiker
from samenspel.domain.privacy.actions import follow_werkwijze
from samenspel.domain.privacy.volgers import Systeem, queue_followers
from samenspel.domain.termijnen.herbouw import rebuild
from samenspel.domain.werkwijze.atw import is_werkdag
from samenspel.interfaces.ui.post import Brief, send_now

Task = Any  # what `app.task` makes; procrastinate does not type it
OPNIEUW = RetryStrategy(max_attempts=6, exponential_wait=4)  # about twenty minutes


class Gezinstaak(Protocol):
    """A job for one gezin, called with its number by name."""

    def __call__(self, gezin_id: int) -> None: ...


def voor_gezin(job: Gezinstaak) -> Gezinstaak:
    """Run a job with a token that opens this one gezin; row security hides the rest."""

    @wraps(job)
    def wrapper(gezin_id: int) -> None:
        with acting_as(Actor(Soort.TAAK, gezin_id)), transaction.atomic():
            job(gezin_id)

    return wrapper


@app.task(name="herbouw_gezin")
@voor_gezin
def herbouw_gezin(gezin_id: int) -> None:
    """Make the verplichtingen of one gezin again, after the norms changed."""
    rebuild(gezin_id)


@app.periodic(cron="*/5 * * * *")
@app.task(name="laat_werkwijze_volgen", queueing_lock="laat_werkwijze_volgen")
def laat_werkwijze_volgen(timestamp: int) -> None:
    """Find the families whose region chose another way of working."""
    queue_followers()


@app.task(name="volg_werkwijze")
def volg_werkwijze(gezin_id: int, door: int | None) -> None:
    """Let one gezin follow the way of working that its region chose."""
    with acting_as(Actor(Soort.TAAK, gezin_id)), transaction.atomic():
        follow_werkwijze(
            gezin_id=gezin_id,
            by=(door and find_gebruiker(door)) or Systeem(),
            at=timezone.now(),
        )


def voor_medewerker(job: Callable[[Gebruiker], None]) -> Callable[[int], None]:
    """Run a job as one worker: row security shows what that worker may see."""

    @wraps(job)
    def wrapper(gebruiker_id: int) -> None:
        with acting_as_gebruiker(gebruiker_id), transaction.atomic():
            gebruiker = find_gebruiker(gebruiker_id)
            if gebruiker is not None and gebruiker.emailadres:
                job(gebruiker)

    return wrapper


@app.periodic(cron="1 * * * *")
@app.task(name="plan_dagberichten", queueing_lock="plan_dagberichten")
def plan_dagberichten(timestamp: int) -> None:
    """Queue the dagbericht of everybody who chose this hour; on working days only."""
    nu = timezone.localtime()
    if is_werkdag(nu.date()):
        queue_all(verstuur_dagbericht, list_ontvangers(nu.hour))


@app.periodic(cron="*/5 * * * *")
@app.task(name="plan_directe_berichten", queueing_lock="plan_directe_berichten")
def plan_directe_berichten(timestamp: int) -> None:
    """Queue a look for everybody who wants some news at once."""
    queue_all(verstuur_direct, list_ontvangers(None))


def queue_all(task: Task, ontvangers: list[int]) -> None:
    """Queue this job once for each login; what waits already is not queued again."""
    for pk in ontvangers:
        with suppress(AlreadyEnqueued):
            task.configure(queueing_lock=f"{task.name}_{pk}").defer(gebruiker_id=pk)


@app.task(name="verstuur_dagbericht", retry=OPNIEUW)
@voor_medewerker
def verstuur_dagbericht(gebruiker: Gebruiker) -> None:
    """Tell one worker how much asks attention today; nothing when nothing does."""
    nu = timezone.now()
    voorkeur = find_voorkeur(gebruiker.medewerker)
    if voorkeur is None or voorkeur.dagbericht_op == timezone.localdate():
        return
    if aantal := count_dagbericht(gebruiker.medewerker, voorkeur, nu):
        send_now(
            gebruiker.emailadres, Brief.DAGBERICHT, aantal=aantal, url=voorkeur.adres
        )
    mark_dagbericht(voorkeur=voorkeur, by=gebruiker, at=timezone.localtime(nu))


@app.task(name="verstuur_direct", retry=OPNIEUW)
@voor_medewerker
def verstuur_direct(gebruiker: Gebruiker) -> None:
    """Tell one worker that something is new, once for each thing."""
    nu = timezone.now()
    voorkeur = find_voorkeur(gebruiker.medewerker)
    if voorkeur is None:
        return
    if nieuws := list_direct(gebruiker.medewerker, voorkeur, nu):
        aan, sleutels = gebruiker.emailadres, [n.sleutel for n in nieuws]
        send_now(aan, Brief.DIRECT, aantal=len(nieuws), url=voorkeur.adres)
        mark_verstuurd(sleutels=sleutels, by=gebruiker, at=nu)


@app.periodic(cron="47 * * * *")
@app.task(name="verzegel", queueing_lock="verzegel")
def verzegel(timestamp: int) -> None:
    """Seal what was written in the last hour."""
    seal_everything()


@app.periodic(cron="17 3 * * *")
@app.task(name="maak_inzagemaanden", queueing_lock="maak_inzagemaanden")
def maak_inzagemaanden(timestamp: int) -> None:
    """Have the Inzage partitions of this month and the next, every night."""
    make_inzage_months()
