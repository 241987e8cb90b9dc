from django.apps import AppConfig


class SamenwerkingConfig(AppConfig):
    name = "samenspel.domain.samenwerking"
    verbose_name = "Samenwerking"

    def ready(self) -> None:
        from samenspel.domain.samenwerking import soorten  # noqa: F401
