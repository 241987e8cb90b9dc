from django.apps import AppConfig


class VeiligheidConfig(AppConfig):
    name = "samenspel.domain.veiligheid"
    verbose_name = "Veiligheid"

    def ready(self) -> None:
        from samenspel.domain.veiligheid import soorten  # noqa: F401
