"""`python -m samenspel.interfaces.opdrachten.worker`: do the jobs until told to stop."""

from samenspel.interfaces.opdrachten.eigenaar import als_app, start_django

TEGELIJK = 2


def main() -> None:
    """Work through the jobs as the restricted role; SIGTERM ends after the running one."""
    start_django()
    from procrastinate.contrib.django import app

    with als_app():
        connector = app.connector.get_worker_connector()  # type: ignore[attr-defined]
        with app.replace_connector(connector) as worker:
            worker.run_worker(
                concurrency=TEGELIJK,
                delete_jobs="successful",
                shutdown_graceful_timeout=8,
            )


if __name__ == "__main__":
    main()
