"""Days as exactly as they are known: in words for people, in ISO for the log."""

from datetime import date

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def show_datum(dag: date | None, precisie: str) -> str:
    """Return a date as exactly as it is known: '12 maart 2020', 'maart 2020', '2020'."""
    if dag is None:
        return ""
    if precisie == "jaar":
        return str(dag.year)
    maand = f"{MAANDEN[dag.month - 1]} {dag.year}"
    if precisie == "maand":
        return maand
    return f"ongeveer {maand}" if precisie == "ongeveer" else f"{dag.day} {maand}"


def write_datum(dag: date | None, precisie: str) -> str | None:
    """Return a date for the log: ISO 8601, cut off where knowledge ends."""
    if dag is None:
        return None
    length = {"jaar": 4, "maand": 7, "ongeveer": 7}.get(precisie, 10)
    return dag.isoformat()[:length]
