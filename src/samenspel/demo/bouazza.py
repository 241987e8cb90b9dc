"""Family 1: an aanmelding of this morning at the GI that nobody has read yet."""

from samenspel.demo.dagen import name_dag, previous_werkdag, this_morning, today
from samenspel.demo.gegevens import list_personen, read_gezin, record_banden
from samenspel.demo.verteller import Verteller
from samenspel.domain.verhaal.actions import Aanmeldgegevens, Meldergegevens


def tell(v: Verteller) -> None:
    """Somebody called this morning; the team still has to read it."""
    gezin, op = read_gezin("bouazza"), this_morning(v.nu)
    personen = list_personen(gezin, today(v.nu))
    v.open("Bouazza-de Groot", personen, _aanmelding(v), door="tarik", op=op)
    record_banden(v, gezin, door="tarik", op=op)


def _aanmelding(v: Verteller) -> Aanmeldgegevens:
    op = this_morning(v.nu)
    avond = previous_werkdag(today(v.nu))
    return Aanmeldgegevens(
        ontvangen_op=op,
        aanmelder="Veilig Thuis Waterwolde",
        zorgmelding=(
            "De melder is bang dat Adam en Sofia 's avonds alleen thuis zijn, en dat de "
            "ruzies tussen Younes en Marieke erger worden. De melder denkt dat Marieke "
            "het sinds de geboorte van Sofia niet meer aankan."
        ),
        feiten=(
            f"Gezien: op {name_dag(avond)} om 22.30 uur stond Adam in pyjama op de "
            "galerij. Hij zei: 'Papa werkt en Marieke is weg.'\n"
            "Gehoord: die week drie avonden geschreeuw en een deur die hard dichtsloeg.\n"
            "Niet bekend: of er toen een volwassene binnen was."
        ),
        melder=Meldergegevens(
            "BUURT", "Ineke Schouten", "06 5550 1190", "woont op dezelfde galerij"
        ),
    )
