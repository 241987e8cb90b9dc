from django.apps import AppConfig


class VerhaalConfig(AppConfig):
    name = "samenspel.domain.verhaal"
    verbose_name = "Verhaal"

    def ready(self) -> None:
        from samenspel.domain.verhaal import soorten  # noqa: F401
