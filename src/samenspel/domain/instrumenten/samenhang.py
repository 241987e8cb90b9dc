"""What a schema cannot see: whether the parts of a definition fit each other."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from samenspel.domain.instrumenten.definitie import Schaalsoort
from samenspel.domain.werkwijze.fouten import Fout

Document = Mapping[str, Any]
Gevonden = Iterator[tuple[str, str, str]]


def list_samenhangfouten(document: Document, bestand: str) -> list[Fout]:
    """Every reference that leads nowhere; the schema must have accepted the document."""
    controles = (
        _check_dubbel,
        _check_schalen,
        _check_verwijzingen,
        _check_voorwaarden,
        _check_licentie,
    )
    gevonden = [fout for controle in controles for fout in controle(document)]
    if not gevonden:
        gevonden = [*_check_score(document), *_check_uitkomst(document)]
    return [Fout(bestand, *fout) for fout in gevonden]


def _check_dubbel(document: Document) -> Gevonden:
    yield from _find_dubbel((item["code"] for item in document["items"]), "items")
    for code, schaal in document["schalen"].items():
        waarden = (keuze["waarde"] for keuze in schaal.get("keuzes", ()))
        yield from _find_dubbel(waarden, f"schalen.{code}.keuzes")


def _find_dubbel(codes: Iterable[str], pad: str) -> Gevonden:
    for code, aantal in Counter(codes).items():
        if aantal > 1:
            yield pad, f"{code} staat er {aantal} keer.", "Geef elk een eigen waarde."


def _check_schalen(document: Document) -> Gevonden:
    for code, schaal in document["schalen"].items():
        if schaal["soort"] == Schaalsoort.GETAL:
            yield from _check_getallen(schaal, f"schalen.{code}")


def _check_getallen(schaal: Document, pad: str) -> Gevonden:
    laag, hoog = schaal["minimum"], schaal["maximum"]
    if laag >= hoog:
        yield f"{pad}.maximum", "Het maximum is niet hoger dan het minimum.", "Keer om."
    for nummer, anker in enumerate(schaal.get("ankers", ())):
        if not laag <= anker["getal"] <= hoog:
            yield (
                f"{pad}.ankers[{nummer}].getal",
                f"{anker['getal']} ligt buiten de schaal.",
                f"Kies een getal van {laag} tot en met {hoog}.",
            )


def _check_verwijzingen(document: Document) -> Gevonden:
    schalen = document["schalen"]
    for nummer, item in enumerate(document["items"]):
        yield from _find_onbekend(item["schaal"], schalen, f"items[{nummer}].schaal")
    uitkomst = document["uitkomst"]["schaal"]
    yield from _find_onbekend(uitkomst, schalen, "uitkomst.schaal")
    codes = [item["code"] for item in document["items"]]
    for nummer, code in enumerate(document["score"].get("items", ())):
        yield from _find_onbekend(code, codes, f"score.items[{nummer}]")


def _find_onbekend(code: str, bekend: Iterable[str], pad: str) -> Gevonden:
    namen = list(bekend)
    if code not in namen:
        keuze = ", ".join(namen) or "er is nog niets"
        yield pad, f"{code} bestaat niet.", f"Kies uit: {keuze}."


def _check_voorwaarden(document: Document) -> Gevonden:
    eerder: dict[str, Document] = {}
    for nummer, item in enumerate(document["items"]):
        if "als" in item:
            yield from _check_voorwaarde(item["als"], eerder, f"items[{nummer}].als")
        eerder[item["code"]] = document["schalen"].get(item["schaal"], {})


def _check_voorwaarde(
    als: Document, eerder: Mapping[str, Document], pad: str
) -> Gevonden:
    if "item" in als:
        yield from _check_vergelijking(als, eerder, pad)
    for groep in ("alle", "een_van"):
        for nummer, deel in enumerate(als.get(groep, ())):
            yield from _check_voorwaarde(deel, eerder, f"{pad}.{groep}[{nummer}]")
    if "niet" in als:
        yield from _check_voorwaarde(als["niet"], eerder, f"{pad}.niet")


def _check_vergelijking(
    als: Document, eerder: Mapping[str, Document], pad: str
) -> Gevonden:
    if als["item"] not in eerder:
        yield (
            f"{pad}.item",
            f"{als['item']} komt niet vóór dit item.",
            "Verwijs naar een item dat eerder staat.",
        )
        return
    keuzes = eerder[als["item"]].get("keuzes", ())
    waarden = [keuze["waarde"] for keuze in keuzes]
    for nummer, waarde in enumerate(als.get("is", ())):
        if waarden:
            yield from _find_onbekend(waarde, waarden, f"{pad}.is[{nummer}]")


def _check_licentie(document: Document) -> Gevonden:
    if bool(document["items"]) == (document["licentie"]["items"] == "geen"):
        yield (
            "licentie.items",
            "Dit past niet bij de lijst van items.",
            "Schrijf geen bij een lege lijst, en anders waar de items vandaan komen.",
        )


def _check_score(document: Document) -> Gevonden:
    soort = document["score"]["soort"]
    if soort == "ergste":
        yield from _check_ergste(document)
    elif soort == "som":
        yield from _check_som(document)


def _list_gescoord(document: Document) -> list[tuple[int, Document]]:
    """The scored items, each with its place in the list."""
    items = document["items"]
    codes = document["score"].get("items", [item["code"] for item in items])
    return [(n, item) for n, item in enumerate(items) if item["code"] in codes]


def _check_ergste(document: Document) -> Gevonden:
    schaal = document["uitkomst"]["schaal"]
    keuzes = document["schalen"][schaal].get("keuzes", ())
    if not keuzes:
        pad = "uitkomst.schaal"
        yield pad, "De ergste vraagt een schaal met keuzes.", "Kies zo'n schaal."
    ernsten = (str(keuze["ernst"]) for keuze in keuzes if "ernst" in keuze)
    yield from _find_dubbel(ernsten, f"schalen.{schaal}.keuzes")
    for nummer, item in _list_gescoord(document):
        if item["schaal"] != schaal:
            yield (
                f"items[{nummer}].schaal",
                "De ergste is alleen te kiezen op de schaal van de uitkomst.",
                f"Gebruik {schaal}, of laat het item buiten score.items.",
            )
    yield from _check_keuzes(document, schaal, "ernst")


def _check_som(document: Document) -> Gevonden:
    for nummer, item in _list_gescoord(document):
        schaal = document["schalen"][item["schaal"]]
        if schaal["soort"] == Schaalsoort.TEKST:
            pad = f"items[{nummer}].schaal"
            yield pad, "Woorden zijn niet op te tellen.", "Kies een keuze of een getal."
        elif schaal["soort"] == Schaalsoort.KEUZE:
            yield from _check_keuzes(document, item["schaal"], "punten")
    vanaf = [grens["vanaf"] for grens in document["score"]["grenzen"]]
    if vanaf != sorted(set(vanaf)):
        yield "score.grenzen", "De grenzen lopen niet op.", "Zet de laagste vooraan."


def _check_keuzes(document: Document, schaal: str, veld: str) -> Gevonden:
    """Every choice of this scale needs the value that the score uses."""
    for nummer, keuze in enumerate(document["schalen"][schaal].get("keuzes", ())):
        if veld not in keuze:
            pad = f"schalen.{schaal}.keuzes[{nummer}].{veld}"
            yield pad, "De score heeft dit getal nodig.", f"Vul {veld} in."


def _check_uitkomst(document: Document) -> Gevonden:
    schaal = document["uitkomst"]["schaal"]
    keuzes = document["schalen"][schaal].get("keuzes", ())
    waarden = [keuze["waarde"] for keuze in keuzes]
    for nummer, grens in enumerate(document["score"].get("grenzen", ())):
        pad = f"score.grenzen[{nummer}].waarde"
        yield from _find_onbekend(grens["waarde"], waarden, pad)
    for nummer, afleiding in enumerate(document["afleiding"]):
        pad = f"afleiding[{nummer}].wordt"
        yield from _find_onbekend(afleiding["wordt"], waarden, pad)
    if document["afleiding"]:
        yield from _check_keuzes(document, schaal, "ernst")
