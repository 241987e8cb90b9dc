"""Questions about who works where."""

from django.db.models import OuterRef, QuerySet, Subquery

from samenspel.domain.organisatie.models import (
    Functienaam,
    Gebruiker,
    Medewerker,
    Team,
)


def find_gebruiker(pk: int) -> Gebruiker | None:
    """Return the login with its worker, team, organisation and region; one query."""
    return (
        Gebruiker.objects.select_related(
            "medewerker__organisatie__regio", "medewerker__team"
        )
        .annotate(eigen_functienaam=select_functienaam("medewerker__"))
        .filter(pk=pk, is_active=True)
        .first()
    )


def select_functienaam(naar: str = "") -> Subquery:
    """Select the word that the organisation itself uses for a worker's function.

    `naar` is the path to the worker, such as 'medewerker__'. None when it has no word of
    its own.
    """
    eigen = Functienaam.objects.filter(
        organisatie=OuterRef(f"{naar}organisatie"), functie=OuterRef(f"{naar}functie")
    )
    return Subquery(eigen.values("naam"))


def list_teamgenoten(team: Team) -> QuerySet[Medewerker]:
    """Return who works in this team, by name."""
    return (
        Medewerker.objects.filter(team=team)
        .select_related("gebruiker", "organisatie__regio")
        .order_by("gebruiker__naam")
    )
