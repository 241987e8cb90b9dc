from collections.abc import Iterator

import pytest

from samenspel.interfaces.ui.opent import find_page


@pytest.fixture(autouse=True)
def _own_roads() -> Iterator[None]:
    """Find pages anew: these tests have addresses of their own."""
    find_page.cache_clear()
    yield
    find_page.cache_clear()
