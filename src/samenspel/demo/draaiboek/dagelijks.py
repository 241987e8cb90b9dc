"""What daily work asks: who sleeps here, what a child told, how people get on."""

from samenspel.demo.draaiboek.lezen import Draaiboek, Stap, get_moment
from samenspel.demo.gegevens import read_gezin
from samenspel.demo.patroon import tell_leven, tell_patroon, tell_verandering
from samenspel.demo.situatie import tell_situatie
from samenspel.domain.gezin.actions import Uitspraak, record_verhouding
from samenspel.domain.gezin.models import Verhoudingsoort
from samenspel.domain.gezin.queries import list_huishoudnamen
from samenspel.domain.handelingen.thuis import Thuisgegevens, record_thuis
from samenspel.domain.verhaal.actions import (
    Slaapgegevens,
    Verhaalgegevens,
    answer_kind,
    record_kindverhaal,
)
from samenspel.domain.verhaal.models import Waarneming


def check_home(boek: Draaiboek, stap: Stap) -> None:
    """Who sleeps in one household, and who says so."""
    huis = stap.get("huishouden")
    controle = Slaapgegevens(
        huishouden=next(h for h in list_huishoudnamen(boek.v.gezin) if h.naam == huis),
        gebeurd_op=stap.op,
        is_gevraagd=True,
        slapen=frozenset(boek.v.ids(*stap.get("slapen"))),
        waarneming=Waarneming(stap.get("waarneming", Waarneming.GEHOORD)),
        wie_zegt=stap.get("wie_zegt"),
    )
    gegevens = Thuisgegevens(stap.op, controles=(controle,))
    boek.v.bij(record_thuis, door=stap.door, op=stap.vastgelegd, gegevens=gegevens)


def tell(boek: Draaiboek, stap: Stap) -> None:
    """A child told something; `antwoord` is what it heard back, and when."""
    antwoord = dict(stap.get("antwoord"))
    kind = boek.v.personen[stap.get("kind")]
    gegevens = Verhaalgegevens(kind=kind, gebeurd_op=stap.op, **stap.take_all())
    verhaal = boek.v.bij(
        record_kindverhaal, door=stap.door, op=stap.vastgelegd, gegevens=gegevens
    )
    moment = get_moment(boek.v.nu, antwoord["op"])
    boek.v.doe(
        answer_kind,
        door=stap.door,
        op=moment,
        verhaal=verhaal,
        antwoord=antwoord["tekst"],
        antwoord_op=moment,
    )


def see(boek: Draaiboek, stap: Stap) -> None:
    """Somebody says how two people get on; `zegt` is of the family, else in words."""
    van, naar = boek.v.wie(*stap.get("tussen"))
    wie = stap.get("zegt")
    kent = wie in boek.v.personen
    boek.v.doe(
        record_verhouding,
        door=stap.door,
        op=stap.vastgelegd,
        van=van,
        naar=naar,
        uitspraak=Uitspraak(
            Verhoudingsoort(stap.get("soort")),
            gezegd_op=stap.op.date(),
            zegt=boek.v.personen[wie] if kent else None,
            zegt_anders="" if kent else wie,
            is_wederzijds=stap.get("wederzijds", True),
            woorden=stap.get("woorden", ""),
        ),
    )


def describe(boek: Draaiboek, stap: Stap) -> None:
    """What the family said of its situation, and who stands near to the children."""
    wat = {"v": boek.v, "gegevens": boek.gezin}
    boek.v.bij(tell_situatie, door=stap.door, op=stap.vastgelegd, **wat)


def remember(boek: Draaiboek, stap: Stap) -> None:
    """What the family told of earlier years."""
    wat = {"v": boek.v, "gegevens": read_gezin(stap.get("bestand"))}
    boek.v.bij(tell_leven, door=stap.door, op=stap.vastgelegd, **wat)


def explain(boek: Draaiboek, stap: Stap) -> None:
    """The pattern of the family as they see it together, and where it leads."""
    wat = {"v": boek.v, "gegevens": read_gezin(stap.get("bestand"))}
    boek.v.bij(tell_patroon, door=stap.door, op=stap.vastgelegd, **wat)


def change(boek: Draaiboek, stap: Stap) -> None:
    """The family and its workers begin the veranderplan, with a term of their own."""
    wat = {"gegevens": read_gezin(stap.get("bestand"))}
    boek.v.bij(tell_verandering, door=stap.door, op=stap.vastgelegd, **wat)
