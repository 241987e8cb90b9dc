"""What came in, and who reported."""

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.organisatie.queries import van_teams
from samenspel.domain.verhaal.models import Aanmelding, Melder


def get_aanmelding(gezin: Gezin) -> Aanmelding:
    """Return the latest aanmelding of this family; raises Aanmelding.DoesNotExist."""
    return (
        Aanmelding.objects.filter(gezin=gezin)
        .select_related("toegewezen_aan__gebruiker", "team", "gelezen_door")
        .latest("ontvangen_op")
    )


def find_aanmelding(gezin: Gezin) -> Aanmelding | None:
    """Return the latest aanmelding of this family, None when it has none."""
    return (
        Aanmelding.objects.filter(gezin=gezin)
        .select_related("toegewezen_aan__gebruiker", "team", "gelezen_door")
        .order_by("-ontvangen_op")
        .first()
    )


def list_aanmeldingen(gezin: Gezin) -> list[Aanmelding]:
    """Return every aanmelding of this family, the first one first."""
    return list(Aanmelding.objects.filter(gezin=gezin).order_by("ontvangen_op", "pk"))


def is_melder_gesproken(aanmelding: Aanmelding) -> bool | None:
    """Say whether the melder was called, without saying who; None when there is none."""
    found = Melder.objects.filter(aanmelding=aanmelding).values_list("gesproken_op")
    return bool(found[0][0]) if found else None


def find_melder(aanmelding: Aanmelding) -> Melder | None:
    """Return who reported; only for readers with the right to see the melder."""
    return Melder.objects.filter(aanmelding=aanmelding).first()


def list_open_aanmeldingen(medewerker: Medewerker) -> list[Aanmelding]:
    """Return the team's aanmeldingen that nobody has accepted yet, oldest first."""
    return list(
        Aanmelding.objects.filter(
            van_teams(medewerker),
            aangenomen_op__isnull=True,
            gezin__gesloten_op__isnull=True,
        )
        .select_related("gezin", "toegewezen_aan__gebruiker")
        .order_by("ontvangen_op")
    )
