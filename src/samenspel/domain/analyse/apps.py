from django.apps import AppConfig


class AnalyseConfig(AppConfig):
    name = "samenspel.domain.analyse"
    verbose_name = "Analyse"

    def ready(self) -> None:
        from samenspel.domain.analyse import soorten  # noqa: F401
