"""A session ends by inactivity, and staying at work moves its end."""

import time

import pytest
from django.contrib.sessions.models import Session

from samenspel.interfaces.ui.sessie import LAST, RENEW_AFTER


@pytest.fixture
def aan_het_werk(client, noor):
    client.force_login(noor)
    client.get("/")
    return client


def test_a_second_click_writes_no_session(aan_het_werk):
    voor = aan_het_werk.session[LAST]

    aan_het_werk.get("/")

    assert aan_het_werk.session[LAST] == voor


def test_working_on_moves_the_end(aan_het_werk):
    session = aan_het_werk.session
    session[LAST] = int(time.time()) - RENEW_AFTER
    session.save()
    einde = Session.objects.get().expire_date

    aan_het_werk.get("/")

    assert Session.objects.get().expire_date > einde


def test_staying_signed_in_can_be_asked(aan_het_werk):
    session = aan_het_werk.session
    session[LAST] = 0
    session.save()

    answer = aan_het_werk.get("/verlenging/")

    assert answer.status_code == 204
    assert aan_het_werk.session[LAST] > 0


def test_the_page_warns_before_the_session_can_end(aan_het_werk, settings):
    page = aan_het_werk.get("/").content.decode()

    seconds = settings.SESSION_COOKIE_AGE - RENEW_AFTER
    assert f'data-verloopt-over="{seconds}"' in page
    assert 'data-verleng="/verlenging/"' in page
