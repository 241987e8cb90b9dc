from django.apps import AppConfig


class BesluitenConfig(AppConfig):
    name = "samenspel.domain.besluiten"
    verbose_name = "Besluiten"

    def ready(self) -> None:
        from samenspel.domain.besluiten import soorten  # noqa: F401
