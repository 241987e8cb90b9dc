from django.apps import AppConfig


class WerkplekConfig(AppConfig):
    name = "samenspel.interfaces.werkplek"
    verbose_name = "Werkplek"
