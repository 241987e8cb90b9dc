"""A family is let go with hand-over, taken back the same day, and comes back later."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.handelingen.afsluiten import close_gezin, undo_close
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.privacy.queries import find_regisseur
from samenspel.domain.privacy.queries.sluiten import find_gesloten, list_open_gronden
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.samenwerking.actions import open_overdracht
from samenspel.domain.samenwerking.actions.afsluiten import Overnamegegevens
from samenspel.domain.samenwerking.models import Afsluiting
from samenspel.domain.samenwerking.queries import list_gesloten_gezinnen
from samenspel.domain.samenwerking.rules import Sluitgegevens
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.verhaal.models import Aanmelding
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

VANDAAG = f"{timezone.localdate():%d-%m-%Y}"
RIJEN = {"o-TOTAL_FORMS": 4, "o-INITIAL_FORMS": 0}
OMA = {
    "o-0-soort": "NETWERK",
    "o-0-wie": "Oma Riet, 06 00 00 00 09",
    "o-0-wat": "haalt de kinderen op woensdag",
    "o-0-vanaf": "1-1-2099",
}
KLAAR = {
    "reden": "ZELF_VERDER",
    "verloop": "Er was veel ruzie. Nu praten ze.",
    "woorden_gezin": "We redden het.",
    "ouders_verteld_op": VANDAAG,
    "kinderen_verteld_op": VANDAAG,
    "blijft_goed": "Elke zondag samen eten.",
    "bij_terugval": "Lot slaapt slecht: dan belt Inge oma.",
    "vinger_op": "1-1-2099",
    "advies": "JA",
    "advies_van": "Inge en Ruud",
    "motivering": "Sam en Lot zijn bij school gezien en veilig.",
}


@pytest.fixture
def van_femke(gezin, as_femke) -> Gezin:
    """Femke holds the regie of the family."""
    aanmelding = Aanmelding.objects.select_related("gezin").get(gezin=gezin)
    return accept_gezin(
        aanmelding=aanmelding,
        regisseur=as_femke.medewerker,
        by=as_femke,
        at=timezone.now() - timedelta(hours=1),
    )


@pytest.fixture
def sluit(van_femke, page):
    """Return how Femke closes the dossier, with other answers than usual."""

    def sluit(**anders):
        return page("afsluiten", **{**RIJEN, **OMA, **KLAAR, **anders})

    return sluit


def read_rollen(gezin: Gezin) -> dict[str, str]:
    rijen = list_open_gronden(gezin, timezone.now())
    return {r.rol: str(r.medewerker or r.team) for r in rijen}


def test_nobody_leaves_without_hand_over(van_femke, sluit):
    leeg = dict.fromkeys(OMA, "")

    found = sluit(**leeg | {"o-0-soort": "NETWERK"})

    assert "Laat een gezin niet los zonder overdracht" in found
    assert not Afsluiting.objects.exists()
    assert find_regisseur(van_femke, timezone.now()) is not None


def test_the_family_knows_it_or_one_says_why_not(van_femke, sluit):
    assert "Draag over samen met het gezin" in sluit(kinderen_verteld_op="")
    assert not Afsluiting.objects.exists()

    sluit(kinderen_verteld_op="", waarom_niet_verteld="Lot is pas vier.")

    assert Afsluiting.objects.get().waarom_niet_verteld == "Lot is pas vier."


def test_what_lies_open_asks_for_a_reason(van_femke, sluit):
    found = sluit(motivering="", vinger_op="")

    assert "nooit ingeschat hoe veilig het is" in found
    assert "nog eens vraagt hoe het gaat" in found
    assert "Toch doorgaan? Schrijf op waarom." in found
    assert not Afsluiting.objects.exists()


def test_closing_ends_everything_but_advice(van_femke, sluit, page, femke):
    found = sluit()

    assert "Het dossier is gesloten." in found
    assert "Zo is het dossier gesloten" in found
    assert "haalt de kinderen op woensdag" in found
    assert read_rollen(van_femke) == {
        "CONSULT": "Femke Postma",
        "SLUITER": "Femke Postma",
    }
    line = Gebeurtenis.objects.get(soort="dossier.gesloten")
    assert line.waarden == {"reden": "zelf_verder", "overnames": 1}
    van_femke.refresh_from_db()
    assert van_femke.gesloten_op == line.gebeurd_van
    assert list_nodig(van_femke, timezone.now() + timedelta(days=30)) == []
    assert NOT_THERE in page("contact-nieuw")
    assert NOT_THERE in page("afsluiten")


def test_without_a_yes_nobody_reads_after_this_day(van_femke, sluit):
    sluit(advies="NEE", advies_van="")

    morgen = timezone.now() + timedelta(days=1)
    assert list_open_gronden(van_femke, morgen) == []


def test_without_a_yes_only_without_names(van_femke, sluit, page):
    sluit(advies="NEE", advies_van="")

    assert "Zonder namen mag het wel" in page("afsluiting")


def test_advice_is_for_a_year_at_most(van_femke, sluit):
    sluit()

    over_een_jaar = timezone.now() + timedelta(days=366)
    assert list_open_gronden(van_femke, over_een_jaar) == []
    [grond] = list_open_gronden(van_femke, timezone.now() + timedelta(days=300))
    assert grond.rol == Rol.CONSULT


def test_who_may_be_asked_can_stop(van_femke, sluit, page, press):
    sluit()

    found = press("advies-stop")

    assert "CONSULT" not in read_rollen(van_femke)
    assert "zonder namen, via de vaste contactpersoon van de GI" in found


def test_toch_niet_on_the_same_day(van_femke, sluit, page, press, femke):
    voor = {n.tekst for n in list_nodig(van_femke, timezone.now())}
    sluit()

    assert "Toch niet?" in press("afsluiting-terug", reden="")
    assert Afsluiting.objects.get().geldt
    found = press("afsluiting-terug", reden="Verkeerde gezin.")

    assert "Het dossier is weer open" in found
    assert read_rollen(van_femke) == {"TEAM": "Team Duinwijk", "REGISSEUR": femke.naam}
    assert {n.tekst for n in list_nodig(van_femke, timezone.now())} == voor
    van_femke.refresh_from_db()
    assert van_femke.gesloten_op is None
    assert "Dezelfde dag teruggedraaid" in page("afsluiting")


def test_another_day_is_too_late_to_take_it_back(van_femke, as_femke):
    gisteren = timezone.now() - timedelta(days=1)
    Betrokkenheid.objects.update(vanaf=gisteren - timedelta(hours=1))
    close_gezin(
        gezin=van_femke,
        gegevens=Sluitgegevens(
            "ZELF_VERDER",
            "Het ging.",
            ouders_verteld_op=date(2026, 1, 1),
            kinderen_verteld_op=date(2026, 1, 1),
            motivering="Rustig.",
        ),
        overnames=[Overnamegegevens("GEZIN", "Inge", "alles", date(2026, 1, 1))],
        by=as_femke,
        at=gisteren,
    )

    with pytest.raises(Blocked, match="op de dag zelf"):
        undo_close(gezin=van_femke, reden="Nee.", by=as_femke, at=timezone.now())


def test_the_team_finds_it_for_a_year(van_femke, sluit, own_page, driss, client):
    sluit()

    [gesloten] = list_gesloten_gezinnen()
    assert (gesloten.naam, gesloten.overgenomen_door) == (
        van_femke.naam,
        "Oma Riet, 06 00 00 00 09",
    )
    assert van_femke.dossiernummer in own_page("gesloten-gezinnen")
    with acting_as_gebruiker(driss.pk):
        assert list_gesloten_gezinnen() == []


def test_who_comes_back_gets_the_same_dossier(van_femke, sluit, client, noor):
    sluit()
    client.force_login(noor)
    zoek = {"naam": "Sam Jansen", "geboren": "2-3-2017"}

    found = client.get(reverse("werkplek:aanmelding-nieuw"), zoek).content.decode()
    assert "Dit kind heeft een gesloten dossier" in found
    assert van_femke.naam not in found.replace("Sam Jansen", "")
    url = f"{reverse('werkplek:aanmelding-terug')}?nummer={van_femke.dossiernummer}"
    data = {
        "ontvangen_dag": VANDAAG,
        "ontvangen_tijd": "00:01",
        "zorgmelding": "Weer ruzie.",
        "zichthouder": noor.medewerker.pk,
    }
    assert (
        "Wij vonden dit gesloten dossier niet"
        in client.post(url, data).content.decode()
    )
    client.post(f"{url}&naam=Sam+Jansen&geboren=2-3-2017", data)

    with acting_as_gebruiker(noor.pk):
        gezin = Gezin.objects.get(pk=van_femke.pk)
        assert (gezin.gesloten_op, gezin.aangenomen_op) == (None, None)
        assert read_rollen(gezin) == {"TEAM": "Team Noord", "ZICHTHOUDER": noor.naam}
        assert Afsluiting.objects.get().heropend_op is not None
        assert Gebeurtenis.objects.filter(soort="dossier.heropend").count() == 1
    assert client.get(address(van_femke, "kaart")).status_code == 200


def test_a_stranger_cannot_open_it_by_its_number_alone(van_femke, sluit, bas, petra):
    sluit()

    with acting_as_gebruiker(bas.pk):
        assert find_gesloten("Iemand Anders", date(2017, 3, 2)) == []
        assert find_gesloten("Sam Jansen", None) == []


def test_a_hand_over_that_is_not_done_asks_for_a_reason(van_femke, sluit, as_femke):
    open_overdracht(
        gezin=van_femke,
        van=Medewerker.objects.get(gebruiker__gebruikersnaam="mieke"),
        aan=as_femke.medewerker,
        reden="Mieke gaat weg",
        by=as_femke,
        at=timezone.now(),
    )

    found = sluit(motivering="")

    assert "De overdracht is nog niet af: Mieke" in found
    assert "nog spreken en lezen" in found
    assert not Afsluiting.objects.exists()
    sluit(motivering="Mieke is langdurig ziek.")
    assert Afsluiting.objects.get().motivering == "Mieke is langdurig ziek."
