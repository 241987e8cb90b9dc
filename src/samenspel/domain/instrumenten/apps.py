from django.apps import AppConfig


class InstrumentenConfig(AppConfig):
    name = "samenspel.domain.instrumenten"
    verbose_name = "Instrumenten"

    def ready(self) -> None:
        from samenspel.domain.instrumenten import soorten  # noqa: F401
