from django.apps import AppConfig


class GezinConfig(AppConfig):
    name = "samenspel.domain.gezin"
    verbose_name = "Gezin"

    def ready(self) -> None:
        from samenspel.domain.gezin import soorten  # noqa: F401
