"""Questions about who works where."""

from django.db.models import OuterRef, Q, QuerySet, Subquery

from samenspel.domain.organisatie.models import (
    Functienaam,
    Gebruiker,
    Medewerker,
    Team,
)

AANTAL = 20  # found workers on one screen; a longer name finds fewer


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


def search_medewerkers(vraag: str, *, anders: Team) -> QuerySet[Medewerker]:
    """Return workers of every organisation by name, team or organisation; at most 20.

    Without a question: the colleagues of this team.
    """
    found = Medewerker.objects.filter(gebruiker__is_active=True)
    found = found.filter(team=anders) if not vraag else found
    for woord in vraag.split():
        found = found.filter(
            Q(gebruiker__naam__icontains=woord)
            | Q(organisatie__naam__icontains=woord)
            | Q(team__naam__icontains=woord)
        )
    eerste = list(
        found.order_by("gebruiker__naam", "pk").values_list("pk", flat=True)[:AANTAL]
    )
    return (
        Medewerker.objects.filter(pk__in=eerste)
        .select_related("gebruiker", "organisatie__regio", "team")
        .order_by("gebruiker__naam", "pk")
    )


def list_teamgenoten(team: Team) -> QuerySet[Medewerker]:
    """Return who works in this team, by name."""
    return (
        Medewerker.objects.filter(team=team)
        .select_related("gebruiker", "organisatie__regio")
        .order_by("gebruiker__naam")
    )
