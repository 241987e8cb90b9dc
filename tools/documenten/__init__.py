"""The documents that the code already knows: written by `make docs`, checked in CI."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
Schrijver = Callable[[], str]


def schrijvers() -> dict[str, Schrijver]:
    """Return who writes which document. Needs Django to be set up."""
    from tools.documenten import gebeurtenissen, kamers, methode, toegang

    return {
        "woordenlijst.md": kamers.woordenlijst,
        "kamers.md": kamers.kamers,
        "toestanden.md": kamers.toestanden,
        "rechten.md": toegang.rechten,
        "gebeurtenissen.md": gebeurtenissen.gebeurtenissen,
        "normen.md": methode.normen,
    }


def schrijf() -> None:
    """Write every document anew."""
    DOCS.mkdir(exist_ok=True)
    for naam, schrijver in schrijvers().items():
        (DOCS / naam).write_text(schrijver(), "utf-8")


def list_verouderd() -> list[str]:
    """Return the documents that no longer say what the code says."""
    return [
        naam
        for naam, schrijver in schrijvers().items()
        if not (DOCS / naam).exists() or (DOCS / naam).read_text("utf-8") != schrijver()
    ]


def blad(titel: str, uitleg: str, *delen: str) -> str:
    """One document: a title, where it comes from, and its parts."""
    herkomst = "Geschreven door `make docs` uit de code; wijzig het daar, niet hier."
    return "\n\n".join([f"# {titel}", uitleg, herkomst, *delen]) + "\n"


def tabel(koppen: Iterable[str], rijen: Iterable[Iterable[object]]) -> str:
    """A table in Markdown; a bar inside a cell is escaped."""
    return "\n".join(_lijnen(list(koppen), rijen))


def _lijnen(koppen: list[str], rijen: Iterable[Iterable[object]]) -> Iterator[str]:
    yield f"| {' | '.join(koppen)} |"
    yield f"|{' --- |' * len(koppen)}"
    for rij in rijen:
        cellen = (str(cel).replace("|", "\\|").replace("\n", " ") for cel in rij)
        yield f"| {' | '.join(cellen)} |"
