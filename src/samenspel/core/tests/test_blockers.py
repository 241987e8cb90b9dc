from datetime import UTC, datetime, timedelta

import pytest

from samenspel.core.blockers import (
    Blocked,
    Blocker,
    blockers_for_moment,
    raise_if_blocked,
)

NU = datetime(2026, 3, 2, 14, tzinfo=UTC)
HARD = Blocker("wet", "Dit mag niet.")
ZACHT = Blocker("afspraak", "Dit mist nog.", hard=False)


def test_what_is_recorded_has_happened():
    assert list(blockers_for_moment(op=NU, nu=NU)) == []


def test_what_must_still_come_is_not_recorded():
    [found] = blockers_for_moment(op=NU + timedelta(minutes=1), nu=NU, message="Later.")

    assert (found.code, found.message, found.hard) == (
        "nog_niet_gebeurd",
        "Later.",
        True,
    )


def test_a_motivering_takes_away_what_is_soft_only():
    raise_if_blocked([ZACHT], motivering="De huisarts is ziek.")

    with pytest.raises(Blocked) as refused:
        raise_if_blocked([HARD, ZACHT], motivering="De huisarts is ziek.")
    assert refused.value.blockers == [HARD]


def test_blanks_are_no_motivering():
    with pytest.raises(Blocked):
        raise_if_blocked([ZACHT], motivering="  ")
