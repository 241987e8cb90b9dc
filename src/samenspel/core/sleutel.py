"""Give the database the key with which it checks who acts."""

from django.db import connection

from samenspel.core.actor import pads
from samenspel.core.sql import INSTALL_KEY_SQL


def install_key() -> None:
    """Write the pads of the key in the settings; only the owner of the tables may."""
    with connection.cursor() as cursor:
        cursor.execute(INSTALL_KEY_SQL, list(pads()))
