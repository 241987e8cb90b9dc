from django.apps import AppConfig


class KladConfig(AppConfig):
    name = "samenspel.domain.klad"
    verbose_name = "Klad"
