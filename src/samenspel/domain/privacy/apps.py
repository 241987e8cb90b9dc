from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "samenspel.domain.privacy"
    verbose_name = "Privacy"

    def ready(self) -> None:
        from samenspel.domain.privacy import soorten  # noqa: F401
