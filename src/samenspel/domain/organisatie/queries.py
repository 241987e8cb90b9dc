"""Questions about who works where."""

from django.db.models import QuerySet

from samenspel.domain.organisatie.models import Gebruiker, Medewerker, Team


def find_gebruiker(pk: int) -> Gebruiker | None:
    """Return the login with its worker, team, organisation and region; one query."""
    return (
        Gebruiker.objects.select_related(
            "medewerker__organisatie__regio", "medewerker__team"
        )
        .filter(pk=pk, is_active=True)
        .first()
    )


def list_teamgenoten(team: Team) -> QuerySet[Medewerker]:
    """Return who works in this team, by name."""
    return (
        Medewerker.objects.filter(team=team)
        .select_related("gebruiker", "organisatie__regio")
        .order_by("gebruiker__naam")
    )
