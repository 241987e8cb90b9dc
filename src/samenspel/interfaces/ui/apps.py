"""The design system: words, shapes and colours that every door draws with."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Templates, styles and template tags shared by werkplek and portaal."""

    name = "samenspel.interfaces.ui"
    label = "ui"
    verbose_name = "Vormgeving"
