"""Questions about who somebody is, and who works in which team now."""

from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Now

from samenspel.domain.organisatie.models import (
    Functie,
    Functienaam,
    Gebruiker,
    Medewerker,
    Team,
    Teamlid,
)

AANTAL = 20  # found workers on one screen; a longer name finds fewer


def find_gebruiker(pk: int) -> Gebruiker | None:
    """Return the login with its worker, team, organisation and region; one query."""
    return (
        Gebruiker.objects.select_related(
            "medewerker__organisatie__regio", "medewerker__team"
        )
        .annotate(eigen_functienaam=select_functienaam("medewerker__"))
        .filter(Q(medewerker__isnull=True) | werkt_nu("medewerker__"))
        .filter(pk=pk, is_active=True)
        .first()
    )


def werkt_nu(naar: str = "") -> Q:
    """Return the condition that somebody has begun and has not stopped, by the clock of
    the database. `naar` is the path to the worker."""
    begonnen = Q(**{f"{naar}vanaf__isnull": True}) | Q(**{f"{naar}vanaf__lte": Now()})
    nog_niet_gestopt = Q(**{f"{naar}tot__isnull": True}) | Q(
        **{f"{naar}tot__gt": Now()}
    )
    return begonnen & nog_niet_gestopt


def van_teams(medewerker: Medewerker, naar: str = "team") -> Q:
    """Return the condition that a row is of one of the teams of this person."""
    ook_in = Teamlid.objects.filter(medewerker=medewerker, vanaf__lte=Now()).filter(
        Q(tot__isnull=True) | Q(tot__gt=Now())
    )
    return Q(**{naar: medewerker.team_id}) | Q(**{f"{naar}__in": ook_in.values("team")})


def in_team(team: Team) -> Q:
    """Return the condition that a worker works in this team, first or also."""
    leden = Teamlid.objects.filter(team=team, vanaf__lte=Now()).filter(
        Q(tot__isnull=True) | Q(tot__gt=Now())
    )
    return Q(team=team) | Q(pk__in=leden.values("medewerker"))


def select_functienaam(naar: str = "") -> Subquery:
    """Select the word that the organisation itself uses for a worker's function.

    `naar` is the path to the worker, such as 'medewerker__'. None when it has no word of
    its own.
    """
    eigen = Functienaam.objects.filter(
        organisatie=OuterRef(f"{naar}organisatie"), functie=OuterRef(f"{naar}functie")
    )
    return Subquery(eigen.values("naam"))


def name_functie(rij: Any) -> str:
    """Return what somebody does, in the word of the own organisation when it has one.

    `rij` is a worker, a login, or a row about a worker: with `eigen_functienaam` from
    `select_functienaam`. Everywhere a function is shown, it is named here.
    """
    wie = getattr(rij, "medewerker", rij)
    eigen = getattr(rij, "eigen_functienaam", None)
    return eigen or str(dict(Functie.choices).get(wie.functie, wie.functie))


def search_medewerkers(vraag: str, *, anders: Team) -> QuerySet[Medewerker]:
    """Return workers of every organisation by name, team or organisation; at most 20.

    Without a question: the colleagues of this team.
    """
    found = Medewerker.objects.filter(werkt_nu(), gebruiker__is_active=True)
    found = found.filter(in_team(anders)) if not vraag else found
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
        .annotate(eigen_functienaam=select_functienaam())
        .order_by("gebruiker__naam", "pk")
    )


def list_teamgenoten(team: Team) -> QuerySet[Medewerker]:
    """Return who works in this team, by name."""
    return (
        Medewerker.objects.filter(in_team(team), werkt_nu(), gebruiker__is_active=True)
        .select_related("gebruiker", "organisatie__regio")
        .order_by("gebruiker__naam")
    )


def list_collegas(medewerker: Medewerker) -> QuerySet[Medewerker]:
    """Return everybody else of the own organisation, by name."""
    return order_by_naam(
        Medewerker.objects.filter(
            werkt_nu(),
            organisatie=medewerker.organisatie_id,
            gebruiker__is_active=True,
        ).exclude(pk=medewerker.pk)
    )


def order_by_naam(medewerkers: QuerySet[Medewerker]) -> QuerySet[Medewerker]:
    """Return them with team, login and the own word for what they do, by name."""
    return (
        medewerkers.select_related("gebruiker", "team")
        .annotate(eigen_functienaam=select_functienaam())
        .order_by("gebruiker__naam", "pk")
    )
