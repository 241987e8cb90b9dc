from django.apps import AppConfig


class MeldingenConfig(AppConfig):
    name = "samenspel.domain.meldingen"
    verbose_name = "Meldingen"

    def ready(self) -> None:
        from samenspel.domain.meldingen import soorten  # noqa: F401
