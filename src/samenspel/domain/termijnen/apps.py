from django.apps import AppConfig


class TermijnenConfig(AppConfig):
    name = "samenspel.domain.termijnen"
    verbose_name = "Termijnen"

    def ready(self) -> None:
        from django.conf import settings

        from samenspel.core.actions import register_fold
        from samenspel.domain.termijnen import soorten  # noqa: F401
        from samenspel.domain.termijnen.projectie import project
        from samenspel.domain.werkwijze.lader import use_eigen_map

        use_eigen_map(settings.WERKWIJZE_MAP)

        # The one thing that is told upward: the fold runs after the lines of a click.
        register_fold(project)
