"""The jobs of the worker: each acts for one gezin, or touches no gezin at all."""

from functools import wraps
from typing import Protocol

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspel.core.actor import Actor, Soort, acting_as
from samenspel.core.grants import make_inzage_months
from samenspel.core.zegels.maken import seal_everything
from samenspel.domain.organisatie.queries import find_gebruiker
from samenspel.domain.privacy.actions import follow_werkwijze
from samenspel.domain.privacy.volgers import Systeem, queue_followers
from samenspel.domain.termijnen.herbouw import rebuild


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
