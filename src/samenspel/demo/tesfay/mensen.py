"""Who belongs to whom, who has gezag, which measure holds, and who lives where."""

from samenspel.demo.dagen import add_months, at
from samenspel.demo.gegevens import read_gezin, record_banden
from samenspel.demo.tesfay.dagen import Dagen
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.actions import record_kader
from samenspel.domain.gezin.models import Kadersoort
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.veiligheid.actions import record_contactverbod
from samenspel.domain.veiligheid.models import Opleger


def say_who_they_are(v: Verteller, dagen: Dagen) -> None:
    """Write down the family as Sanne found it on the day of the aanmelding."""
    op = at(dagen.aanmelding, "11:00")
    record_banden(v, read_gezin("tesfay"), door="sanne", op=op)
    _law(v, dagen)
    _team(v, dagen)


def _law(v: Verteller, dagen: Dagen) -> None:
    """The OTS of the eldest, and the judge's word that the parents may not meet."""
    op = at(dagen.aanmelding, "11:15")
    v.doe(
        record_kader,
        door="sanne",
        op=op,
        kind=v.personen["Natnael"],
        soort=Kadersoort.OTS,
        vanaf=add_months(dagen.vandaag, -7),
        tot=add_months(dagen.vandaag, 5),
        strafrechtelijk=False,
    )
    selam, erik = v.wie("Selam", "Erik")
    v.doe(
        record_contactverbod,
        door="sanne",
        op=op,
        tussen=(selam, erik),
        opgelegd_door=Opleger.RECHTER,
        vanaf=add_months(dagen.vandaag, -2),
        tot=add_months(dagen.vandaag, 4),
    )


def _team(v: Verteller, dagen: Dagen) -> None:
    op = at(dagen.aanmelding, "13:00")
    for wie, rol, grond in (
        ("tarik", Rol.VERVANGER, "vervangt Sanne op haar vrije dag"),
        ("esther", Rol.EXPERT, "denkt mee als gedragswetenschapper"),
    ):
        v.bij(
            grant_betrokkenheid,
            door="sanne",
            op=op,
            medewerker=v.medewerker(wie),
            rol=rol,
            grond=grond,
        )
