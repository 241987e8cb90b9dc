"""What people make of the facts of the canaries' family: worries, a pattern, an end."""

from datetime import timedelta
from typing import Any

from samenspel.domain.analyse.actions import (
    Duidinginhoud,
    confirm_patroon,
    open_eindsituatie,
    record_cijfer,
    record_duiding,
    record_gevaar,
    record_invloed,
    record_leefgebied,
    record_onenigheid,
    record_opvang,
    record_punt,
    set_doel,
)
from samenspel.domain.analyse.gegevens import (
    Gebiedinhoud,
    Gevaarinhoud,
    Herkomst,
    Invloedinhoud,
    Puntinhoud,
    Samen,
    Schaal,
    Termijn,
    Veranderinhoud,
    Woorden,
)
from samenspel.domain.analyse.models import (
    Betekenis,
    Gebiedstand,
    Invloedsoort,
    Puntsoort,
)
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.handelingen.veranderplan import begin_veranderplan
from samenspel.domain.verhaal.models import Hulpgebied
from tests.canary_tafel import lay_on_table


def record_gedachten(
    gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]
) -> None:
    """What people make of the facts: worries, strengths, a danger, areas of life."""
    bij = {"gezin": gezin, **wie}
    dag = wie["at"].date()
    van = Herkomst(dag, zegt_anders="De wijkagent")
    zorg, kracht = (
        record_punt(
            soort=soort, inhoud=Puntinhoud("Zo is het.", taal="ti"), herkomst=van, **bij
        )
        for soort in (Puntsoort.LASTIG, Puntsoort.GOED)
    )
    record_opvang(kracht=kracht, zorg=zorg, uitleg="Zo", wie_zegt="Oma", **wie)
    gevaar = record_gevaar(
        inhoud=Gevaarinhoud(
            "Drinken.", "Pijn.", dag, (mensen["Sam"].pk,), wie_anders="Juf", taal="ti"
        ),
        **bij,
    )
    set_doel(gevaar=gevaar, schaal=Schaal("Nuchter.", "Erg.", "Goed."), **wie)
    record_cijfer(gevaar=gevaar, cijfer=4, punt_hoger="Rust.", herkomst=van, **wie)
    oneens = Woorden("Nee.", taal="ti")
    record_onenigheid(over=zorg, inhoud=oneens, herkomst=van, **wie)
    school, geld = Hulpgebied.SCHOOL, Hulpgebied.GELD
    record_leefgebied(
        inhoud=Gebiedinhoud(school, Gebiedstand.ZORG, "Weg."), herkomst=van, **bij
    )
    invloed = Invloedinhoud(geld, school, Invloedsoort.VERZWAART, "Zo.", dag)
    record_invloed(inhoud=invloed, herkomst=van, **bij)


def record_patroon(
    gezin: Gezin, mensen: dict[str, Persoon], wie: dict[str, Any]
) -> None:
    """The pattern of the family, partly in the words of a child, and where it leads."""
    bij, dag = {"gezin": gezin, **wie}, wie["at"].date()
    for vraag, over, zegt in (
        ("gedrag_ouder", "Inge", mensen["Sam"]),
        ("nobele_intentie", "Inge", None),
        ("zin", "", None),
    ):
        record_duiding(
            vraag=vraag,
            inhoud=Duidinginhoud("Zo."),
            herkomst=Herkomst(dag, zegt=zegt, zegt_anders="" if zegt else "Noor"),
            over=mensen.get(over),
            **bij,
        )
    confirm_patroon(samen=Samen("Inge", dag), motivering="Nog kort.", **bij)
    eind = open_eindsituatie(betekenis=Betekenis.VEILIG, motivering="Vroeg.", **bij)
    record_duiding(
        vraag="compenseren",
        inhoud=Duidinginhoud("Zo."),
        herkomst=Herkomst(dag, zegt_anders="Oma"),
        eindsituatie=eind,
        **bij,
    )
    begin_veranderplan(
        inhoud=Veranderinhoud(Samen("Inge", dag), "Eigen.", "Toch."),
        termijn=Termijn(dag + timedelta(days=90), "Dan."),
        **bij,
    )
    lay_on_table(gezin, mensen, eind, wie)
