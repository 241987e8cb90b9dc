"""Django's PostgreSQL backend that knows roles, and tells each transaction who acts."""

from typing import Any

from django.db.backends.postgresql import base

from samenspel.core import actor


class DatabaseWrapper(base.DatabaseWrapper):
    """Connects as the role in settings ROLE; starts the embedded server when asked.

    settings: SERVER is an embedded Server or None; ROLES gives HOST, PORT, USER and
    PASSWORD per role for a server elsewhere.
    """

    def get_connection_params(self) -> dict[str, Any]:
        role = self.settings_dict["ROLE"]
        server = self.settings_dict["SERVER"]
        if server is not None:
            found = server.ensure().params(role)
            self.settings_dict.update(
                HOST=found["host"],
                PORT=found["port"],
                USER=found["user"],
                PASSWORD=found["password"],
            )
        else:
            self.settings_dict.update(self.settings_dict["ROLES"][role])
        params: dict[str, Any] = super().get_connection_params()
        return params

    def push_actor(self) -> None:
        """Tell the running transaction who acts."""
        pid = self.connection.info.backend_pid
        token = actor.sign(actor.current(), backend_pid=pid)
        with self.cursor() as cursor:
            cursor.execute("SELECT set_config('samenspel.actor', %s, true)", [token])

    def set_autocommit(
        self,
        autocommit: bool,
        force_begin_transaction_with_broken_autocommit: bool = False,
    ) -> None:
        super().set_autocommit(
            autocommit, force_begin_transaction_with_broken_autocommit
        )
        if not autocommit and actor.current() is not None:
            self.push_actor()  # an outermost atomic() has begun
