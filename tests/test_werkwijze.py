"""What a region chooses reaches every family that it has the regie of."""

import json

from django.db import connection
from django.utils import timezone

from samenspel.core.actor import acting_as, acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.organisatie.actions import change_regio
from samenspel.domain.privacy.volgers import queue_followers
from samenspel.domain.termijnen.models import Verplichting
from samenspel.interfaces.opdrachten.taken import volg_werkwijze


def test_families_follow_what_their_region_chose(gezin_jansen, bea):
    regio = bea.medewerker.organisatie.regio
    assert queue_followers() == 0

    with acting_as_gebruiker(bea.pk):
        change_regio(
            regio=regio,
            pakketten=[*regio.pakketten, "eigen-kind-gezien"],
            reden="Afgesproken in het regio-overleg",
            by=bea,
            at=timezone.now(),
        )
    assert queue_followers() == 1
    assert queue_followers() == 0  # it waits already
    with acting_as(None):
        volg_werkwijze(**find_job("volg_werkwijze"))

    lijn = Gebeurtenis.objects.get(soort="werkwijze.gekozen")
    assert lijn.waarden == {"pakketten": ["amsterdam", "eigen-kind-gezien"]}
    assert (lijn.door, lijn.gezin_id) == (bea.pk, gezin_jansen.pk)
    assert Verplichting.objects.filter(regel="E011", gezin=gezin_jansen).count() == 2
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")
    assert queue_followers() == 0


def test_what_was_chosen_by_hand_is_followed_without_a_name(gezin_jansen):
    with acting_as(None):
        volg_werkwijze(gezin_id=gezin_jansen.pk, door=None)

    lijn = Gebeurtenis.objects.get(soort="werkwijze.gekozen")
    assert (lijn.door, lijn.door_naam) == (0, "Samenspel")


def find_job(naam: str) -> dict:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT args FROM procrastinate_jobs WHERE task_name = %s", [naam]
        )
        [[args]] = cursor.fetchall()
    return args if isinstance(args, dict) else json.loads(args)
